import type { Mark } from '../../model/fact.ts';
import { inOrder } from './in-order.ts';

/** How far two texts in different languages run side by side. */
export type Parallel = {
  /** How many values stand in both in the same order; names count only there. */
  readonly common: number;
  /** Twice that of all values of both (Dice). */
  readonly dice: number;
  /** The same of the values of the one that has fewer. */
  readonly held: number;
  /** How far apart common values stand, once the one text is stretched to the other: the mean, in thousandths of the text. */
  readonly drift: number;
};

/** Lays the values of two articles side by side in order: the longest row of values that both have. */
export function parallel(a: readonly Mark[], b: readonly Mark[]): Parallel {
  const pairs = inOrder(a.length, b.length, (i, j) => a[i]?.[0] === b[j]?.[0]);
  const names = pairs.filter(([i]) => isName(a[i])).length;
  const [x, y] = [a, b].map((marks) => marks.filter((mark) => !isName(mark)).length + names);
  const [all, least] = [(x ?? 0) + (y ?? 0), Math.min(x ?? 0, y ?? 0)];
  return {
    common: pairs.length,
    dice: all === 0 ? 0 : (2 * pairs.length) / all,
    held: least === 0 ? 0 : pairs.length / least,
    drift: drift(pairs.map(([i, j]) => [a[i]?.[1] ?? 0, b[j]?.[1] ?? 0])),
  };
}

const isName = (mark: Mark | undefined): boolean => mark !== undefined && (mark[0] & 1) === 1;

// The mean distance from the straight line that fits best.
function drift(places: readonly (readonly [number, number])[]): number {
  const n = places.length;
  if (n < 2) return 0;
  const mean = (pick: 0 | 1): number => places.reduce((sum, place) => sum + place[pick], 0) / n;
  const [mx, my] = [mean(0), mean(1)];
  const [sxy, sxx] = places.reduce(([xy, xx], [x, y]) => [xy + (x - mx) * (y - my), xx + (x - mx) ** 2], [0, 0]);
  const slope = sxx === 0 ? 1 : sxy / sxx;
  return places.reduce((sum, [x, y]) => sum + Math.abs(y - my - slope * (x - mx)), 0) / n;
}
