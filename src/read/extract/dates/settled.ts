// What is the same day in every text.
import { anchorOf } from './anchor.ts';
import type { Period } from './calendar.ts';
import { type Ends, interval } from './interval.ts';
import type { Parts } from './parts.ts';
import { resolve } from './resolve.ts';
import { isStated } from './stated.ts';

/** Nothing to read a date against. */
const NOWHERE = anchorOf(undefined, () => undefined);

/** The days that parts mean in every text, which say their year, decade or century; `undefined` where an anchor may change them. */
export const settled = (parts: Parts): Period | undefined => (isSettled(parts) ? resolve(parts, NOWHERE) : undefined);

const isSettled = (parts: Parts): boolean =>
  isStated(parts) && parts.whole === undefined && (parts.day === undefined || parts.month !== undefined);

/** The days of an interval whose end is settled and whose start counts from it: « du 25 au 26 octobre 2025 ». */
export function settledBetween(ends: Ends): Period | undefined {
  const { from, last, isCounted, isSoon } = ends;
  const isFixed = isSettled(last) && !isCounted && !isSoon && from.whole === undefined && !from.listed && !ends.to.listed;
  return isFixed ? interval(ends, NOWHERE) : undefined;
}
