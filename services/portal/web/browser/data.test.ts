import { afterEach, describe, expect, it } from 'vitest';
import { settled } from './browser';
import { stage } from './stage';

const READ_LATER = ['contributions', 'access'] as const;

describe('a structure’s own data', () => {
  const on = stage();
  afterEach(() => expect(on.complaints).toEqual([]));

  it.each(READ_LATER)('is not said to be nothing while it is being read (%s)', async (late) => {
    const page = await on.blank('contributor');
    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route(`**/api/collection/structures/s-1/${late}`, async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto('/donnees');
    await page.locator('.attente').first().waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/Aucune réponse donnée|Personne n’a lu/);

    arrive();
    await settled(page);
    expect(await page.locator('.chapo').innerText()).toContain('réponse');
  });
});
