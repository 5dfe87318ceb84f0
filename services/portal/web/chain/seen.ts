import type { Locator, Page } from 'playwright-core';

/**
 * Waits for what a person hopes to see after an action. A refusal that appears instead ends the wait, with its words:
 * nobody looks at a refusal for a minute in the hope that it goes away.
 */
export async function seen(page: Page, hoped: Locator): Promise<void> {
  const refusal = page.locator('main').locator('.avis.grave, .en-erreur .erreur[role="alert"]').filter({ visible: true });
  await hoped.or(refusal).first().waitFor();
  if (!(await hoped.first().isVisible()) && (await refusal.count()) > 0) {
    throw new Error(`refused: ${(await refusal.first().innerText()).replace(/\s+/g, ' ')}`);
  }
}
