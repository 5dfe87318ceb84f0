import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { axeViolations, overflowing, screenshot } from './browser';
import { stage } from './stage';
import { wrongWords } from './words';

const DRAFT = 'GET /api/collection/structures/s-1/editions/cirque-2025/draft';
const ALL = 'GET /api/collection/structures/s-1/contributions';
const FIXTURES = new URL('fixtures/', import.meta.url).pathname;
/** Complete answers, without error. */
const SENT = readFileSync(`${FIXTURES}draft.xml`, 'utf8').replace('214000', '21400').replace(/uuid:[\w-]+/, 'uuid:sent-1');
const PLACE = '/api/collection/structures/s-1/editions/cirque-2025';

describe('filling in a questionnaire', () => {
  const on = stage();
  const { server } = on;
  let page: Page;

  beforeEach(() => {
    server.answers[ALL] = { file: 'api/contributions-new.json' };
  });
  afterEach(() => expect(on.complaints).toEqual([]));

  async function open(path: string, width?: number): Promise<void> {
    page = await on.open('contributor', path, width);
  }

  function resume(): void {
    server.answers = { [DRAFT]: { file: 'draft.xml' } };
  }

  /** The structure has sent answers, and has begun nothing since. */
  function corrected(): void {
    const [first, ...others] = JSON.parse(readFileSync(`${FIXTURES}api/contributions-new.json`, 'utf8')) as object[];
    const sent = { ...first, state: 'draft', version: 1, receivedAt: '2026-11-12T10:00:00Z', savedAt: '2026-11-20T10:00:00Z' };
    server.answers = {
      [ALL]: { text: JSON.stringify([sent, ...others]) },
      [DRAFT]: { status: 404, text: '{"type":"/problems/no-draft"}' },
      [`GET ${PLACE}/contribution`]: { text: JSON.stringify({ ...sent, xml: SENT, versions: [] }) },
    };
  }

  function savedXml(): string {
    return server.sent.filter((sent) => sent.path.endsWith('/draft')).at(-1)?.body ?? '';
  }

  /** What is said beside a field to whoever does not see the page. */
  async function describedBy(field: Locator): Promise<string[]> {
    const ids = ((await field.getAttribute('aria-describedby')) ?? '').split(' ').filter(Boolean);
    return Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).innerText()));
  }

  async function saved(): Promise<void> {
    await page.getByText('Enregistré à').waitFor();
  }

  it('reads numbers as the French write them and shows them with fine spaces', async () => {
    await open('/remplir/cirque-2025/section/budget');
    const total = page.getByLabel('Total des produits');

    await total.fill('125 000 €');
    await total.blur();
    await saved();

    expect(await total.inputValue()).toBe('125\u202f000');
    expect(await describedBy(total)).toContain('€');
    expect(savedXml()).toContain('<produits_total>125000</produits_total>');
    expect(server.sent.at(-1)?.headers['x-progress']).toMatch(/^1\/\d+$/);
    expect(server.sent.at(-1)?.headers['x-opp']).toBe('1');
  });

  it('reads a decimal comma, and not ten times more', async () => {
    resume();
    await open('/remplir/cirque-2025/section/emploi');
    await page.getByLabel('CDI, CDII, titulaires', { exact: true }).check();
    const staff = page.getByLabel('ETP femmes en CDI');

    await staff.fill('12,5');
    await staff.blur();
    await saved();

    expect(await staff.inputValue()).toBe('12,5');
    expect(await describedBy(staff)).toContain('ETP');
    expect(savedXml()).toContain('<etp_cdi_f>12.5</etp_cdi_f>');
  });

  it('keeps what cannot be read as it was typed, and says how to write it', async () => {
    await open('/remplir/cirque-2025/section/budget');
    const total = page.getByLabel('Total des produits');

    await total.fill('environ 120 k');
    await total.blur();

    expect(await total.inputValue()).toBe('environ 120 k');
    expect(await total.getAttribute('aria-invalid')).toBe('true');
    expect((await describedBy(total)).at(-1)).toContain('125\u202f000');
  });

  it('shows again what could not be read after the page is read again, and never says that all is well', async () => {
    resume();
    await open('/remplir/cirque-2025/section/budget');
    const total = page.getByLabel('Total des charges');
    await total.fill('12 500,50 € environ');
    await total.blur();
    await page.getByText('Une réponse ne peut pas être lue').waitFor();
    await saved();
    expect(await page.locator('.barre').innerText()).not.toContain('Vous pouvez quitter');
    server.answers = { [DRAFT]: { text: savedXml() } };

    await page.reload();
    await total.waitFor();
    expect(await total.inputValue()).toBe('12 500,50 € environ');
    expect(await total.getAttribute('aria-invalid')).toBe('true');
    expect((await describedBy(total)).at(-1)).toContain('n’est pas un nombre');

    await total.fill('125 000');
    await total.blur();
    await page.getByText('Vous pouvez quitter').waitFor();
    expect(savedXml()).toContain('<charges_total>125000</charges_total>');
    expect(savedXml()).not.toContain('opp-unread');
  });

  it.each([1280, 390])('leads whoever sends with errors left to their list, and promises nothing of blanks meanwhile (%i px)', async (width) => {
    const draft = readFileSync(`${FIXTURES}draft.xml`, 'utf8').replace('>2009<', '><');
    server.answers = { [DRAFT]: { text: draft } };
    await open('/remplir/cirque-2025/relire', width);
    await page.getByLabel('Je réponds au nom de').check();
    expect(await page.getByText('peuvent rester').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'C’est zéro, Année de début' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Je n’ai pas ce chiffre, Année de début' }).count()).toBe(1);
    expect(await page.getByRole('button', { name: 'C’est zéro, Communication' }).count()).toBe(1);

    await page.getByRole('button', { name: 'Envoyer ma réponse' }).click();

    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Une réponse à corriger avant d’envoyer');
    expect(await page.evaluate(() => (document.activeElement?.getBoundingClientRect().top ?? -1) >= 0)).toBe(true);
    expect(server.sent.filter((sent) => sent.method === 'POST')).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('says in the older of two tabs that it is open elsewhere, saves nothing there, and takes the newer draft back', async () => {
    resume();
    await open('/remplir/cirque-2025/section/budget');
    await page.getByLabel('Total des charges').fill('116 300');
    await page.getByLabel('Total des charges').blur();
    const newer = await on.context.newPage();
    await newer.goto('/remplir/cirque-2025/section/budget');

    await page.getByRole('heading', { level: 1, name: 'Ce questionnaire est ouvert ailleurs' }).waitFor();
    await expect.poll(savedXml).toContain('<charges_total>116300</charges_total>');
    expect(await axeViolations(page)).toEqual([]);
    const written = newer.getByLabel('Total des charges');
    await written.fill('117 000');
    await written.blur();
    await expect.poll(savedXml, { timeout: 5_000 }).toContain('<charges_total>117000</charges_total>');
    const savings = server.sent.length;
    server.answers = { [DRAFT]: { text: savedXml() } };

    await page.getByRole('button', { name: 'Continuer ici' }).click();
    await newer.getByRole('heading', { level: 1, name: 'Ce questionnaire est ouvert ailleurs' }).waitFor();
    expect(await page.getByLabel('Total des charges').inputValue()).toBe('117\u202f000');
    expect(server.sent.length).toBe(savings);
  });

  it('reads dates day first', async () => {
    await open('/remplir/cirque-2025/section/identite');
    const end = page.getByLabel('Date de clôture');

    await end.fill('3/4/2025');
    await end.blur();
    await saved();

    expect(await end.inputValue()).toBe('03/04/2025');
    expect(savedXml()).toContain('<exercice_fin>2025-04-03</exercice_fin>');
  });

  it('finds a commune among 4 453 with the keyboard alone', async () => {
    await open('/remplir/cirque-2025/section/identite');
    const commune = page.getByRole('combobox', { name: 'Commune du siège' });

    await commune.focus();
    await page.keyboard.type('st jean de ved');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await commune.getAttribute('aria-activedescendant')).toBeTruthy();
    await page.keyboard.press('Enter');
    await saved();

    expect(await commune.inputValue()).toBe('Saint-Jean-de-Védas (34)');
    expect(savedXml()).toContain('<commune>34270</commune>');
    expect(await axeViolations(page)).toEqual([]);
  });

  it('opens and closes questions by what is answered before', async () => {
    await open('/remplir/cirque-2025/section/identite');
    expect(await page.getByRole('link', { name: /^Activité/ }).count()).toBe(0);

    await page.getByLabel('Vente de spectacles', { exact: true }).check();
    await page.getByRole('link', { name: /^Activité/ }).click();

    await page.getByRole('heading', { level: 1, name: 'Activité' }).waitFor();
    expect(await page.getByLabel('Représentations de vos spectacles').count()).toBe(1);
    expect(await page.getByLabel('Créations (premières)').count()).toBe(0);
  });

  it('adds and removes lines, with their total', async () => {
    await open('/remplir/cirque-2025/section/budget');
    expect(await page.getByLabel('Financeur, ligne 1').count()).toBe(0);

    await page.getByRole('button', { name: 'Ajouter une ligne' }).click();
    await page.getByLabel('Financeur, ligne 1').selectOption('region');
    await page.getByLabel('Montant, ligne 1').fill('12 000');
    await page.getByRole('button', { name: 'Ajouter une ligne' }).click();
    expect(await page.getByLabel('Financeur, ligne 2').evaluate((one) => one === document.activeElement)).toBe(true);
    await page.getByLabel('Montant, ligne 2').fill('8000');
    await page.getByLabel('Montant, ligne 2').blur();

    expect(await page.locator('.aides .total').innerText()).toContain('20\u202f000\u202f€');
    await page.getByRole('button', { name: 'Retirer la ligne 1' }).click();
    await saved();
    expect(savedXml().match(/<aide_montant>/g)).toHaveLength(1);
    expect(savedXml()).toContain('<aide_montant>8000</aide_montant>');
  });

  it.each([1280, 390])('shows an error beside its question and leads to it (%i px)', async (width) => {
    resume();
    await open('/remplir/cirque-2025/section/budget', width);
    const wages = page.getByLabel('Salaires et cotisations des autres personnels');
    expect(await page.getByLabel('Cessions').getAttribute('aria-describedby')).toContain('before');

    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.getByText('Une réponse à corriger dans cette page').waitFor();

    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Salaires');
    expect(await wages.getAttribute('aria-invalid')).toBe('true');
    await screenshot(page, 'remplir-erreur');
    expect(await axeViolations(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    await page.locator('.avis.grave').getByRole('link', { name: 'Salaires' }).click();
    expect(await wages.evaluate((one) => one === document.activeElement)).toBe(true);

    await wages.fill('21 400');
    await wages.blur();
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.getByRole('heading', { level: 1, name: 'Emploi' }).waitFor();
  });

  it('keeps trying to save while the service is away, and says so', async () => {
    await open('/remplir/cirque-2025/section/budget');
    server.answers[`PUT ${PLACE}/draft`] = { status: 507, text: '{"type":"/problems/disk-full","title":"Plus de place"}' };

    await page.getByLabel('Total des produits').fill('1000');
    await page.getByLabel('Total des produits').blur();
    await page.getByText('Pas encore enregistré').waitFor();
    server.answers = {};

    await saved();
    expect(savedXml()).toContain('<produits_total>1000</produits_total>');
    // The refusal is what the browser itself writes in its console.
    on.complaints.splice(0);
  });

  it('is reviewed, permitted and sent, and gives a receipt', async () => {
    resume();
    await open('/remplir/cirque-2025/section/budget');
    await page.getByLabel('Salaires et cotisations des autres personnels').fill('21 400');
    await page.getByRole('link', { name: 'Relire et envoyer' }).click();
    await page.getByRole('heading', { level: 1, name: 'Relire et envoyer' }).waitFor();
    await page.getByRole('button', { name: 'C’est zéro, Communication' }).click();
    await page.getByRole('button', { name: 'Je n’ai pas ce chiffre, Bénévoles' }).click();
    expect(await page.getByText('Un blanc n’est jamais compté').count()).toBe(0);

    await page.getByRole('checkbox', { name: 'Budget Coreps' }).check();
    expect(await page.locator('.avis').innerText()).toMatch(/Pour le Coreps et les autres filières, et pour la recherche\s: .*«\sBudget\s»/);
    await page.getByRole('button', { name: 'Envoyer ma réponse' }).click();
    await page.getByText('Cochez cette case').waitFor();
    await page.getByLabel('Je réponds au nom de').check();
    await page.getByRole('button', { name: 'Envoyer ma réponse' }).click();
    await page.getByRole('heading', { level: 1, name: 'Votre réponse est arrivée' }).waitFor();

    const policy = server.sent.findIndex((sent) => sent.method === 'PUT' && sent.path === `${PLACE}/policy`);
    const answer = server.sent.findIndex((sent) => sent.method === 'POST' && sent.path === `${PLACE}/contribution`);
    expect(policy).toBeGreaterThanOrEqual(0);
    expect(answer).toBeGreaterThan(policy);
    expect(JSON.parse(server.sent[policy]?.body ?? '{}').sections.budget).toContain('coreps');
    expect(server.sent[answer]?.body).toContain('<ch_communication>0</ch_communication>');
    expect(server.sent[answer]?.body).toContain('uuid:0f3b7a52-5d1c-4f9e-9a34-8f2f5f2d6a10');
    expect(await wrongWords(page)).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, 'recu');
    await page.setViewportSize({ width: 390, height: 844 });
    await screenshot(page, 'recu');
  });

  it('still corrects what was sent when the correction was interrupted', async () => {
    corrected();
    await open('/remplir/cirque-2025/section/budget');
    await page.getByLabel('Total des produits').fill('119 000');
    await page.getByLabel('Total des produits').blur();
    await saved();
    expect(savedXml()).toContain('deprecatedID>uuid:sent-1<');
    server.answers = { ...server.answers, [DRAFT]: { text: savedXml() } };

    await page.reload();
    await page.getByRole('link', { name: 'Relire et envoyer' }).click();
    await page.getByLabel('Je réponds au nom de').check();
    await page.getByRole('button', { name: 'Envoyer ma réponse corrigée' }).click();
    await page.getByRole('heading', { level: 1, name: 'Votre réponse est arrivée' }).waitFor();

    const answer = server.sent.find((sent) => sent.path === `${PLACE}/contribution`)?.body ?? '';
    expect(answer).toContain('deprecatedID>uuid:sent-1<');
    expect(answer).toContain('<produits_total>119000</produits_total>');

    // Going back opens what was sent, to be corrected: never the same answers again under their own name.
    const readings = (): number => server.asked.filter((address) => address.endsWith('/form')).length;
    const before = readings();
    await page.goBack();
    await expect.poll(readings, { timeout: 5_000 }).toBe(before + 1);
    // That there was no draft at first is what the browser itself writes in its console.
    on.complaints.splice(0);
  });

  it.each([1280, 390])('lets a draft be given up, once that is confirmed (%i px)', async (width) => {
    corrected();
    server.answers[DRAFT] = { text: SENT.replace('118600', '777').replace('uuid:sent-1', 'uuid:begun-1') };
    await open('/remplir/cirque-2025/section/budget', width);
    expect(await page.getByLabel('Total des produits').inputValue()).toBe('777');

    await page.getByRole('button', { name: 'Abandonner ce brouillon' }).click();
    expect(server.sent).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    server.answers = { ...server.answers, [DRAFT]: { status: 404, text: '{"type":"/problems/no-draft"}' } };
    await page.getByRole('button', { name: 'Oui, effacer ce brouillon' }).click();
    await page.getByText('Le brouillon est effacé').waitFor();

    expect(server.sent.map((sent) => `${sent.method} ${sent.path}`)).toEqual([`DELETE ${PLACE}/draft`]);
    await page.goto('/remplir/cirque-2025/section/budget');
    await page.waitForFunction(() => [...document.querySelectorAll('input')].some((one) => one.value === '118\u202f600'));
    on.complaints.splice(0);
  });

  it('leads to every answer that the service refuses', async () => {
    resume();
    server.answers[`POST ${PLACE}/contribution`] = {
      status: 422,
      text: JSON.stringify({
        type: '/problems/answers-refused', title: 'Des réponses ne vont pas.',
        errors: [{ place: { question: 'budget/charges/ch_achats', section: 'budget' }, message: 'Ce montant est trop grand.' }],
      }),
    };
    await open('/remplir/cirque-2025/section/budget');
    await page.getByLabel('Salaires et cotisations des autres personnels').fill('21 400');
    await page.getByRole('link', { name: 'Relire et envoyer' }).click();
    await page.getByLabel('Je réponds au nom de').check();
    await page.getByRole('button', { name: 'Envoyer ma réponse' }).click();

    await page.getByRole('link', { name: 'Achats de spectacles' }).click();
    await page.getByRole('heading', { level: 1, name: 'Budget' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^q-/);
    on.complaints.splice(0);
  });
});
