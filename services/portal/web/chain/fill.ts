import type { Locator, Page } from 'playwright-core';

/** What this invented venue answers where "0" or the first choice will not do, by a piece of the question's label. */
const ANSWERS: readonly [RegExp, string][] = [
  [/SIRET/, 'siret'],
  [/Année de début/, '2010'],
  [/Total des produits/, '50000'],
  [/Total des charges/, '48000'],
  [/clôture de l.exercice/, '31/12/2025'],
  [/[Jj]auge/, '200'],
  [/Jours de montage/, '1'],
];

/** Answers every question that the current page shows, as a hurried administrator would. */
export async function fillPage(page: Page, siret: string): Promise<void> {
  await chooseCommune(page);
  // Answers open further questions, so the page is gone through until nothing new is blank.
  for (let round = 0; round < 4; round++) {
    await chooseFirst(page);
    await selectFirst(page);
    await typeTexts(page, siret);
  }
}

async function chooseCommune(page: Page): Promise<void> {
  const search = page.getByRole('combobox', { name: /Commune/ });
  if ((await search.count()) > 0 && (await search.inputValue()) === '') {
    await search.pressSequentially('Toulous');
    await page.getByRole('option', { name: /^Toulouse/ }).first().waitFor();
    await search.press('ArrowDown');
    await search.press('Enter');
  }
}

async function chooseFirst(page: Page): Promise<void> {
  for (const question of await page.locator('fieldset.champ').all()) {
    if ((await question.locator('input:checked').count()) === 0) {
      await question.locator('input').first().check();
    }
  }
}

async function selectFirst(page: Page): Promise<void> {
  for (const select of await page.locator('.champ select').all()) {
    if ((await select.inputValue()) === '') {
      await select.selectOption({ index: 1 });
    }
  }
}

async function typeTexts(page: Page, siret: string): Promise<void> {
  for (const field of await page.locator('.champ input[type="text"]:not([role="combobox"]), .champ textarea').all()) {
    if ((await field.inputValue()) === '') {
      await field.fill(await answerTo(field, siret));
      await field.blur();
    }
  }
}

async function answerTo(field: Locator, siret: string): Promise<string> {
  const label = await field.locator('xpath=ancestor::div[contains(@class, "champ")]').first().locator('label').first().innerText();
  const known = ANSWERS.find(([piece]) => piece.test(label))?.[1];
  if (known) {
    return known === 'siret' ? siret : known;
  }
  const numeric = await field.getAttribute('inputmode');
  return numeric === 'numeric' || numeric === 'decimal' ? '0' : 'Réponse inventée pour un essai';
}
