import type { BlockModel } from '../../../model/block-model.ts';
import type { Published } from '../../../model/document.ts';
import type { Original, Source } from '../../../model/source.ts';
import { firstAt } from '../../../text/first-at.ts';
import { factsOf } from '../facts.ts';
import { withFrequent } from '../frequent.ts';
import { type PlainBlock, split } from '../split.ts';
import type { Verdict } from '../told.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Placed } from './blocks/outline.ts';
import { shaper } from './blocks/shape.ts';
import { addressOf, originalIn } from './head/addresses.ts';
import { distinct, isSite, makersOf } from './head/authors.ts';
import type { PageHead } from './head/head.ts';
import { articlesOf } from './head/linked.ts';
import { pageDays } from './head/published.ts';
import { publisherOf } from './head/publisher.ts';
import { htmlPage } from './page.ts';

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

/** The parts of a page of HTML. `url` is its address, as far as the caller knows it; `frequent` as `clean` takes it. */
export function htmlParts(
  html: string,
  words: Vocabulary,
  url: string | undefined,
  model: BlockModel | undefined,
  frequent: ReadonlySet<number>,
): HtmlParts {
  const { tree, head, text, lines, roles: told, headline, apart } = htmlPage(html, words, model);
  const roles = withFrequent(lines, told, frequent);
  const shaped = shaper(tree);
  const parts = lines.map((line, i) => split(line, roles[i] ?? OUTSIDE, words));
  // what is one block by its words alone is one by its markup too
  const parted = (line: Placed, i: number): readonly PlainBlock[] =>
    parts[i]?.length === 1 ? parts[i] : split(line, roles[i] ?? OUTSIDE, words, line.block.lead);
  const blocks = lines.flatMap((line, i) => shaped(line, parted(line, i)));
  const days = pageDays({ head, tree, lines, roles, apart, text, url }, words);
  const facts = factsOf(text, lines, roles, parts.flat(), words);
  const publisher = publisherOf(head, headline) ?? facts.publisher;
  const makers = makersOf(head, tree, apart, publisher, words);
  const shown = (facts.authors ?? []).filter((name) => !isSite(name, publisher));
  const authors = makers.authors.length > 0 ? makers.authors : distinct(shown);
  const agencies = distinct([...makers.agencies, ...(facts.agencies ?? [])]);
  const address = addressOf(head, url);
  const original = originalOf({ ...originalIn(head, url), ...facts.original }, publisher);
  return {
    text,
    blocks,
    title: headline,
    published: days.published,
    modified: days.modified,
    language: languageOf(head),
    source: {
      ...facts,
      ...(publisher !== undefined && { publisher }),
      ...(agencies.length > 0 && { agencies }),
      ...(authors.length > 0 && { authors }),
      ...(Object.keys(original).length > 0 && { original }),
      ...(address !== undefined && { url: address }),
    },
    rawOf: rawOf(lines),
  };
}

const OUTSIDE: Verdict = { role: 'furniture', reason: 'outside of the article' };

/** An original whose publisher is the site itself names none. */
function originalOf({ publisher, ...original }: Original, site: string | undefined): Original {
  return publisher === undefined || isSite(publisher, site) ? original : { publisher, ...original };
}

/** The language that a page declares, as its ISO 639-1 code. */
function languageOf(head: PageHead): string | undefined {
  const linked = articlesOf(head).map((o) => o['inLanguage']);
  const declared = [head.language, head.meta.get('content-language'), ...linked, head.meta.get('og:locale')];
  const codes = declared.map((v) => (typeof v === 'string' ? /^\s*([A-Za-z]{2})(?![A-Za-z])/u.exec(v)?.[1] : undefined));
  return codes.find((code) => code !== undefined)?.toLowerCase();
}

function rawOf(lines: readonly Placed[]): (offset: number) => number {
  return (offset) => {
    const line = lines[Math.max(0, firstAt(lines.length, (i) => (lines[i]?.start ?? 0) > offset) - 1)];
    if (line === undefined) return 0;
    const { places } = line.block;
    const at = offset - line.start;
    const stretch = 2 * Math.max(0, firstAt(places.length / 2, (i) => (places[2 * i] ?? 0) > at) - 1);
    return (places[stretch + 1] ?? 0) + at - (places[stretch] ?? 0);
  };
}
