import type { Role } from '@/api/portal';

export interface NavigationLink {
  /** Name of the route it leads to. */
  to: string;
  /** Names of the routes on which it is the current one. */
  pages: readonly string[];
}

const tables: NavigationLink = { to: 'tables', pages: ['tables', 'table'] };
const method: NavigationLink = { to: 'method', pages: ['method'] };

const LINKS: Record<Role, readonly NavigationLink[]> = {
  NETWORK: [
    { to: 'observation', pages: ['observation'] },
    { to: 'questionnaires', pages: ['questionnaires', 'questionnaire', 'preview'] },
    { to: 'follow-up', pages: ['follow-up'] },
    { to: 'releases', pages: ['releases', 'release'] },
    tables,
  ],
  CONTRIBUTOR: [
    { to: 'structure', pages: ['structure', 'fill', 'fill-section', 'fill-review', 'fill-receipt'] },
    { to: 'data', pages: ['data'] },
    tables,
  ],
  GROUP: [tables, method],
  OPERATOR: [tables, method],
};

/** The pages that somebody in this role has something to do on, in the order of their work. */
export function linksFor(role: Role): readonly NavigationLink[] {
  return LINKS[role];
}
