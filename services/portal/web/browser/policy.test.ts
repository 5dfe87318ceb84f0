import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { axeViolations, overflowing, screenshot } from './browser';
import { stage } from './stage';

const PLACE = '/api/collection/structures/s-1/editions/cirque-2025';
const DRAFT = `GET ${PLACE}/draft`;

describe('refusing a section even to the network', () => {
  const on = stage();
  const { server } = on;
  let page: Page;

  beforeEach(() => {
    server.answers[DRAFT] = { file: 'draft.xml' };
  });
  afterEach(() => expect(on.complaints).toEqual([]));

  async function open(path: string, width?: number): Promise<void> {
    page = await on.open('contributor', path, width);
  }

  function box(section: string, audience: string): Locator {
    return page.getByRole('checkbox', { name: `${section} ${audience}` });
  }

  /** What is chosen for a section: the network, the Coreps, research, authorities. */
  async function chosen(section: string): Promise<boolean[]> {
    return Promise.all(['Votre réseau', 'Coreps', 'Recherche', 'État'].map((audience) => box(section, audience).isChecked()));
  }

  it.each([1280, 390])('says what it means, and is seen (%i px)', async (width) => {
    await open('/remplir/cirque-2025/relire', width);
    await page.getByText('c’est refuser toute la section').waitFor();
    expect(await chosen('Budget')).toEqual([true, false, true, false]);

    await box('Budget', 'Votre réseau').uncheck();
    await box('Emploi', 'Votre réseau').uncheck();

    expect(await chosen('Budget')).toEqual([false, false, false, false]);
    const consequence = await box('Budget', 'Votre réseau').getAttribute('aria-describedby');
    expect(await page.locator(`#${consequence}`).innerText()).toContain('ne compte dans aucun tableau, votre réseau ne la lit plus');
    expect(await page.locator('.avis[aria-live]').innerText()).toMatch(/Refusées à tous.*«\sBudget\s» et «\sEmploi\s»/);
    await screenshot(page, 'politique-refus');
    expect(await axeViolations(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
  });

  it('is done and undone with the keyboard alone, and gives back what was open before', async () => {
    await open('/remplir/cirque-2025/relire');
    await box('Activité', 'Votre réseau').focus();

    await page.keyboard.press('Space');
    expect(await chosen('Activité')).toEqual([false, false, false, false]);
    expect(await box('Activité', 'Votre réseau').evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Space');

    expect(await chosen('Activité')).toEqual([true, true, true, true]);
    expect(await page.getByText('Refusée à tous').count()).toBe(0);
  });

  it('ends when the section is opened to anybody, since the network runs the observation', async () => {
    await open('/remplir/cirque-2025/relire');
    await box('Budget', 'Votre réseau').uncheck();

    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');

    expect(await chosen('Budget')).toEqual([true, true, false, false]);
  });

  it('reaches the service as nobody, at sending and afterwards', async () => {
    await open('/remplir/cirque-2025/section/budget');
    await page.getByLabel('Salaires et cotisations des autres personnels').fill('21 400');
    await page.getByRole('link', { name: 'Relire et envoyer' }).click();
    await box('Emploi', 'Votre réseau').uncheck();
    await page.getByLabel('Je réponds au nom de').check();
    await page.getByRole('button', { name: 'Envoyer ma réponse' }).click();
    await page.getByRole('heading', { level: 1, name: 'Votre réponse est arrivée' }).waitFor();
    expect(policySent()['emploi']).toEqual([]);

    await open('/donnees');
    await box('Identité', 'Votre réseau').uncheck();
    await page.getByRole('button', { name: 'Enregistrer ce que je permets' }).click();
    await page.getByText('Ce que vous permettez est enregistré.').first().waitFor();
    expect(policySent()['identite']).toEqual([]);
    expect(policySent()['budget']).toEqual(['reseau', 'recherche']);
  });

  function policySent(): Record<string, string[]> {
    const sent = server.sent.filter((one) => one.method === 'PUT' && one.path.endsWith('/policy')).at(-1);
    return JSON.parse(sent?.body ?? '{}').sections;
  }
});
