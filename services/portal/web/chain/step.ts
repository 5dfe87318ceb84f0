import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { axeViolations, launch, screenshot } from '../browser/browser';
import { explain } from './explain';
import { base, slower, type Person } from './people';
import { seen } from './seen';

/** After this a step is told to be stuck, while there is still time to say where. */
const PATIENCE = 170_000;
/** For one thing that a person waits to see. */
const GLANCE = 45_000;

/** One person at their page, and what the browser complained about meanwhile. */
export interface Visit {
  person: Person;
  context: BrowserContext;
  page: Page;
  complaints: string[];
  /** What has been asked of the services or for a file and has no answer yet. */
  unanswered: Set<string>;
}

/** What a step does: people come, and their pages are kept as pictures once axe has found nothing against them. */
export interface Stage {
  signIn(person: Person): Promise<Page>;
  keep(page: Page, name: string): Promise<void>;
}

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** A step of the chain, which says on failure where it was, on which page, and what stood there. */
export function step(name: string, act: (stage: Stage) => Promise<void>): void {
  it(name, async () => {
    const visits: Visit[] = [];
    const stage: Stage = { signIn: (person) => signIn(visits, person), keep };
    let stuck: Promise<string> | undefined;
    // Closing the pages makes whatever is being waited for fail at its own line.
    const alarm = setTimeout(() => {
      stuck = explain(name, visits).then(async (words) => {
        await Promise.all(visits.map((visit) => visit.context.close()));
        return `still going after ${PATIENCE / 1000} s\n${words}`;
      });
    }, PATIENCE);
    try {
      await act(stage);
    } catch (cause) {
      throw told(cause, await (stuck ?? explain(name, visits)));
    } finally {
      clearTimeout(alarm);
      await Promise.all(visits.map((visit) => visit.context.close().catch(() => undefined)));
    }
  });
}

/** The same failure, at the same line, with more words. */
function told(cause: unknown, words: string): Error {
  const failure = cause instanceof Error ? cause : new Error(String(cause));
  failure.message = `${failure.message}\n${words}`;
  return failure;
}

async function signIn(visits: Visit[], person: Person): Promise<Page> {
  const page = await visit(visits, person);
  await page.goto('/connexion');
  await page.getByLabel('Identifiant').fill(person.login);
  await page.getByLabel('Mot de passe').fill(person.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await seen(page, page.getByRole('button', { name: 'Se déconnecter' }));
  // Whoever signs in arrives at their work and reads it: going elsewhere earlier would cut that short.
  await page.locator('h1').filter({ hasNotText: 'Se connecter' }).waitFor();
  await page.locator('main .attente').waitFor({ state: 'detached' });
  return page;
}

async function visit(visits: Visit[], person: Person): Promise<Page> {
  const context = await browser.newContext({
    baseURL: base, locale: 'fr-FR', viewport: { width: 1280, height: 900 },
    // A colour on its way from one to another has no contrast that could be judged.
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(GLANCE);
  const complaints: string[] = [];
  const unanswered = new Set<string>();
  page.on('request', (request) => unanswered.add(asked(request)));
  page.on('requestfinished', (request) => unanswered.delete(asked(request)));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => {
    unanswered.delete(asked(request));
    complaints.push(`${asked(request)}: ${request.failure()?.errorText ?? ''}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(message.text());
    }
  });
  if (slower > 1) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  }
  visits.push({ person, context, page, complaints, unanswered });
  return page;
}

function asked(request: Request): string {
  return `${request.method()} ${new URL(request.url()).pathname}`;
}

async function keep(page: Page, name: string): Promise<void> {
  const violations = await axeViolations(page);
  if (violations.length) {
    throw new Error(`axe, ${name}: ${violations.join('\n')}`);
  }
  await screenshot(page, `chaine-${name}`);
}
