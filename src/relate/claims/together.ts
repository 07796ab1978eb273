import type { ClaimFound } from '../../model/fact.ts';
import type { Metric } from '../../model/profile.ts';
import { momentOrder } from './moment.ts';
import type { Together } from './verdict.ts';

/** A figure with its moment and the position it was put in. */
export type Placed = { readonly found: ClaimFound; readonly position: string };

const NEIGHBOURS = 8;

/** The key of a pair of positions, whatever their order. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a}~${b}` : `${b}~${a}`);

/**
 * What one page shows of the numbers it gives for one metric, in text order. « 69 in the morning, 72 at the close » of one day is
 * a sequence; « 100 delegations, 93 of them led by ministers » in one sentence are parts.
 */
export function* together(figures: readonly Placed[], metric: Metric | undefined): Generator<readonly [pair: string, what: Together]> {
  for (const [i, { found: a, position: left }] of figures.entries()) {
    for (const { found: b, position: right } of figures.slice(i + 1, i + 1 + NEIGHBOURS)) {
      if (left === right || momentOrder(a.asOf, b.asOf) === 'before' || momentOrder(a.asOf, b.asOf) === 'after') continue;
      const one = a.sentence === b.sentence;
      const dated = a.asOfCertainty === 'stated' && b.asOfCertainty === 'stated';
      if (metric?.course === 'growing' && dated && (a.value < b.value || !one)) yield [pairOf(left, right), 'sequence'];
      else if (one) yield [pairOf(left, right), 'parts'];
    }
  }
}
