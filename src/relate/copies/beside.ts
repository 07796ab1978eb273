import { ARTICLE_ROLES } from '../../model/block.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { type Value, valuesOf } from './details.ts';
import { overlap } from './overlap.ts';
import { type ArticleWords, articleWords } from './words.ts';

/** Two passages that say the same, the copy's and its original's, or one that only one of the two has; with the words that differ. */
export type Beside = {
  readonly copy?: Span;
  readonly original?: Span;
  readonly differing: { readonly copy: readonly Span[]; readonly original: readonly Span[] };
};

// Two passages belong together when they share so many of their words (Dice).
const BELONGS = 0.4;
// Longer articles are laid beside each other only so far.
const MOST_BLOCKS = 300;

/** Lays the passages of two articles beside each other: of one language by their words, else in order by the values they share. */
export function beside(copy: Reading, original: Reading): readonly Beside[] {
  const [ours, theirs] = [blocksOf(copy), blocksOf(original)];
  return copy.language === original.language ? byWords(copy, original, ours, theirs) : byValues(copy, original, ours, theirs);
}

const blocksOf = ({ blocks }: Reading): readonly Span[] =>
  blocks.flatMap(({ role, start, end }) => (ARTICLE_ROLES.has(role) ? [{ start, end }] : [])).slice(0, MOST_BLOCKS);

function byWords(copy: Reading, original: Reading, ours: readonly Span[], theirs: readonly Span[]): readonly Beside[] {
  const [a, b] = [articleWords(copy), articleWords(original)];
  const { to } = overlap(Uint16Array.from(a.codes), Uint16Array.from(b.codes));
  const [mine, its] = [indexes(a, ours), indexes(b, theirs)];
  const taken = new Set<number>();
  const rows: Beside[] = ours.map((span, i) => {
    const words = mine[i] ?? [];
    const votes = new Map<number, number>();
    for (const word of words) {
      const place = b.starts[to[word] ?? -1];
      const block = place === undefined ? -1 : theirs.findIndex((other) => other.start <= place && place < other.end);
      if (block >= 0) votes.set(block, (votes.get(block) ?? 0) + 1);
    }
    const shared = ([block, votes]: readonly [number, number]): number => (2 * votes) / (words.length + (its[block]?.length ?? 0));
    const [best] = [...votes].sort((x, y) => shared(y) - shared(x) || x[0] - y[0]);
    if (best === undefined || shared(best) < BELONGS) return { copy: span, differing: { copy: [], original: [] } };
    taken.add(best[0]);
    const there = theirs[best[0]];
    const kept = new Set(words.map((word) => to[word] ?? -1));
    return {
      ...{ copy: span, ...right(there) },
      differing: {
        copy: runsIn(
          a,
          words.filter((word) => (to[word] ?? -1) < 0),
        ),
        original: runsIn(
          b,
          (its[best[0]] ?? []).filter((word) => !kept.has(word)),
        ),
      },
    };
  });
  return [...rows, ...theirs.flatMap((span, i) => (taken.has(i) ? [] : [{ original: span, differing: { copy: [], original: [] } }]))];
}

// The words of each block, by their index.
function indexes({ starts }: ArticleWords, blocks: readonly Span[]): readonly (readonly number[])[] {
  const found = blocks.map((): number[] => []);
  let at = 0;
  for (const [word, start] of starts.entries()) {
    while (at < blocks.length - 1 && start >= (blocks[at]?.end ?? 0)) at++;
    found[at]?.push(word);
  }
  return found;
}

function runsIn({ starts, ends }: ArticleWords, words: readonly number[]): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  let before = -2;
  for (const word of words) {
    const [last, end] = [spans.at(-1), ends[word] ?? 0];
    if (last !== undefined && word === before + 1) last.end = end;
    else spans.push({ start: starts[word] ?? 0, end });
    before = word;
  }
  return spans;
}

function byValues(copy: Reading, original: Reading, ours: readonly Span[], theirs: readonly Span[]): readonly Beside[] {
  const [mine, its] = [passages(copy, ours), passages(original, theirs)];
  const [whole, all] = [lengthOf(ours), lengthOf(theirs)];
  const likeness = (i: number, j: number): number => {
    const common = [...(mine[i]?.keys ?? [])].filter((key) => its[j]?.keys.has(key)).length;
    const [x, y] = [lengthOf(ours.slice(i, i + 1)) / whole, lengthOf(theirs.slice(j, j + 1)) / all];
    return common + 0.5 * (Math.min(x, y) / Math.max(x, y, 1e-9));
  };
  const alone = { copy: [], original: [] };
  const rows: Beside[] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of [...heaviest(ours.length, theirs.length, likeness), [ours.length, theirs.length] as const]) {
    for (; i < a; i++) rows.push({ ...left(ours[i]), differing: alone });
    for (; j < b; j++) rows.push({ ...right(theirs[j]), differing: alone });
    const [here, there] = [mine[a], its[b]];
    if (here !== undefined && there !== undefined)
      rows.push({ ...{ ...left(ours[a]), ...right(theirs[b]) }, differing: { copy: notIn(here, there), original: notIn(there, here) } });
    [i, j] = [a + 1, b + 1];
  }
  return rows;
}

const left = (span: Span | undefined): Pick<Beside, 'copy'> => (span === undefined ? {} : { copy: span });
const right = (span: Span | undefined): Pick<Beside, 'original'> => (span === undefined ? {} : { original: span });

const lengthOf = (blocks: readonly Span[]): number => blocks.reduce((sum, { start, end }) => sum + end - start, 0);

type Passage = { readonly values: readonly Value[]; readonly keys: ReadonlySet<string> };

const keyOf = ({ kind, value }: Value): string => `${kind} ${value}`;

// The values of each passage; passages and values stand in text order.
function passages(reading: Reading, blocks: readonly Span[]): readonly Passage[] {
  const all = valuesOf(reading);
  let at = 0;
  return blocks.map((block) => {
    while ((all[at]?.start ?? block.start) < block.start) at++;
    const from = at;
    while ((all[at]?.start ?? block.end) < block.end) at++;
    const values = all.slice(from, at);
    return { values, keys: new Set(values.map(keyOf)) };
  });
}

// The figures and dates of a passage that the other does not have.
const notIn = ({ values }: Passage, { keys }: Passage): readonly Span[] =>
  values.flatMap((v) => ((v.kind === 'figure' || v.kind === 'date') && !keys.has(keyOf(v)) ? [{ start: v.start, end: v.end }] : []));

// The row of pairs in order that weighs most.
function heaviest(a: number, b: number, weight: (i: number, j: number) => number): readonly (readonly [number, number])[] {
  const width = b + 1;
  const best = new Float64Array((a + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  const weights = Array.from({ length: a }, (_, i) => Array.from({ length: b }, (__, j) => weight(i, j)));
  for (let i = a - 1; i >= 0; i--)
    for (let j = b - 1; j >= 0; j--) best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + (weights[i]?.[j] ?? 0));
  const pairs: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < a && j < b; ) {
    if (at(i, j) === at(i + 1, j)) i++;
    else if (at(i, j) === at(i, j + 1)) j++;
    else pairs.push([i++, j++]);
  }
  return pairs;
}
