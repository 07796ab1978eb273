import { type Anchor, basedOn } from './anchor.ts';
import { between, type Period } from './calendar.ts';
import { copyOf, isBare, type Parts } from './parts.ts';
import { resolve } from './resolve.ts';
import { lent } from './stated.ts';

/** Two moments as the ends of an interval, each with the parts that only the other says. */
export type Ends = {
  readonly to: Parts;
  readonly last: Parts;
  readonly from: Parts;
  /** The start where it is the last one before the end: « de novembre à février 2025 », "from April to 2019". */
  readonly before: Parts;
  /** Whether the start counts from the anchor, not from the end. */
  readonly isCounted: boolean;
  /** Whether it may be the next weekday: "from Monday to 3 June". */
  readonly isSoon: boolean;
};

/** Makes two moments the ends of an interval. */
export function endsOf(from: Parts, to: Parts): Ends {
  const isSoon = isWeekday(from) && !isWeekday(to);
  return { to, last: lent(to, from), from, before: beforeEnd(from, to), isCounted: isCounted(from), isSoon };
}

/** The days from one date to another; `undefined` when they are no interval. */
export function interval(ends: Ends, anchor: Anchor): Period | undefined {
  const whole = nearest(ends, anchor);
  const { from, to, isCounted } = ends;
  const { reference } = anchor;
  if (whole === undefined || reference === undefined || whole.last >= reference || isCounted) return whole;
  if (to.day === undefined || saysYear(from) || saysYear(to) || anchor.spoken !== undefined || anchor.tense() !== undefined) return whole;
  // "13 April - 13 October", in March: what begins soon is meant rather than what ended long ago.
  const next = copyOf(ends.last);
  next.which = 1;
  const end = resolve(next, anchor);
  const start = end === undefined ? undefined : startOf(ends, end, anchor);
  const later = start === undefined || end === undefined ? undefined : between(start, end);
  return later !== undefined && (later.first - reference) * SOONER <= reference - whole.last ? later : whole;
}

/** So many times nearer is what begins than what has ended. */
const SOONER = 2;

const saysYear = ({ year, unit, base, move }: Parts): boolean =>
  year !== undefined || unit !== undefined || base !== undefined || move !== undefined;

function nearest(ends: Ends, anchor: Anchor): Period | undefined {
  const end = orMonth(ends.last, anchor);
  const start = end === undefined ? undefined : startOf(ends, end, anchor);
  const whole = start === undefined || end === undefined ? undefined : between(start, end);
  if (whole !== undefined || start === undefined || ends.to.year !== undefined) return whole;
  // « du 30 décembre 2024 au 2 janvier »: the year ends in between.
  const next = copyOf(ends.to);
  next.which = 1;
  const later = resolve(next, basedOn(anchor, start.first));
  return later === undefined ? undefined : between(start, later);
}

/** Of a day that there is not, « 2019年2月29日至3月1日 », the month. */
function orMonth(parts: Parts, anchor: Anchor): Period | undefined {
  const found = resolve(parts, anchor);
  if (found !== undefined || parts.month === undefined || parts.day === undefined) return found;
  const month = copyOf(parts);
  month.day = undefined;
  return resolve(month, anchor);
}

const isCounted = (parts: Parts): boolean =>
  parts.unit !== undefined || parts.move !== undefined || parts.base !== undefined || (parts.time === undefined && isBare(parts));

const isWeekday = (parts: Parts): boolean => parts.weekday !== undefined && parts.day === undefined;

function startOf({ from, before, isCounted, isSoon }: Ends, end: Period, anchor: Anchor): Period | undefined {
  if (isCounted) return orMonth(from, anchor);
  const soon = isSoon ? resolve(from, anchor) : undefined;
  if (soon !== undefined && soon.first <= end.first) return soon;
  return orMonth(before, basedOn(anchor, end.granularity === 'year' ? end.first : end.last));
}

/** A start as the last one before its end. */
function beforeEnd(from: Parts, to: Parts): Parts {
  const before = copyOf(lent(from, to));
  before.year = from.year;
  before.unit = undefined;
  before.shift = undefined;
  before.which = -1;
  // « entre marzo y junio de aquel año »: before the end, not before what the text spoke of
  if (from.base === undefined) before.base = undefined;
  // « du 27 au 3 avril »: a later day before an earlier one of one month is of the month before.
  if (to.month === undefined || to.day === undefined || from.day === undefined || from.day <= to.day) return before;
  if ((from.month ?? to.month) !== to.month || (from.year ?? to.year) !== to.year) return before;
  before.month = to.month > 1 ? to.month - 1 : 12;
  if (to.month === 1 && to.year !== undefined) before.year = to.year - 1;
  return before;
}
