import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const changed = (path: string): number =>
  statSync(path).isFile() ? statSync(path).mtimeMs : Math.max(...readdirSync(path).map((name) => changed(join(path, name))));

/** Builds the program once before the tests that run it, unless it is newer than its sources. */
export default function build(): void {
  const built = statSync(join(ROOT, 'dist/cli.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = ['src', 'tsdown.config.ts', 'package.json'].map((name) => changed(join(ROOT, name)));
  if (built < Math.max(...sources))
    execFileSync('npx', ['tsdown', '--logLevel', 'error'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
}
