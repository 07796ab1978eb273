import type { DuckDBConnection } from '@duckdb/node-api';
import type { Row } from '../model/tables.ts';
import type { Database } from './database.ts';
import { sortOf } from './sort.ts';

/** A file as the store knows it: what its bytes were, and what made its reading. */
export type StoredFile = { readonly sha256: string; readonly madeBy: string };

/** A fact in the form in which it is kept. */
export type StoredFact = { readonly kind: string; readonly key: string; readonly fact: string };

/** A reading in the form in which it is kept: serialised, with the facts it gives. */
export type Stored = StoredFile & {
  readonly path: string;
  readonly document: string;
  readonly reading: string;
  /** The problems of the reading as JSON. */
  readonly problems: string;
  readonly facts: readonly StoredFact[];
};

/** Does a piece of work whole or not at all. */
export async function transaction(connection: DuckDBConnection, work: () => Promise<void>): Promise<void> {
  await connection.run('BEGIN');
  try {
    await work();
    await connection.run('COMMIT');
  } catch (fault) {
    await connection.run('ROLLBACK').catch(() => {});
    throw fault;
  }
}

/** What is known of some paths. */
export async function known({ connection }: Database, paths: readonly string[]): Promise<ReadonlyMap<string, StoredFile>> {
  const sql = 'SELECT path, sha256, made_by FROM kept.readings WHERE path IN (SELECT unnest(from_json($1::JSON, \'["VARCHAR"]\')))';
  const found = await connection.runAndReadAll(sql, [JSON.stringify(paths)]);
  return new Map(found.getRowsJS().map(([path, sha256, madeBy]) => [String(path), { sha256: String(sha256), madeBy: String(madeBy) }]));
}

/** Keeps readings in place of those of the same paths, in one transaction; from then on the tables are stale. */
export async function keep({ connection }: Database, batch: readonly Stored[]): Promise<void> {
  await transaction(connection, async () => {
    await remove(connection, `SELECT unnest(from_json($1::JSON, '["VARCHAR"]'))`, [JSON.stringify(batch.map(({ path }) => path))]);
    const readings = await connection.createAppender('readings', 'kept');
    const facts = await connection.createAppender('facts', 'kept');
    for (const { path, document, sha256, madeBy, reading, problems, facts: said } of batch) {
      for (const word of [path, document, sha256, madeBy, problems, reading]) readings.appendVarchar(word);
      readings.endRow();
      for (const { kind, key, fact } of said) {
        for (const word of [path, kind, key, document, fact]) facts.appendVarchar(word);
        facts.endRow();
      }
    }
    readings.closeSync();
    facts.closeSync();
  });
}

async function remove(connection: DuckDBConnection, paths: string, values: string[] = []): Promise<number> {
  await connection.run(`DELETE FROM kept.facts WHERE path IN (${paths})`, values);
  const { rowsChanged } = await connection.run(`DELETE FROM kept.readings WHERE path IN (${paths})`, values);
  await connection.run(`UPDATE kept.meta SET value = '' WHERE key = 'tables'`);
  return rowsChanged;
}

/** Begins a list of the paths that are there. */
export const startSeen = ({ connection }: Database): Promise<unknown> => connection.run('CREATE OR REPLACE TEMP TABLE seen (path VARCHAR)');

/** Adds to the list of the paths that are there. */
export const markSeen = ({ connection }: Database, paths: readonly string[]): Promise<unknown> =>
  connection.run(`INSERT INTO seen SELECT unnest(from_json($1::JSON, '["VARCHAR"]'))`, [JSON.stringify(paths)]);

/** Removes what lies under a path and was not seen; gives how many files that were. */
export async function forgetUnseen({ connection }: Database, under: string): Promise<number> {
  const gone = `SELECT path FROM kept.readings WHERE path NOT IN (SELECT path FROM seen)
    AND ($1 = '.' AND NOT starts_with(path, '../') OR path = $1 OR starts_with(path, rtrim($1, '/') || '/'))`;
  const found = await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM (${gone})`, [under]);
  if (found.getRowsJS()[0]?.[0] === 0) return 0;
  let removed = 0;
  await transaction(connection, async () => {
    removed = await remove(connection, gone, [under]);
  });
  return removed;
}

/** Puts rows in place of all tables, in one transaction; `madeBy` says that they are fresh. */
export async function putTables({ connection }: Database, rows: AsyncIterable<Row>, madeBy: string): Promise<void> {
  await transaction(connection, async () => {
    await connection.run('DELETE FROM kept.rows');
    const appender = await connection.createAppender('rows', 'kept');
    let place = 0;
    for await (const made of rows) {
      appender.appendVarchar(made.table);
      appender.appendVarchar(sortOf(made, place++));
      appender.appendVarchar(made.row.id);
      appender.appendVarchar(JSON.stringify(made.row));
      appender.endRow();
    }
    appender.closeSync();
    await connection.run(`UPDATE kept.meta SET value = $1 WHERE key = 'tables'`, [madeBy]);
  });
}
