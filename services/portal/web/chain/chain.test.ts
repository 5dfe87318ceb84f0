import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeViolations, launch, screenshot } from '../browser/browser';
import { fillPage } from './fill';
import { base, coreps, edition, network, siret, structureName, venue, year, type Person } from './people';

/** Each step can be run alone, by its name: what stands between two of them is done through the API by system-tests. */
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function signIn(person: Person): Promise<Page> {
  const context = await browser.newContext({ baseURL: base, locale: 'fr-FR', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto('/connexion');
  await page.getByLabel('Identifiant').fill(person.login);
  await page.getByLabel('Mot de passe').fill(person.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('link', { name: 'Se déconnecter' }).or(page.getByRole('button', { name: 'Se déconnecter' })).waitFor();
  return page;
}

async function keep(page: Page, name: string): Promise<void> {
  expect(await axeViolations(page)).toEqual([]);
  await screenshot(page, `chaine-${name}`);
}

it('the network publishes its questionnaire', async () => {
  const page = await signIn(network());
  await page.goto('/questionnaires');
  await page.getByRole('button', { name: /^Prendre ce modèle/ }).first().click();
  await page.getByRole('heading', { name: 'Publier', exact: true }).waitFor();
  await keep(page, 'questionnaire');
  await page.getByLabel('Année observée').fill(year());
  await page.getByRole('button', { name: 'Publier le questionnaire' }).click();
  await page.waitForURL(/\/collecte/);
  await page.getByRole('heading', { level: 1, name: 'Suivi de la collecte' }).waitFor();
});

it('a venue fills in and sends', async () => {
  const page = await signIn(venue());
  await page.goto(`/remplir/${edition()}`);
  const go = page.locator('.barre button[type="submit"]');
  await go.waitFor();
  for (let section = 0; section < 12 && !page.url().endsWith('/relire'); section++) {
    await fillPage(page, siret());
    await keep(page, `remplir-${section + 1}`);
    const before = page.url();
    await go.click();
    await page.waitForURL((address) => address.href !== before);
  }
  await keep(page, 'relire');
  await page.getByRole('checkbox', { name: /Je réponds au nom de/ }).check();
  await page.getByRole('button', { name: 'Envoyer ma réponse au réseau' }).click();
  await page.getByRole('heading', { level: 1, name: 'Votre réponse est arrivée' }).waitFor();
  await keep(page, 'recu');
});

it('the network closes and approves', async () => {
  const page = await signIn(network());
  await page.goto('/collecte');
  await page.getByLabel(/Pour confirmer/).fill(edition());
  await keep(page, 'collecte');
  await page.getByRole('button', { name: /^Fermer la collecte/ }).click();
  await page.getByText('La collecte est fermée').first().waitFor();
  await releaseWaits(page);
  await page.getByRole('link', { name: /Relire/ }).first().click();
  await page.getByRole('heading', { name: 'Décider' }).waitFor();
  await keep(page, 'revue');
  await page.getByRole('checkbox', { name: /Le Coreps/ }).check();
  await page.getByLabel(/Pour confirmer/).fill(`diffusion ${year()}`);
  await page.getByRole('button', { name: 'Approuver pour ces publics' }).click();
  await page.getByText(/Diffusion approuvée/).first().waitFor();
});

async function releaseWaits(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.goto('/diffusions');
        await page.getByRole('heading', { level: 1, name: 'Diffusions' }).waitFor();
        await page.waitForLoadState('networkidle');
        return page.getByRole('link', { name: /Relire/ }).count();
      },
      { timeout: 60_000, interval: 1_000 },
    )
    .toBeGreaterThan(0);
}

it('the Coreps reads, and a withdrawal blanks its open page', async () => {
  const reader = await signIn(coreps());
  await reader.goto('/tableaux');
  await reader.getByRole('link', { name: /implantées/ }).click();
  await reader.getByRole('heading', { name: 'Tous les chiffres' }).waitFor();
  await keep(reader, 'tableau');
  expect(await reader.getByText('protégé', { exact: true }).count()).toBeGreaterThan(0);

  const owner = await signIn(venue());
  await owner.goto('/donnees');
  await owner.getByLabel('Votre mot de passe').fill(venue().password);
  await keep(owner, 'mes-donnees');
  await owner.getByRole('button', { name: 'Continuer vers le retrait' }).click();
  await owner.getByLabel(/Pour confirmer, recopiez/).fill(structureName());
  await owner.getByRole('button', { name: /^Retirer ma réponse/ }).click();
  await owner.getByText(/est retirée/).first().waitFor();

  await reader.getByText('Ce tableau n’est plus affiché.').first().waitFor();
  expect(await reader.getByRole('heading', { name: 'Tous les chiffres' }).count()).toBe(0);
  await keep(reader, 'tableau-rappele');
});
