import type { Published } from '../../../model/document.ts';
import { type Line, lineAt, linesOf } from '../lines.ts';
import type { PageDate } from '../page-dates.ts';
import { type PlainBlock, split } from '../split.ts';
import { type Told, told, type Verdict } from '../told.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { textRoles } from './roles.ts';

/** A page taken apart: blocks, title, day of publication, and the lines with what they say. */
export type PageParts = {
  readonly blocks: readonly PlainBlock[];
  readonly title?: string;
  readonly published?: Published;
  readonly lines: readonly Told[];
  readonly roles: readonly Verdict[];
};

// « date 2025-10-23 Title »: what a crawler writes before the title.
const CRAWLED = /^\s*(date (\d{4}-\d{2}(?:-\d{2})?))[ \t]+(?=\S)/u;

/** The parts of a flattened page; `frequent` as `clean` takes it. */
export function textParts(text: string, words: Vocabulary, frequent: ReadonlySet<number>): PageParts {
  const crawled = CRAWLED.exec(text);
  const all = linesOf(text);
  const [head, ...rest] = all;
  const lines = crawled === null || head === undefined ? all : [afterPrefix(text, head, crawled[0].length), ...rest];
  const said = lines.map((line) => told(line, words));
  const roles = textRoles(said, words, crawled === null ? undefined : 0, frequent);
  const blocks = said.flatMap((line, i) => split(line, roles[i] ?? PLAIN, words));
  const titles = said.filter((_, i) => roles[i]?.role === 'title');
  const published = crawled === null ? publishedOf(said, roles) : prefixDate(text, crawled);
  return {
    blocks: crawled === null ? blocks : [prefixBlock(text, crawled), ...blocks],
    ...(titles[0] !== undefined && { title: titles[0].text }),
    ...(published !== undefined && { published }),
    lines: said,
    roles,
  };
}

const PLAIN: Verdict = { role: 'paragraph', reason: 'running text' };

const afterPrefix = (text: string, line: Line, start: number): Line => lineAt(text, { start, end: line.end }, true, line.apartAfter);

function prefixBlock(text: string, [, words = '']: RegExpExecArray): PlainBlock {
  const start = text.indexOf(words);
  return { start, end: start + words.length, role: 'metadata', reason: 'date that a crawler put before the title' };
}

function prefixDate(text: string, [, , date = '']: RegExpExecArray): Published {
  const start = text.indexOf(date);
  return { start, end: start + date.length, quote: date, edtf: date, granularity: date.length > 7 ? 'day' : 'month', certainty: 'stated' };
}

function publishedOf(lines: readonly Told[], roles: readonly Verdict[]): Published | undefined {
  const candidates = lines.filter((_, i) => roles[i]?.role === 'metadata' || roles[i]?.role === 'byline');
  const line =
    candidates.find((l) => l.dates.length > 0 && !l.uses.some((u) => u.use === 'updated')) ?? candidates.find((l) => l.dates.length > 0);
  const date = line?.dates.find((d) => d.granularity === 'day') ?? line?.dates[0];
  return line === undefined || date === undefined ? undefined : asPublished(line, date);
}

function asPublished(line: Told, date: PageDate): Published {
  const quote = line.text.slice(date.start - line.start, date.end - line.start);
  return { start: date.start, end: date.end, quote, edtf: date.edtf, granularity: date.granularity, certainty: 'stated' };
}
