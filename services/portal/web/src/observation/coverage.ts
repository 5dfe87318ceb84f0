import type { DepartementCount } from '@/api/collection';

export interface DepartementCoverage extends DepartementCount {
  toRemind: number;
  /** Answers missing before its figures can enter the tables; 0 when there are enough. */
  missing: number;
  /** The directory itself holds too few structures: no number of answers will make its figures appear. */
  tooFew: boolean;
}

/** What the answers of each département will let the tables show, with the filière's frequency threshold. */
export function coverageOf(departements: readonly DepartementCount[], threshold: number): DepartementCoverage[] {
  return departements.map((departement) => ({
    ...departement,
    toRemind: departement.directory - departement.sent,
    missing: Math.max(0, threshold - departement.sent),
    tooFew: departement.directory < threshold,
  }));
}

/** Départements that a single further answer would make appear. */
export function oneAnswerAway(coverage: readonly DepartementCoverage[]): DepartementCoverage[] {
  return coverage.filter((departement) => departement.missing === 1 && !departement.tooFew);
}
