import { existsSync, mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { carriedArguments, carriedChromium } from './carried';

const SCREENSHOTS = new URL('../target/screenshots/', import.meta.url).pathname;
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** On a picture of the whole page, what sticks to the window would hide what lies under it. */
const UNROLLED = '.barre, .sommaire { position: static !important; }';

/** The day that every page believes it is: dates and delays on screenshots do not move. */
export const TODAY = new Date('2026-11-21T09:00:00Z');

/** On a machine with much else to do a browser takes its time to start. */
const STARTING = 75_000;

/** The machine's own Chromium or Chrome, otherwise the one that npm carries. */
export async function launch(): Promise<Browser> {
  const own = process.env['CHROME_PATH'] ?? INSTALLED.find((path) => existsSync(path));
  const args = ['--no-sandbox', '--disable-dev-shm-usage'];
  return own
    ? chromium.launch({ executablePath: own, args, timeout: STARTING })
    : chromium.launch({ executablePath: await carriedChromium(), args: [...carriedArguments(), ...args], timeout: STARTING });
}

export interface OpenPage {
  page: Page;
  context: BrowserContext;
  /** What the browser complained about: a script error, a refused request, a policy that was broken. */
  complaints: string[];
}

export async function openPage(browser: Browser, base: string, width = 1280): Promise<OpenPage> {
  const context = await browser.newContext({
    baseURL: base, viewport: { width, height: width < 600 ? 844 : 900 }, locale: 'fr-FR', timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce', hasTouch: width < 600,
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(TODAY);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(message.text());
    }
  });
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (address.origin !== new URL(base).origin && address.protocol !== 'data:' && address.protocol !== 'blob:') {
      complaints.push(`external request: ${request.url()}`);
    }
  });
  return { page, context, complaints };
}

/** The page with nothing left to read, its fonts loaded. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('domcontentloaded');
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('.attente') === null);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const width = page.viewportSize()?.width ?? 0;
  await page.screenshot({ path: `${SCREENSHOTS}${name}-${width}.png`, fullPage: true, style: UNROLLED });
}

/** Violations of WCAG 2.2 AA and good practice, each with the elements concerned. */
export async function axeViolations(page: Page): Promise<string[]> {
  const results = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return results.violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`).slice(0, 3).join(' | ')}`,
  );
}

/** Elements wider than the window, or whose text is cut off. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found: string[] = [];
    const name = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} « ${(element.textContent ?? '').trim().slice(0, 40)} »`;
    if (document.documentElement.scrollWidth > width) {
      found.push(`page: ${document.documentElement.scrollWidth} > ${width}`);
    }
    for (const element of document.querySelectorAll('body *')) {
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const hidden = element.closest('.sr, .evitement, thead') !== null || box.width <= 1 || style.visibility === 'hidden';
      if (hidden || element.closest('svg') !== null) {
        continue;
      }
      if (box.right > width + 1 || box.left < -1) {
        found.push(`outside: ${name(element)} ${Math.round(box.left)}–${Math.round(box.right)}`);
      }
      const clips = /hidden|clip/.test(style.overflowX) && !element.matches('td.prot, select');
      if (clips && element.scrollWidth > element.clientWidth + 1) {
        found.push(`clipped: ${name(element)}`);
      }
    }
    return found.slice(0, 8);
  });
}
