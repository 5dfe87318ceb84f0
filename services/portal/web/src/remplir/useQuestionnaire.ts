import { collection, contributions, type Contribution, type ContributionWithVersions } from '@/api/collection';
import { survey, type Edition } from '@/api/survey';
import { currentLanguage } from '@/i18n';
import { openForm, type OpenedForm } from './engine/openForm';
import { unitsOf, valuesOf } from './engine/formXml';
import type { FormRoot } from './engine/nodes';

/** Everything needed to fill in an edition as a structure. */
export interface Questionnaire {
  edition: Edition;
  contribution: Contribution | null;
  structureName: string;
  synthetic: boolean;
  root: FormRoot;
  units: Map<string, string>;
  previous: Map<string, string>;
  previousYear: number | null;
  /** Answers already sent are being corrected. */
  correcting: boolean;
}

/** Reads the form, the draft or what was sent, and last year's answers; opens the form on them. */
export async function readQuestionnaire(structure: string, editionId: string): Promise<Questionnaire> {
  const [edition, xml, begun, described] = await Promise.all([
    survey.edition(editionId),
    collection.form(editionId),
    readBegun(structure, editionId),
    collection.structure(structure),
  ]);
  const { all, contribution, draft } = begun;
  const [form, before] = await Promise.all([
    openForm(xml, (name) => fetch(collection.mediaAddress(editionId, name))),
    readPrevious(structure, edition, all),
  ]);
  const root = await openAnswers(form, structure, editionId, draft, contribution);
  speak(root, currentLanguage());
  return {
    edition,
    contribution,
    structureName: described.name,
    synthetic: described.synthetic,
    root,
    units: unitsOf(xml),
    previous: before?.xml ? valuesOf(before.xml) : new Map<string, string>(),
    previousYear: before?.year ?? null,
    correcting: contribution?.version != null,
  };
}

/** Why nothing can be answered any more, if so. */
export async function whyOver(structure: string, editionId: string): Promise<'closed' | 'withdrawn' | null> {
  const [edition, all] = await Promise.all([survey.edition(editionId), collection.contributionsOf(structure)]);
  if (all.some((one) => one.edition === editionId && one.state === 'withdrawn')) {
    return 'withdrawn';
  }
  return !edition.closedAt ? null : 'closed';
}

interface Begun {
  all: readonly Contribution[];
  contribution: Contribution | null;
  draft: string | null;
}

/** What the structure has begun; where nothing is, no draft is asked for. */
async function readBegun(structure: string, edition: string): Promise<Begun> {
  const all = await collection.contributionsOf(structure);
  const contribution = all.find((one) => one.edition === edition) ?? null;
  const begun = contribution !== null && contribution.state !== 'to-do';
  return { all, contribution, draft: begun ? await contributions.draft(structure, edition) : null };
}

async function openAnswers(
  form: OpenedForm, structure: string, edition: string, draft: string | null, contribution: Contribution | null,
): Promise<FormRoot> {
  if (draft !== null) {
    return form.resume(draft);
  }
  const sent = contribution?.version != null ? await contributions.get(structure, edition) : null;
  return sent?.xml ? form.correct(sent.xml) : form.start();
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
