// Which lines stand on many pages of one publisher.
import type { Facts, LineFact } from '../../model/fact.ts';
import { hashOf } from '../../text/hash.ts';
import { unions } from '../../text/unions.ts';

/** So many articles, and one of so many of a publisher, must have a line. */
const ARTICLES = 3;
const ONE_OF = 5;
/** Of a large publisher so many pages are looked at. */
const PAGES = 1024;

/** The furniture of publishers: the keys of lines that stand with many different articles; of publishers that have any. */
export async function frequentLines(facts: Facts): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const found = new Map<string, ReadonlySet<number>>();
  let pages: LineFact[] = [];
  const close = (): void => {
    const [first] = pages;
    const lines = frequentOf(sample(pages));
    if (first !== undefined && lines.size > 0) found.set(first.key, lines);
    pages = [];
  };
  for await (const fact of facts.of('line')) {
    if (pages[0] !== undefined && pages[0].key !== fact.key) close();
    pages.push(fact);
    if (pages.length >= 2 * PAGES) pages = sample(pages);
  }
  close();
  return found;
}

/** The lines of a page that other pages show to be furniture, in rising order. */
export const furnitureOf = ({ key, body }: LineFact, frequent: ReadonlyMap<string, ReadonlySet<number>>): readonly number[] =>
  body.taken.filter((line) => frequent.get(key)?.has(line) === true);

// By a number made of their ids: the same pages, whatever was there before.
function sample(pages: readonly LineFact[]): LineFact[] {
  if (pages.length <= PAGES) return [...pages];
  const numbered = pages.map((page) => ({ page, number: hashOf(page.document) }));
  return numbered
    .sort((a, b) => a.number - b.number)
    .slice(0, PAGES)
    .map(({ page }) => page);
}

function frequentOf(pages: readonly LineFact[]): ReadonlySet<number> {
  if (pages.length < ARTICLES) return new Set();
  const articles = articlesOf(pages);
  const enough = Math.max(ARTICLES, new Set(articles).size / ONE_OF);
  const stands = new Map<number, Set<number>>();
  for (const [i, { body }] of pages.entries())
    for (const line of body.lines) {
      const among = stands.get(line) ?? new Set();
      stands.set(line, among.add(articles[i] ?? i));
    }
  return new Set([...stands].flatMap(([line, among]) => (among.size >= enough ? [line] : [])));
}

/** The article of each page, as the number of a page that has it: copies, also edited ones, count once. */
function articlesOf(pages: readonly LineFact[]): readonly number[] {
  const { root, join } = unions(pages.length);
  for (const [i, left] of pages.entries())
    for (let j = 0; j < i; j++) {
      const right = pages[j];
      if (right !== undefined && isSame(left.body.prints, right.body.prints)) join(i, j);
    }
  return pages.map((_, i) => root(i));
}

function isSame(left: readonly number[], right: readonly number[]): boolean {
  let same = 0;
  for (let i = 0; i < left.length; i++) if (left[i] === right[i]) same++;
  return same * 2 >= left.length;
}
