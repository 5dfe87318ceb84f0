import type { ReleaseSummary } from '@/api/dashboard';
import type { Edition } from '@/api/survey';
import { waitingFor } from './waiting';

export function releasesOf(edition: Edition | null, releases: readonly ReleaseSummary[]): ReleaseSummary[] {
  return releases.filter((release) => release.edition === edition?.id);
}

/** Whether something in this edition waits for the network. */
export function waits(edition: Edition, releases: readonly ReleaseSummary[], now = new Date()): boolean {
  return waitingFor(edition, releasesOf(edition, releases), now).length > 0;
}

/**
 * The edition that an observation speaks of: the one asked for, else the newest where a decision waits, else the newest.
 * Editions are given from the newest to the oldest.
 */
export function chooseEdition(
  editions: readonly Edition[], releases: readonly ReleaseSummary[], asked: string, now = new Date(),
): Edition | null {
  return editions.find((one) => one.id === asked) ?? editions.find((one) => waits(one, releases, now)) ?? editions[0] ?? null;
}
