import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

type Messages = { [key: string]: string | Messages };

const SOURCE = new URL('../src/', import.meta.url).pathname;
const features = readdirSync(SOURCE, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

function messages(language: 'fr' | 'en'): Map<string, string> {
  const found = new Map<string, string>();
  for (const feature of features) {
    try {
      collect(JSON.parse(readFileSync(`${SOURCE}${feature}/${language}.json`, 'utf8')) as Messages, feature, found);
    } catch {
      // A feature without words of its own.
    }
  }
  return found;
}

function collect(tree: Messages, prefix: string, into: Map<string, string>): void {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') {
      into.set(`${prefix}.${key}`, value);
    } else {
      collect(value, `${prefix}.${key}`, into);
    }
  }
}

export const french = messages('fr');
export const english = messages('en');

/** English phrases of two words and more: single words may be the same in both languages. */
const phrases = [...english]
  .filter(([key, text]) => text !== french.get(key) && !/[{|]/.test(text) && /\s/.test(text.trim()))
  .map(([, text]) => text);

/** Keys shown instead of their words, and English in a French page. */
export async function wrongWords(page: Page): Promise<string[]> {
  const text = await page.locator('body').innerText();
  const attributes = await page.evaluate(() =>
    [...document.querySelectorAll('[aria-label], [title]')].map((one) => one.getAttribute('aria-label') ?? one.getAttribute('title') ?? '').join('\n'),
  );
  const all = `${text}\n${attributes}\n${await page.title()}`;
  const key = new RegExp(`\\b(${features.join('|')})\\.[a-zA-Z][\\w-]*(\\.[\\w-]+)*\\b`, 'g');
  const keys = [...all.matchAll(key)].map((match) => `key: ${match[0]}`);
  const foreign = phrases.filter((phrase) => all.includes(phrase)).map((phrase) => `English: ${phrase}`);
  const unfilled = [...all.matchAll(/\{\w+\}|undefined|\bNaN\b|\[object /g)].map((match) => `unfilled: ${match[0]}`);
  return [...keys, ...foreign, ...unfilled];
}
