// The lines of a page that may be furniture, for the corpus to tell which stand on many pages.
import { ARTICLE_ROLES, type Block, type Role } from '../../model/block.ts';
import type { LineFact } from '../../model/fact.ts';
import type { Reading } from '../../model/reading.ts';
import { firstAt } from '../../text/first-at.ts';
import { lowered } from '../../text/fold.ts';
import { hashesOfRuns, mixed } from '../../text/hash.ts';
import { lineKey } from '../../text/line-key.ts';

const LONGEST = 200; // code units of a line that is no paragraph
const FEWEST = 3; // words: « Background » may head many articles
const EDGE = 200; // lines of the head and of the foot of a page
const LONG = 100; // code units of a paragraph of an article
const RUN = 5;
const PRINTS = 8;

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const CLOSED = /[.!?…。！？؟।።︒]["'”’»›)\]）」』】\s]*$/u;
const QUOTED = /^["'“”„‟‘‚«‹»›「『]|^[—–-]\s/u;

/** The roles of lines that another page can show to be furniture. */
const TAKEN: ReadonlySet<Role> = new Set<Role>(['heading', 'paragraph', 'lede']);
/** The roles of lines that are what they are on however many pages they stand: the byline of an agency. */
const KEPT: ReadonlySet<Role> = new Set<Role>(['title', 'byline', 'dateline', 'signature', 'credit', 'caption', 'metadata']);

/** The lines of a reading of a page whose publisher or host is known. */
export function lineFacts(reading: Reading): readonly LineFact[] {
  const key = publisherOf(reading);
  if (key === undefined || reading.blocks.length === 0) return [];
  const { text, blocks, id: document } = reading;
  const kept = new Set(blocks.flatMap((b) => (KEPT.has(b.role) && b.end - b.start <= LONGEST ? [keyOf(text, b)] : [])));
  const tells = teller(reading);
  const able = blocks.filter((block) => canBeFurniture(text, block, tells));
  const edges = able.length <= 2 * EDGE ? able : [...able.slice(0, EDGE), ...able.slice(-EDGE)];
  const keyed = edges.map((block) => ({ block, line: keyOf(text, block) })).filter(({ line }) => !kept.has(line));
  const taken = keyed.flatMap(({ block, line }) => (TAKEN.has(block.role) ? [line] : []));
  return [
    { table: 'line', key, document, body: { lines: rising(keyed.map((k) => k.line)), taken: rising(taken), prints: printsOf(reading) } },
  ];
}

/** Who put the page there: an agency that signs many papers' texts has no furniture of its own. */
function publisherOf({ source: { publisher, url } }: Reading): string | undefined {
  if (publisher !== undefined) return lowered(publisher);
  return url !== undefined && URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') || undefined : undefined;
}

const keyOf = (text: string, { start, end }: Block): number => lineKey(text.slice(start, end));

const rising = (keys: readonly number[]): readonly number[] => [...new Set(keys)].sort((a, b) => a - b);

// An item of a list, a cell and a quotation belong to what stands around them; a sentence in which something was found tells it,
// and articles repeat what they told.
function canBeFurniture(text: string, block: Block, tells: (block: Block) => boolean): boolean {
  const { start, end, role, shape } = block;
  if (end - start > LONGEST || KEPT.has(role)) return false;
  if (shape !== undefined && !/^h\d$/.test(shape) && TAKEN.has(role)) return false;
  const line = text.slice(start, end);
  const words = line.match(WORD) ?? [];
  if (words.reduce((sum, word) => sum + (SIGN.test(word) ? 0.5 : 1), 0) < FEWEST) return false;
  return !QUOTED.test(line) && !(TAKEN.has(role) && CLOSED.test(line) && tells(block));
}

/** Whether anything was found in a block. */
function teller({ dates, figures, people, statements, names, events }: Reading): (block: Block) => boolean {
  const starts = [...dates, ...figures, ...people, ...statements, ...names, ...events].map(({ start }) => start).sort((a, b) => a - b);
  return ({ start, end }) => {
    const next = starts[firstAt(starts.length, (i) => (starts[i] ?? 0) >= start)];
    return (next ?? Number.POSITIVE_INFINITY) < end;
  };
}

/** The smallest of the runs of words of the article, in several orders (Broder 1997). */
function printsOf({ text, blocks }: Reading): readonly number[] {
  const article = blocks.filter((b) => ARTICLE_ROLES.has(b.role) && b.end - b.start >= LONG).map((b) => text.slice(b.start, b.end));
  const prints = new Array<number>(PRINTS).fill(0xffffffff);
  for (const run of hashesOfRuns(lowered(article.join('\n')).match(WORD) ?? [], RUN))
    for (let i = 0; i < PRINTS; i++) prints[i] = Math.min(prints[i] ?? 0, mixed(run ^ Math.imul(i, 0x9e3779b1)));
  return prints;
}
