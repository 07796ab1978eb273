import type { Anchor } from './anchor.ts';
import { between, civil, type Period } from './calendar.ts';
import { isBare, type Parts } from './parts.ts';
import { resolve } from './resolve.ts';
import { lent } from './stated.ts';

/** The days from one date to another, each with the parts that only the other says; `undefined` when they are no interval. */
export function interval(from: Parts, to: Parts, anchor: Anchor): Period | undefined {
  const end = resolve(lent(to, from), anchor);
  const start = end === undefined ? undefined : startOf(from, to, end, anchor);
  const whole = start === undefined || end === undefined ? undefined : between(start, end);
  if (whole !== undefined || start === undefined) return whole;
  // « du 30 décembre 2024 au 2 janvier »: the year ends in between.
  const later = resolve({ ...to, which: 1 }, at(start.first, anchor));
  return later === undefined || to.year !== undefined ? undefined : between(start, later);
}

const counted = (parts: Parts): boolean =>
  parts.unit !== undefined || parts.move !== undefined || parts.base !== undefined || (parts.time === undefined && isBare(parts));

const isWeekday = (parts: Parts): boolean => parts.weekday !== undefined && parts.day === undefined;

/** A start without a year is the last one before the end: « de novembre à février 2025 », "from April to 2019". */
function startOf(from: Parts, to: Parts, end: Period, anchor: Anchor): Period | undefined {
  if (counted(from)) return resolve(from, anchor);
  const soon = isWeekday(from) && !isWeekday(to) ? resolve(from, anchor) : undefined;
  if (soon !== undefined && soon.first <= end.first) return soon;
  const parts: Parts = { ...lent(from, to), year: from.year, unit: undefined, shift: undefined, which: -1 };
  const before = monthBefore(from, to);
  return resolve(before === undefined ? parts : { ...parts, ...before }, at(end.granularity === 'year' ? end.first : end.last, anchor));
}

/** « du 27 au 3 avril »: a later day before an earlier one of one month is of the month before. */
function monthBefore(from: Parts, { year, month, day }: Parts): Partial<Pick<Parts, 'month' | 'year'>> | undefined {
  if (month === undefined || (from.month ?? month) !== month || (from.year ?? year) !== year) return undefined;
  if (from.day === undefined || day === undefined || from.day <= day) return undefined;
  return month > 1 ? { month: month - 1 } : { month: 12, ...(year !== undefined && { year: year - 1 }) };
}

const at = (day: number, anchor: Anchor): Anchor => ({ ...anchor, base: civil(day), spoken: undefined });
