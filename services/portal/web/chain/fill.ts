import type { Locator, Page } from 'playwright-core';
import { year } from './people';
import { seen } from './seen';

/** What this invented venue answers where "0" or the first choice will not do, by a piece of the question's label. */
const ANSWERS: readonly [RegExp, (siret: string) => string][] = [
  [/SIRET/, (siret) => siret],
  [/Année de début/, () => '2010'],
  [/Total des produits/, () => '50000'],
  [/Total des charges/, () => '48000'],
  // Past on any day on which the chain may be run.
  [/clôture de l.exercice/, () => `31/12/${Number(year()) - 1}`],
  [/[Jj]auge/, () => '200'],
  [/Jours de montage/, () => '1'],
];

/** Answers open further questions, and close some, a few times over at most. */
const ANSWERS_AT_MOST = 80;

/**
 * Answers every question that the current page shows, as a hurried administrator would: always the first that is blank,
 * looked for anew each time, since an answer may open, move or close those after it.
 */
export async function fillPage(page: Page, siret: string): Promise<void> {
  await chooseCommune(page);
  for (let answers = 0; answers < ANSWERS_AT_MOST; answers++) {
    const blank = await firstBlank(page);
    if (blank === null) {
      return;
    }
    await answer(page.locator(`[id="${blank.id}"]`), blank, siret);
  }
  throw new Error(`the page still has blanks after ${ANSWERS_AT_MOST} answers`);
}

/** Goes on to the next page; what the form refuses is said at once instead of waited out. */
export async function goOn(page: Page): Promise<void> {
  const title = (await page.locator('h1').innerText()).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  await page.locator('.barre button[type="submit"]').click();
  await seen(page, page.locator('h1').filter({ hasNotText: new RegExp(`^\\s*${title}\\s*$`) }));
}

interface Blank {
  id: string;
  kind: 'choice' | 'list' | 'text';
  label: string;
  numeric: boolean;
}

async function firstBlank(page: Page): Promise<Blank | null> {
  return page.evaluate(() => {
    for (const field of document.querySelectorAll<HTMLElement>('main .champ')) {
      const control = field.querySelector<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('input, select, textarea');
      if (!control) {
        continue;
      }
      const choice = control instanceof HTMLInputElement && /radio|checkbox/.test(control.type);
      const blank = choice ? field.querySelector('input:checked') === null : control.value === '';
      if (blank) {
        return {
          id: control.id,
          kind: choice ? 'choice' as const : control instanceof HTMLSelectElement ? 'list' as const : 'text' as const,
          label: field.querySelector('label, legend')?.textContent ?? '',
          numeric: /numeric|decimal/.test(control.inputMode),
        };
      }
    }
    return null;
  });
}

async function answer(control: Locator, blank: Blank, siret: string): Promise<void> {
  switch (blank.kind) {
    case 'choice':
      return control.check();
    case 'list':
      await control.selectOption({ index: 1 });
      return;
    case 'text': {
      const known = ANSWERS.find(([piece]) => piece.test(blank.label))?.[1];
      await control.fill(known?.(siret) ?? (blank.numeric ? '0' : 'Réponse inventée pour un essai'));
      await control.blur();
    }
  }
}

async function chooseCommune(page: Page): Promise<void> {
  const search = page.getByRole('combobox', { name: /Commune/ });
  if ((await search.count()) > 0 && (await search.inputValue()) === '') {
    await search.pressSequentially('Toulous');
    await page.getByRole('option', { name: /^Toulouse/ }).first().waitFor();
    await search.press('ArrowDown');
    await search.press('Enter');
    await page.getByRole('option').first().waitFor({ state: 'hidden' });
  }
}
