import type { BlockModel } from '../../../model/block-model.ts';
import type { Published } from '../../../model/document.ts';
import { type Line, lineAt, linesOf } from '../lines.ts';
import { type PlainBlock, split } from '../split.ts';
import { type Told, told, type Verdict } from '../told.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { LinePage } from './features.ts';
import { markdown } from './markdown.ts';
import { publishedOf } from './published.ts';
import { textRoles } from './roles.ts';
import { likelihoods, objections } from './second-opinion.ts';
import { unwrapped } from './wrapped.ts';

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
  const all = unwrapped(text, linesOf(text));
  const marked = crawled === null ? markdown(text, all) : undefined;
  const lines = crawled === null ? (marked?.lines ?? all) : afterPrefix(text, all, crawled[0].length);
  const said = lines.map((line) => told(line, words));
  const { roles } = judged(said, { words, title: crawled === null ? marked?.title : 0, frequent, known: marked?.known ?? [] }, model);
  const blocks = said.flatMap((line, i) => framed(split(line, roles[i] ?? PLAIN, words), marked === undefined ? line : all[i]));
  const titles = said.filter((_, i) => roles[i]?.role === 'title');
  const published = crawled === null ? publishedOf(text, said, roles, blocks, words) : prefixDate(text, crawled);
  return {
    blocks: crawled === null ? blocks : [prefixBlock(text, crawled), ...blocks],
    ...(titles[0] !== undefined && { title: titles[0].text.replace(/\s+/gu, ' ') }),
    ...(published !== undefined && { published }),
    lines: said,
    roles,
  };
}

/** The blocks of a line, with the marks at its edges. */
const framed = (blocks: readonly PlainBlock[], line: Line | undefined): readonly PlainBlock[] =>
  line === undefined
    ? blocks
    : blocks.map((block, i) => ({
        ...block,
        start: i === 0 ? line.start : block.start,
        end: i === blocks.length - 1 ? line.end : block.end,
      }));

/** What is known of a page before its lines are judged: `frequent` as `clean` takes it, the headline, and what marks say of lines. */
type Known = {
  readonly words: Vocabulary;
  readonly frequent: ReadonlySet<number>;
  readonly title?: number | undefined;
  readonly known?: readonly (Verdict | undefined)[];
};

/** A page as the rules see it, and, where there is a model, once more with what it objects to. */
function judged(lines: readonly Told[], given: Known, model: BlockModel | undefined): LinePage {
  const page = linePage(lines, given);
  if (model === undefined) return page;
  const objected = objections(page, likelihoods(page, model)).map((verdict, i) => given.known?.[i] ?? verdict);
  if (objected.every((verdict) => verdict === undefined)) return page;
  const again = linePage(lines, { ...given, known: objected });
  return again.roles.some(({ role }, i) => (role === 'lede' || role === 'paragraph') && lines[i]?.prose === true) ? again : page;
}

/** The lines of a page with their roles. */
export function linePage(lines: readonly Told[], { words, title, frequent, known }: Known): LinePage {
  const roles = textRoles(lines, words, title, frequent, known);
  const headline = roles.findIndex(({ role }) => role === 'title');
  return { lines, roles, title: headline < 0 ? undefined : headline };
}

const PLAIN: Verdict = { role: 'paragraph', reason: 'running text' };

function afterPrefix(text: string, [head, ...rest]: readonly Line[], start: number): readonly Line[] {
  return head === undefined ? [] : [lineAt(text, { start, end: head.end }, true, head.apartAfter), ...rest];
}

function prefixBlock(text: string, [, words = '']: RegExpExecArray): PlainBlock {
  const start = text.indexOf(words);
  return { start, end: start + words.length, role: 'metadata', reason: 'date that a crawler put before the title' };
}

function prefixDate(text: string, [, , date = '']: RegExpExecArray): Published {
  const start = text.indexOf(date);
  return { start, end: start + date.length, quote: date, edtf: date, granularity: date.length > 7 ? 'day' : 'month', certainty: 'stated' };
}
