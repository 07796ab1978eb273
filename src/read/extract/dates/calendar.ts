import { daysIn, isDay } from '../../../model/edtf.ts';
import type { Granularity } from '../../../model/mention.ts';
import { byDay } from './by-day.ts';

/** How exactly an end of a date is said. */
export type Precision = 'day' | 'month' | 'year' | 'decade' | 'century';

/** First and last day of a date, as numbers of days since 1970, with how exactly each is said. */
export type Period = {
  readonly first: number;
  readonly last: number;
  readonly start: Precision;
  readonly end: Precision;
  readonly granularity: Granularity;
};

/** Year, month and day. */
export type Civil = { readonly year: number; readonly month: number; readonly day: number };

// Days of the Gregorian calendar by whole numbers: a year is counted from March, so that a leap day comes last.
const ERA = 146_097;
const EPOCH = 719_468;

/** Number of a day since 1970. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const inEra = y - era * 400;
  const inYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * ERA + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - EPOCH;
}

/** Year, month and day of a day number. */
export const civil = byDay(civilOf);

function civilOf(number: number): Civil {
  const z = number + EPOCH;
  const era = Math.floor(z / ERA);
  const inEra = z - era * ERA;
  const years = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365);
  const inYear = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const shifted = Math.floor((5 * inYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = inYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: years + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Weekday of a day number, Monday 1 to Sunday 7. */
export const weekday = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** Days from one to another as one date. */
export const days = (first: number, last: number): Period => ({ first, last, start: 'day', end: 'day', granularity: 'day' });

/** One day as a date. */
export const oneDay = byDay((number) => days(number, number));

/** A day; `undefined` when there is none such. */
export const day = (year: number, month: number, dayOfMonth: number): Period | undefined =>
  isDay(year, month, dayOfMonth) ? oneDay(dayNumber(year, month, dayOfMonth)) : undefined;

/** Months of one date, counted from January of `year` as 1; 13 is the January after. */
export function months(year: number, from: number, to: number, granularity: Granularity): Period {
  const [a, b] = [monthOf(year, from), monthOf(year, to)];
  const [first, last] = [dayNumber(a.year, a.month, 1), dayNumber(b.year, b.month, daysIn(b.year, b.month))];
  return { first, last, start: 'month', end: 'month', granularity };
}

/** Month and year of a month counted from January of `year` as 1, in either direction. */
export function monthOf(year: number, month: number): { readonly year: number; readonly month: number } {
  const index = month - 1;
  return { year: year + Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

const years = (from: number, to: number, precision: 'year' | 'decade' | 'century'): Period => ({
  first: dayNumber(from, 1, 1),
  last: dayNumber(to, 12, 31),
  start: precision,
  end: precision,
  granularity: precision,
});

/** A year. */
export const year = (number: number): Period => years(number, number, 'year');

/** Ten years from `start`. */
export const decade = (start: number): Period => years(start, start + 9, 'decade');

/** A century by its ordinal. */
export const century = (ordinal: number): Period => years((ordinal - 1) * 100, ordinal * 100 - 1, 'century');

/** Monday to Sunday of the week that holds a day. */
export function week(number: number): Period {
  const monday = number - weekday(number) + 1;
  return days(monday, monday + 6);
}

/** One date from the beginning of one to the end of another; `undefined` when it would run backwards. */
export function between(from: Period, to: Period): Period | undefined {
  if (from.first > to.last) return undefined;
  const granularity = FINENESS.indexOf(from.granularity) < FINENESS.indexOf(to.granularity) ? from.granularity : to.granularity;
  return { first: from.first, last: to.last, start: from.start, end: to.end, granularity };
}

const FINENESS: readonly Granularity[] = ['day', 'month', 'quarter', 'year', 'decade', 'century'];
