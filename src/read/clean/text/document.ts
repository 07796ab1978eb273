import type { BlockModel } from '../../../model/block-model.ts';
import type { Published } from '../../../model/document.ts';
import { type Line, lineAt, linesOf } from '../lines.ts';
import type { PageDate } from '../page-dates.ts';
import { type PlainBlock, split } from '../split.ts';
import { type Told, told, type Verdict } from '../told.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { LinePage } from './features.ts';
import { textRoles } from './roles.ts';
import { likelihoods, objections } from './second-opinion.ts';

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

/** The parts of a flattened page; `model` gives a second opinion of its lines, `frequent` as `clean` takes it. */
export function textParts(text: string, words: Vocabulary, frequent: ReadonlySet<number>, model?: BlockModel): PageParts {
  const crawled = CRAWLED.exec(text);
  const all = linesOf(text);
  const [head, ...rest] = all;
  const lines = crawled === null || head === undefined ? all : [afterPrefix(text, head, crawled[0].length), ...rest];
  const said = lines.map((line) => told(line, words));
  const { roles } = judged(said, words, crawled === null ? undefined : 0, frequent, model);
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

/** A page as the rules see it, and, where there is a model, once more with what it objects to. */
function judged(
  lines: readonly Told[],
  words: Vocabulary,
  title: number | undefined,
  frequent: ReadonlySet<number>,
  model: BlockModel | undefined,
): LinePage {
  const page = linePage(lines, words, title, frequent);
  if (model === undefined) return page;
  const objected = objections(page, likelihoods(page, model));
  if (objected.every((verdict) => verdict === undefined)) return page;
  const again = linePage(lines, words, title, frequent, objected);
  return again.roles.some(({ role }, i) => (role === 'lede' || role === 'paragraph') && lines[i]?.prose === true) ? again : page;
}

/** The lines of a page with their roles. */
export function linePage(
  lines: readonly Told[],
  words: Vocabulary,
  title: number | undefined,
  frequent: ReadonlySet<number>,
  objected?: readonly (Verdict | undefined)[],
): LinePage {
  const roles = textRoles(lines, words, title, frequent, objected);
  const headline = roles.findIndex(({ role }) => role === 'title');
  return { lines, roles, title: headline < 0 ? undefined : headline };
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
