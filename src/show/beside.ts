import type { Span } from '../model/span.ts';
import type { Screen } from './table.ts';
import { breaks, tame, widthOf } from './width.ts';

/** Two passages, or one that only one text has, with the words that differ. */
type Passages = {
  readonly copy?: Span;
  readonly original?: Span;
  readonly differing: { readonly copy: readonly Span[]; readonly original: readonly Span[] };
};

/** A copy and its original, with where each stands. */
export type Texts = { readonly copy: Told; readonly original: Told };
type Told = { readonly name: string; readonly text: string };

const GAP = 3;

/** A copy beside its original, passage by passage; what differs is coloured, or stands between braces where there is no colour. */
export function* besideText({ copy, original }: Texts, rows: readonly Passages[], { width, paint }: Screen): Generator<string> {
  const column = Math.max(24, Math.floor((width - GAP) / 2));
  const coloured = paint.bold('x') !== 'x';
  const lines = (told: Told, span: Span | undefined, marks: readonly Span[]): readonly string[] => {
    if (span === undefined) return [];
    const text = coloured ? told.text.slice(span.start, span.end) : braced(told.text, span, marks);
    return [...breaks(tame(text), column)].map(({ start, end }) => tame(text).slice(start, end).trimEnd());
  };
  const put = (left: string, right: string): string => `${left}${' '.repeat(Math.max(0, column - widthOf(left)) + GAP)}${right}`.trimEnd();
  yield `${put(paint.cyan(tame(copy.name)), paint.cyan(tame(original.name)))}\n`;
  for (const { copy: ours, original: theirs, differing } of rows) {
    const [left, right] = [lines(copy, ours, differing.copy), lines(original, theirs, differing.original)];
    const [mine, its] = [wordsOf(copy.text, differing.copy), wordsOf(original.text, differing.original)];
    yield '\n';
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
      const [a = '', b = ''] = [left[i], right[i]];
      yield `${put(a, b)}\n`;
    }
    if (coloured && (mine.length > 0 || its.length > 0))
      yield `${paint.yellow(tame(`≠ ${mine.join(' · ') || '–'}`))}${paint.dim(' / ')}${paint.yellow(tame(its.join(' · ') || '–'))}\n`;
  }
}

const wordsOf = (text: string, spans: readonly Span[]): readonly string[] => spans.map(({ start, end }) => text.slice(start, end));

function braced(text: string, { start, end }: Span, marks: readonly Span[]): string {
  let [at, told] = [start, ''];
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue;
    told += `${text.slice(at, mark.start)}{${text.slice(mark.start, mark.end)}}`;
    at = mark.end;
  }
  return told + text.slice(at, end);
}
