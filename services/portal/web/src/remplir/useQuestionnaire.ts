import { collection, contributions, type Contribution, type ContributionWithVersions } from '@/api/collection';
import { survey, type Edition } from '@/api/survey';
import { currentLanguage } from '@/i18n';
import { correcting, instanceOf } from './engine/correction';
import { openForm, type OpenedForm } from './engine/openForm';
import { splitUnread, type Unread } from './draft/unread';
import { unitsOf, valuesOf } from './engine/formXml';
import type { FormRoot } from './engine/nodes';

/** Everything needed to fill in an edition as a structure. */
export interface Questionnaire {
  edition: Edition;
  contribution: Contribution | null;
  structureName: string;
  synthetic: boolean;
  root: FormRoot;
  /** What the draft keeps beside its answers, since it could not be read. */
  unread: Map<string, Unread>;
  units: Map<string, string>;
  previous: Map<string, string>;
  previousYear: number | null;
  /** Answers already sent are being corrected. */
  correcting: boolean;
}

/** How an edition stands for a structure, with all its contributions: read once, before anything else is asked for. */
export interface Opening {
  edition: Edition;
  all: readonly Contribution[];
}

export async function readOpening(structure: string, editionId: string): Promise<Opening> {
  const [edition, all] = await Promise.all([survey.edition(editionId), collection.contributionsOf(structure)]);
  return { edition, all };
}

/** Why nothing can be answered any more, if so. */
export function whyOver({ edition, all }: Opening): 'closed' | 'withdrawn' | null {
  if (mine(edition, all)?.state === 'withdrawn') {
    return 'withdrawn';
  }
  return edition.closedAt ? 'closed' : null;
}

/** Reads the form, the draft or what was sent, and last year's answers; opens the form on them. */
export async function readQuestionnaire(structure: string, { edition, all }: Opening): Promise<Questionnaire> {
  const contribution = mine(edition, all);
  const [xml, saved, described, before] = await Promise.all([
    collection.form(edition.id),
    readDraft(structure, edition, contribution),
    collection.structure(structure),
    readPrevious(structure, edition, all),
  ]);
  const form = await openForm(xml, (name) => fetch(collection.mediaAddress(edition.id, name)));
  const draft = saved === null ? null : splitUnread(saved);
  const root = await openAnswers(form, structure, edition.id, draft?.xml ?? null, contribution);
  speak(root, currentLanguage());
  return {
    edition,
    contribution,
    structureName: described.name,
    synthetic: described.synthetic,
    root,
    unread: draft?.unread ?? new Map<string, Unread>(),
    units: unitsOf(xml),
    previous: before?.xml ? valuesOf(before.xml) : new Map<string, string>(),
    previousYear: before?.year ?? null,
    correcting: contribution?.version != null,
  };
}

function mine(edition: Edition, all: readonly Contribution[]): Contribution | null {
  return all.find((one) => one.edition === edition.id) ?? null;
}

/** Where nothing has been begun, no draft is asked for. */
async function readDraft(structure: string, edition: Edition, contribution: Contribution | null): Promise<string | null> {
  return contribution && contribution.state !== 'to-do' ? contributions.draft(structure, edition.id) : null;
}

async function openAnswers(
  form: OpenedForm, structure: string, edition: string, draft: string | null, contribution: Contribution | null,
): Promise<FormRoot> {
  const sent = contribution?.version != null ? (await contributions.get(structure, edition)).xml : null;
  if (draft === null) {
    return sent ? form.correct(sent) : form.start();
  }
  // A draft of the very answers that were sent cannot be sent again under their name.
  return sent && instanceOf(draft) === instanceOf(sent) ? form.correct(draft) : form.resume(sent ? correcting(draft, sent) : draft);
}

/** The last answers that the structure sent to an earlier edition of the same filière. */
async function readPrevious(
  structure: string, edition: Edition, all: readonly Contribution[],
): Promise<ContributionWithVersions | null> {
  const earlier = all
    .filter((one) => one.filiere === edition.filiere && one.year < edition.year && one.version != null && one.state !== 'withdrawn')
    .sort((a, b) => b.year - a.year)[0];
  return earlier ? contributions.get(structure, earlier.edition).catch(() => null) : null;
}

/** Puts the form in a language it has, named `Français (fr)` or `fr`. */
export function speak(root: FormRoot, language: string): void {
  const found = root.languages.find((one) => !one.isSyntheticDefault && codeOf(one.language) === language);
  if (found) {
    root.setLanguage(found);
  }
}

export function codeOf(language: string): string {
  return (/\(([\w-]+)\)\s*$/.exec(language)?.[1] ?? language).toLowerCase();
}
