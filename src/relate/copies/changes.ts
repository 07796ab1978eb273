import { dayNumber } from '../../model/edtf.ts';
import type { ArticleFact, Detail } from '../../model/fact.ts';
import type { Bound } from '../../model/mention.ts';
import { overlap } from './overlap.ts';
import { unpacked } from './packed.ts';
import { daysBetween, pageOf } from './page.ts';

/** What became of a value on the way from an original to its copy. */
export type Change = {
  readonly kind: 'figure' | 'bound' | 'date' | 'name' | 'title';
  readonly copy: Detail;
  readonly original: Detail;
  readonly why: string;
};

// Words that an editor puts in place of others stand in gaps of so many words, at most.
const GAP = 12;

/** The values that a copy in the same language has in other form than its original: told by the words that stand around both. */
export function changesInCopy(copy: ArticleFact, original: ArticleFact): readonly Change[] {
  const { to } = overlap(unpacked(copy.body.packed), unpacked(original.body.packed));
  const theirs = byWord(original.body.details);
  const gapOf = gaps(to);
  const days = daysBetween(pageOf(copy), pageOf(original));
  return copy.body.details.flatMap((detail) => {
    const partner = partnerOf(detail, to, theirs, gapOf, copy.body.details, original.body.details);
    return partner === undefined || isCarried(detail, partner, days) ? [] : changed(detail, partner);
  });
}

// « Yesterday » of the day after: words that are read from the day of publication move with it.
function isCarried(copy: Detail, original: Detail, days: number | undefined): boolean {
  if (copy.kind !== 'date' || days === undefined || days === 0) return false;
  return Math.abs(dayNumber(copy.value) - dayNumber(original.value)) === days;
}

type Gap = { readonly ours: readonly [number, number]; readonly theirs: readonly [number, number] };

// Where a value stands in the original: at the same words, else alone of its kind between the same words.
function partnerOf(
  detail: Detail,
  to: Int32Array,
  theirs: ReadonlyMap<number, readonly Detail[]>,
  gapOf: (word: number) => Gap | undefined,
  ours: readonly Detail[],
  all: readonly Detail[],
): Detail | undefined {
  const [from, end] = detail.words;
  for (let word = from; word < end; word++) {
    const place = to[word] ?? -1;
    const there = place < 0 ? undefined : theirs.get(place)?.find((d) => d.kind === detail.kind);
    if (there !== undefined) return there;
  }
  const gap = gapOf(from);
  if (gap === undefined) return undefined;
  const inGap = (list: readonly Detail[], [first, last]: readonly [number, number]): readonly Detail[] =>
    list.filter((d) => d.kind === detail.kind && d.words[0] < last && d.words[1] > first);
  const [mine, its] = [inGap(ours, gap.ours), inGap(all, gap.theirs)];
  return mine.length === its.length ? its[mine.indexOf(detail)] : undefined;
}

function byWord(details: readonly Detail[]): ReadonlyMap<number, readonly Detail[]> {
  const found = new Map<number, Detail[]>();
  for (const detail of details)
    for (let word = detail.words[0]; word < detail.words[1]; word++) found.set(word, [...(found.get(word) ?? []), detail]);
  return found;
}

// The words around a word of the copy that stand in the original too, as far as they follow each other there.
function gaps(to: Int32Array): (word: number) => Gap | undefined {
  const before = new Int32Array(to.length).fill(-1);
  const after = new Int32Array(to.length).fill(-1);
  for (let i = 1; i < to.length; i++) before[i] = (to[i - 1] ?? -1) >= 0 ? i - 1 : (before[i - 1] ?? -1);
  for (let i = to.length - 2; i >= 0; i--) after[i] = (to[i + 1] ?? -1) >= 0 ? i + 1 : (after[i + 1] ?? -1);
  return (word) => {
    if ((to[word] ?? 0) >= 0) return undefined;
    const [a = -1, b = -1] = [before[word], after[word]];
    if (a < 0 || b < 0) return undefined;
    const [x = -1, y = -1] = [to[a], to[b]];
    if (y <= x || b - a - 1 > GAP || y - x - 1 > GAP) return undefined;
    return { ours: [a + 1, b], theirs: [x + 1, y] };
  };
}

/** How a value differs from what it was, if it does. */
export function changed(copy: Detail, original: Detail): readonly Change[] {
  const change = (kind: Change['kind'], why: string): readonly Change[] => [{ kind, copy, original, why }];
  switch (copy.kind) {
    case 'figure':
      if (copy.value !== original.value) return change('figure', figureWhy(copy.value, original.value));
      return copy.bound === original.bound ? [] : change('bound', boundWhy(copy.bound, original.bound));
    case 'date':
      return copy.value === original.value ? [] : change('date', `The original has ${original.value}.`);
    default:
      return copy.value === original.value || copy.form === original.form
        ? []
        : change(copy.kind, `The original has « ${original.quote} ».`);
  }
}

const DIGITS = /[1-9](?:\d*[1-9])?/;
const digitsOf = (value: string): string => value.replace('.', '').match(DIGITS)?.[0] ?? '';

function figureWhy(copy: string, original: string): string {
  const shifted = digitsOf(copy) === digitsOf(original) && !copy.includes('–') && !original.includes('–');
  return `The original has ${original}.${shifted ? ' The digits are the same: a decimal mark or a scale word was lost.' : ''}`;
}

function boundWhy(copy: Bound | undefined, original: Bound | undefined): string {
  if (copy === 'exactly') return `The original says « ${original} » of the same number: the copy dropped it.`;
  return `The original says « ${original} » of the same number.`;
}
