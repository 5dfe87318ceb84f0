// Builds the interface for the portal's jar, and only when something it is made of has changed: a second Maven build
// runs no npm and needs no network. Called by Maven in services/portal; the output is web/dist.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WEB = 'web';
const PACKAGED = join('target', 'classes', 'static');
const LOCK = ['package.json', 'package-lock.json'];
const SOURCES = [...LOCK, 'index.html', 'vite.config.ts', 'tsconfig.json', 'tsconfig.app.json', 'public', 'src'];

function files(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).sort().flatMap((name) => files(join(path, name)));
}

function digest(names) {
  const hash = createHash('sha256');
  names
    .flatMap((name) => files(join(WEB, name)))
    .filter((file) => !file.endsWith('.spec.ts'))
    .forEach((file) => hash.update(file).update('\0').update(readFileSync(file)));
  return hash.digest('hex');
}

function unchanged(stamp, wanted) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}

function npm(...args) {
  const { status, error } = spawnSync('npm', args, { cwd: WEB, stdio: 'inherit' });
  if (error) console.error(`npm could not be started (${error.code}): install Node 20.19 or newer, or pass -Dweb.skip=true`);
  if (status !== 0) process.exit(1);
}

function main() {
  if (!existsSync(join(WEB, 'package.json'))) {
    console.log('no interface in this tree: the portal will serve its API alone');
    return;
  }
  const installed = join(WEB, 'node_modules', '.opp-lock');
  const built = join(WEB, 'dist', '.opp-sources');
  const sources = digest(SOURCES);
  if (unchanged(built, sources)) return;
  const lock = digest(LOCK);
  if (!unchanged(installed, lock)) {
    npm('ci', '--no-audit', '--no-fund');
    writeFileSync(installed, lock);
  }
  npm('run', 'build');
  // Maven copies what is new and never removes what is gone.
  rmSync(PACKAGED, { recursive: true, force: true });
  writeFileSync(built, sources);
}

main();
