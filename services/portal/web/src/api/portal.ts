import { path, requestJson, requestNothing } from './http';
import type { Localized } from '@/i18n/format';

export type Role = 'NETWORK' | 'CONTRIBUTOR' | 'GROUP' | 'OPERATOR';

export interface Membership {
  role: Role;
  scope: string;
  label: Localized | null;
}

export interface Session {
  person: string;
  displayName: string;
  language: string | null;
  memberships: Membership[];
  authTime: string | number;
  demonstration: boolean;
}

export interface OpenRosaAddress {
  id: string;
  url: string;
  createdAt: string;
}

export interface OpenRosaToken {
  id: string;
  edition: string;
  createdAt: string;
  lastUsedAt: string | null;
  state: 'live' | 'revoked' | 'closed';
}

const BASE = '/api/portal';

export const portal = {
  session: (): Promise<Session | undefined> => requestJson<Session | undefined>(`${BASE}/session`),
  signIn: (login: string, password: string): Promise<Session> =>
    requestJson(`${BASE}/session`, { method: 'POST', json: { login, password } }),
  signOut: (): Promise<void> => requestNothing(`${BASE}/session`, { method: 'DELETE' }),
  confirm: (password: string): Promise<Session> =>
    requestJson(`${BASE}/session/confirmation`, { method: 'POST', json: { password } }),
  setLanguage: (language: string): Promise<void> =>
    requestNothing(`${BASE}/session/language`, { method: 'PUT', json: { language } }),
  acceptInvitation: (token: string, password: string): Promise<void> =>
    requestNothing(path`/api/portal/invitations/${token}`, { method: 'POST', json: { password } }),
  createAddress: (structure: string, edition: string): Promise<OpenRosaAddress> =>
    requestJson(`${BASE}/openrosa-tokens`, { method: 'POST', json: { structure, edition } }),
  addresses: (structure: string): Promise<OpenRosaToken[]> =>
    requestJson(path`/api/portal/openrosa-tokens?structure=${structure}`),
  revokeAddress: (id: string): Promise<void> =>
    requestNothing(path`/api/portal/openrosa-tokens/${id}`, { method: 'DELETE' }),
};
