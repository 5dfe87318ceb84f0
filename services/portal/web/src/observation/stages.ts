import type { ReleaseSummary } from '@/api/dashboard';
import type { Edition } from '@/api/survey';

export type StageCode = 'questionnaire' | 'collection' | 'review' | 'restitution';

export interface Stage {
  code: StageCode;
  state: 'done' | 'here' | 'ahead' | 'never';
  /** Key of the words under the stage's name, and the date they speak of. */
  words: string;
  date?: string;
}

const ORDER: readonly StageCode[] = ['questionnaire', 'collection', 'review', 'restitution'];

function reached(edition: Edition | null, releases: readonly ReleaseSummary[]): StageCode {
  if (edition === null) {
    return 'questionnaire';
  }
  if (!edition.closedAt) {
    return 'collection';
  }
  return releases.some((release) => release.state === 'approved' || release.state === 'recalled') ? 'restitution' : 'review';
}

type Words = Omit<Stage, 'code' | 'state'>;

function words(code: StageCode, edition: Edition | null, releases: readonly ReleaseSummary[]): Words {
  switch (code) {
    case 'questionnaire':
      return edition ? { words: 'published', date: edition.publishedAt } : { words: 'toPublish' };
    case 'collection':
      if (edition?.closedAt) {
        return { words: 'closed', date: edition.closedAt };
      }
      return edition ? { words: 'until', date: edition.closes } : { words: 'later' };
    case 'review':
      return review(edition, releases);
    case 'restitution':
      return restitution(releases);
  }
}

function review(edition: Edition | null, releases: readonly ReleaseSummary[]): Words {
  if (releases.some((release) => release.state === 'candidate')) {
    return { words: 'candidate' };
  }
  if (releases.some((release) => release.state !== 'refused')) {
    return { words: 'reviewed' };
  }
  const refused = refusedIn(releases);
  if (refused) {
    return refused.decidedAt ? { words: 'refused', date: refused.decidedAt } : { words: 'refusedOnce' };
  }
  return { words: edition?.closedAt ? 'computing' : 'afterClosing' };
}

function restitution(releases: readonly ReleaseSummary[]): Words {
  const approved = releases.find((release) => release.state === 'approved')?.decidedAt;
  if (approved) {
    return { words: 'approved', date: approved };
  }
  if (releases.some((release) => release.state === 'recalled')) {
    return { words: 'recalled' };
  }
  return { words: refusedIn(releases) ? 'unpublished' : 'afterApproval' };
}

/** The release whose refusal ended the observation: tables are computed once, so that none comes after it. */
export function refusedIn(releases: readonly ReleaseSummary[]): ReleaseSummary | undefined {
  return releases.every((release) => release.state === 'refused') ? releases[0] : undefined;
}

/** The observation of an edition as a line of stages: what is done, where it is, what comes. */
export function stagesOf(edition: Edition | null, releases: readonly ReleaseSummary[]): Stage[] {
  const here = ORDER.indexOf(reached(edition, releases));
  const beyond = refusedIn(releases) ? 'never' : 'ahead';
  return ORDER.map((code, index) => ({
    code,
    state: index < here ? 'done' : index === here ? 'here' : beyond,
    ...words(code, edition, releases),
  }));
}
