import type { ReleaseSummary } from '@/api/dashboard';
import type { Edition } from '@/api/survey';

export type StageCode = 'questionnaire' | 'collection' | 'review' | 'restitution';

export interface Stage {
  code: StageCode;
  state: 'done' | 'here' | 'ahead';
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
  return releases.some((release) => release.state === 'approved') ? 'restitution' : 'review';
}

function words(code: StageCode, edition: Edition | null, releases: readonly ReleaseSummary[]): Omit<Stage, 'code' | 'state'> {
  const approved = releases.find((release) => release.state === 'approved')?.decidedAt;
  switch (code) {
    case 'questionnaire':
      return edition ? { words: 'published', date: edition.publishedAt } : { words: 'toPublish' };
    case 'collection':
      if (edition?.closedAt) {
        return { words: 'closed', date: edition.closedAt };
      }
      return edition ? { words: 'until', date: edition.closes } : { words: 'later' };
    case 'review':
      return releases.some((release) => release.state === 'candidate') ? { words: 'candidate' } : { words: 'afterClosing' };
    case 'restitution':
      return approved ? { words: 'approved', date: approved } : { words: 'afterApproval' };
  }
}

/** The observation of an edition as a line of stages: what is done, where it is, what comes. */
export function stagesOf(edition: Edition | null, releases: readonly ReleaseSummary[]): Stage[] {
  const here = ORDER.indexOf(reached(edition, releases));
  return ORDER.map((code, index) => ({
    code,
    state: index < here ? 'done' : index === here ? 'here' : 'ahead',
    ...words(code, edition, releases),
  }));
}
