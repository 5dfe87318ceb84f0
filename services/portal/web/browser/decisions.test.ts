import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { axeViolations } from './browser';
import { stage } from './stage';

const FIXTURES = new URL('./fixtures/api/', import.meta.url).pathname;
const REASON = 'Les montants sont en milliers.';
const REFUSED = { state: 'refused', decidedAt: '2026-11-21T09:00:00Z', reason: REASON };

function fixture<T>(name: string): T {
  return JSON.parse(readFileSync(`${FIXTURES}${name}.json`, 'utf8')) as T;
}

function releases(change: object): { text: string } {
  const all = fixture<{ release: string }[]>('releases');
  return { text: JSON.stringify(all.map((one) => (one.release === 'r-2024' ? { ...one, ...change } : one))) };
}

describe('what the network decided', () => {
  const on = stage();
  const { server } = on;

  describe('of a release that it refused', () => {
    beforeEach(() => {
      server.answers['GET /api/dashboard/releases'] = releases(REFUSED);
      server.answers['GET /api/dashboard/releases/r-2024'] = { text: JSON.stringify({ ...fixture<object>('release'), ...REFUSED }) };
    });

    it.each(['/diffusions', '/diffusions/r-2024', '/observation?edition=cirque-2024'])('is said with its date and reason at %s', async (path) => {
      const page = await on.open('network', path, 390);

      const text = await page.locator('main').innerText();
      expect(text).toContain('Diffusion refusée le 21 novembre 2026.');
      expect(text).toContain(REASON);
      expect(text).not.toContain('après la fermeture');
      expect(await axeViolations(page)).toEqual([]);
    });

    it('and what comes next is said plainly', async () => {
      const page = await on.open('network', '/observation?edition=cirque-2024');

      expect(await page.getByText('elle reste non publiée').count()).toBe(1);
      expect(await page.getByRole('list').getByText('diffusion refusée le 21 nov.').count()).toBe(1);
    });
  });

  it('waits in the year that the observation opens on, and every other year can be chosen', async () => {
    const page = await on.open('network', '/observation');
    const year = page.getByLabel('Édition');
    expect(await year.locator('option:checked').innerText()).toBe('2024, une décision vous attend');

    await year.selectOption('2025');
    await page.getByText('Rien n’attend de décision').waitFor();

    expect(new URL(page.url()).search).toBe('?edition=cirque-2025');
    await page.reload();
    await page.getByText('Rien n’attend de décision').waitFor();
  });

  it('is the newest year when nothing waits', async () => {
    server.answers['GET /api/dashboard/releases'] = releases({ state: 'approved', decidedAt: '2026-11-21T09:00:00Z' });
    const page = await on.open('network', '/observation');
    expect(await page.getByLabel('Édition').locator('option:checked').innerText()).toBe('2025');

    await page.getByLabel('Édition').selectOption('2024');
    await page.getByText('Une diffusion est approuvée.').waitFor();
  });
});
