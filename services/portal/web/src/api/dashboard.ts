import { path, requestJson, requestNothing } from './http';
import type { Audience } from './collection';
import type { ProtectionRules } from './survey';
import type { Localized } from '@/i18n/format';

export type Reason = 'FREQUENCY' | 'DOMINANCE' | 'SECONDARY' | 'DEPENDENT';
export type ReleaseState = 'candidate' | 'approved' | 'refused' | 'recalled';
export type Chart = 'BAR' | 'STACKED' | 'MAP' | 'FIGURE' | 'NONE';
export type Statistic = 'COUNT' | 'SUM' | 'MEAN' | 'MEDIAN';

export const TOTAL = 'Total';

export interface Coverage {
  answered: number;
  directory: number;
}

export interface Audit {
  cells: number;
  hidden: number;
  disclosive: number;
  programmes: number;
}

export interface Code {
  code: string;
  label: Localized;
  parent?: string | null;
}

export interface Axis {
  dimension: string;
  label: Localized;
  codes: Code[];
}

export interface Measure {
  id: string;
  statistic: Statistic;
  variable?: string | null;
  label: Localized;
  unit?: string | null;
}

export interface Cell {
  codes: string[];
  measure: string;
  status: 'shown' | 'protected';
  reason?: Reason | null;
  value?: number | null;
  units?: number | null;
}

export interface Table {
  release: string;
  table: string;
  title: Localized;
  filiere: string;
  edition: string;
  year: number;
  state: string;
  chart: Chart;
  audiences: Audience[];
  axes: Axis[];
  measures: Measure[];
  cells: Cell[];
  coverage: Coverage | null;
  rules?: ProtectionRules | null;
  computedAt: string | null;
  approvedAt: string | null;
  synthetic: boolean;
}

export interface TableSummary {
  release: string;
  table: string;
  title: Localized;
  filiere: string;
  edition: string;
  year: number;
  audiences: Audience[];
  approvedAt: string | null;
  chart: Chart;
  dimensions: string[];
  coverage: Coverage | null;
  state: 'shown' | 'recalled';
}

interface ReleaseFacts {
  release: string;
  edition: string;
  year: number;
  computedAt: string;
  state: ReleaseState;
  digest: string;
  audiences: Audience[];
  /** Whom it may be approved for. */
  foreseen?: Audience[];
  decidedAt: string | null;
  /** Why it was refused, in the network's words. */
  reason?: string | null;
  cells: number;
  shown: number;
  hidden: Partial<Record<Reason, number>>;
  coverage: Coverage | null;
  audit: Audit | null;
}

export interface ReleaseSummary extends ReleaseFacts {
  tables: number | unknown[];
}

export interface Release extends ReleaseFacts {
  tables: Table[];
}

/** The rules in words and numbers; texts are the service's own. */
export interface Method {
  rules?: ProtectionRules;
  sections?: { title: Localized; text: Localized }[];
}

export const dashboard = {
  releases: (filiere: string): Promise<ReleaseSummary[]> =>
    requestJson(path`/api/dashboard/releases?filiere=${filiere}`),
  release: (id: string): Promise<Release> => requestJson(path`/api/dashboard/releases/${id}`),
  approve: (id: string, digest: string, audiences: Audience[]): Promise<void> =>
    requestNothing(path`/api/dashboard/releases/${id}/approval`, { method: 'POST', json: { digest, audiences } }),
  refuse: (id: string, digest: string, reason: string): Promise<void> =>
    requestNothing(path`/api/dashboard/releases/${id}/refusal`, { method: 'POST', json: { digest, reason } }),
  tables: (filiere?: string): Promise<TableSummary[]> =>
    requestJson(filiere ? path`/api/dashboard/tables?filiere=${filiere}` : '/api/dashboard/tables'),
  table: (release: string, table: string): Promise<Table> =>
    requestJson(path`/api/dashboard/tables/${release}/${table}`),
  csvAddress: (release: string, table: string): string => path`/api/dashboard/tables/${release}/${table}.csv`,
  eventsAddress: '/api/dashboard/events',
  method: (): Promise<Method> => requestJson('/api/dashboard/method'),
};
