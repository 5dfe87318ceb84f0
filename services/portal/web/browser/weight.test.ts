import { describe, expect, it } from 'vitest';
import { settled } from './browser';
import type { Who } from './server';
import { stage } from './stage';

const FIRST_VIEW = 450_000;

describe('what a page weighs', () => {
  const on = stage();

  /** Bytes on the wire, headers included, from an empty cache. */
  async function transferred(who: Who, path: string): Promise<number> {
    const page = await on.blank(who);
    const session = await on.context.newCDPSession(page);
    let bytes = 0;
    await session.send('Network.enable');
    session.on('Network.loadingFinished', (event) => {
      bytes += event.encodedDataLength;
    });
    await page.goto(path);
    await settled(page);
    await page.waitForLoadState('load');
    return bytes;
  }

  it.each([
    ['the sign-in', null, '/connexion'],
    ['a network’s first view', 'network', '/observation'],
    ['a structure’s first view', 'contributor', '/structure'],
    ['a reader’s first view', 'group', '/tableaux'],
    ['a table with its map', 'group', '/tableaux/r-2024/representations'],
  ] as const)('%s is light', async (_name, who, path) => {
    expect(await transferred(who, path)).toBeLessThan(FIRST_VIEW);
  });

  it('only the questionnaire carries the form engine', async () => {
    const filling = await transferred('contributor', '/remplir/cirque-2025/section/budget');
    const arriving = await transferred('contributor', '/structure');

    expect(filling - arriving).toBeGreaterThan(200_000);
    expect(filling).toBeLessThan(700_000);
  });
});
