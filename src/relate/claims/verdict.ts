import { isMoving, type Metric } from '../../model/profile.ts';
import type { Claim, Verdict } from '../../model/tables.ts';
import { areApart, daysBetween, momentOrder, yearOf } from './moment.ts';
import { below, lie, type Range, rangeOf, scaled } from './range.ts';
import { isDenied, type Together } from './together.ts';
import { factors, isCurrency, unitId } from './units.ts';
import { said, told } from './words.ts';

/** A claim as far as its verdict goes. */
export type Judged = Pick<Claim, 'value' | 'high' | 'bound' | 'unit' | 'asOf' | 'asOfCertainty' | 'scope' | 'stage'>;

/** A verdict with its reason in one sentence. */
export type Judgement = { readonly verdict: Verdict; readonly why: string };

type Course = Pick<Metric, 'course' | 'scope' | 'per' | 'pace' | 'range' | 'scopes' | 'closes'>;

/**
 * How two claims of one metric stand to each other. Symmetric: the order of the claims changes nothing.
 * `together` is what pages that give both show.
 */
export function verdict(one: Judged, other: Judged, metric: Course, together?: Together): Judgement {
  const [a, b] = inOrder(one, other);
  if (isDenied(a) !== isDenied(b)) return ofDenied(a, b) ?? judgement(a, b, metric, together);
  if (a.scope === b.scope) return judgement(a, b, metric, together);
  const [named, another] = [scopeName(a, metric), scopeName(b, metric)];
  if (named !== undefined && another !== undefined) return judged('differs-in-scope', `One is for ${named}, the other for ${another}.`);
  // Of what is counted by place, a number for no place in particular contradicts none.
  const blind = metric.per === undefined ? undefined : judgement(a, b, metric, together);
  if (blind !== undefined && blind.verdict !== 'contradicts') return blind;
  return judged('differs-in-scope', `${upper(said(a))} and ${said(b)}: one is for ${named ?? another}, the other does not say.`);
}

const scopeName = ({ scope }: Judged, { scopes }: Course): string | undefined => scopes?.find((s) => s.id === scope)?.label ?? scope;

const isSame = (a: Judged, b: Judged): boolean =>
  unitId(a.unit) === unitId(b.unit) && a.value === b.value && a.high === b.high && a.bound === b.bound;

// A page that denies a number says of the same moment that another one holds.
function ofDenied(a: Judged, b: Judged): Judgement | undefined {
  const [denied, held] = isDenied(a) ? [a, b] : [b, a];
  if (!isSame(a, b) && lie(rangeOf(a), rangeOf(b)) !== 'apart') return undefined;
  return judged(
    'contradicts',
    `${upper(told(denied, denied.asOf))} is denied by the page that gives it; ${told(held, held.asOf)} is told.`,
  );
}

function judgement(a: Judged, b: Judged, metric: Course, together: Together | undefined): Judgement {
  const factor = factors(a.unit, b.unit);
  if (factor === undefined) return otherUnits(a, b);
  if (isSame(a, b)) return judged('agrees', `Both say ${said(a)}.`);
  const [x, y] = ranges(a, b, factor);
  if (metric.course === 'yearly' && yearOf(a.asOf) !== yearOf(b.asOf) && ofTwoYears(a, b, lie(x, y) === 'apart')) {
    return judged('updates', `Another year: ${told(a, yearOf(a.asOf))}, ${told(b, yearOf(b.asOf))}.`);
  }
  if (metric.course === 'varying' && areApart(a.asOf, b.asOf) && lie(x, y) === 'apart')
    return judged('updates', `The number moves: ${told(a, a.asOf)}, ${told(b, b.asOf)}.`);
  const grown = metric.course === 'growing' ? growth(a, b, [x, y], factor, together, metric.closes) : undefined;
  return grown ?? compared(a, b, x, y, metric, together);
}

// Two years of publication are no two years spoken of; a number told again without its year is the old one.
const ofTwoYears = (a: Judged, b: Judged, apart: boolean): boolean => {
  const stated = [a, b].filter((c) => c.asOfCertainty === 'stated').length;
  return stated === 2 || (stated === 1 && apart);
};

const isExpected = ({ stage }: Judged): boolean => stage === 'expected';

// What a growing number shows of two moments; from an expectation it may fall.
function growth(
  a: Judged,
  b: Judged,
  [x, y]: readonly [Range, Range],
  [f, g]: readonly [number, number],
  together: Together | undefined,
  closes: string | undefined,
): Judgement | undefined {
  if (isExpected(b) && !isExpected(a)) return undefined;
  const order = momentOrder(a.asOf, b.asOf);
  // « thousands » hold the 2,500 of the day after, and "more than 2,000 expected" those who came
  const came = isExpected(a) && !isExpected(b) && b.value * g <= a.value * f * MET;
  const held = (a.bound === 'vague' || came) && lie(x, y) !== 'apart';
  if (order === 'before' && a.value * f < b.value * g && !held) {
    return judged('updates', `The number grows: ${told(a, a.asOf)}, then ${told(b, b.asOf)}.`);
  }
  if (isExpected(a)) return undefined;
  if (order === 'before' && below(y, x) && together !== 'parts' && !isLate(b, closes) && !areFar(a, b, [f, g])) {
    return judged('contradicts', `The number cannot fall: ${told(a, a.asOf)}, then ${told(b, b.asOf)}.`);
  }
  if (order === 'overlap' && lie(x, y) === 'apart') {
    return judged('updates', `The number grows, and the moments are not told apart: ${told(a, a.asOf)}, ${told(b, b.asOf)}.`);
  }
  return undefined;
}

/** Up to this share of it what came is what was expected, and no news. */
const MET = 1.5;

/** Up to this share two numbers of one day may be an earlier and a later count. */
const NEAR = 1.25;

function compared(a: Judged, b: Judged, x: Range, y: Range, metric: Course, together: Together | undefined): Judgement {
  switch (lie(x, y)) {
    case 'same':
      return judged('agrees', `${upper(said(a))} and ${said(b)} say the same.`);
    case 'inside':
      return judged('refines', `${upper(said(a))} and ${said(b)}: one is within the other.`);
    case 'meet':
      if (a.bound === 'vague' || b.bound === 'vague')
        return judged('refines', `${upper(said(a))} and ${said(b)}: one is rougher than the other.`);
      return judged('agrees', `${upper(said(a))} and ${said(b)} can both be true.`);
    case 'apart':
  }
  if (rounds(a, b, metric)) return judged('refines', `${upper(said(a))} and ${said(b)}: one may be the other, rounded.`);
  if (together === 'parts')
    return judged('differs-in-scope', `${upper(said(a))} and ${said(b)}: a page counts one as a part of the whole.`);
  if (together === 'sequence' && metric.course === 'growing') {
    return judged('updates', `Told one after the other for ${a.asOf ?? 'one day'}: ${said(a)}, then ${said(b)}.`);
  }
  return (
    ofStages(a, b) ??
    ofOneDay(a, b, metric) ??
    ofLater(a, b, metric) ??
    ofTwoThings(a, b, metric) ??
    judged('contradicts', `${upper(said(a))} and ${said(b)} cannot both be true.`)
  );
}

// « 400 journalists » for « more than 400 »: a round number may leave its qualifier out. A constant of the profile has none to leave out.
function rounds(a: Judged, b: Judged, { range }: Course): boolean {
  const constant = range !== undefined && range[0] === range[1];
  return a.value === b.value && unitId(a.unit) === unitId(b.unit) && a.value >= 10 && a.value % 10 === 0 && !constant;
}

// What is expected may come otherwise, and may be expected otherwise the day after.
function ofStages(a: Judged, b: Judged): Judgement | undefined {
  if (isExpected(a) !== isExpected(b)) {
    const [before, after] = isExpected(a) ? [a, b] : [b, a];
    return judged('updates', `Expected: ${told(before, before.asOf)}; counted: ${told(after, after.asOf)}.`);
  }
  const order = momentOrder(a.asOf, b.asOf);
  if (!isExpected(a) || order === 'same' || order === 'overlap') return undefined;
  return judged('updates', `The expectation changed: ${told(a, a.asOf)}, then ${told(b, b.asOf)}.`);
}

/** Numbers so far apart count two things, and a rough one so far below another a part of it. */
const [FAR, ROUGH] = [4, 2];

const ROUGHLY: ReadonlySet<Judged['bound']> = new Set<Judged['bound']>(['about', 'vague']);

// Ten times and a hundred times another number it is a misprint.
function areFar(a: Judged, b: Judged, [f, g]: readonly [number, number] = [1, 1]): boolean {
  const [small, large] = a.value * f < b.value * g ? [a.value * f, b.value * g] : [b.value * g, a.value * f];
  const rough = ROUGHLY.has((a.value * f < b.value * g ? a : b).bound);
  const times = Math.log10(large / small);
  return small > 0 && large > small * (rough ? ROUGH : FAR) && Math.abs(times - Math.round(times)) > 1e-9;
}

function ofTwoThings(a: Judged, b: Judged, { range }: Course): Judgement | undefined {
  const constant = range !== undefined && range[0] === range[1];
  if (constant || !areFar(a, b, factors(a.unit, b.unit))) return undefined;
  return judged('differs-in-scope', `${upper(said(a))} and ${said(b)} lie so far apart that one counts a part, or something else.`);
}

// Of an event that is over, a page of much later that names no day may speak of another one.
function ofLater(a: Judged, b: Judged, { closes }: Course): Judgement | undefined {
  const late = [a, b].filter((c) => isLate(c, closes));
  if (late.length === 0 || closes === undefined) return undefined;
  const [other] = late;
  return judged(
    'differs-in-scope',
    `${upper(said(a))} and ${said(b)}: ${other?.asOf ?? 'a page without date'} is long after ${closes}, and may speak of something else.`,
  );
}

const isLate = ({ asOf, asOfCertainty }: Judged, closes: string | undefined): boolean =>
  closes !== undefined && asOfCertainty === 'implied' && (asOf === undefined || (daysBetween(closes, asOf) ?? 0) > LATE);

/** After so many days a page seldom speaks of the event alone. */
const LATE = 45;

// The hours of one day are seldom told: « 69 » and « 72 » of it are an earlier and a later count; "fewer than 60" is no count that grows.
function ofOneDay(a: Judged, b: Judged, { course, pace }: Course): Judgement | undefined {
  if (!isMoving({ course }) || pace !== 'hour' || momentOrder(a.asOf, b.asOf) !== 'same') return undefined;
  if (isCapped(a) || isCapped(b) || Math.max(a.value, b.value) > NEAR * Math.min(a.value, b.value)) return undefined;
  return judged('updates', `The number grows within the day: ${said(a)}, ${told(b, b.asOf)}.`);
}

const isCapped = ({ bound }: Judged): boolean => bound === 'less-than' || bound === 'at-most';

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
