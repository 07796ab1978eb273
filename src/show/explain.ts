import type { Place, Span } from '../model/span.ts';
import { type Cell, words } from './sheet.ts';
import type { Screen } from './table.ts';
import { breaks, tame, widthOf } from './width.ts';

/** Words of a document that say something, the rule that found them, and what it read in them. */
export type Witness = {
  readonly document: string;
  readonly place?: Place;
  readonly rule: string;
  /** What the rule says of itself. */
  readonly pattern?: string;
  readonly note?: string;
  readonly text: string;
  readonly span: Span;
  readonly found: Readonly<Record<string, Cell>>;
};

/** Something to explain: in one line, with its fields and its witnesses. */
export type Subject = {
  readonly table: string;
  readonly id: string;
  readonly line: string;
  readonly fields: Readonly<Record<string, Cell>>;
  readonly witnesses: readonly Witness[];
  /** How many witnesses are not shown. */
  readonly more: number;
};

/** So much of the text is shown on either side of the words, in code units. */
const AROUND = 90;

/** An explanation for people. */
export function* explained({ table, id, line, fields, witnesses, more }: Subject, screen: Screen): Generator<string> {
  const { paint, width } = screen;
  yield `${paint.bold(tame(line))}\n`;
  yield `${paint.dim(`${table} · ${screen.short(id)} · ${tame(id)}`)}\n`;
  for (const [name, cell] of Object.entries(fields)) {
    const text = tame(words(cell));
    if (text === '') continue;
    const lines = [...breaks(text, Math.max(20, width - 17))].map(({ start, end }) => text.slice(start, end));
    yield `  ${paint.dim(name.padEnd(13))}  ${lines.join(`\n${' '.repeat(17)}`)}\n`;
  }
  for (const witness of witnesses) yield* told(witness, screen);
  if (more > 0) yield paint.dim(`\nand ${more} more; see all with --all\n`);
}

function* told({ document, place, rule, pattern, note, text, span, found }: Witness, { paint, width }: Screen): Generator<string> {
  const where = place === undefined ? document : `${document}:${place.line}:${place.column}`;
  yield `\n${paint.cyan(tame(where))}\n`;
  const { line, marked } = around(text, span);
  const coloured = paint.bold('x') !== 'x';
  for (const part of breaks(line, Math.max(20, width - 4))) {
    const [from, to] = [Math.max(part.start, marked.start), Math.min(part.end, marked.end)];
    const [before, inside, after] = [
      line.slice(part.start, Math.max(part.start, from)),
      line.slice(from, to),
      line.slice(Math.max(part.start, to), part.end),
    ];
    if (from >= to) yield `    ${line.slice(part.start, part.end).trimEnd()}\n`;
    else if (coloured) yield `    ${before}${paint.bold(paint.yellow(inside))}${after}\n`;
    else
      yield `    ${(before + inside + after).trimEnd()}\n    ${' '.repeat(widthOf(before))}${'^'.repeat(Math.max(1, widthOf(inside.trimEnd())))}\n`;
  }
  const values = Object.entries(found).map(([name, value]) => `${name} ${words(value)}`);
  yield `  ${paint.dim('rule')}  ${rule}${pattern === undefined ? '' : `  « ${tame(pattern)} »`}\n`;
  if (note !== undefined) yield `  ${paint.dim('      ')}${tame(note)}\n`;
  if (values.length > 0) yield `  ${paint.dim('read')}  ${tame(values.join(' · '))}\n`;
}

// The words with what stands around them in their paragraph, on one line; every code unit keeps its place.
function around(text: string, { start, end }: Span): { readonly line: string; readonly marked: Span } {
  const first = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - AROUND);
  const stop = text.indexOf('\n', end);
  const last = Math.min(stop < 0 ? text.length : stop, end + AROUND);
  const from = first === 0 || text[first - 1] === '\n' ? first : Math.min(start, text.indexOf(' ', first) + 1 || start);
  const to = last === text.length || text[last] === '\n' ? last : Math.max(end, text.lastIndexOf(' ', last));
  const opening = from === first ? '' : '… ';
  const line = `${opening}${text.slice(from, to).replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ')}${to === last ? '' : ' …'}`;
  const shift = opening.length - from;
  return { line, marked: { start: start + shift, end: end + shift } };
}
