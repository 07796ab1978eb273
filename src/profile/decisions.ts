// What was decided about persons of a workspace, as a file that people can read, review and undo.
import { readFile, writeFile } from 'node:fs/promises';
import { type DecidedPair, type Decisions, NO_DECISIONS } from '../model/decisions.ts';
import { UserError } from '../model/errors.ts';

/** The name of the file in its workspace. */
export const DECISIONS_FILE = 'entities.yaml';

const HEAD =
  '# What was decided about persons: under « merge » pairs of ids that are one, under « split » pairs that must never be. The next `ingest` obeys.\n';

/** The decisions of a file; none where there is no file. Throws E202, E204 or E205. */
export async function decisionsIn(path: string): Promise<Decisions> {
  const { yamlFile } = await import('./yaml-file.ts');
  const file = await yamlFile(path);
  if (file === undefined || file.value === null) return NO_DECISIONS;
  const { value } = file;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UserError('E205', ['the file', 'must have the lists merge and split'], path);
  const lists = new Map<string, unknown>(Object.entries(value));
  for (const name of lists.keys())
    if (name !== 'merge' && name !== 'split') throw new UserError('E204', ['the file', name], file.where([name]));
  const pairs = (name: string): readonly DecidedPair[] => {
    const list: unknown = lists.get(name) ?? [];
    if (!Array.isArray(list)) throw new UserError('E205', [name, 'must be a list of pairs'], file.where([name]));
    return list.map((entry: unknown, i) => pairOf(entry, file.where([name, i])));
  };
  return { merge: pairs('merge'), split: pairs('split') };
}

function pairOf(entry: unknown, where: string): DecidedPair {
  const [a, b, ...more]: readonly unknown[] = Array.isArray(entry) ? entry : [];
  if (typeof a !== 'string' || typeof b !== 'string' || more.length > 0 || a === b)
    throw new UserError('E205', ['a decision', 'must be a pair of two ids'], where);
  return [a, b];
}

/** Adds a decision to a file, and takes back one that says the contrary; comments of others are not kept. */
export async function decide(path: string, kind: keyof Decisions, pair: DecidedPair): Promise<void> {
  const { merge, split } = await decisionsIn(path);
  const other = ([a, b]: DecidedPair): boolean => !(pair.includes(a) && pair.includes(b));
  const kept: Decisions = { merge: merge.filter(other), split: split.filter(other) };
  const all: Decisions = { ...kept, [kind]: [...kept[kind], pair] };
  const lines = (name: keyof Decisions): string =>
    all[name].length === 0 ? '' : `${name}:\n${all[name].map(([a, b]) => `  - [${JSON.stringify(a)}, ${JSON.stringify(b)}]\n`).join('')}`;
  await writeFile(path, `${await headOf(path)}${lines('merge')}${lines('split')}`);
}

/** The comment at the head of a file, which may be somebody's own. */
async function headOf(path: string): Promise<string> {
  try {
    return /^(?:#.*\n)+/.exec(await readFile(path, 'utf8'))?.[0] ?? HEAD;
  } catch {
    return HEAD;
  }
}
