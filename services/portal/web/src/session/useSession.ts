import { computed, ref } from 'vue';
import { defineStore } from 'pinia';
import { onSignedOut } from '@/api/http';
import { portal, type Membership, type Role, type Session } from '@/api/portal';
import { currentLanguage, setLanguage, type Language } from '@/i18n';
import { localized } from '@/i18n/format';

export type SessionStore = ReturnType<typeof useSession>;

const HOMES: Record<Role, string> = {
  NETWORK: 'observation',
  CONTRIBUTOR: 'structure',
  GROUP: 'tables',
  OPERATOR: 'tables',
};

/** Who is signed in, and as whom: a person may belong to several structures or networks and sees one at a time. */
export const useSession = defineStore('session', () => {
  const session = ref<Session | null>(null);
  const chosen = ref(0);
  const expired = ref(false);

  const memberships = computed<Membership[]>(() => session.value?.memberships ?? []);
  const active = computed<Membership | null>(() => memberships.value[chosen.value] ?? null);
  const filiere = computed(() => (active.value?.role === 'NETWORK' ? active.value.scope : ''));
  const structure = computed(() => (active.value?.role === 'CONTRIBUTOR' ? active.value.scope : ''));
  const home = computed(() => (active.value ? HOMES[active.value.role] : 'tables'));
  const label = computed(() => localized(active.value?.label) || active.value?.scope || '');

  function has(role: Role): boolean {
    return active.value?.role === role;
  }

  async function take(opened: Session | undefined): Promise<void> {
    session.value = opened ?? null;
    chosen.value = 0;
    if (opened?.language === 'fr' || opened?.language === 'en') {
      await setLanguage(opened.language);
    }
  }

  async function load(): Promise<void> {
    await take(await portal.session().catch(() => undefined));
  }

  async function signIn(login: string, password: string): Promise<void> {
    await take(await portal.signIn(login, password));
    expired.value = false;
  }

  async function signOut(): Promise<void> {
    await portal.signOut();
    session.value = null;
  }

  async function speak(language: Language): Promise<void> {
    if (language === currentLanguage()) {
      return;
    }
    await setLanguage(language);
    if (session.value) {
      await portal.setLanguage(language);
    }
  }

  onSignedOut(() => {
    expired.value = session.value !== null;
    session.value = null;
  });

  return {
    session, memberships, chosen, active, filiere, structure, home, label, expired,
    has, load, signIn, signOut, speak,
  };
});
