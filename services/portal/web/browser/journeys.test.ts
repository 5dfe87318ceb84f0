import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations, screenshot, settled } from './browser';
import { stage } from './stage';
import type { Who } from './server';

describe('in the application', () => {
  const on = stage();
  const { server } = on;
  let page: Page;

  async function open(who: Who, path: string): Promise<void> {
    page = await on.open(who, path);
  }

  it('a visitor signs in and arrives where the work is', async () => {
    await open(null, '/observation');
    expect(page.url()).toContain('/connexion?suite=');

    await page.getByLabel('Identifiant').fill('camille');
    await page.getByLabel('Mot de passe').fill('un mot de passe');
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: 'Mon observation' }).waitFor();
    expect(JSON.parse(server.sent[0]?.body ?? '{}')).toEqual({ login: 'camille', password: 'un mot de passe' });
  });

  it('a wrong password is said in plain words, with the focus on them', async () => {
    await open(null, '/connexion');
    server.answers['POST /api/portal/session'] = { status: 401, file: 'api/sign-in-refused.json' };

    await page.getByLabel('Identifiant').fill('camille');
    await page.getByLabel('Mot de passe').fill('faux');
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.getByText('ne vont pas ensemble').waitFor();

    expect(await page.evaluate(() => document.activeElement?.id)).toBe('sign-in-error');
    expect(await page.getByLabel('Identifiant').inputValue()).toBe('camille');
    expect(await axeViolations(page)).toEqual([]);
  });

  it('whoever forgot a password reads whom to ask, before and after having chosen one', async () => {
    await open(null, '/connexion');
    await page.getByText('Mot de passe oublié ?').click();

    await page.getByText('le réseau vous renvoie une invitation').waitFor();
    await page.getByText('personne ne peut encore le remplacer').waitFor();
    await screenshot(page, 'connexion-oubli');
    expect(await axeViolations(page)).toEqual([]);
  });

  it('the accessibility statement is one press away, in both languages, signed in or not', async () => {
    await open(null, '/connexion');
    await page.getByRole('link', { name: 'Déclaration d’accessibilité' }).click();
    await page.getByText('Aucun audit RGAA').waitFor();

    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Accessibility statement' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('nobody reaches the page of another role', async () => {
    await open('group', '/diffusions');

    expect(new URL(page.url()).pathname).toBe('/tableaux');
  });

  it('the keyboard skips to the content, and each new page begins at its content', async () => {
    await open('network', '/observation');

    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aller au contenu');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenu');
    await page.getByRole('link', { name: 'Diffusions', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Diffusions' }).waitFor();

    expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenu');
    expect(await page.title()).toBe('Diffusions | OPP');
  });

  it('English is one press away, and remembered', async () => {
    await open('group', '/tableaux');
    await page.getByRole('button', { name: 'English' }).click();

    await page.getByRole('heading', { level: 1, name: 'Tables' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(server.sent.at(-1)).toMatchObject({ method: 'PUT', path: '/api/portal/session/language', body: '{"language":"en"}' });
    await page.getByRole('link', { name: 'Where are companies based' }).click();
    await page.getByText('protected', { exact: true }).first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('a workbook is refused cell by cell', async () => {
    await open('network', '/questionnaires');
    server.answers['POST /api/survey/questionnaires'] = { status: 422, file: 'api/workbook-refused.json' };

    await page.getByLabel('Classeur .xlsx').setInputFiles({ name: 'essai.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('x') });
    await page.getByRole('button', { name: 'Importer ce classeur' }).click();
    const row = page.getByRole('row', { name: /survey 14 relevant/ });
    await row.waitFor();

    expect(await row.innerText()).toContain('ne désigne aucune question');
    await screenshot(page, 'questionnaires-refus');
    expect(await axeViolations(page)).toEqual([]);
  });

  it('the preview speaks each language of the form, and saves nothing', async () => {
    await open('network', '/questionnaires/q-1/apercu/budget');
    await page.getByLabel('Total des produits').fill('1 000');
    await page.getByLabel('Langue du questionnaire').selectOption('en');

    await page.getByLabel('Total income').waitFor();
    expect(await page.getByLabel('Total income').inputValue()).toContain('000');
    expect(server.sent).toEqual([]);
  });

  it('a questionnaire is published for a period whose dates are checked', async () => {
    await open('network', '/questionnaires/q-1');
    await page.getByLabel('Dernier jour').fill('1/1/2020');
    await page.getByRole('button', { name: 'Publier le questionnaire' }).click();
    await page.getByText('vient après l’ouverture').waitFor();

    await page.getByLabel('Dernier jour').fill('12 décembre 2026');
    await page.getByRole('button', { name: 'Publier le questionnaire' }).click();
    await page.getByRole('heading', { level: 1, name: 'Suivi de la collecte' }).waitFor();

    expect(JSON.parse(server.sent.at(-1)?.body ?? '{}')).toEqual({ questionnaire: 'q-1', year: 2026, opens: '2026-11-21', closes: '2026-12-12' });
  });

  it('a collection closes only when it is named', async () => {
    await open('network', '/collecte');
    await page.getByLabel('Nom, commune ou département').fill('nimes');
    expect(await page.getByText('8 structures', { exact: true }).count()).toBe(1);

    await page.getByRole('button', { name: 'Fermer la collecte 2025' }).click();
    await page.getByText('Recopiez exactement').waitFor();
    expect(server.sent).toEqual([]);
    await page.getByLabel('Pour confirmer').fill('cirque-2025');
    await page.getByRole('button', { name: 'Fermer la collecte 2025' }).click();
    await page.getByText('La collecte est fermée').first().waitFor();

    expect(server.sent[0]).toMatchObject({ path: '/api/survey/editions/cirque-2025/closing', body: '{"confirm":"cirque-2025"}' });
  });

  it('a release is approved by its digest, for the audiences chosen', async () => {
    await open('network', '/diffusions/r-2024');
    expect(await page.getByText('une domine').count()).toBeGreaterThan(0);

    await page.getByLabel('La recherche').uncheck();
    await page.getByLabel('Pour confirmer').fill('Diffusion 2024');
    await page.getByRole('button', { name: 'Approuver' }).click();
    await page.getByText('Diffusion approuvée').waitFor();

    expect(JSON.parse(server.sent[0]?.body ?? '{}')).toEqual({ digest: 'sha256-7f3a1c9be04d52ac', audiences: ['reseau', 'coreps'] });
  });

  it('a release is refused with a reason, never without', async () => {
    await open('network', '/diffusions/r-2024');
    await page.getByRole('button', { name: 'Refuser avec un motif' }).click();
    await page.getByRole('button', { name: 'Refuser cette diffusion' }).click();
    await page.getByText('Dites pourquoi').waitFor();

    await page.getByLabel('Motif du refus').fill('Une unité est fausse.');
    await page.getByRole('button', { name: 'Refuser cette diffusion' }).click();
    await page.getByText('Diffusion refusée. Rien n’est montré.').waitFor();

    expect(server.sent[0]).toMatchObject({ path: '/api/dashboard/releases/r-2024/refusal' });
  });

  it('a withdrawal takes the password, then the name', async () => {
    await open('contributor', '/donnees');
    await page.getByLabel('Votre mot de passe').fill('secret');
    await page.getByRole('button', { name: 'Continuer vers le retrait' }).click();
    const name = page.getByLabel('Pour confirmer, recopiez');
    await name.fill('Compagnie');
    await page.getByRole('button', { name: 'Retirer ma réponse 2024' }).click();
    await page.getByText('Rien n’a été retiré').waitFor();

    await name.fill('Compagnie de démonstration');
    await page.getByRole('button', { name: 'Retirer ma réponse 2024' }).click();
    await page.getByText('Votre réponse 2024 est retirée').waitFor();

    expect(server.sent.map((sent) => sent.path)).toEqual([
      '/api/portal/session/confirmation', '/api/collection/structures/s-1/editions/cirque-2024/withdrawal',
    ]);
    expect(server.sent[1]?.body).toBe('{"confirm":"Compagnie de démonstration"}');
  });

  it('a closed questionnaire says so instead of opening', async () => {
    await open('contributor', '/remplir/cirque-2024');

    await page.getByRole('heading', { level: 1, name: 'La collecte est fermée' }).waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('an OpenRosa address is shown once', async () => {
    await open('contributor', '/structure');
    await page.getByRole('button', { name: 'Créer une adresse' }).click();

    await page.getByText('https://opp.exemple/openrosa/').waitFor();
    await page.reload();
    await settled(page);
    expect(await page.getByText('https://opp.exemple/openrosa/').count()).toBe(0);
  });

  it('a recalled table blanks where it stands, in plain words', async () => {
    await open('group', '/tableaux/r-2024/representations');
    await page.getByRole('cell', { name: '421' }).waitFor();
    server.answers['GET /api/dashboard/tables/r-2024/representations'] = { file: 'api/table-recalled.json' };

    server.publish('recall', { release: 'r-2024', table: 'representations' });
    await page.getByText('Une réponse qui y comptait a été retirée').waitFor();

    expect(await page.getByText('421').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Télécharger' }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('a recall that was said while nobody could hear is seen when the connection is back', async () => {
    await open('group', '/tableaux/r-2024/representations');
    await page.getByRole('cell', { name: '421' }).waitFor();
    server.answers['GET /api/dashboard/tables/r-2024/representations'] = { file: 'api/table-recalled.json' };

    server.breakStreams();
    await page.getByText('Une réponse qui y comptait a été retirée').waitFor();

    expect(await page.getByText('421').count()).toBe(0);
  });

  it('a protected table is never told apart by its reason outside of the review', async () => {
    await open('group', '/tableaux/r-2024/prix');

    const text = await page.locator('main').innerText();
    expect(text).toContain('protégé');
    expect(text).not.toMatch(/une domine|trop peu de structures|protège sa voisine/);
  });
});
