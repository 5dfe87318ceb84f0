import type { ReleaseSummary } from '@/api/dashboard';
import type { Edition } from '@/api/survey';
import { daysUntil } from '@/i18n/format';

export interface Waiting {
  kind: 'publish' | 'close' | 'review';
  date: string | null;
  edition?: string;
  release?: ReleaseSummary;
  year?: number;
}

/** What waits for a decision of the network, the most pressing first. */
export function waitingFor(edition: Edition | null, releases: readonly ReleaseSummary[], now = new Date()): Waiting[] {
  const waiting: Waiting[] = releases
    .filter((release) => release.state === 'candidate')
    .map((release) => ({ kind: 'review', date: release.computedAt, release, year: release.year }));
  if (edition === null) {
    waiting.push({ kind: 'publish', date: null });
  } else if (!edition.closedAt && daysUntil(edition.closes, now) < 0) {
    waiting.push({ kind: 'close', date: edition.closes, edition: edition.id, year: edition.year });
  }
  return waiting;
}
