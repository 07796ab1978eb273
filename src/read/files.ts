import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../model/errors.ts';
import { isArticleName } from './open/index.ts';

/** A file or folder. */
export type Entry = { readonly path: string; readonly folder: boolean };

/** What paths name, in their order. Throws E103 for the first that is not there. */
export async function entriesAt(paths: readonly string[]): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) throw new UserError('E103', [path]);
    entries.push({ path, folder: found.isDirectory() });
  }
  return entries;
}

/**
 * The files that paths name, folders walked in order of code units. Hidden entries and links inside a folder are passed over,
 * so that no walk leaves its folder or goes in circles; a folder that cannot be opened is given itself, as a file that cannot be.
 * Throws E103 for a path that is not there, before it gives the first file.
 */
export async function* filesOf(paths: readonly string[]): AsyncGenerator<string> {
  for (const { path, folder } of await entriesAt(paths)) {
    if (folder) yield* walk(path);
    else yield path;
  }
}

async function* walk(folder: string): AsyncGenerator<string> {
  const waiting: Entry[] = [{ path: folder, folder: true }];
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    const entries = entry.folder ? await inside(entry.path) : undefined;
    if (entries === undefined) yield entry.path;
    else for (const inner of entries.reverse()) waiting.push(inner);
  }
}

async function inside(folder: string): Promise<Entry[] | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  return entries
    ?.filter((e) => !e.name.startsWith('.') && (e.isDirectory() || (e.isFile() && isArticleName(e.name))))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((e) => ({ path: join(folder, e.name), folder: e.isDirectory() }));
}
