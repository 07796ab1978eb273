// Keeps readings and tables: one DuckDB file in a workspace.
import type { Facts } from '../model/fact.ts';
import type { Reading } from '../model/reading.ts';
import type { Row, TableName, Tables } from '../model/tables.ts';
import { close, openDatabase } from './database.ts';
import { codeLength, facts, find, type Lined, lined, type Named, names, reading, readings, rows, tabled, tablesMadeBy } from './kept.ts';
import { type Overview, overview } from './overview.ts';
import { type Answer, parquet, query } from './query.ts';
import { forgetUnseen, keep, known, markSeen, putTables, type Stored, type StoredFile, startSeen } from './writing.ts';

export type { Lined } from './kept.ts';
export type { Overview } from './overview.ts';
export type { Answer } from './query.ts';
export type { Stored, StoredFile } from './writing.ts';

/** What is kept of a corpus. One process may write, or several read. */
export type Store = {
  /** What is known of some files. */
  readonly known: (files: readonly string[]) => Promise<ReadonlyMap<string, StoredFile>>;
  /** Keeps readings in place of those of the same files, all or none. */
  readonly keep: (batch: readonly Stored[]) => Promise<void>;
  readonly startSeen: () => Promise<unknown>;
  readonly markSeen: (files: readonly string[]) => Promise<unknown>;
  /** Removes what lies under a path, outside closed folders, and was not marked as seen; gives how many files that were. */
  readonly forgetUnseen: (under: string, closed?: readonly string[]) => Promise<number>;
  readonly facts: Facts;
  /** What is known of the lines of all documents, file by file. */
  readonly lined: () => AsyncGenerator<Lined>;
  /** Puts rows in place of all tables, all or none. */
  readonly putTables: (rows: AsyncIterable<Row>, madeBy: string) => Promise<void>;
  /** What made the tables; empty when readings are newer than the tables. */
  readonly tablesMadeBy: () => Promise<string>;
  /** The rows of a table, in the order in which they are shown. */
  readonly rows: <T extends TableName>(table: T) => AsyncGenerator<Tables[T][number]>;
  /** The rows of some tables with the names of these, one table after the other. */
  readonly tabled: (tables: readonly TableName[]) => AsyncGenerator<Row>;
  /** The rows of any table that an id, its beginning, or the beginning of its code means. */
  readonly find: (words: string, most: number) => Promise<readonly Row[]>;
  /** The names of all entities. */
  readonly names: () => Promise<readonly Named[]>;
  /** How many characters of the code of an id (its SHA-256 in hex) tell it from those of all others. */
  readonly codeLength: () => Promise<number>;
  readonly reading: (document: string) => Promise<Reading | undefined>;
  /** The serialised readings of all documents, in order of path. */
  readonly readings: () => AsyncGenerator<string>;
  /** The corpus in numbers. */
  readonly overview: () => Promise<Overview>;
  /** Writes a table to a Parquet file. */
  readonly parquet: (table: TableName, file: string) => Promise<unknown>;
  /** Runs SQL of the user; throws E404. */
  readonly query: (sql: string) => Promise<Answer>;
  readonly close: () => void;
};

/** Opens the store of a workspace; to write, it is made when absent. Throws E401, E402 or E403. */
export async function openStore(workspace: string, mode: 'read' | 'write'): Promise<Store> {
  const database = await openDatabase(workspace, mode);
  return {
    known: (files) => known(database, files),
    keep: (batch) => keep(database, batch),
    startSeen: () => startSeen(database),
    markSeen: (files) => markSeen(database, files),
    forgetUnseen: (under, closed = []) => forgetUnseen(database, under, closed),
    facts: facts(database),
    lined: () => lined(database),
    putTables: (list, madeBy) => putTables(database, list, madeBy),
    tablesMadeBy: () => tablesMadeBy(database),
    rows: (table) => rows(database, table),
    tabled: (tables) => tabled(database, tables),
    find: (words, most) => find(database, words, most),
    names: () => names(database),
    codeLength: () => codeLength(database),
    reading: (document) => reading(database, document),
    readings: () => readings(database),
    overview: () => overview(database),
    parquet: (table, file) => parquet(database, table, file),
    query: (sql) => query(database, sql),
    close: () => close(database),
  };
}
