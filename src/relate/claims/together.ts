import type { ClaimFound } from '../../model/fact.ts';
import type { Metric } from '../../model/profile.ts';
import { areApart } from './moment.ts';
import { lie, rangeOf } from './range.ts';

/** What pages that give two numbers show of them: that one followed the other, or that they count two things. */
export type Together = 'sequence' | 'parts';

/** A number as far as pages compare it. */
type Counted = Pick<ClaimFound, 'value' | 'high' | 'bound'>;

/** What all pages show of the numbers of one metric. */
export type Shown = {
  /** Takes in the figures that one page gives for the metric, in text order. */
  readonly page: (figures: readonly ClaimFound[]) => void;
  /** What was shown of two numbers. */
  readonly of: (a: Counted, b: Counted) => Together | undefined;
};

const NEIGHBOURS = 8;
// « More than 100 » after « 93 » is the whole, not a later count.
const COUNTED: ReadonlySet<string> = new Set(['exactly', 'nearly', 'about']);

/** Whether the page that gives a number denies it. */
export const isDenied = ({ stage }: Pick<ClaimFound, 'stage'>): boolean => stage === 'denied';

/** The key of a pair, whatever its order. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a}~${b}` : `${b}~${a}`);

const keyOf = ({ value, high, bound }: Counted): string => `${bound} ${value} ${high ?? ''}`;

/**
 * Learns from pages how numbers hang together. « 69 in the morning, 72 at the close » of one day is a sequence, and links with other
 * sequences; of « 100 delegations, 93 of them led by ministers » the smaller is a part, wherever it stands. Who gives two numbers in
 * one sentence, or in one speech, does not contradict himself.
 */
export function shown(metric: Metric | undefined): Shown {
  const pairs = new Map<string, Together>();
  const parts = new Set<string>();
  const linked = new Map<string, string>();
  const heads = new Set<string>(); // what others were linked to
  const chain = (key: string): string => {
    let at = key;
    for (let up = linked.get(at); up !== undefined; up = linked.get(at)) at = up;
    return at;
  };
  const learn = (a: ClaimFound, b: ClaimFound): void => {
    const what = together(a, b, metric);
    const [x, y] = [keyOf(a), keyOf(b)];
    if (what === undefined || pairs.get(pairOf(x, y)) === 'sequence') return;
    if (what !== 'one') pairs.set(pairOf(x, y), what);
    const [small, key] = a.value < b.value ? [a, x] : [b, y];
    if (what === 'parts' && small.bound === 'exactly') parts.add(key);
    const [first = '', second = ''] = [chain(x), chain(y)].sort();
    if (what === 'parts' || first === second) return;
    linked.set(second, first);
    heads.add(first);
  };
  return {
    page: (figures) => {
      for (const [i, a] of figures.entries()) for (const b of figures.slice(i + 1, i + 1 + NEIGHBOURS)) learn(a, b);
      for (const { value, bound, high } of summands(figures)) parts.add(keyOf({ value, bound, ...(high !== undefined && { high }) }));
    },
    of: (a, b) => {
      const [x, y] = [keyOf(a), keyOf(b)];
      const told = pairs.get(pairOf(x, y));
      const one = chain(x) === chain(y);
      const rough = a.bound !== 'exactly' || b.bound !== 'exactly'; // « nearly 70 » is a rough 69, and no part of 72
      if (told !== undefined && !(one && rough)) return told;
      if (one) return 'sequence';
      return [x, y].some((key) => parts.has(key) && chain(key) === key && !heads.has(key)) ? 'parts' : undefined;
    },
  };
}

// What one page shows of two numbers for one moment: a sequence, parts of a whole, or one count, once exact and once rough; `a` stands before `b`.
function together(a: ClaimFound, b: ClaimFound, metric: Metric | undefined): Together | 'one' | undefined {
  if (isDenied(a) || isDenied(b)) return undefined;
  if (areApart(a.asOf, b.asOf)) return undefined;
  const sentence = a.sentence === b.sentence;
  const speech = a.speaker !== undefined && a.speaker === b.speaker;
  const dated = a.asOfCertainty === 'stated' && b.asOfCertainty === 'stated';
  const counted = metric?.course === 'growing' && COUNTED.has(a.bound) && COUNTED.has(b.bound);
  if (lie(rangeOf(a), rangeOf(b)) !== 'apart') return counted && dated ? 'one' : undefined;
  if (counted && (sentence ? a.value < b.value : dated || speech)) return 'sequence';
  // « 189 agencies in the handout, 180 on the site »: two numbers so near are two counts of one thing.
  if (metric?.pace !== 'hour' && isNear(a, b)) return undefined;
  return sentence || speech ? 'parts' : undefined;
}

/** Three numbers in a row, whatever their order, of which one is the sum. */
const ROW = 3;

// « 65 le premier jour, sept le second, soit 72 »: the smaller summand is what was added.
function summands(figures: readonly ClaimFound[]): readonly ClaimFound[] {
  return figures.flatMap((_, i) => {
    const row = figures.slice(i, i + ROW);
    const [small, middle, sum] = [...row].sort((a, b) => a.value - b.value);
    const exact = row.length === ROW && row.every((c) => c.bound === 'exactly' && !isDenied(c) && c.scope === row[0]?.scope);
    if (!exact || small === undefined || middle === undefined || sum === undefined || small.value === 0) return [];
    return small.value < middle.value && small.value + middle.value === sum.value ? [small] : [];
  });
}

const CLOSE = 1.08;
const MANY = 20;

const isNear = (a: ClaimFound, b: ClaimFound): boolean =>
  [a, b].every((c) => c.bound === 'exactly' && c.value >= MANY) &&
  a.unit === b.unit &&
  Math.max(a.value, b.value) <= CLOSE * Math.min(a.value, b.value);
