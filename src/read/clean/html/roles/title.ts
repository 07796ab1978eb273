import { lowered } from '../../../../text/fold.ts';
import { IN } from '../blocks/around.ts';
import { CUE } from '../blocks/cues.ts';
import { isCalled, isIn, type Placed } from '../blocks/outline.ts';
import type { PageHead } from '../head/head.ts';
import { articlesOf } from '../head/linked.ts';
import { isForeign } from './container.ts';

/** A headline: its line, when the page shows it, and its words. */
export type Headline = { readonly line: number | undefined; readonly words: string | undefined };

const LONGEST = 50; // words
const NAMELESS = 12; // code units that no headline is told by

const plain = (text: string): string =>
  lowered(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The headline of a page: the heading before the text that is most like what the head gives. `text` is the index of its first line. */
export function headlineOf(lines: readonly Placed[], head: PageHead, text: number): Headline {
  const headlines = linkedHeadlines(head);
  const given = new Set(
    [...headlines, head.meta.get('og:title') ?? '', head.meta.get('twitter:title') ?? ''].map(plain).filter((t) => t !== ''),
  );
  const page = plain(head.title);
  let best: { readonly line: number; readonly score: number } | undefined;
  lines.forEach((line, i) => {
    if (line.words > LONGEST || (text >= 0 && i > text + 2) || (line.links > 0.9 && !isIn(line, IN.h1))) return;
    const heading = isIn(line, IN.h1) ? 3 : isIn(line, IN.h2) ? 1.5 : isCalled(line, CUE.title) ? 1 : 0;
    if (heading === 0 && line.text.length <= NAMELESS) return;
    const akin = likeness(plain(line.text), given, page);
    if (heading + akin < 1.5 || (akin === 0 && line.words < 2)) return;
    const score = heading + akin - (isForeign(line) ? 1 : 0);
    if (best === undefined || score >= best.score) best = { line: i, score };
  });
  const [linked] = headlines;
  const words = best === undefined ? (head.meta.get('og:title') ?? linked ?? withoutSite(head.title)) : lines[best.line]?.text;
  return { line: best?.line, words };
}

const linkedHeadlines = (head: PageHead): readonly string[] =>
  articlesOf(head).flatMap((o) => (typeof o['headline'] === 'string' ? [o['headline']] : []));

function likeness(words: string, given: ReadonlySet<string>, page: string): number {
  if (words === '') return 0;
  if (given.has(words)) return 3;
  if (page === words) return 2.5;
  if (words.length <= NAMELESS) return 0;
  if (page.startsWith(words) || page.endsWith(words)) return 2;
  return [...given].some((g) => g.includes(words) || words.includes(g)) ? 1.5 : 0;
}

/** A dash needs blanks, marks of full width none: 「出生数、最少：東洋日報」, « 假期结束_民声网 ». */
const SITE = /(?<!\s)\s+(?:[|–—·•»]|-|::)\s+|(?<=\p{Lo}\S{0,12})[-_：｜|](?=\p{Lo}{2,12}$)/u;

/** A window title without the name of the site: the longest of its parts. */
function withoutSite(title: string): string | undefined {
  const [longest] = title.split(SITE).sort((a, b) => b.length - a.length);
  return longest === undefined || longest === '' ? undefined : longest;
}

/** How much of a headline a window title must tell for its last part to be the site, when it does not begin as the headline does. */
const ALIKE = 0.5;

/** What a window title has besides the headline, where it is short: the name of the site. */
export function siteIn(head: PageHead, headline: string | undefined): string | undefined {
  if (headline === undefined) return undefined;
  const parts = head.title.split(SITE);
  const last = parts.at(-1)?.trim() ?? '';
  const isTold = plain(head.title).startsWith(plain(headline)) || sharedWords(plain(headline), plain(parts[0] ?? '')) >= ALIKE;
  return parts.length > 1 && isTold && last.length <= 40 && plain(last) !== plain(headline) ? last : undefined;
}

/** The share of the words of a headline that another telling of it has. */
function sharedWords(headline: string, other: string): number {
  const own = headline.split(' ');
  const told = new Set(other.split(' '));
  if (SIGNS.test(headline)) return sharedPairs(headline, other);
  return own.length < 3 ? 0 : own.filter((word) => told.has(word)).length / own.length;
}

const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const FEWEST = 4; // pairs of signs

/** The share of the pairs of signs of the shorter telling that the longer has. */
function sharedPairs(headline: string, other: string): number {
  const [shorter, longer] = [pairsOf(headline), pairsOf(other)].toSorted((a, b) => a.size - b.size);
  if (shorter === undefined || longer === undefined || shorter.size < FEWEST) return 0;
  return [...shorter].filter((pair) => longer.has(pair)).length / shorter.size;
}

const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)).filter((pair) => !pair.includes(' ')));
