// What lies inside a year: months and days of months, quarters, halves, seasons, feasts.
import type { CalendarName } from '../../../model/packs/dates.ts';
import { day, days, months, type Period } from './calendar.ts';
import { feastIn } from './feasts.ts';
import { nthOf, nthWeek } from './nth.ts';
import { moonDays, moonYear } from './other-calendars.ts';
import type { Parts } from './parts.ts';

/** Whether parts name what lies inside a year: month, day of a month, quarter, half, season, holiday. */
export const isWithinYear = ({ month, quarter, half, season, holiday, feast, week: ordinal }: Parts): boolean =>
  month !== undefined ||
  feast !== undefined ||
  ordinal !== undefined ||
  holiday !== undefined ||
  quarter !== undefined ||
  half !== undefined ||
  season !== undefined;

/** What parts name inside a year. */
export function inYear(parts: Parts, y: number): Period | undefined {
  const { month, quarter, half, season, holiday, feast, week: ordinal, calendar: other } = parts;
  if (feast !== undefined) return feastIn(feast, y);
  if (ordinal !== undefined) return nthWeek(y, ordinal);
  if (other !== undefined && month !== undefined) return moonPeriod(other, y, month, parts);
  if (month !== undefined && parts.day !== undefined) return day(y, month, parts.day);
  if (month !== undefined) return inside(parts, months(y, month, month, 'month'));
  if (holiday !== undefined) return day(y, Math.floor(holiday / 100), holiday % 100);
  if (quarter !== undefined) return quarter > 4 ? undefined : inside(parts, months(y, quarter * 3 - 2, quarter * 3, 'quarter'));
  if (half !== undefined) return half > 2 ? undefined : months(y, half * 6 - 5, half * 6, 'month');
  return season === undefined ? undefined : months(y, season * 3, season * 3 + 2, 'month');
}

/** A month or day of another calendar: of its own year where that is said, else where it falls into a year of ours. */
function moonPeriod(other: CalendarName, year: number, month: number, parts: Parts): Period | undefined {
  // « رمضان 1446 », but « رمضان 2025 ».
  const own = parts.year !== undefined && other === 'hijri' && year < 1700 ? year : moonYear(other, year, month, parts.day);
  const found = own === undefined ? undefined : moonDays(other, own, month, parts.day);
  return found === undefined ? undefined : days(found[0], found[1]);
}

const inside = (parts: Parts, whole: Period): Period | undefined => (parts.nth === undefined ? whole : nthOf(parts, whole));

type Turns = { readonly year: number; readonly periods: readonly Period[] };
/** Months and days of months around the years that were asked for last: a text is of few years. */
const KEPT_YEARS = 4;
const DAYS = 32;
const turns: (Turns | undefined)[] = new Array(13 * DAYS * KEPT_YEARS).fill(undefined);

/** What parts name in a year, and in the two before and behind it. */
export function around(year: number, parts: Parts): readonly Period[] {
  const { month, day: of = 0, calendar: other, feast, week: ordinal, nth } = parts;
  const isPlain = month !== undefined && other === undefined && feast === undefined && ordinal === undefined && nth === undefined;
  if (!isPlain || month > 12 || of >= DAYS) return madeAround(year, parts);
  const place = (month * DAYS + of) * KEPT_YEARS + (year & (KEPT_YEARS - 1));
  const known = turns[place];
  if (known?.year === year) return known.periods;
  const periods = madeAround(year, parts);
  turns[place] = { year, periods };
  return periods;
}

function madeAround(year: number, parts: Parts): readonly Period[] {
  const made: Period[] = [];
  for (let y = year - 2; y <= year + 2; y++) {
    const period = inYear(parts, y);
    if (period !== undefined) made.push(period);
  }
  return made;
}
