import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { axeViolations } from './browser';
import { stage } from './stage';

const FIXTURES = new URL('./fixtures/api/', import.meta.url).pathname;
const REASON = 'Les montants sont en milliers.';
const REFUSED = { state: 'refused', decidedAt: '2026-11-21T09:00:00Z', reason: REASON };

function fixture<T>(name: string): T {
  return JSON.parse(readFileSync(`${FIXTURES}${name}.json`, 'utf8')) as T;
}

function releases(change: object): { text: string } {
  const all = fixture<{ release: string }[]>('releases');
  return { text: JSON.stringify(all.map((one) => (one.release === 'r-2024' ? { ...one, ...change } : one))) };
}

describe('what the network decides and reads', () => {
  const on = stage();
  const { server } = on;

  describe('of a release that it refused', () => {
    beforeEach(() => {
      server.answers['GET /api/dashboard/releases'] = releases(REFUSED);
      server.answers['GET /api/dashboard/releases/r-2024'] = { text: JSON.stringify({ ...fixture<object>('release'), ...REFUSED }) };
    });

    it.each(['/diffusions', '/diffusions/r-2024', '/observation?edition=cirque-2024'])('is said with its date and reason at %s', async (path) => {
      const page = await on.open('network', path, 390);

      const text = await page.locator('main').innerText();
      expect(text).toContain('Diffusion refusée le 21 novembre 2026.');
      expect(text).toContain(REASON);
      expect(text).not.toContain('après la fermeture');
      expect(await axeViolations(page)).toEqual([]);
    });

    it('and what comes next is said plainly', async () => {
      const page = await on.open('network', '/observation?edition=cirque-2024');

      expect(await page.getByText('elle reste non publiée').count()).toBe(1);
      expect(await page.getByRole('list').getByText('diffusion refusée le 21 nov.').count()).toBe(1);
    });
  });

  it('waits in the year that the observation opens on, and every other year can be chosen', async () => {
    const page = await on.open('network', '/observation');
    const year = page.getByLabel('Édition');
    expect(await year.locator('option:checked').innerText()).toBe('2024, une décision vous attend');

    await year.selectOption('2025');
    await page.getByText('Rien n’attend de décision').waitFor();

    expect(new URL(page.url()).search).toBe('?edition=cirque-2025');
    await page.reload();
    await page.getByText('Rien n’attend de décision').waitFor();
  });

  it('publishes the next year that is free, and says what it cannot take', async () => {
    const page = await on.open('network', '/questionnaires/q-1');
    const publish = page.getByRole('button', { name: 'Publier le questionnaire' });
    expect(await page.getByLabel('Année observée').inputValue()).toBe('2026');
    expect(await page.locator('.actions', { has: publish }).innerText()).toContain('Publier est définitif');

    await page.getByLabel('Année observée').fill('2025');
    await page.getByLabel('Dernier jour').fill('');
    await publish.click();

    await page.getByText('L’édition 2025 est déjà publiée').waitFor();
    expect(await page.getByText('Indiquez une date', { exact: false }).count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Réessayer' }).count()).toBe(0);
    expect(server.sent).toEqual([]);
  });

  it('reads at a glance who answered and who never did', async () => {
    const followUp = fixture<{ structures: { state: string }[] }>('follow-up');
    const states = ['sent', 'closed'];
    const structures = followUp.structures.slice(0, 2).map((one, index) => ({ ...one, state: states[index] }));
    server.answers['GET /api/collection/follow-up'] = { text: JSON.stringify({ ...followUp, structures }) };
    const page = await on.open('network', '/collecte');

    const marks = await page.locator('td .etat').evaluateAll((all) => all.map((one) => {
      const { backgroundColor, height, borderRadius } = getComputedStyle(one, '::before');
      return `${backgroundColor} ${height} ${borderRadius}`;
    }));
    expect(new Set(marks).size).toBe(2);
  });

  it.each(['/tableaux/nope/XX', '/tableaux/cirque-2025.1/ZZZ'])('no table is shown at %s, and the list is one press away', async (path) => {
    const page = await on.open('group', path);
    await page.getByRole('heading', { level: 1, name: 'Aucun tableau n’est montré à cette adresse' }).waitFor();
    expect(await page.getByRole('button', { name: 'Réessayer' }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);

    await page.getByRole('link', { name: 'Voir la liste des tableaux' }).click();
    await page.getByRole('heading', { level: 1, name: 'Les tableaux' }).waitFor();
  });

  it('is the newest year when nothing waits', async () => {
    server.answers['GET /api/dashboard/releases'] = releases({ state: 'approved', decidedAt: '2026-11-21T09:00:00Z' });
    const page = await on.open('network', '/observation');
    expect(await page.getByLabel('Édition').locator('option:checked').innerText()).toBe('2025');

    await page.getByLabel('Édition').selectOption('2024');
    await page.getByText('Une diffusion est approuvée.').waitFor();
  });
});
