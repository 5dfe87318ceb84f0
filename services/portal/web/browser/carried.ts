import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sparticuz from '@sparticuz/chromium';

const VERSION = (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { devDependencies: Record<string, string> })
  .devDependencies['@sparticuz/chromium'];

/**
 * The Chromium that npm carries, taken out of its archive once for this machine. It is taken out under a name of its own
 * and renamed when whole: its makers write it where it will be run, so that whoever comes during those seconds, or after
 * a run that was stopped meanwhile, would run half a browser.
 */
export async function carriedChromium(): Promise<string> {
  const home = join(tmpdir(), `opp-chromium-${VERSION}`);
  const browser = join(home, 'chromium');
  if (!existsSync(browser)) {
    const own = mkdtempSync(`${home}-`);
    await takenOutTo(own);
    try {
      renameSync(own, home);
    } catch (cause) {
      rmSync(own, { recursive: true });
      if (!existsSync(browser)) {
        throw cause;
      }
    }
  }
  return browser;
}

/** Its makers take the folder for temporary files for the place to write to. */
async function takenOutTo(folder: string): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await sparticuz.executablePath();
  } finally {
    if (before === undefined) {
      delete process.env['TMPDIR'];
    } else {
      process.env['TMPDIR'] = before;
    }
  }
}

/** In a single process, as its makers run it, that browser dies with the first page that is closed. */
export function carriedArguments(): string[] {
  return sparticuz.args.filter((argument) => argument !== '--single-process' && argument !== '--no-zygote');
}
