import type { DuckDBConnection } from '@duckdb/node-api';
import type { FactOf, Facts, FactTable, LineFact } from '../model/fact.ts';
import type { Reading } from '../model/reading.ts';
import type { Row, TableName, Tables } from '../model/tables.ts';
import type { Database } from './database.ts';

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

/** A document of a file with its lines: the facts of it, and the digest of those of which it was read. */
export type Lined = {
  readonly file: string;
  readonly path: string;
  readonly sha256: string;
  readonly fact: LineFact;
  readonly lines: string;
};

/** The lines of all documents, file by file. */
export async function* lined({ instance }: Database): AsyncGenerator<Lined> {
  const connection = await instance.connect();
  try {
    const sql = `SELECT file, path, sha256, fact, lines FROM kept.facts JOIN (SELECT path, sha256, lines FROM kept.readings) USING (path)
      WHERE kind = 'line' ORDER BY file, path`;
    for await (const rows of (await connection.stream(sql)).yieldRowsJs())
      for (const [file, path, sha256, fact, lines] of rows)
        yield { file: String(file), path: String(path), sha256: String(sha256), fact: JSON.parse(String(fact)), lines: String(lines) };
  } finally {
    connection.closeSync();
  }
}

async function* rowTexts({ instance }: Database, table: TableName): AsyncGenerator<string> {
  const connection = await instance.connect();
  try {
    yield* streamed(connection, 'SELECT row FROM kept.rows WHERE kind = $1 ORDER BY sort, id', [table]);
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
  for (let length = 4; length < 64; length++) {
    const sql = `SELECT count(DISTINCT id) = count(DISTINCT left(sha256(id), ${length})) FROM kept.rows`;
    if ((await connection.runAndReadAll(sql)).getRowsJS()[0]?.[0] === true) return length;
  }
  return 64;
}

/** An entity without all that is known of it. */
export type Named = { readonly id: string; readonly kind: string; readonly name: string };

/** The names of all entities. */
export async function names({ connection }: Database): Promise<readonly Named[]> {
  const found = await connection.runAndReadAll(`SELECT id, row->>'kind', row->>'name' FROM kept.rows WHERE kind = 'entities'`);
  return found.getRowsJS().map(([id, kind, name]) => ({ id: String(id), kind: String(kind), name: String(name) }));
}
