import { mkdirSync } from 'node:fs';
import type { Visit } from './step';

const SCREENSHOTS = new URL('../target/screenshots/', import.meta.url).pathname;
const LONGEST_TEXT = 900;
const COMPLAINTS = 5;
const PATIENCE = 10_000;

/** What stood before each person when a step failed, short enough for the end of a log: address, picture, words, complaints. */
export async function explain(step: string, visits: readonly Visit[]): Promise<string> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const pages = await Promise.all(visits.map((visit) => describe(step, visit, visits.length > 1)));
  return [`step « ${step} »`, ...pages].join('\n');
}

async function describe(step: string, { person, page, complaints, unanswered }: Visit, several: boolean): Promise<string> {
  const file = `echec-${slug(step)}${several ? `-${person.login}` : ''}.png`;
  const [picture, text] = await Promise.all([
    page.screenshot({ path: `${SCREENSHOTS}${file}`, timeout: PATIENCE }).then(() => `target/screenshots/${file}`, () => 'no picture could be taken'),
    page.locator('main').innerText({ timeout: PATIENCE }).catch(() => 'no text could be read'),
  ]);
  return [
    `${person.login} at ${page.url()} (${picture})`,
    indented(shortened(text)),
    `  without an answer yet: ${[...unanswered].join(', ') || 'nothing'}`,
    `  complaints of the browser: ${complaints.length || 'none'}`,
    ...complaints.slice(-COMPLAINTS).map((complaint) => `  - ${complaint.slice(0, 240)}`),
  ].join('\n');
}

/** The head and the end of what can be read: a refusal stands at either. */
function shortened(text: string): string {
  const lines = text.split('\n').map((line) => line.trim()).filter(Boolean).join(' / ');
  return lines.length <= LONGEST_TEXT ? lines : `${lines.slice(0, LONGEST_TEXT / 2)} […] ${lines.slice(-LONGEST_TEXT / 2)}`;
}

function indented(text: string): string {
  return `  « ${text} »`;
}

export function slug(text: string): string {
  return text.normalize('NFD').replace(/[^a-zA-Z0-9]+/g, '-').toLowerCase();
}
