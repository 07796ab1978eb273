import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { UserError } from '../model/errors.ts';
import { LAYOUT, SCHEMA } from './schema.ts';

/** An open database with its first connection. */
export type Database = { readonly instance: DuckDBInstance; readonly connection: DuckDBConnection };

/** The first line of what was thrown: that of an error of DuckDB says it all. */
export const reasonOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault)).split('\n')[0] ?? '';

/** Opens the store of a workspace; to write, it is made when absent. Throws E401, E402 or E403. */
export async function openDatabase(workspace: string, mode: 'read' | 'write'): Promise<Database> {
  const file = join(workspace, 'store.duckdb');
  if (mode === 'write') await furnish(workspace);
  else await access(file).catch(() => Promise.reject(new UserError('E402', [workspace])));
  const database = await opened(file, mode, join(workspace, 'spill'));
  const layout = await layoutOf(database).catch((fault) => {
    close(database);
    throw new UserError('E401', [file, reasonOf(fault)]);
  });
  if (layout === LAYOUT) return database;
  const empty = layout === undefined;
  if (empty && mode === 'write') {
    await database.connection.run(`BEGIN; ${SCHEMA} COMMIT;`);
    return database;
  }
  close(database);
  throw empty ? new UserError('E402', [workspace]) : new UserError('E403', [file]);
}

/** Lets go of the file. */
export function close({ connection, instance }: Database): void {
  connection.closeSync();
  instance.closeSync();
}

// The native module is loaded here, by commands that need the store, and nowhere else.
async function opened(file: string, mode: 'read' | 'write', spill: string): Promise<Database> {
  const { DuckDBInstance: Instance } = await import('@duckdb/node-api');
  const access = mode === 'read' ? 'READ_ONLY' : 'READ_WRITE';
  try {
    const instance = await Instance.create(file, {
      access_mode: access,
      threads: '2',
      memory_limit: '128MB',
      temp_directory: spill,
      // nothing is ever downloaded, not even for a query that reads from a web address
      autoinstall_known_extensions: 'false',
    });
    return { instance, connection: await instance.connect() };
  } catch (fault) {
    const [, holder] = /held in (.*?\))/.exec(reasonOf(fault)) ?? [];
    throw new UserError('E401', [file, holder === undefined ? reasonOf(fault) : `it is in use by ${holder}`]);
  }
}

async function furnish(workspace: string): Promise<void> {
  try {
    await mkdir(workspace, { recursive: true });
    await writeFile(join(workspace, '.gitignore'), '*\n');
  } catch (fault) {
    const isInTheWay = fault instanceof Error && 'code' in fault && (fault.code === 'EEXIST' || fault.code === 'ENOTDIR');
    throw new UserError('E401', [workspace, isInTheWay ? 'a file stands in its place; name a folder' : reasonOf(fault)]);
  }
}

// A run killed in its first moment leaves a file without tables: as good as none.
async function layoutOf({ connection }: Database): Promise<string | undefined> {
  const tables = await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM duckdb_tables() WHERE internal = false`);
  if (tables.getRowsJS()[0]?.[0] === 0) return undefined;
  const found = await connection.runAndReadAll(`SELECT value FROM kept.meta WHERE key = 'layout'`).catch((fault) => {
    // a database without the table is another program's; one whose table cannot be read is damaged
    if (!reasonOf(fault).startsWith('Catalog Error')) throw fault;
  });
  return String(found?.getRowsJS()[0]?.[0] ?? 'none');
}
