import { stringify } from 'csv-stringify/sync';
import { jsonLine } from './json-lines.ts';
import { type Cell, type Head, type Sheet, words } from './sheet.ts';
import { type Screen, table } from './table.ts';
import { steerless, tame } from './width.ts';

/** The forms in which a table can be printed. */
export const FORMATS = ['table', 'csv', 'tsv', 'json', 'jsonl', 'markdown'] as const;

/** One of the forms. */
export type Format = (typeof FORMATS)[number];

/** Prints a table piece by piece; only the form for people waits for the last row. */
export async function* printed(sheet: Sheet, format: Format, screen: Screen): AsyncGenerator<string> {
  if (format === 'table') yield* table(sheet, screen);
  else yield* PRINTERS[format](sheet);
}

const PRINTERS: Readonly<Record<Exclude<Format, 'table'>, (sheet: Sheet) => AsyncGenerator<string>>> = { csv, tsv, json, jsonl, markdown };

// RFC 4180. A cell that a spreadsheet would run is made text by an apostrophe before it; characters that steer a terminal become blanks.
async function* csv({ heads, rows }: Sheet): AsyncGenerator<string> {
  const line = (cells: readonly string[]): string =>
    stringify([[...cells]], { record_delimiter: '\r\n', quoted_match: /[\r\n]/, escape_formulas: true });
  yield line(heads.map((h) => h.name));
  for await (const row of rows) yield line(row.map((cell) => steerless(words(cell))));
}

async function* tsv({ heads, rows }: Sheet): AsyncGenerator<string> {
  yield `${heads.map((h) => h.name).join('\t')}\n`;
  for await (const row of rows) yield `${row.map((cell) => tame(words(cell)).replace(/^[=+\-@]/, "'$&")).join('\t')}\n`;
}

const objectOf = (heads: readonly Head[], row: readonly Cell[]): Readonly<Record<string, Cell>> =>
  Object.fromEntries(heads.map(({ name }, i) => [name, row[i]]));

async function* jsonl({ heads, rows }: Sheet): AsyncGenerator<string> {
  for await (const row of rows) yield jsonLine(objectOf(heads, row));
}

async function* json({ heads, rows }: Sheet): AsyncGenerator<string> {
  let before = '[\n';
  for await (const row of rows) {
    yield `${before}${jsonLine(objectOf(heads, row)).trimEnd()}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

async function* markdown({ heads, rows }: Sheet): AsyncGenerator<string> {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  yield line(heads.map((h) => h.name));
  yield line(heads.map(() => '---'));
  for await (const row of rows) yield line(row.map((cell) => markdownText(words(cell))));
}

/** Text as it may stand in a line or cell of Markdown. */
export const markdownText = (text: string): string => tame(text).replace(/[\\|<>*_`[\]]/g, '\\$&');
