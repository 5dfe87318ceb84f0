import { collection, type Contribution, type Structure } from '@/api/collection';
import { survey } from '@/api/survey';

/** How a contribution stands for its owner: an answer to a closed edition is counted and no longer corrected. */
export type Standing = 'to-do' | 'draft' | 'sent' | 'counted' | 'closed' | 'withdrawn';

export interface Mine {
  structure: Structure;
  contributions: Contribution[];
  /** Editions whose collection is closed. */
  closed: ReadonlySet<string>;
}

/** The structure and its contributions, with which editions their network has closed, whatever the date foreseen. */
export async function readMine(id: string): Promise<Mine> {
  const [structure, contributions] = await Promise.all([collection.structure(id), collection.contributionsOf(id)]);
  const editions = (await Promise.all(structure.filieres.map((filiere) => survey.editions(filiere)))).flat();
  const closed = new Set(editions.filter((edition) => edition.closedAt).map((edition) => edition.id));
  return { structure, contributions: [...contributions].sort((a, b) => b.year - a.year), closed };
}

export function standingOf(contribution: Contribution, closed: ReadonlySet<string>): Standing {
  return contribution.state === 'sent' && closed.has(contribution.edition) ? 'counted' : contribution.state;
}
