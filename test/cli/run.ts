import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { vi } from 'vitest';

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

/** Runs the built program in this process: the same, but for the start of a process, which is most of the time. */
export async function runHere(cwd: string, args: readonly string[]): Promise<Run> {
  const { main } = await import(pathToFileURL(join(ROOT, 'dist/cli.js')).href);
  const [stdout, stderr]: string[][] = [[], []];
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => (stdout?.push(String(text)) ?? 0) > 0),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => (stderr?.push(String(text)) ?? 0) > 0),
  ];
  const before = process.cwd();
  process.chdir(cwd);
  try {
    const exit: number = await main([process.execPath, PROGRAM, ...args]);
    return { exit, stdout: stdout?.join('') ?? '', stderr: stderr?.join('') ?? '' };
  } finally {
    process.chdir(before);
    for (const spy of spies) spy.mockRestore();
  }
}
