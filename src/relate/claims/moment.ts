import { dayNumber, daysOf } from '../../model/edtf.ts';

/** How two moments stand: the same, one before the other, or overlapping. Unknown moments overlap with all. */
export type Order = 'same' | 'before' | 'after' | 'overlap';

/** How `a` stands to `b`. */
export function momentOrder(a: string | undefined, b: string | undefined): Order {
  if (a === b) return a === undefined ? 'overlap' : 'same';
  const [x, y] = [a === undefined ? undefined : daysOf(a), b === undefined ? undefined : daysOf(b)];
  if (x === undefined || y === undefined) return 'overlap';
  if (x.last !== undefined && y.first !== undefined && x.last < y.first) return 'before';
  if (y.last !== undefined && x.first !== undefined && y.last < x.first) return 'after';
  return 'overlap';
}

/** Whether one of two moments is over before the other begins. */
export const areApart = (a: string | undefined, b: string | undefined): boolean => ['before', 'after'].includes(momentOrder(a, b));

/** The year a moment ends in. */
export const yearOf = (moment: string | undefined): string | undefined =>
  moment === undefined ? undefined : (daysOf(moment)?.last ?? daysOf(moment)?.first)?.slice(0, 4);

/** The last day of a moment; one without an end ends after all others. */
export const endOf = (moment: string): string => daysOf(moment)?.last ?? '~';

/** How many days lie between the last day of one moment and the first of another; `undefined` where either is open or no date. */
export function daysBetween(earlier: string, later: string): number | undefined {
  const [x, y] = [daysOf(earlier)?.last, daysOf(later)?.first];
  return x === undefined || y === undefined ? undefined : dayNumber(y) - dayNumber(x);
}
