import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ingest, openStore, profileAt, type Row, type Store, TABLE_NAMES, type TableName, type Tables, UserError } from '../index.ts';
import { rowsIn } from './earlier.ts';

/** What is shown of a corpus: of a store, or of an export. */
export type State = Pick<Store, 'rows' | 'tabled' | 'names' | 'reading' | 'codeLength'>;

/** Does something with the state that a path means: a workspace, an export, or a folder of articles, which is read into a store that is thrown away. */
export async function withState<T>(path: string, event: string | undefined, work: (state: State) => Promise<T>): Promise<T> {
  const kind = await stat(path).catch(() => Promise.reject(new UserError('E103', [path])));
  if (kind.isFile()) return work(stateOf(await rowsIn(path)));
  if (await isWorkspace(path)) return withOpen(await openStore(resolve(path), 'read'), work);
  const folder = await mkdtemp(join(tmpdir(), 'hanoi-corpus-'));
  try {
    const store = await openStore(folder, 'write');
    return await withOpen(store, async () => {
      // Files are named from the folder itself, so that two folders with the same files can be compared.
      await ingest([path], { store, workspace: join(resolve(path), 'store'), profile: await profileAt(event) });
      return work(store);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function withOpen<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

const isWorkspace = (path: string): Promise<boolean> =>
  stat(join(path, 'store.duckdb')).then(
    (found) => found.isFile(),
    () => false,
  );

const MOST = 64;

/** The rows of an export as a state; it has no readings, so that nothing can be shown in its place. */
function stateOf(rows: readonly Row[]): State {
  const isOf =
    <T extends TableName>(table: T) =>
    (row: Row): row is Extract<Row, { readonly table: T }> =>
      row.table === table;
  const of = async function* <T extends TableName>(table: T): AsyncGenerator<Tables[T][number]> {
    for (const { row } of rows.filter(isOf(table))) yield row;
  };
  return {
    rows: of,
    tabled: async function* (tables) {
      for (const table of TABLE_NAMES.filter((name) => tables.includes(name))) yield* rows.filter((row) => row.table === table);
    },
    names: async () => rows.filter(isOf('entities')).map(({ row: { id, kind, name } }) => ({ id, kind, name })),
    reading: async () => undefined,
    codeLength: async () => MOST,
  };
}
