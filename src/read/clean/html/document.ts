import type { BlockModel } from '../../../model/block-model.ts';
import type { Published } from '../../../model/document.ts';
import type { Source } from '../../../model/source.ts';
import { factsOf } from '../facts.ts';
import { type PlainBlock, split } from '../split.ts';
import type { Verdict } from '../told.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Placed } from './outline.ts';
import { htmlPage } from './page.ts';
import { pageDays } from './published.ts';
import { authorsOf, publisherOf } from './publisher.ts';

/** A page of HTML taken apart. */
export type HtmlParts = {
  readonly text: string;
  readonly blocks: readonly PlainBlock[];
  readonly title: string | undefined;
  readonly published: Published | undefined;
  readonly modified: Published | undefined;
  readonly language: string | undefined;
  readonly source: Partial<Source>;
  /** Offset in the page of an offset of `text`. */
  readonly rawOf: (offset: number) => number;
};

/** The parts of a page of HTML. `url` is its address, as far as the caller knows it. */
export function htmlParts(html: string, words: Vocabulary, url: string | undefined, model: BlockModel | undefined): HtmlParts {
  const { nodes, head, text, lines, roles, headline, apart } = htmlPage(html, words, model);
  const blocks = lines.flatMap((line, i) => split(line, roles[i] ?? OUTSIDE, words, line.block.lead));
  const days = pageDays({ head, nodes, lines, roles, apart, text, url }, words);
  const facts = factsOf(
    text,
    lines,
    roles,
    lines.flatMap((line, i) => split(line, roles[i] ?? OUTSIDE, words)),
    words,
  );
  const publisher = publisherOf(head, headline) ?? facts.publisher;
  const authors = [...new Set([...authorsOf(head, publisher), ...(facts.authors ?? [])])];
  const address = url ?? absolute(head.canonical) ?? absolute(head.meta.get('og:url'));
  return {
    text,
    blocks,
    title: headline,
    published: days.published,
    modified: days.modified,
    language: head.language ?? head.meta.get('content-language') ?? head.meta.get('og:locale'),
    source: {
      ...facts,
      ...(publisher !== undefined && { publisher }),
      ...(authors.length > 0 && { authors }),
      ...(address !== undefined && { url: address }),
    },
    rawOf: rawOf(lines),
  };
}

const OUTSIDE: Verdict = { role: 'furniture', reason: 'outside of the article' };

const absolute = (url: string | undefined): string | undefined => (url !== undefined && /^https?:\/\//u.test(url) ? url : undefined);

function rawOf(lines: readonly Placed[]): (offset: number) => number {
  return (offset) => {
    const line = lines[lastAt(lines.length, (i) => (lines[i]?.start ?? 0) <= offset)];
    if (line === undefined) return 0;
    const { places } = line.block;
    const at = offset - line.start;
    const [from, raw] = places[lastAt(places.length, (i) => (places[i]?.[0] ?? 0) <= at)] ?? [0, 0];
    return raw + at - from;
  };
}

/** The last index for which a test holds, of tests that hold up to some index. */
function lastAt(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
