import { createRouter, createWebHistory, type Router, type RouteRecordRaw } from 'vue-router';
import type { Role } from '@/api/portal';
import type { SessionStore } from '@/session/useSession';

declare module 'vue-router' {
  interface RouteMeta {
    /** Anyone may read the page, signed in or not. */
    open?: boolean;
    /** Who has something to do there; absent where every signed-in person has. */
    role?: Role;
  }
}

const network: { role: Role } = { role: 'NETWORK' };
const contributor: { role: Role } = { role: 'CONTRIBUTOR' };

export const routes: RouteRecordRaw[] = [
  { path: '/', name: 'home', component: () => import('@/session/SignInPage.vue'), meta: { open: true } },
  { path: '/connexion', name: 'sign-in', component: () => import('@/session/SignInPage.vue'), meta: { open: true } },
  {
    path: '/invitation/:token',
    name: 'invitation',
    component: () => import('@/session/InvitationPage.vue'),
    props: true,
    meta: { open: true },
  },
  { path: '/observation', name: 'observation', component: () => import('@/observation/ObservationPage.vue'), meta: network },
  {
    path: '/questionnaires',
    name: 'questionnaires',
    component: () => import('@/questionnaire/QuestionnairesPage.vue'),
    meta: network,
  },
  {
    path: '/questionnaires/:id',
    name: 'questionnaire',
    component: () => import('@/questionnaire/QuestionnairePage.vue'),
    props: true,
    meta: network,
  },
  {
    path: '/questionnaires/:id/apercu/:section?',
    name: 'preview',
    component: () => import('@/questionnaire/PreviewPage.vue'),
    props: true,
    meta: network,
  },
  { path: '/collecte', name: 'follow-up', component: () => import('@/collecte/FollowUpPage.vue'), meta: network },
  { path: '/diffusions', name: 'releases', component: () => import('@/diffusion/ReleasesPage.vue'), meta: network },
  {
    path: '/diffusions/:release',
    name: 'release',
    component: () => import('@/diffusion/ReleasePage.vue'),
    props: true,
    meta: network,
  },
  { path: '/structure', name: 'structure', component: () => import('@/structure/StructurePage.vue'), meta: contributor },
  {
    path: '/remplir/:edition',
    component: () => import('@/remplir/FillPage.vue'),
    props: true,
    meta: contributor,
    children: [
      { path: '', name: 'fill', component: () => import('@/remplir/SectionPage.vue') },
      { path: 'section/:section', name: 'fill-section', component: () => import('@/remplir/SectionPage.vue'), props: true },
      { path: 'relire', name: 'fill-review', component: () => import('@/remplir/ReviewPage.vue') },
      { path: 'recu', name: 'fill-receipt', component: () => import('@/remplir/ReceiptPage.vue') },
    ],
  },
  { path: '/donnees', name: 'data', component: () => import('@/donnees/DataPage.vue'), meta: contributor },
  { path: '/tableaux', name: 'tables', component: () => import('@/tableaux/TablesPage.vue') },
  {
    path: '/tableaux/:release/:table',
    name: 'table',
    component: () => import('@/tableaux/TablePage.vue'),
    props: true,
  },
  { path: '/methode', name: 'method', component: () => import('@/methode/MethodPage.vue'), meta: { open: true } },
  {
    path: '/accessibilite',
    name: 'accessibility',
    component: () => import('@/accessibilite/AccessibilityPage.vue'),
    meta: { open: true },
  },
  { path: '/:rest(.*)*', name: 'not-found', component: () => import('@/shell/NotFoundPage.vue'), meta: { open: true } },
];

/** The router, with its one rule: a page that is not open needs a session, and then the role it was made for. */
export function createRouterOfApp(session: SessionStore): Router {
  const router = createRouter({
    history: createWebHistory(),
    routes,
    scrollBehavior: (to, _from, saved) => saved ?? (to.hash ? { el: to.hash } : { top: 0 }),
  });
  router.beforeEach((to) => {
    const signedIn = session.session !== null;
    if (to.name === 'home' || (to.name === 'sign-in' && signedIn)) {
      return { name: signedIn ? session.home : 'sign-in' };
    }
    if (to.meta.open) {
      return true;
    }
    if (!signedIn) {
      return { name: 'sign-in', query: { suite: to.fullPath } };
    }
    return !to.meta.role || session.has(to.meta.role) ? true : { name: session.home };
  });
  return router;
}
