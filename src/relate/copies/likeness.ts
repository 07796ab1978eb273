import { byKey, type CopyFact, type Facts } from '../../model/fact.ts';
import type { CopyRelation } from '../../model/tables.ts';
import { RUN } from './prints.ts';

/** A document as far as copies go. */
export type Page = {
  readonly id: string;
  readonly source: string;
  readonly language: string;
  readonly published?: string;
  readonly words: number;
};

/** Two documents that tell one text, and how much of the shorter one the longer has. */
export type Likeness = {
  readonly one: Page;
  readonly other: Page;
  readonly by: CopyRelation;
  readonly share: number;
  readonly named?: boolean;
};

// At least so much of the shorter text must be in the longer one; two reports that quote one speech have less.
const SHARE = 0.5;
// Shorter texts say too little to be told apart.
const SHORTEST = 30;
// A run of words of very many documents is a formula of its trade: each is compared with the earliest ones only.
const EARLIEST = 16;
// A translation is printed so many days after its original, at most, and shares so many of its figures, dates and names.
const DAYS = 3;
const MARKS = 0.3;
const MOST_MARKS = 0.6;
const FEWEST = 6;

/** The pairs of documents that are copies, the identical ones first. Near-linear: documents meet only under a print they share. */
export async function* likenesses(facts: Facts): AsyncGenerator<Likeness> {
  const twins = new Set<string>(); // documents that another stands for, word by word
  for await (const group of byKey(facts.of('copy'))) {
    if (group[0].body.of !== 'article') continue;
    const [first, ...others] = inTime(group.map(pageOf));
    for (const other of others) {
      twins.add(other.id);
      if (first !== undefined) yield { one: first, other, by: 'identical', share: 1 };
    }
  }
  const shared = new Map<string, Count>();
  for await (const group of byKey(facts.of('copy'))) {
    const [{ body }] = group;
    if (body.of === 'words')
      count(
        group.filter((f) => !twins.has(f.document)),
        shared,
      );
    else if (body.of !== 'article') yield* translations(group);
  }
  for (const { one, other, runs, every } of shared.values()) {
    const share = (runs * every) / (Math.min(one.words, other.words) - RUN + 1);
    if (share >= SHARE)
      yield {
        one,
        other,
        by: one.words * 3 < other.words * 2 || other.words * 3 < one.words * 2 ? 'excerpt' : 'edited',
        share: Math.min(1, share),
      };
  }
}

type Count = { readonly one: Page; readonly other: Page; runs: number; readonly every: number };

function count(group: readonly CopyFact[], shared: Map<string, Count>): void {
  const run = Number(group[0]?.key.slice('words '.length));
  const sorted = [...group].sort((a, b) => byTime(pageOf(a), pageOf(b)));
  for (const [i, fact] of sorted.entries()) {
    for (const earlier of sorted.slice(0, Math.min(i, EARLIEST))) {
      const every = Math.max(fact.body.every ?? 1, earlier.body.every ?? 1);
      if (run % every !== 0 || Math.min(fact.body.words, earlier.body.words) < SHORTEST) continue;
      const key = `${earlier.document}\n${fact.document}`;
      const entry = shared.get(key) ?? { one: pageOf(earlier), other: pageOf(fact), runs: 0, every };
      entry.runs++;
      shared.set(key, entry);
    }
  }
}

// Pages that name another as their original, in another language. Its address settles it; its paper does with the same days and some of
// the same figures, dates and names; language and day alone ask for most of them.
function* translations(group: readonly CopyFact[]): Generator<Likeness> {
  const [kind = ''] = group[0]?.key.split(' ', 1) ?? [];
  const pages = group.filter((f) => f.body.of === 'page');
  const least = kind === 'url' ? 0 : kind === 'paper' ? MARKS : MOST_MARKS;
  for (const copy of group.filter((f) => f.body.of === 'original')) {
    const rated = pages
      .filter(
        (page) => page.document !== copy.document && page.body.language !== copy.body.language && (kind === 'url' || near(page, copy)),
      )
      .map((page) => ({ page, ...alike(page.body.marks ?? [], copy.body.marks ?? []) }))
      .filter(({ share, shared }) => share >= least && (kind !== 'day' || shared >= FEWEST))
      .sort((a, b) => b.share - a.share || (a.page.document < b.page.document ? -1 : 1));
    const [best] = rated;
    if (best !== undefined)
      yield { one: pageOf(best.page), other: pageOf(copy), by: 'translation', share: best.share, named: kind !== 'day' };
  }
}

function near(page: CopyFact, copy: CopyFact): boolean {
  const [a, b] = [page.body.published, copy.body.published].map((day) => Date.parse(`${day ?? ''}T00:00:00Z`) / 86_400_000);
  return a !== undefined && b !== undefined && a <= b && b - a <= DAYS;
}

function alike(a: readonly string[], b: readonly string[]): { readonly shared: number; readonly share: number } {
  const other = new Set(b);
  const shared = a.filter((mark) => other.has(mark)).length;
  return { shared, share: shared / Math.max(1, Math.min(a.length, b.length)) };
}

const pageOf = ({ document, body: { source, language, published, words } }: CopyFact): Page => ({
  id: document,
  source,
  language,
  words,
  ...(published !== undefined && { published }),
});

const inTime = (pages: readonly Page[]): readonly Page[] => [...pages].sort(byTime);

/** The earlier first; of one day the longer, then by id. */
export function byTime(a: Page, b: Page): number {
  const [x, y] = [a.published ?? '~', b.published ?? '~'];
  return x < y ? -1 : x > y ? 1 : b.words - a.words || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
