import type { DuckDBResult, Json } from '@duckdb/node-api';
import { UserError } from '../model/errors.ts';
import type { TableName } from '../model/tables.ts';
import { type Database, reasonOf } from './database.ts';

/** What a query gives: the names of its columns, and its rows. */
export type Answer = { readonly columns: readonly string[]; readonly rows: AsyncIterable<readonly Json[]> };

/** Runs a query of the user. Throws E404 with the words of the database. */
export async function query({ connection }: Database, sql: string): Promise<Answer> {
  const failed = (fault: unknown): never => {
    throw new UserError('E404', [reasonOf(fault)]);
  };
  const result = await connection.stream(sql).catch(failed);
  return { columns: result.deduplicatedColumnNames(), rows: rowsOf(result, failed) };
}

async function* rowsOf(result: DuckDBResult, failed: (fault: unknown) => never): AsyncGenerator<readonly Json[]> {
  const whole = result.columnTypes().map((type) => /^U?(?:BIG|HUGE)INT$/.test(String(type)));
  try {
    for await (const chunk of result.yieldRowsJson())
      for (const row of chunk) yield row.map((value, i) => (whole[i] ? number(value) : value));
  } catch (fault) {
    failed(fault);
  }
}

// The driver writes large integers as strings, for JavaScript could not hold all of them.
const number = (value: Json): Json => (typeof value === 'string' && Number.isSafeInteger(Number(value)) ? Number(value) : value);

/** Writes a table to a Parquet file. Throws E404. */
export const parquet = async ({ connection }: Database, table: TableName, file: string): Promise<void> => {
  await connection.run(`COPY ${table} TO '${file.replaceAll("'", "''")}' (FORMAT parquet)`).catch((fault) => {
    throw new UserError('E404', [reasonOf(fault)]);
  });
};
