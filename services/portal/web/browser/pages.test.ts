import { beforeEach, describe, expect, it } from 'vitest';
import { axeViolations, overflowing, screenshot } from './browser';
import type { Who } from './server';
import { stage } from './stage';
import { english, french, wrongWords } from './words';

const PAGES: readonly { name: string; who: Who; path: string }[] = [
  { name: 'connexion', who: null, path: '/connexion' },
  { name: 'invitation', who: null, path: '/invitation/jeton' },
  { name: 'mon-observation', who: 'network', path: '/observation' },
  { name: 'questionnaires', who: 'network', path: '/questionnaires' },
  { name: 'questionnaire', who: 'network', path: '/questionnaires/q-1' },
  { name: 'questionnaire-apercu', who: 'network', path: '/questionnaires/q-1/apercu/budget' },
  { name: 'suivi-collecte', who: 'network', path: '/collecte' },
  { name: 'diffusions', who: 'network', path: '/diffusions' },
  { name: 'revue-diffusion', who: 'network', path: '/diffusions/r-2024' },
  { name: 'ma-structure', who: 'contributor', path: '/structure' },
  { name: 'remplir', who: 'contributor', path: '/remplir/cirque-2025/section/budget' },
  { name: 'remplir-identite', who: 'contributor', path: '/remplir/cirque-2025/section/identite' },
  { name: 'recapitulatif-politique', who: 'contributor', path: '/remplir/cirque-2025/relire' },
  { name: 'mes-donnees', who: 'contributor', path: '/donnees' },
  { name: 'les-tableaux', who: 'group', path: '/tableaux' },
  { name: 'tableau', who: 'group', path: '/tableaux/r-2024/representations' },
  { name: 'tableau-montants', who: 'group', path: '/tableaux/r-2024/prix' },
  { name: 'tableau-rappele', who: 'group', path: '/tableaux/r-m/jauges' },
  { name: 'methode', who: 'group', path: '/methode' },
  { name: 'accessibilite', who: null, path: '/accessibilite' },
  { name: 'introuvable', who: 'group', path: '/nulle-part' },
];

describe.each([1280, 390, 360])('at %i pixels', (width) => {
  const on = stage();

  beforeEach(() => {
    on.server.answers = { 'GET /api/collection/structures/s-1/editions/cirque-2025/draft': { file: 'draft.xml' } };
  });

  it.each(PAGES)('$name is whole, in French, accessible, and read once', async ({ name, who, path }) => {
    const page = await on.open(who, path, width);
    if (width !== 360) {
      await screenshot(page, name);
    }

    expect(await overflowing(page)).toEqual([]);
    expect(await wrongWords(page)).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    expect(on.complaints).toEqual([]);
    expect(on.server.repeated()).toEqual([]);
  });
});

describe('the words', () => {
  it('are the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...french.keys()].sort());
  });
});
