import { UserError } from '../model/errors.ts';
import { type Database, reasonOf } from './database.ts';

/** What a query gives: the names of its columns, and its rows as JSON-safe values. */
export type Answer = { readonly columns: readonly string[]; readonly rows: AsyncIterable<readonly unknown[]> };

/** Runs a query of the user. Throws E404 with the words of the database. */
export async function query({ connection }: Database, sql: string): Promise<Answer> {
  const failed = (fault: unknown): never => {
    throw new UserError('E404', [reasonOf(fault)]);
  };
  const result = await connection.stream(sql).catch(failed);
  return { columns: result.deduplicatedColumnNames(), rows: rowsOf(result.yieldRowsJson(), failed) };
}

async function* rowsOf(chunks: AsyncIterable<readonly unknown[][]>, failed: (fault: unknown) => never): AsyncGenerator<readonly unknown[]> {
  try {
    for await (const chunk of chunks) yield* chunk;
  } catch (fault) {
    failed(fault);
  }
}
