// What the words of a date say, before they are tied to a text: made once where they say the same.
import type { Token } from '../../../model/token.ts';
import type { Period } from './calendar.ts';
import { type Ends, endsOf } from './interval.ts';
import type { Parts } from './parts.ts';
import { type Binding, partsOf, type Recipe } from './recipe.ts';
import { settled, settledBetween } from './settled.ts';
import { numberIn } from './slots.ts';
import { isStated, lent } from './stated.ts';

/** What a match says: a moment, or two that are the ends of an interval. */
export type Meaning = {
  readonly from: Parts;
  readonly to: Parts | undefined;
  readonly ends: Ends | undefined;
  /** The days, where they are the same in every text. */
  readonly period: Period | undefined;
  /** Whether the words themselves say all. */
  readonly isStated: boolean;
  /** Whether something of it counts from the text before. */
  readonly isTold: boolean;
  /** Whether it counts back from there: 「前日」. */
  readonly looksBack: boolean;
  /** Whether it names a day with its month. */
  readonly namesDay: boolean;
  /** Whether it names a month or day with its year. */
  readonly namesYear: boolean;
};

/** The meaning of the parts of one or two moments. */
export function meaningOf(from: Parts, to: Parts | undefined): Meaning {
  const ends = to === undefined ? undefined : endsOf(from, to);
  const first = to === undefined ? from : lent(from, to);
  const last = ends?.last ?? first;
  const named = to ?? from;
  return {
    from,
    to,
    ends,
    period: ends === undefined ? settled(from) : settledBetween(ends),
    isStated: isStated(first) && isStated(last),
    isTold: first.base === 'context' || last.base === 'context',
    looksBack: from.base === 'context' && (from.move ?? 0) < 0,
    namesDay: named.month !== undefined && named.day !== undefined,
    namesYear: (from.month ?? to?.month) !== undefined && (to?.year !== undefined || saysYear(from)),
  };
}

/** Whether a year is said, or is that of the text or the one after it: « l'année suivante, en mars ». */
const saysYear = ({ year, base, unit }: Parts): boolean => year !== undefined || (base === 'context' && unit === 'year');

/** Gives what the tokens from `start` on mean. */
export type Says = (list: readonly Token[], start: number) => Meaning;

/** Numbers with more digits are rare. */
const RADIX = 10_000;
/** So many numbers make one whole number together. */
const MOST_NUMBERS = 3;
/** So many meanings of one recipe are remembered; then it begins anew. */
const MOST = 1 << 12;

/** What a recipe, or those of two moments, make of tokens: the same numbers say the same. */
export function says(from: Recipe, to: Recipe | undefined): Says {
  const made: Says = (list, start) => meaningOf(partsOf(from, list, start), to === undefined ? undefined : partsOf(to, list, start));
  const read = to === undefined ? readIn(from) : [...readIn(from), ...readIn(to)];
  const indices = [...new Set(read.map(({ index }) => index))];
  if (indices.length > MOST_NUMBERS || !read.every(({ alone }) => alone)) return made;
  if (indices.length === 0) {
    const only = made([], 0);
    return () => only;
  }
  const known = new Map<number, Meaning>();
  const remember = (key: number, list: readonly Token[], start: number): Meaning => {
    const meaning = made(list, start);
    if (known.size === MOST) known.clear();
    known.set(key, meaning);
    return meaning;
  };
  return (list, start) => {
    let key = 0;
    for (const index of indices) {
      const number = numberIn(list[start + index]?.text ?? '');
      if (!(number < RADIX)) return made(list, start);
      key = key * RADIX + number;
    }
    return known.get(key) ?? remember(key, list, start);
  };
}

/** What a recipe reads anew in each text. */
const readIn = ({ bindings, timed }: Recipe): readonly Binding[] =>
  timed.length === 0 ? bindings : [...bindings, ...timed.flatMap(({ clock }) => (clock === undefined ? [] : readIn(clock)))];
