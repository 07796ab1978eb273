import { resolve } from 'node:path';
import {
  type Cell,
  type Claim,
  COLUMNS,
  type Column,
  codeOf,
  type Format,
  type Look,
  openStore,
  printed,
  type Screen,
  type Sheet,
  type Store,
  type TableName,
  type Tables,
  UserError,
} from '../index.ts';
import type { Counted } from './options.ts';
import { print, say } from './output.ts';
import { paintFor } from './paint.ts';
import type { State } from './state.ts';

/** What all listings are told. */
export type Listing = { readonly workspace: string; readonly format: Format; readonly columns?: string; readonly limit?: number };

/** Opens the store to read, does something with it, and lets it go. */
export async function withStore<T>(
  { workspace, count = 'sources' }: { readonly workspace: string; readonly count?: Counted },
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStore(resolve(workspace), 'read');
  try {
    if ((await store.tablesMadeBy()) === '') say('hanoi-corpus: the last ingest did not finish; run it again for fresh tables');
    return await work(count === 'pages' ? byPage(store) : store);
  } finally {
    store.close();
  }
}

/** The same rows with every page as a source of its own. */
export function byPage<S extends State>(store: S): S {
  const rows = async function* <T extends TableName>(table: T): AsyncGenerator<Tables[T][number]> {
    for await (const row of store.rows(table)) yield 'sources' in row && 'documents' in row ? { ...row, sources: row.documents } : row;
  };
  return { ...store, rows };
}

/** The screen that tables are shown on. */
export async function screenOf(store?: State): Promise<Screen> {
  const length = await store?.codeLength();
  return { width: process.stdout.columns ?? 120, paint: paintFor(process.stdout), short: (id) => codeOf(id).slice(0, length) };
}

/** The words for the ids that rows hold. */
export async function lookOf(store: State): Promise<Look> {
  const names = new Map<string, string>();
  const persons = new Set<string>();
  const documents = new Map<string, string>();
  for (const { id, kind, name } of await store.names()) {
    names.set(id, name);
    if (kind === 'person') persons.add(id);
  }
  const sources = new Map<string, string>();
  for await (const { id, path, url, source, agencies, publisher, original } of store.rows('documents')) {
    documents.set(id, path === undefined ? (url ?? id) : inside(path));
    const printed = agencies[0] ?? publisher;
    if (printed !== undefined && original === undefined && !sources.has(source)) sources.set(source, printed);
  }
  return {
    source: (id) => names.get(id) ?? sources.get(id) ?? (documents.get(id) ?? id).split('/').at(-1) ?? id,
    entity: (id) => names.get(id) ?? id,
    isPerson: (id) => persons.has(id),
    document: (id) => documents.get(id) ?? id,
    claim: () => undefined,
  };
}

// Of a file outside the folder of the workspace the way there says nothing: its own folder is enough.
const inside = (path: string): string => (path.startsWith('../') ? path.split('/').slice(-2).join('/') : path);

/** The same, with the claims that disagreements are about. */
export async function lookWithClaims(store: State): Promise<Look> {
  const claims = new Map<string, Claim>();
  for await (const claim of store.rows('claims')) claims.set(claim.id, claim);
  return { ...(await lookOf(store)), claim: (id) => claims.get(id) };
}

/** Prints the rows of a table that are wanted; columns of `before` stand first, whichever are chosen. */
export async function list<T extends TableName>(
  store: State,
  table: T,
  look: Look,
  options: Listing,
  wanted: (row: Tables[T][number]) => boolean,
  before: readonly Column<Tables[T][number]>[] = [],
): Promise<void> {
  const chosen = [...before, ...choose(COLUMNS[table](look), options)];
  const rows = async function* (): AsyncGenerator<readonly Cell[]> {
    let count = 0;
    for await (const row of store.rows(table)) {
      if (!wanted(row)) continue;
      if (count++ === options.limit) return;
      yield chosen.map((column) => column.of(row));
    }
  };
  await show({ heads: chosen, rows: rows() }, options.format, await screenOf(store));
}

/** Prints a table. */
export async function show(sheet: Sheet, format: Format, screen: Screen): Promise<void> {
  for await (const piece of printed(sheet, format, screen)) await print(piece);
}

function choose<R>(columns: readonly Column<R>[], { columns: names, format }: Listing): readonly Column<R>[] {
  if (names === undefined) return columns.filter((column) => column.extra !== true || format === 'table');
  return names.split(',').map((name) => {
    const found = columns.find((column) => column.name === name.trim());
    if (found === undefined) throw new UserError('E110', [name.trim()], `there are ${columns.map((c) => c.name).join(', ')}`);
    return found;
  });
}
