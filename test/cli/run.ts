import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The built program. */
export const PROGRAM = join(ROOT, 'bin/hanoi-corpus.js');

/** What a run left behind. */
export type Run = { readonly exit: number | null; readonly stdout: string; readonly stderr: string };

/** A scratch folder with files. */
export function scratch(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'hanoi-corpus-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const { NO_COLOR: _, FORCE_COLOR: __, ...WITHOUT_COLOUR } = process.env;

/** Runs the built program in a folder. */
export function run(cwd: string, args: readonly string[], input?: string | Uint8Array, env: Readonly<Record<string, string>> = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...WITHOUT_COLOUR, ...env },
    maxBuffer: 2 ** 28,
    ...(input !== undefined && { input }),
  });
  return { exit: status, stdout, stderr };
}

/** The values of JSON Lines. */
export const lines = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
