import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { axeViolations } from './browser';
import { stage } from './stage';

const FIXTURES = new URL('./fixtures/api/', import.meta.url).pathname;
const UNREADABLE = {
  type: '/problems/workbook-refused', title: 'Le classeur ne peut pas être lu ainsi.', status: 422, detail: '',
  errors: [{ place: {}, message: 'Ce fichier ne peut pas être lu', remedy: 'Enregistrez-le au format classeur Excel (.xlsx) puis recommencez' }],
};

describe('the words say what is true', () => {
  const on = stage();
  const { server } = on;

  it('of a collection that is closed: nothing is awaited, and a sentence has one full stop', async () => {
    const editions = JSON.parse(readFileSync(`${FIXTURES}editions.json`, 'utf8')) as object[];
    server.answers['GET /api/survey/editions'] = {
      text: JSON.stringify(editions.slice(0, 1).map((edition) => ({ ...edition, closedAt: '2026-11-21T09:00:00Z' }))),
    };
    const page = await on.open('network', '/observation', 390);

    const text = await page.locator('main').innerText();
    expect(text).toContain('La collecte est fermée depuis le 21 novembre 2026.');
    expect(text).not.toContain('..');
    expect(text).not.toMatch(/Attendues|il en manque/);
    expect(text).toContain('moins de 3');
    expect(await axeViolations(page)).toEqual([]);
  });

  it('of a file that is no workbook: no cell of it is to be mended', async () => {
    const page = await on.open('network', '/questionnaires', 390);
    server.answers['POST /api/survey/questionnaires'] = { status: 422, text: JSON.stringify(UNREADABLE) };

    await page.getByLabel('Classeur .xlsx').setInputFiles({ name: 'essai.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('x') });
    await page.getByRole('button', { name: 'Importer ce classeur' }).click();
    await page.getByText('Ce fichier ne peut pas être lu comme un classeur.').waitFor();

    expect(await page.getByText('Enregistrez-le au format classeur Excel').count()).toBe(1);
    expect(await page.getByText('case à corriger').count()).toBe(0);
    expect(await page.getByRole('table').count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('of zero and of n, where they are read', async () => {
    const page = await on.open('group', '/methode');
    expect(await page.locator('main').innerText()).toContain('ou aucune structure de ce genre');

    await on.open('group', '/tableaux/r-2024/representations');
    expect(await on.page.locator('main').innerText()).toContain('n compte des unités légales');
  });

  it('of a total, in English', async () => {
    const page = await on.open('group', '/tableaux/r-2024/representations');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Where are companies based' }).waitFor();

    expect(await page.getByText('Together', { exact: true }).count()).toBe(0);
    expect(await page.getByRole('rowheader', { name: 'All', exact: true }).count()).toBeGreaterThan(0);
  });
});
