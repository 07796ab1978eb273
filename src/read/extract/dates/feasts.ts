import type { Feast } from '../../../model/packs/dates.ts';
import { dayNumber, days, type Period, weekday } from './calendar.ts';
import { moonDays, moonYear } from './other-calendars.ts';

/** The days of a feast in a year; `undefined` when it has none there. */
export function feastIn(feast: Feast, year: number): Period | undefined {
  const first = firstDay(feast, year);
  return first === undefined ? undefined : days(first, first + (feast.days ?? 1) - 1);
}

function firstDay(feast: Feast, year: number): number | undefined {
  if (feast.easter !== undefined) return easter(year) + feast.easter;
  if (feast.orthodoxEaster !== undefined) return orthodoxEaster(year) + feast.orthodoxEaster;
  if (feast.weekday !== undefined) return nthWeekday(year, feast.weekday) + (feast.after ?? 0);
  const calendar = feast.lunar === undefined ? 'hijri' : 'lunar';
  const at = feast.lunar ?? feast.hijri ?? 0;
  const [month, day] = [Math.floor(at / 100), at % 100];
  const own = moonYear(calendar, year, month, day);
  return own === undefined ? undefined : (moonDays(calendar, own, month, day)?.[0] ?? 0) + (feast.after ?? 0);
}

/** Month, n-th (from the end where negative) and weekday: the fourth Thursday of November is 11, 4, 4. */
function nthWeekday(year: number, [month, nth, on]: readonly [number, number, number]): number {
  if (nth > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((on - weekday(first) + 7) % 7) + 7 * (nth - 1);
  }
  const last = dayNumber(year + Math.floor(month / 12), (month % 12) + 1, 1) - 1;
  return last - ((weekday(last) - on + 7) % 7) + 7 * (nth + 1);
}

/** Gregorian Easter by the method of Meeus, Jones and Butcher. */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - f + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Easter of the Julian calendar as a day of ours (Meeus); right for 1900 to 2099. */
function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1) + 13;
}
