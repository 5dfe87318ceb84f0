import type { ContributionState, FollowedStructure, Named } from '@/api/collection';

/** In the order of what is left to do. */
export const STATES: readonly ContributionState[] = ['to-do', 'draft', 'sent', 'closed', 'withdrawn'];

export function countStates(structures: readonly FollowedStructure[]): Record<ContributionState, number> {
  const counts: Record<ContributionState, number> = { 'to-do': 0, draft: 0, sent: 0, closed: 0, withdrawn: 0 };
  structures.forEach((one) => {
    counts[one.state] += 1;
  });
  return counts;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function nameOf(place: Named | string | null): string {
  return typeof place === 'string' ? place : (place?.name ?? '');
}

/** Structures whose name or place holds the text, in one state or in any. */
export function filterStructures(
  structures: readonly FollowedStructure[], text: string, state: ContributionState | '',
): FollowedStructure[] {
  const sought = plain(text.trim());
  return structures.filter((one) => {
    const words = plain(`${one.name} ${nameOf(one.commune)} ${nameOf(one.departement)}`);
    return (state === '' || one.state === state) && words.includes(sought);
  });
}
