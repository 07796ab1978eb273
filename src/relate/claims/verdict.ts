import type { Metric } from '../../model/profile.ts';
import type { Claim, Verdict } from '../../model/tables.ts';
import { momentOrder, yearOf } from './moment.ts';
import { below, lie, type Range, rangeOf, scaled } from './range.ts';
import type { Together } from './together.ts';
import { factors, isCurrency, unitId } from './units.ts';
import { said, told } from './words.ts';

/** A claim as far as its verdict goes. */
export type Judged = Pick<Claim, 'value' | 'high' | 'bound' | 'unit' | 'asOf' | 'asOfCertainty' | 'scope' | 'stage'>;

/** A verdict with its reason in one sentence. */
export type Judgement = { readonly verdict: Verdict; readonly why: string };

type Course = Pick<Metric, 'course' | 'scope' | 'per'>;

/**
 * How two claims of one metric stand to each other. Symmetric: the order of the claims changes nothing.
 * `together` is what pages that give both show.
 */
export function verdict(one: Judged, other: Judged, metric: Course, together?: Together): Judgement {
  const [a, b] = inOrder(one, other);
  if (a.scope === b.scope) return judgement(a, b, metric, together);
  if (a.scope !== undefined && b.scope !== undefined) {
    return judged('differs-in-scope', `One is for ${a.scope}, the other for ${b.scope}.`);
  }
  // Of what is counted by place, a number for no place in particular contradicts none.
  const blind = metric.per === undefined ? undefined : judgement(a, b, metric, together);
  if (blind !== undefined && blind.verdict !== 'contradicts') return blind;
  return judged('differs-in-scope', `${upper(said(a))} and ${said(b)}: one is for ${a.scope ?? b.scope}, the other does not say.`);
}

function judgement(a: Judged, b: Judged, metric: Course, together: Together | undefined): Judgement {
  const factor = factors(a.unit, b.unit);
  if (factor === undefined) return otherUnits(a, b);
  if (unitId(a.unit) === unitId(b.unit) && a.value === b.value && a.high === b.high && a.bound === b.bound) {
    return judged('agrees', `Both say ${said(a)}.`);
  }
  const [x, y] = ranges(a, b, factor);
  const dated = a.asOfCertainty === 'stated' || b.asOfCertainty === 'stated'; // two years of publication are no two years spoken of
  if (metric.course === 'yearly' && dated && yearOf(a.asOf) !== yearOf(b.asOf)) {
    return judged('updates', `Another year: ${told(a, yearOf(a.asOf))}, ${told(b, yearOf(b.asOf))}.`);
  }
  if (metric.course === 'growing') {
    const order = momentOrder(a.asOf, b.asOf);
    if (order === 'before' && a.value * factor[0] < b.value * factor[1]) {
      return judged('updates', `The number grows: ${told(a, a.asOf)}, then ${told(b, b.asOf)}.`);
    }
    if (order === 'before' && below(y, x) && together !== 'parts') {
      return judged('contradicts', `The number cannot fall: ${told(a, a.asOf)}, then ${told(b, b.asOf)}.`);
    }
    if (order === 'overlap' && lie(x, y) === 'apart') {
      return judged('updates', `The number grows, and the moments are not told apart: ${told(a, a.asOf)}, ${told(b, b.asOf)}.`);
    }
  }
  return compared(a, b, x, y, metric, together);
}

function compared(a: Judged, b: Judged, x: Range, y: Range, metric: Course, together: Together | undefined): Judgement {
  switch (lie(x, y)) {
    case 'same':
      return judged('agrees', `${upper(said(a))} and ${said(b)} say the same.`);
    case 'inside':
      return judged('refines', `${upper(said(a))} and ${said(b)}: one is within the other.`);
    case 'meet':
      return judged('agrees', `${upper(said(a))} and ${said(b)} can both be true.`);
    case 'apart':
  }
  if (together === 'parts')
    return judged('differs-in-scope', `${upper(said(a))} and ${said(b)}: a page counts one as a part of the whole.`);
  if (together === 'sequence' && metric.course === 'growing') {
    return judged('updates', `Told one after the other for ${a.asOf ?? 'one day'}: ${said(a)}, then ${said(b)}.`);
  }
  if ((a.stage === 'expected') !== (b.stage === 'expected')) {
    const [before, after] = a.stage === 'expected' ? [a, b] : [b, a];
    return judged('updates', `First expected: ${said(before)}; then counted: ${said(after)}.`);
  }
  return judged('contradicts', `${upper(said(a))} and ${said(b)} cannot both be true.`);
}

function otherUnits(a: Judged, b: Judged): Judgement {
  const units = `${a.unit ?? 'no unit'} and ${b.unit ?? 'no unit'}`;
  if (a.value === b.value && isCurrency(a.unit) && isCurrency(b.unit)) {
    return judged('contradicts', `The same number in ${units}.`);
  }
  return judged('differs-in-scope', `Given in ${units}.`);
}

// A number in a coarse unit is a rounded one in a fine unit: « two years » and « 25 months » can both be true.
function ranges(a: Judged, b: Judged, [f, g]: readonly [number, number]): readonly [Range, Range] {
  const [x, y] = [scaled(rangeOf(a), f), scaled(rangeOf(b), g)];
  if (f === g || lie(x, y) !== 'apart') return [x, y];
  const rounded = (range: Range, unit: number): Range => ({ ...range, low: range.low - unit / 2, high: range.high + unit / 2 });
  return f > g ? [rounded(x, f), y] : [x, rounded(y, g)];
}

const judged = (verdict: Verdict, why: string): Judgement => ({ verdict, why });

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

// The earlier first, then the smaller, so that both directions give one sentence.
function inOrder(one: Judged, other: Judged): readonly [Judged, Judged] {
  const order = momentOrder(one.asOf, other.asOf);
  if (order === 'before') return [one, other];
  if (order === 'after') return [other, one];
  const [a, b] = [one, other].map((c) => [c.value, c.high ?? c.value] as const);
  const key = (c: Judged): string => [c.bound, c.scope, c.unit, c.stage, c.asOf].join(' ');
  const rank = (a?.[0] ?? 0) - (b?.[0] ?? 0) || (a?.[1] ?? 0) - (b?.[1] ?? 0) || (key(one) < key(other) ? -1 : 1);
  return rank <= 0 ? [one, other] : [other, one];
}
