import { type Cell, type Head, type Sheet, words } from './sheet.ts';
import { cut, tame, widthOf, wrapped } from './width.ts';

/** Ways to mark text in a terminal; each gives it back unchanged where there is none. */
export type Paint = Readonly<Record<'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan' | 'underline', (text: string) => string>>;

/** Where a table for people is shown. */
export type Screen = {
  readonly width: number;
  readonly paint: Paint;
  /** An id as short as it may be. */
  readonly short: (id: string) => string;
};

const GAP = 2;
/** No text is squeezed below this, while a column can be left out instead. */
const LEAST = 14;
/** So many lines a row may take. */
const LINES = 3;

/** A table for people: columns aligned, long text wrapped, the least telling columns left out where the screen is narrow. */
export async function* table({ heads, rows }: Sheet, screen: Screen): AsyncGenerator<string> {
  const cells: string[][] = [];
  for await (const row of rows) cells.push(row.map((cell, i) => shown(cell, heads[i], screen)));
  const natural = heads.map((h, i) => cells.reduce((most, row) => Math.max(most, widthOf(row[i] ?? '')), widthOf(h.name)));
  const filled = heads.map((_, i) => cells.length === 0 || cells.some((row) => row[i] !== ''));
  const { kept, widths } = layout(heads, natural, filled, screen.width);
  const { paint } = screen;
  const line = (texts: readonly string[], how: (text: string) => string = String): string =>
    `${texts
      .map((text, i) => how(text) + ' '.repeat(Math.max(0, (widths[i] ?? 0) - widthOf(text))))
      .join(' '.repeat(GAP))
      .trimEnd()}\n`;
  yield line(
    kept.map((i, k) => cut(heads[i]?.name ?? '', widths[k] ?? 0)),
    paint.bold,
  );
  yield paint.dim(line(widths.map((width) => '─'.repeat(width))));
  for (const row of cells) {
    const blocks = kept.map((i, k) =>
      heads[i]?.text === true ? wrapped(row[i] ?? '', widths[k] ?? 0, LINES) : [cut(row[i] ?? '', widths[k] ?? 0)],
    );
    const height = Math.max(1, ...blocks.map((block) => block.length));
    for (let n = 0; n < height; n++) yield line(blocks.map((block) => block[n] ?? ''));
  }
  const left = heads.filter((_, i) => filled[i] && !kept.includes(i)).map((h) => h.name);
  const count = `${cells.length} ${cells.length === 1 ? 'row' : 'rows'}`;
  yield paint.dim(`${count}${left.length === 0 ? '' : `; no room for ${left.join(', ')}`}\n`);
}

const shown = (cell: Cell, head: Head | undefined, { short }: Screen): string => tame(head?.id === true ? short(words(cell)) : words(cell));

type Layout = { readonly kept: readonly number[]; readonly widths: readonly number[] };

function layout(heads: readonly Head[], natural: readonly number[], filled: readonly boolean[], width: number): Layout {
  const least = (i: number): number => (heads[i]?.text === true ? Math.min(natural[i] ?? 0, LEAST) : (natural[i] ?? 0));
  const total = (list: readonly number[], of: (i: number) => number): number => list.reduce((sum, i) => sum + of(i) + GAP, -GAP);
  let kept = heads.map((_, i) => i).filter((i) => filled[i]);
  while (total(kept, least) > width) {
    const rank = Math.max(...kept.map((i) => heads[i]?.rank ?? 0));
    if (rank === 0) break;
    const worst = kept.findLast((i) => heads[i]?.rank === rank);
    kept = kept.filter((i) => i !== worst);
  }
  return {
    kept,
    widths: shared(
      kept.map((i) => ({ natural: natural[i] ?? 0, least: least(i) })),
      width - (kept.length - 1) * GAP,
    ),
  };
}

// Texts share what the others leave: the short ones whole, the long ones in equal parts.
function shared(columns: readonly { readonly natural: number; readonly least: number }[], width: number): readonly number[] {
  let part = 0;
  const sum = (p: number): number => columns.reduce((all, c) => all + Math.min(c.natural, Math.max(c.least, p)), 0);
  while (part < width && sum(part + 1) <= width) part++;
  return columns.map((c) => Math.min(c.natural, Math.max(c.least, part)));
}
