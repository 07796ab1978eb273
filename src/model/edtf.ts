// EDTF level 1 as far as readings use it: days, months, years, decades, intervals, open ends, approximation.

/** First and last day (ISO 8601), `undefined` on an open side. */
export type Days = { readonly first: string | undefined; readonly last: string | undefined };

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Number of days of a month. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether year, month and day make a real day. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

/** A date of as many parts as are given. */
export function edtf(year: number, month?: number, day?: number): string {
  const start = year < 1000 ? String(year).padStart(4, '0') : String(year);
  if (month === undefined) return start;
  return day === undefined ? `${start}-${two(month)}` : `${start}-${two(month)}-${two(day)}`;
}

function side(text: string): Days | undefined {
  const [, century = '', rest = '', month, day] = /^(\d{2})(\d\d|\dX|XX)(?:-(\d\d))?(?:-(\d\d))?[~?%]?$/.exec(text) ?? [];
  if (century === '') return undefined;
  const [low, high] = [Number(century + rest.replaceAll('X', '0')), Number(century + rest.replaceAll('X', '9'))];
  if (month === undefined) return { first: edtf(low, 1, 1), last: edtf(high, 12, 31) };
  const m = Number(month);
  if (low !== high || m < 1 || m > 12) return undefined;
  if (day === undefined) return { first: edtf(low, m, 1), last: edtf(low, m, daysIn(low, m)) };
  return isDay(low, m, Number(day)) ? { first: edtf(low, m, Number(day)), last: edtf(low, m, Number(day)) } : undefined;
}

/** The days a date covers; `undefined` when the text is no date we write. */
export function daysOf(text: string): Days | undefined {
  const [a = '', b, rest] = text.split('/');
  if (rest !== undefined) return undefined;
  if (b === undefined) return side(a);
  const open = (s: string): boolean => s === '..' || s === '';
  const from = open(a) ? { first: undefined, last: undefined } : side(a);
  const to = open(b) ? { first: undefined, last: undefined } : side(b);
  if (from === undefined || to === undefined || (open(a) && open(b))) return undefined;
  if (from.first !== undefined && to.last !== undefined && from.first > to.last) return undefined;
  return { first: from.first, last: to.last };
}

/** Whether a text is a date we write. */
export const isEdtf = (text: string): boolean => daysOf(text) !== undefined;

/** Whether every day of `inner` lies in `outer`. */
export function within(inner: string, outer: string): boolean {
  const [a, b] = [daysOf(inner), daysOf(outer)];
  if (a === undefined || b === undefined) return false;
  const from = b.first === undefined || (a.first !== undefined && a.first >= b.first);
  const to = b.last === undefined || (a.last !== undefined && a.last <= b.last);
  return from && to;
}

const DAY = 86_400_000; // milliseconds

/** A day (ISO 8601) as a number, one more for each day; NaN when it is none. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;

/** The day so many days after another (ISO 8601). */
export const shifted = (day: string, days: number): string => new Date((dayNumber(day) + days) * DAY).toISOString().slice(0, 10);

/** Weekday of a day, 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** Order of dates: by first day, the shorter first; open starts come first, open ends last. */
export function byDate(a: string, b: string): number {
  const [x, y] = [daysOf(a), daysOf(b)];
  const key = (d: Days | undefined): string => `${d?.first ?? '0000'} ${d?.last ?? '9999'} `;
  const [k, l] = [key(x) + a, key(y) + b];
  return k < l ? -1 : k > l ? 1 : 0;
}
