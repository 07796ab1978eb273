import { daysIn, edtf, isDay } from '../../../model/edtf.ts';
import type { Granularity } from '../../../model/mention.ts';

/** First and last day of a date, as numbers of days since 1970, with how it is written. */
export type Period = { readonly first: number; readonly last: number; readonly edtf: string; readonly granularity: Granularity };

/** Year, month and day. */
export type Civil = { readonly year: number; readonly month: number; readonly day: number };

const DAY = 86_400_000;

/** Number of a day since 1970. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
}

/** Year, month and day of a day number. */
export function civil(number: number): Civil {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Weekday of a day number, Monday 1 to Sunday 7. */
export const weekday = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

const written = (number: number): string => {
  const { year, month, day } = civil(number);
  return edtf(year, month, day);
};

/** Days from one to another as one date. */
export const days = (first: number, last: number): Period => ({
  first,
  last,
  edtf: first === last ? written(first) : `${written(first)}/${written(last)}`,
  granularity: 'day',
});

/** A day; `undefined` when there is none such. */
export function day(year: number, month: number, dayOfMonth: number): Period | undefined {
  if (!isDay(year, month, dayOfMonth)) return undefined;
  const number = dayNumber(year, month, dayOfMonth);
  return days(number, number);
}

/** Months of one date, counted from January of `year` as 1; 13 is the January after. */
export function months(year: number, from: number, to: number, granularity: Granularity): Period {
  const [a, b] = [monthOf(year, from), monthOf(year, to)];
  const [first, last] = [dayNumber(a.year, a.month, 1), dayNumber(b.year, b.month, daysIn(b.year, b.month))];
  const start = edtf(a.year, a.month);
  return { first, last, edtf: from === to ? start : `${start}/${edtf(b.year, b.month)}`, granularity };
}

/** Month and year of a month counted from January of `year` as 1, in either direction. */
export function monthOf(year: number, month: number): { readonly year: number; readonly month: number } {
  const index = month - 1;
  return { year: year + Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

const years = (from: number, to: number, text: string, granularity: Granularity): Period => ({
  first: dayNumber(from, 1, 1),
  last: dayNumber(to, 12, 31),
  edtf: text,
  granularity,
});

/** A year. */
export const year = (number: number): Period => years(number, number, edtf(number), 'year');

/** Ten years from `start`. */
export const decade = (start: number): Period => years(start, start + 9, `${String(start).slice(0, -1)}X`, 'decade');

/** A century by its ordinal. */
export const century = (ordinal: number): Period => {
  const start = (ordinal - 1) * 100;
  return years(start, start + 99, `${String(ordinal - 1).padStart(2, '0')}XX`, 'century');
};

/** Monday to Sunday of the week that holds a day. */
export function week(number: number): Period {
  const monday = number - weekday(number) + 1;
  return days(monday, monday + 6);
}

/** One date from the beginning of one to the end of another; `undefined` when it would run backwards. */
export function between(from: Period, to: Period): Period | undefined {
  if (from.first > to.last) return undefined;
  const [start = '', end = ''] = [from.edtf.split('/')[0], to.edtf.split('/').at(-1)];
  return {
    first: from.first,
    last: to.last,
    edtf: start === end ? start : `${start}/${end}`,
    granularity: FINENESS.indexOf(from.granularity) < FINENESS.indexOf(to.granularity) ? from.granularity : to.granularity,
  };
}

const FINENESS: readonly Granularity[] = ['day', 'month', 'quarter', 'year', 'decade', 'century'];
