import { path, requestJson, requestNothing, requestText } from './http';
import { Problem } from './problem';
import type { Localized } from '@/i18n/format';

export interface Named {
  code: string;
  name: string;
}

export interface Structure {
  structure: string;
  siret: string;
  name: string;
  commune: Named;
  departement: Named;
  type: string | null;
  filieres: string[];
  synthetic: boolean;
}

export type ContributionState = 'to-do' | 'draft' | 'sent' | 'withdrawn' | 'closed';

export interface Contribution {
  contribution: string;
  edition: string;
  filiere: string;
  title: Localized;
  year: number;
  state: ContributionState;
  answered: number | null;
  total: number | null;
  savedAt: string | null;
  version: number | null;
  receivedAt: string | null;
  withdrawnAt: string | null;
  closes: string;
}

export interface ContributionWithVersions extends Contribution {
  xml: string | null;
  versions: { version: number; receivedAt: string }[];
}

export interface Receipt {
  contribution: string;
  version: number;
  instanceId: string;
  receivedAt: string;
  structure: string;
  edition: string;
  sections: { code: string; label: Localized; audiences: Audience[] }[];
}

export type Audience = 'reseau' | 'coreps' | 'recherche' | 'collectivites';

export interface Policy {
  revision: number;
  isDefault: boolean;
  sections: Record<string, Audience[]>;
  effect?: unknown;
}

export interface AccessEntry {
  readAt: string;
  reader: string;
  purpose: string;
  contribution: string;
  edition: string;
}

export interface DepartementCount {
  code: string;
  name: string;
  directory: number;
  sent: number;
  draft: number;
}

export interface FollowedStructure {
  structure: string;
  name: string;
  commune: Named | string;
  departement: Named | string;
  state: ContributionState;
  version: number | null;
  receivedAt: string | null;
}

export interface FollowUp {
  edition: string;
  directory: number;
  sent: number;
  draft: number;
  departements: DepartementCount[];
  structures: FollowedStructure[];
  countedAt: string;
}

const XML = 'application/xml';

function place(structure: string, edition: string): string {
  return path`/api/collection/structures/${structure}/editions/${edition}`;
}

/** What a contributor does with its answers to one edition. */
export const contributions = {
  draft: (structure: string, edition: string): Promise<string | null> =>
    requestText(`${place(structure, edition)}/draft`).catch((failure: unknown) => {
      if (failure instanceof Problem && failure.status === 404) {
        return null;
      }
      throw failure;
    }),
  saveDraft: (structure: string, edition: string, xml: string, progress: string): Promise<{ savedAt: string }> =>
    requestJson(`${place(structure, edition)}/draft`, {
      method: 'PUT',
      body: xml,
      type: XML,
      headers: { 'X-Progress': progress },
    }),
  discardDraft: (structure: string, edition: string): Promise<void> =>
    requestNothing(`${place(structure, edition)}/draft`, { method: 'DELETE' }),
  send: (structure: string, edition: string, xml: string): Promise<Receipt> =>
    requestJson(`${place(structure, edition)}/contribution`, { method: 'POST', body: xml, type: XML }),
  get: (structure: string, edition: string): Promise<ContributionWithVersions> =>
    requestJson(`${place(structure, edition)}/contribution`),
  versionAddress: (structure: string, edition: string, version: number): string =>
    `${place(structure, edition)}/contribution/versions/${version}`,
  policy: (structure: string, edition: string): Promise<Policy> =>
    requestJson(`${place(structure, edition)}/policy`),
  setPolicy: (structure: string, edition: string, sections: Record<string, Audience[]>): Promise<Policy> =>
    requestJson(`${place(structure, edition)}/policy`, { method: 'PUT', json: { sections } }),
  withdraw: (structure: string, edition: string, confirm: string): Promise<{ withdrawnAt: string }> =>
    requestJson(`${place(structure, edition)}/withdrawal`, { method: 'POST', json: { confirm } }),
};

export const collection = {
  structure: (id: string): Promise<Structure> => requestJson(path`/api/collection/structures/${id}`),
  contributionsOf: (id: string): Promise<Contribution[]> =>
    requestJson(path`/api/collection/structures/${id}/contributions`),
  accessOf: (id: string): Promise<AccessEntry[]> => requestJson(path`/api/collection/structures/${id}/access`),
  form: (edition: string): Promise<string> => requestText(path`/api/collection/editions/${edition}/form`),
  mediaAddress: (edition: string, name: string): string =>
    path`/api/collection/editions/${edition}/media/${name}`,
  followUp: (edition: string): Promise<FollowUp> => requestJson(path`/api/collection/follow-up?edition=${edition}`),
};
