import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../model/errors.ts';
import { isArticleName } from './open/index.ts';

type Entry = { readonly path: string; readonly folder: boolean };

/**
 * The files that paths name, folders walked in order of code units. Hidden entries and links inside a folder are passed over,
 * so that no walk leaves its folder or goes in circles. Throws E103 for a path that is not there.
 */
export async function* filesOf(paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) throw new UserError('E103', [path]);
    if (found.isDirectory()) yield* walk(path);
    else yield path;
  }
}

async function* walk(folder: string): AsyncGenerator<string> {
  const waiting: Entry[] = [{ path: folder, folder: true }];
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    if (entry.folder) waiting.push(...(await inside(entry.path)).reverse());
    else yield entry.path;
  }
}

async function inside(folder: string): Promise<Entry[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((e) => !e.name.startsWith('.') && (e.isDirectory() || (e.isFile() && isArticleName(e.name))))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((e) => ({ path: join(folder, e.name), folder: e.isDirectory() }));
}
