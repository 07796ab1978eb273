import { GAP, layout } from './layout.ts';
import { type Cell, grouped, type Head, type Sheet, words } from './sheet.ts';
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

/** So many lines a row may take. */
const LINES = 3;

/** A table for people: columns aligned, long text wrapped, the least telling columns left out where the screen is narrow. */
export async function* table({ heads, rows }: Sheet, screen: Screen): AsyncGenerator<string> {
  const cells: string[][] = [];
  const numeric = heads.map(() => true);
  for await (const row of rows) {
    cells.push(row.map((cell, i) => shown(cell, heads[i], screen)));
    for (const [i, cell] of row.entries()) if (cell !== undefined && cell !== null && typeof cell !== 'number') numeric[i] = false;
  }
  const natural = heads.map((h, i) => cells.reduce((most, row) => Math.max(most, widthOf(row[i] ?? '')), widthOf(h.name)));
  const filled = heads.map((_, i) => cells.length === 0 || cells.some((row) => row[i] !== ''));
  const { kept, widths } = layout(heads, natural, filled, screen.width);
  const line = (texts: readonly string[], how: (text: string) => string = String): string => {
    const padded = texts.map((text, k) => {
      const blanks = ' '.repeat(Math.max(0, (widths[k] ?? 0) - widthOf(text)));
      return numeric[kept[k] ?? 0] ? blanks + how(text) : how(text) + blanks;
    });
    return `${padded.join(' '.repeat(GAP)).trimEnd()}\n`;
  };
  const { paint } = screen;
  yield line(
    kept.map((i, k) => cut(heads[i]?.name ?? '', widths[k] ?? 0)),
    paint.bold,
  );
  yield paint.dim(line(widths.map((width) => '─'.repeat(width))));
  for (const row of cells) {
    const blocks = kept.map((i, k) => broken(row[i] ?? '', heads[i], widths[k] ?? 0));
    const height = Math.max(1, ...blocks.map((block) => block.length));
    for (let n = 0; n < height; n++) yield line(blocks.map((block) => block[n] ?? ''));
  }
  const left = heads.filter((_, i) => filled[i] && !kept.includes(i)).map((h) => h.name);
  const count = `${cells.length} ${cells.length === 1 ? 'row' : 'rows'}`;
  yield paint.dim(`${count}${left.length === 0 ? '' : `; no room for ${left.join(', ')}`}\n`);
}

const broken = (text: string, head: Head | undefined, width: number): readonly string[] =>
  head?.text === undefined ? [cut(text, width)] : wrapped(text, width, LINES);

const shown = (cell: Cell, head: Head | undefined, { short }: Screen): string =>
  tame(typeof cell === 'number' ? grouped(cell) : head?.id === true ? short(words(cell)) : words(cell));
