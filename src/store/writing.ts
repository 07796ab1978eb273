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
  /** The name of the file that the document is in, and the place of the document: the same, of a page. */
  readonly file: string;
  readonly path: string;
  readonly document: string;
  readonly reading: string;
  /** Of which lines known from other documents it was read: their digest; empty without any. */
  readonly lines: string;
  /** Whether its file was read before and only other documents have changed: what is known of its lines stays. */
  readonly again: boolean;
  /** The problems of the reading as JSON. */
  readonly problems: string;
  readonly facts: readonly StoredFact[];
  /** Whether it is the first document of its file, and the last: a file is whole when its last document is kept. */
  readonly first: boolean;
  readonly last: boolean;
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

/** What is known of some files. */
export async function known({ connection }: Database, files: readonly string[]): Promise<ReadonlyMap<string, StoredFile>> {
  const sql = `SELECT file, min(sha256), min(made_by) FROM kept.readings
    WHERE file IN (SELECT unnest(from_json($1::JSON, '["VARCHAR"]'))) GROUP BY file`;
  const found = await connection.runAndReadAll(sql, [JSON.stringify(files)]);
  return new Map(found.getRowsJS().map(([file, sha256, madeBy]) => [String(file), { sha256: String(sha256), madeBy: String(madeBy) }]));
}

/** Keeps documents in place of those of the same files, in one transaction; from then on the tables are stale. */
export async function keep({ connection }: Database, batch: readonly Stored[]): Promise<void> {
  await transaction(connection, async () => {
    for (const again of [false, true]) {
      const files = batch.flatMap((stored) => (stored.first && stored.again === again ? [stored.file] : []));
      if (files.length > 0) await remove(connection, LIST, [JSON.stringify(files)], again);
    }
    const readings = await connection.createAppender('readings', 'kept');
    const facts = await connection.createAppender('facts', 'kept');
    for (const { file, path, document, sha256, madeBy, lines, reading, problems, facts: said, first, last } of batch) {
      // A file that is not whole has no digest: a killed run reads it again.
      const whole = first && last ? sha256 : '';
      for (const word of [file, path, document, whole, madeBy, lines, problems, reading]) readings.appendVarchar(word);
      readings.endRow();
      for (const { kind, key, fact } of said) {
        for (const word of [file, path, kind, key, document, fact]) facts.appendVarchar(word);
        facts.endRow();
      }
    }
    readings.closeSync();
    facts.closeSync();
    for (const { file, sha256, first, last } of batch)
      if (last && !first) await connection.run('UPDATE kept.readings SET sha256 = $1 WHERE file = $2', [sha256, file]);
  });
}

const LIST = `SELECT unnest(from_json($1::JSON, '["VARCHAR"]'))`;

async function remove(connection: DuckDBConnection, files: string, values: string[], butLines = false): Promise<void> {
  await connection.run(`DELETE FROM kept.facts WHERE file IN (${files})${butLines ? ` AND kind <> 'line'` : ''}`, values);
  await connection.run(`DELETE FROM kept.readings WHERE file IN (${files})`, values);
  await connection.run(`UPDATE kept.meta SET value = '' WHERE key = 'tables'`);
}

/** Begins a list of the files that are there. */
export const startSeen = ({ connection }: Database): Promise<unknown> => connection.run('CREATE OR REPLACE TEMP TABLE seen (file VARCHAR)');

/** Adds to the list of the files that are there. */
export const markSeen = ({ connection }: Database, files: readonly string[]): Promise<unknown> =>
  connection.run(`INSERT INTO seen ${LIST}`, [JSON.stringify(files)]);

/** Removes what lies under a path and was not seen, but for what lies in closed folders; gives how many files that were. */
export async function forgetUnseen({ connection }: Database, under: string, closed: readonly string[]): Promise<number> {
  const folders = JSON.stringify(closed);
  const gone = `SELECT file FROM kept.readings WHERE file NOT IN (SELECT file FROM seen)
    AND ($1 = '.' AND NOT starts_with(file, '../') OR file = $1 OR starts_with(file, rtrim($1, '/') || '/'))
    AND NOT coalesce(list_bool_or(list_transform(from_json($2::JSON, '["VARCHAR"]'), lambda folder: starts_with(file, folder || '/'))), false)`;
  const found = await connection.runAndReadAll(`SELECT count(DISTINCT file)::INTEGER FROM (${gone})`, [under, folders]);
  const count = Number(found.getRowsJS()[0]?.[0] ?? 0);
  if (count > 0) await transaction(connection, () => remove(connection, gone, [under, folders]));
  return count;
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
