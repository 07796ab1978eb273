// Days of calendars whose months follow the moon.
import type { CalendarName } from '../../../model/packs/dates.ts';
import { dayNumber } from './calendar.ts';
import { FIRST_HIJRI, FIRST_LUNAR, HIJRI_YEARS, LUNAR_YEARS } from './calendar-tables.ts';

type MoonYear = { readonly first: number; readonly leap: number; readonly long: number };

const LONG = 30;
const SHORT = 29;

/** First and last day of a month of another calendar, of the month's day if one is given; `undefined` outside of the tables. */
export function moonDays(calendar: CalendarName, year: number, month: number, day?: number): readonly [number, number] | undefined {
  const found = calendar === 'lunar' ? lunarYears()[year - FIRST_LUNAR] : hijriYears()[year - FIRST_HIJRI.year];
  if (found === undefined || month < 1 || month > 12) return undefined;
  const index = found.leap > 0 && month > found.leap ? month : month - 1;
  let first = found.first;
  for (let i = 0; i < index; i++) first += lengthOf(found, i);
  const length = lengthOf(found, index);
  if (day === undefined) return [first, first + length - 1];
  return day < 1 || day > length ? undefined : [first + day - 1, first + day - 1];
}

/** The year of another calendar in which such a month and day falls into a year of ours; `undefined` when in none. */
export function moonYear(calendar: CalendarName, year: number, month: number, day = 1): number | undefined {
  // An Islamic year is eleven days shorter than ours.
  const near = calendar === 'lunar' ? year : Math.floor(((year - 622) * 33) / 32) + 1;
  const [from, to] = [dayNumber(year, 1, 1), dayNumber(year, 12, 31)];
  for (let n = near - 2; n <= near + 1; n++) {
    const first = moonDays(calendar, n, month, day)?.[0];
    if (first !== undefined && first >= from && first <= to) return n;
  }
  return undefined;
}

const lengthOf = ({ long }: MoonYear, index: number): number => ((long >> index) & 1 ? LONG : SHORT);

let lunar: readonly MoonYear[] | undefined;
let hijri: readonly MoonYear[] | undefined;

function lunarYears(): readonly MoonYear[] {
  lunar ??= LUNAR_YEARS.split(' ').map((coded, i) => {
    const number = Number.parseInt(coded, 36);
    return { first: dayNumber(FIRST_LUNAR + i, 1, 1) + (number >> 17), leap: (number >> 13) & 15, long: number & 0x1fff };
  });
  return lunar;
}

function hijriYears(): readonly MoonYear[] {
  if (hijri !== undefined) return hijri;
  let first: number = FIRST_HIJRI.day;
  hijri = HIJRI_YEARS.split(' ').map((coded) => {
    const year = { first, leap: 0, long: Number.parseInt(coded, 36) };
    for (let i = 0; i < 12; i++) first += lengthOf(year, i);
    return year;
  });
  return hijri;
}
