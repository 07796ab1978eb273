import { byDate } from '../../model/edtf.ts';
import type { Metric } from '../../model/profile.ts';
import type { Claim, Discrepancy } from '../../model/tables.ts';
import { firstAt } from '../../text/first-at.ts';
import type { Position, Series } from './gather.ts';
import { areApart, endOf } from './moment.ts';
import { lie, rangeOf } from './range.ts';
import { isDenied, pairOf } from './together.ts';
import { unitId } from './units.ts';
import { verdict } from './verdict.ts';
import { told } from './words.ts';

// Each position is judged against so many neighbours in time and number: all of them in any usual corpus, and never all pairs of a large one.
const WINDOW = 32;

const ALIKE = 1.25;
// « Fewer than 60 » holds 2, and nobody takes one for the other.
const HELD = 2;

/** The verdicts inside one series. */
export function* within({ positions, shown }: Series, metric: Metric): Generator<Discrepancy> {
  const sorted = [...positions].sort(byMoment);
  const dated = metric.course === 'growing' ? sinceFirst(sorted) : (claim: Claim): Claim => claim;
  for (const [i, left] of sorted.entries()) {
    const [chief, ...others] = left.claims;
    for (const other of others) yield row(metric.id, chief, other, verdict(chief, other, metric));
    for (const right of sorted.slice(i + 1, i + 1 + WINDOW)) {
      const [a, b] = [left.claims[0], right.claims[0]];
      // a denied number is held against those of its own moment alone
      if (isDenied(a) !== isDenied(b) && areApart(a.asOf, b.asOf)) continue;
      yield row(metric.id, a, b, verdict(dated(a), dated(b), metric, shown.of(a, b)));
    }
  }
}

// A number without a moment of its own that was told before is the old number told again, not a fall.
function sinceFirst(positions: readonly Position[]): (claim: Claim) => Claim {
  const keyOf = ({ bound, value, high, scope }: Claim): string => [bound, value, high, scope].join(' ');
  const first = new Map<string, string>();
  for (const { claims } of positions) {
    const [key, { asOf }] = [keyOf(claims[0]), claims[0]];
    const known = first.get(key);
    if (asOf !== undefined && (known === undefined || endOf(asOf) < endOf(known))) first.set(key, asOf);
  }
  return (claim) => {
    const since = first.get(keyOf(claim));
    return claim.asOfCertainty === 'implied' && since !== undefined ? { ...claim, asOf: since } : claim;
  };
}

/** Pairs of two metrics that look alike: each claim with the nearest of the other metric, where the numbers could be taken for one another. */
export function* across(left: readonly Position[], right: readonly Position[], [a, b]: readonly [Metric, Metric]): Generator<Discrepancy> {
  const [toRight, toLeft] = [nearest(right), nearest(left)];
  const pairs = new Map<string, readonly [Claim, Claim]>();
  const put = (x: Claim | undefined, y: Claim | undefined): void => {
    if (x !== undefined && y !== undefined && alike(x, y)) pairs.set(pairOf(x.id, y.id), [x, y]);
  };
  for (const { claims } of left) put(claims[0], toRight(claims[0]));
  for (const { claims } of right) put(toLeft(claims[0]), claims[0]);
  for (const [x, y] of pairs.values()) {
    const why = `${told(x, x.asOf)} counts ${a.scope}; ${told(y, y.asOf)} counts ${b.scope}.`;
    yield row(a.id, x, y, { verdict: 'differs-in-scope', why });
  }
}

// Numbers that nobody would take for one another need no row.
const alike = (x: Claim, y: Claim): boolean =>
  Math.max(x.value, y.value) <= (lie(rangeOf(x), rangeOf(y)) === 'apart' ? ALIKE : HELD) * Math.min(x.value, y.value);

// The claim of the nearest number in the same unit, by halving; of two as near the smaller number, then the smaller id.
function nearest(positions: readonly Position[]): (claim: Claim) => Claim | undefined {
  const groups = new Map<string | undefined, Claim[]>();
  for (const { claims } of positions) {
    const unit = unitId(claims[0].unit);
    const group = groups.get(unit) ?? [];
    group.push(claims[0]);
    groups.set(unit, group);
  }
  for (const group of groups.values()) group.sort((a, b) => a.value - b.value || (a.id < b.id ? -1 : 1));
  return ({ value, unit }) => {
    const group = groups.get(unitId(unit)) ?? [];
    const at = firstAt(group.length, (i) => (group[i]?.value ?? 0) >= value);
    const [under, over] = [group[at - 1], group[at]];
    if (under === undefined || over === undefined) return under ?? over;
    return value - under.value <= over.value - value ? under : over;
  };
}

/** The row of a verdict. */
export const row = (metric: string, left: Claim, right: Claim, judgement: Pick<Discrepancy, 'verdict' | 'why'>): Discrepancy => ({
  id: `${left.id}~${right.id}`,
  metric,
  left: left.id,
  right: right.id,
  ...judgement,
});

function byMoment({ claims: [a] }: Position, { claims: [b] }: Position): number {
  return byDate(a.asOf ?? '', b.asOf ?? '') || a.value - b.value || (a.id < b.id ? -1 : 1);
}
