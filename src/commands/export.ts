import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import {
  type Cell,
  COLUMNS,
  jsonLine,
  type Look,
  printed,
  type Sheet,
  type Store,
  TABLE_NAMES,
  type TableName,
  UserError,
} from '../index.ts';
import { lookWithClaims, screenOf, withStore } from './listing.ts';
import { type Declare, oneOf, WORKSPACE } from './options.ts';
import { print, say } from './output.ts';

type Kind = 'jsonl' | 'csv' | 'parquet';
type Options = {
  readonly workspace: string;
  readonly format: Kind;
  readonly out?: string;
  readonly tables?: readonly TableName[];
  readonly readings?: boolean;
};

const EXAMPLES = `
Examples:
  hanoi-corpus export > corpus.jsonl                   all tables, one row a line: {"table": …, "row": …}
  hanoi-corpus export --readings --out corpus.jsonl    the readings as well
  hanoi-corpus export --format csv --out ./tables      one file a table
  hanoi-corpus export --format parquet --out ./tables
`;

/** `export`: writes all tables, and if wanted the readings. */
export const declare: Declare = (command, finish) =>
  command
    .option(...WORKSPACE)
    .option('--format <format>', 'jsonl, csv, parquet', oneOf(['jsonl', 'csv', 'parquet']), 'jsonl')
    .option('--out <path>', 'a file for jsonl (default: stdout), a folder for csv and parquet')
    .option('--tables <names>', `only these, joined by commas: ${TABLE_NAMES.join(',')}`, tablesIn)
    .option('--readings', 'the readings as well (jsonl)')
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => finish(await run(options)));

async function run(options: Options): Promise<number> {
  const { workspace, format, out, tables = TABLE_NAMES, readings = false } = options;
  if (readings && format !== 'jsonl') throw new UserError('E107', ['--readings goes with --format jsonl']);
  await withStore({ workspace }, async (store) => {
    if (format === 'jsonl') return write(lines(store, tables, readings), out);
    if (out === undefined) throw new UserError('E113', [`--format ${format}`]);
    await mkdir(out, { recursive: true });
    if (format === 'parquet') for (const table of tables) await store.parquet(table, join(out, `${table}.parquet`));
    else {
      const look = await lookWithClaims(store);
      for (const table of tables) await write(printed(sheetOf(store, table, look), 'csv', await screenOf()), join(out, `${table}.csv`));
    }
    say(`${tables.length} tables are in ${out}`);
  });
  return 0;
}

const tablesIn = (names: string): readonly TableName[] => names.split(',').map((name) => oneOf(TABLE_NAMES)(name.trim()));

async function* lines(store: Store, tables: readonly TableName[], readings: boolean): AsyncGenerator<string> {
  for await (const row of store.tabled(tables)) yield jsonLine(row);
  if (readings) for await (const reading of store.readings()) yield jsonLine({ table: 'readings', row: JSON.parse(reading) });
}

const sheetOf = <T extends TableName>(store: Store, table: T, look: Look): Sheet => {
  const heads = COLUMNS[table](look);
  const rows = async function* (): AsyncGenerator<readonly Cell[]> {
    for await (const row of store.rows(table)) yield heads.map((column) => column.of(row));
  };
  return { heads, rows: rows() };
};

async function write(pieces: AsyncIterable<string>, out: string | undefined): Promise<void> {
  if (out !== undefined) await pipeline(pieces, createWriteStream(out));
  else for await (const piece of pieces) await print(piece);
}
