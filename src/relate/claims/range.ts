import type { FigureValue } from '../../model/mention.ts';

/** The numbers a figure allows; an open end leaves the end itself out. */
export type Range = { readonly low: number; readonly high: number; readonly openLow?: boolean; readonly openHigh?: boolean };

/** How two ranges lie: the same, one inside the other, sharing some numbers, or none. */
export type Lie = 'same' | 'inside' | 'meet' | 'apart';

// How far « about », « nearly » and a vague plural reach.
const ABOUT = 0.1;
const VAGUE = 100;

/** The numbers that would make a figure true. */
export function rangeOf({ value, high, bound }: Pick<FigureValue, 'value' | 'high' | 'bound'>): Range {
  const size = Math.abs(value);
  const slack = slackOf(size);
  switch (bound) {
    case 'exactly':
      return { low: value, high: value };
    case 'about':
      return { low: value - slack, high: value + slack, ...(slack < size * ABOUT && { openHigh: true }) };
    case 'nearly':
      return { low: value - slack, high: value };
    case 'at-least':
      return { low: value, high: Infinity };
    case 'more-than':
      return { low: value, high: Infinity, openLow: true };
    case 'at-most':
      return { low: -Infinity, high: value };
    case 'less-than':
      return { low: -Infinity, high: value, openHigh: true };
    case 'between':
      return { low: value, high: Math.max(value, high ?? value) };
    case 'vague':
      return { low: value, high: value * VAGUE };
  }
}

// « About 60 » is no 66, which would be about 70: of a number of one digit and zeros no more than half a step.
function slackOf(size: number): number {
  const step = 10 ** Math.floor(Math.log10(size || 1));
  return Math.min(size * ABOUT, size >= 10 && size % step === 0 ? step / 2 : Infinity);
}

/** The range with both ends multiplied. */
export const scaled = (range: Range, factor: number): Range =>
  factor === 1 ? range : { ...range, low: range.low * factor, high: range.high * factor };

/** Whether every number of `inner` is in `outer`. */
export function inside(inner: Range, outer: Range): boolean {
  const low = inner.low > outer.low || (inner.low === outer.low && (outer.openLow !== true || inner.openLow === true));
  const high = inner.high < outer.high || (inner.high === outer.high && (outer.openHigh !== true || inner.openHigh === true));
  return low && high;
}

/** Whether `a` lies wholly below `b`. */
export const below = (a: Range, b: Range): boolean => a.high < b.low || (a.high === b.low && (a.openHigh === true || b.openLow === true));

/** How two ranges lie to each other. */
export function lie(a: Range, b: Range): Lie {
  if (below(a, b) || below(b, a)) return 'apart';
  const [ab, ba] = [inside(a, b), inside(b, a)];
  return ab && ba ? 'same' : ab || ba ? 'inside' : 'meet';
}
