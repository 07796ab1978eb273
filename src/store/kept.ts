import type { DuckDBConnection } from '@duckdb/node-api';
import type { FactOf, Facts, FactTable } from '../model/fact.ts';
import type { Reading } from '../model/reading.ts';
import type { Row, TableName, Tables } from '../model/tables.ts';
import type { Database } from './database.ts';

/** The order in which the rows of a table are shown. */
const ORDER: Readonly<Record<TableName, string>> = {
  documents: `(row->>'path')`,
  copies: 'id',
  entities: `(row->>'kind') = 'person' DESC, (row->>'kind'), json_array_length(row, 'documents') DESC, json_array_length(row, 'evidence') DESC`,
  timeline: 'place',
  claims: `(row->>'metric'), coalesce(row->>'asOf', '9999'), (row->>'value')::DOUBLE`,
  discrepancies: `list_position(['contradicts', 'updates', 'differs-in-scope', 'refines', 'agrees'], (row->>'verdict')), (row->>'metric')`,
  statements: `coalesce(row->>'date', '9999'), (row->>'speaker')`,
};

// Readings are long, and a chunk holds two thousand rows: these are fetched one by one, everything else by chunk.
async function* streamed(connection: DuckDBConnection, sql: string, values: string[] = []): AsyncGenerator<string> {
  const result = await connection.stream(sql, values);
  for await (const rows of result.yieldRowsJs()) for (const [value] of rows) yield String(value);
}

/** The facts of all readings, of equal key together, under a key by document. Each call reads through a connection of its own. */
export const facts = ({ instance }: Database): Facts => ({
  of: async function* <T extends FactTable>(table: T): AsyncGenerator<FactOf<T>> {
    const connection = await instance.connect();
    try {
      const sql = `SELECT fact FROM kept.facts SEMI JOIN kept.documents USING (path) WHERE kind = $1 ORDER BY key, document`;
      for await (const text of streamed(connection, sql, [table])) yield JSON.parse(text);
    } finally {
      connection.closeSync();
    }
  },
});

async function* rowTexts({ instance }: Database, table: TableName): AsyncGenerator<string> {
  const connection = await instance.connect();
  try {
    const sql = `SELECT row FROM (SELECT id, place, row::JSON AS row FROM kept.rows WHERE kind = $1) ORDER BY ${ORDER[table]}, id`;
    yield* streamed(connection, sql, [table]);
  } finally {
    connection.closeSync();
  }
}

/** The rows of a table, in the order in which they are shown. */
export async function* rows<T extends TableName>(database: Database, table: T): AsyncGenerator<Tables[T][number]> {
  for await (const text of rowTexts(database, table)) yield JSON.parse(text);
}

/** The rows of some tables with the names of these, one table after the other. */
export async function* tabled(database: Database, tables: readonly TableName[]): AsyncGenerator<Row> {
  for (const table of tables) for await (const text of rowTexts(database, table)) yield JSON.parse(`{"table":"${table}","row":${text}}`);
}

/** The rows that an id, its beginning, or the beginning of its code means, at most so many; exact ids hide all others. */
export async function find({ connection }: Database, words: string, most: number): Promise<readonly Row[]> {
  const sql = `SELECT kind, id, row, id = $1 AS exact FROM kept.rows WHERE starts_with(id, $1) OR starts_with(sha256(id), $1)
      OR (kind = 'documents' AND ((row::JSON->>'path') = $1 OR ends_with(row::JSON->>'path', '/' || $1)))
    QUALIFY exact OR NOT bool_or(exact) OVER () ORDER BY kind, id LIMIT ${most}`;
  const found = await connection.runAndReadAll(sql, [words]);
  return found.getRowsJS().map(([table, , row]) => JSON.parse(`{"table":"${table}","row":${row}}`));
}

/** The reading of a document, if it is kept. */
export async function reading({ connection }: Database, document: string): Promise<Reading | undefined> {
  const found = await connection.runAndReadAll('SELECT reading FROM kept.readings WHERE document = $1 ORDER BY path LIMIT 1', [document]);
  const text = found.getRowsJS()[0]?.[0];
  return typeof text === 'string' ? JSON.parse(text) : undefined;
}

/** The readings of all documents, serialised, in order of path. */
export async function* readings({ instance, connection }: Database): AsyncGenerator<string> {
  const list = await instance.connect();
  try {
    for await (const path of streamed(list, 'SELECT path FROM kept.documents ORDER BY path')) {
      const found = await connection.runAndReadAll('SELECT reading FROM kept.readings WHERE path = $1', [path]);
      yield String(found.getRowsJS()[0]?.[0]);
    }
  } finally {
    list.closeSync();
  }
}

/** Whether the tables say what the readings say: a killed run may have left readings newer than its tables. */
export async function tablesMadeBy({ connection }: Database): Promise<string> {
  const found = await connection.runAndReadAll(`SELECT value FROM kept.meta WHERE key = 'tables'`);
  return String(found.getRowsJS()[0]?.[0] ?? '');
}

/** How many characters of the code of an id tell it from those of all others, at least 4. */
export async function codeLength({ connection }: Database): Promise<number> {
  const sql = `WITH codes AS (SELECT DISTINCT sha256(id) AS code FROM kept.rows), lengths AS (SELECT unnest(range(4, 65))::INTEGER AS length)
    SELECT min(length) FROM lengths WHERE (SELECT count(*) FROM codes) = (SELECT count(DISTINCT left(code, length)) FROM codes)`;
  const found = await connection.runAndReadAll(sql);
  return Number(found.getRowsJS()[0]?.[0] ?? 64);
}
