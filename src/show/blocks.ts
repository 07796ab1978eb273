// A page with its blocks, their roles and the reasons for these: for a terminal.
import { ARTICLE_ROLES, type Block, type Role } from '../model/block.ts';
import type { PartReading } from '../model/reading.ts';
import { factsOf } from './page.ts';
import type { Paint, Screen } from './table.ts';
import { cut, tame, wrapped } from './width.ts';

type Colour = keyof Paint;

/** How roles are coloured: the article stands out, the frame recedes. */
const COLOURS: Readonly<Record<Role, Colour>> = {
  title: 'green',
  lede: 'green',
  heading: 'green',
  paragraph: 'green',
  caption: 'cyan',
  credit: 'cyan',
  byline: 'yellow',
  dateline: 'yellow',
  signature: 'yellow',
  metadata: 'yellow',
  related: 'dim',
  furniture: 'dim',
};

const ROLE = 10; // cells of the longest role
const LINES = 3; // of a block

/** A page for people: what is known of it, then every block with its role, its language where it is another, and the reason. */
export function* explainedPage(reading: PartReading, screen: Screen, all: boolean): Generator<string> {
  const { paint, width } = screen;
  for (const [name, value] of factsOf(reading)) {
    const words = tame(typeof value === 'string' ? value : value.join(', '));
    yield `  ${paint.dim(name.padEnd(13))}  ${name === 'title' ? paint.bold(words) : cut(words, Math.max(20, width - 17))}\n`;
  }
  for (const { code, detail } of reading.problems) yield `  ${paint.red(code.padEnd(13))}  ${tame(detail)}\n`;
  yield* explainedBlocks(reading, screen, all);
}

/** Every block of a page with its role, its language where it is another, and the reason. */
export function* explainedBlocks({ blocks, text, language }: PartReading, { paint, width }: Screen, all: boolean): Generator<string> {
  yield `\n${paint.dim(`  ${counted(blocks)}`)}\n`;
  const room = Math.max(20, width - ROLE - 4);
  for (const block of blocks) {
    const colour = paint[COLOURS[block.role]];
    const words = tame(text.slice(block.start, block.end));
    const lines = wrapped(words, room, all ? Number.POSITIVE_INFINITY : LINES);
    const why = [block.reason, block.shape, block.language === language ? undefined : block.language]
      .filter((w) => w !== undefined)
      .join(' · ');
    yield `\n${colour(block.role.padStart(ROLE))}  ${lines.map((line) => (ARTICLE_ROLES.has(block.role) ? line : paint.dim(line))).join(`\n${' '.repeat(ROLE + 2)}`)}\n`;
    if (why !== '') yield `${' '.repeat(ROLE + 2)}${paint.dim(`← ${tame(why)}`)}\n`;
  }
}

/** « 5 paragraph, 3 furniture, 1 title »: how many blocks of each role. */
export function counted(blocks: readonly Block[]): string {
  const counts = new Map<string, number>();
  for (const { role } of blocks) counts.set(role, (counts.get(role) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return `${blocks.length} blocks: ${sorted.map(([role, n]) => `${n} ${role}`).join(', ')}`;
}
