import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { fillPage, goOn } from './fill';
import { coreps, edition, network, siret, structureName, venue, year } from './people';
import { seen } from './seen';
import { step } from './step';

/** How long the tables of a collection may take to be computed and to arrive. */
const COMPUTING = 90_000;
const SECTIONS_AT_MOST = 12;

/** Each step can be run alone, by its name: what stands between two of them is done through the API by system-tests. */
step('the network publishes its questionnaire', async ({ signIn, keep }) => {
  const page = await signIn(network());
  await page.goto('/questionnaires');
  await page.getByRole('button', { name: /^Prendre ce modèle/ }).click();
  await page.getByRole('heading', { name: 'Publier', exact: true }).waitFor();
  await keep(page, 'questionnaire');
  await page.getByLabel('Année observée').fill(year());
  await page.getByRole('button', { name: 'Publier le questionnaire' }).click();
  await seen(page, page.getByRole('heading', { level: 1, name: 'Suivi de la collecte' }));
  await seen(page, page.getByRole('heading', { level: 2, name: 'Fermer la collecte' }));
});

step('a venue fills in and sends', async ({ signIn, keep }) => {
  const page = await signIn(venue());
  await page.goto(`/remplir/${edition()}`);
  for (let section = 1; !(await arrivedToReview(page)); section++) {
    expect(section, 'sections filled in').toBeLessThanOrEqual(SECTIONS_AT_MOST);
    await fillPage(page, siret());
    await keep(page, `remplir-${section}`);
    await goOn(page);
  }
  await keep(page, 'relire');
  await page.getByRole('checkbox', { name: /Je réponds au nom de/ }).check();
  await page.getByRole('button', { name: 'Envoyer ma réponse au réseau' }).click();
  await seen(page, page.getByRole('heading', { level: 1, name: 'Votre réponse est arrivée' }));
  await keep(page, 'recu');
});

/** Either a section to fill in stands there, or the page that is read again before sending. */
async function arrivedToReview(page: Page): Promise<boolean> {
  const review = page.getByRole('heading', { level: 1, name: 'Relire et envoyer' });
  await seen(page, review.or(page.locator('.barre button[type="submit"]')));
  return review.isVisible();
}

step('the network closes and approves', async ({ signIn, keep }) => {
  const page = await signIn(network());
  await page.goto('/collecte');
  await seen(page, page.getByLabel(/Pour confirmer/));
  await page.getByLabel(/Pour confirmer/).fill(edition());
  await keep(page, 'collecte');
  await page.getByRole('button', { name: /^Fermer la collecte/ }).click();
  await seen(page, page.getByRole('status').getByText('La collecte est fermée'));
  await page.getByRole('heading', { level: 2, name: 'Fermer la collecte' }).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Diffusions', exact: true }).click();
  // The page hears by itself that tables have arrived.
  await page.getByRole('link', { name: /^Relire/ }).click({ timeout: COMPUTING });
  await page.getByRole('heading', { name: 'Décider' }).waitFor();
  await keep(page, 'revue');
  await page.getByRole('checkbox', { name: /Le Coreps/ }).check();
  await page.getByLabel(/Pour confirmer/).fill(`diffusion ${year()}`);
  await page.getByRole('button', { name: 'Approuver pour ces publics' }).click();
  await seen(page, page.getByRole('status').getByText(/Diffusion approuvée/));
});

step('the Coreps reads, and a withdrawal blanks its open page', async ({ signIn, keep }) => {
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
  await seen(owner, owner.getByRole('status').getByText(/est retirée/));

  await reader.getByText('Ce tableau n’est plus affiché.').first().waitFor();
  await reader.getByRole('heading', { name: 'Tous les chiffres' }).waitFor({ state: 'detached' });
  await keep(reader, 'tableau-rappele');
});
