import { path, requestJson, requestText } from './http';
import type { PlacedError } from './problem';
import type { Localized } from '@/i18n/format';

export interface Model {
  code: string;
  filiere: string;
  title: Localized;
  questions: number;
  sections: number;
}

export interface SectionOfForm {
  code: string;
  label: Localized;
  questions?: number;
}

export interface TableOfPlan {
  id: string;
  title: Localized;
  measures: unknown[];
  dimensions: string[];
  audiences: string[];
  chart: string;
}

export interface Questionnaire {
  id: string;
  filiere: string;
  title: Localized;
  name: string;
  importedAt: string;
  questions: number;
  sections?: SectionOfForm[];
  tables?: TableOfPlan[];
  warnings?: PlacedError[];
  languages?: string[];
}

export interface Edition {
  id: string;
  filiere: string;
  year: number;
  title: Localized;
  opens: string;
  closes: string;
  publishedAt: string;
  closedAt: string | null;
  formId: string;
  formVersion: string;
  questions: number;
  sections: SectionOfForm[];
  tables?: TableOfPlan[];
  rules?: ProtectionRules;
  defaultPolicy?: unknown;
}

export interface ProtectionRules {
  frequency: number;
  personFrequency: number;
  dominancePercent: number;
  pPercent?: number | null;
  protectionPercent: number;
}

export interface NewEdition {
  questionnaire: string;
  year: number;
  opens: string;
  closes: string;
}

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const survey = {
  models: (): Promise<Model[]> => requestJson('/api/survey/models'),
  fromModel: (code: string): Promise<Questionnaire> =>
    requestJson(path`/api/survey/models/${code}/questionnaire`, { method: 'POST' }),
  modelWorkbookAddress: (code: string): string => path`/api/survey/models/${code}/workbook`,
  importWorkbook: (filiere: string, file: File): Promise<Questionnaire> =>
    requestJson(path`/api/survey/questionnaires?filiere=${filiere}&name=${file.name}`, {
      method: 'POST',
      body: file,
      type: WORKBOOK,
    }),
  questionnaires: (filiere: string): Promise<Questionnaire[]> =>
    requestJson(path`/api/survey/questionnaires?filiere=${filiere}`),
  questionnaire: (id: string): Promise<Questionnaire> => requestJson(path`/api/survey/questionnaires/${id}`),
  form: (id: string): Promise<string> => requestText(path`/api/survey/questionnaires/${id}/form`),
  mediaAddress: (id: string, name: string): string => path`/api/survey/questionnaires/${id}/media/${name}`,
  workbookAddress: (id: string): string => path`/api/survey/questionnaires/${id}/workbook`,
  publish: (edition: NewEdition): Promise<Edition> =>
    requestJson('/api/survey/editions', { method: 'POST', json: edition }),
  editions: (filiere: string): Promise<Edition[]> => requestJson(path`/api/survey/editions?filiere=${filiere}`),
  edition: (id: string): Promise<Edition> => requestJson(path`/api/survey/editions/${id}`),
  close: (id: string): Promise<Edition> =>
    requestJson(path`/api/survey/editions/${id}/closing`, { method: 'POST', json: { confirm: id } }),
};
