// The n-th of its kind inside a longer period: "the second Tuesday of March", "week 27 of 2024".
import * as calendar from './calendar.ts';
import { civil, days, months, type Period, week, weekday } from './calendar.ts';
import type { Parts } from './parts.ts';

/** The week that holds 4 January is the first of its year. */
export function nthWeek(year: number, ordinal: number): Period | undefined {
  const found = week(calendar.dayNumber(year, 1, 4) + 7 * (ordinal - 1));
  return ordinal < 53 || civil(found.first + 3).year === year ? found : undefined;
}

const weeksOf = (year: number): number => (nthWeek(year, 53) === undefined ? 52 : 53);

/** The n-th weekday, day, week or month inside a period. */
export function nthOf({ nth = 0, nthUnit, weekday: named }: Parts, { first, last, granularity }: Period): Period | undefined {
  const step = named !== undefined || nthUnit === 'week' || nthUnit === 'weekend' ? 7 : 1;
  if (nthUnit === 'month') return nthMonth(nth, first, last);
  if (nthUnit === 'quarter') return nthQuarter(nth, first, last);
  if (nthUnit === 'decade') return granularity === 'century' ? nthDecade(nth, civil(first).year) : undefined;
  if (nthUnit === 'week' && granularity === 'year') return nthWeek(civil(first).year, nth < 0 ? weeksOf(civil(first).year) + 1 + nth : nth);
  if (step === 1 && nthUnit !== 'day') return undefined;
  if (granularity === 'day' && last - first > 60) return undefined;
  // A week is of the month that its Thursday lies in.
  const on = named ?? (nthUnit === 'weekend' ? 6 : 4);
  const offset = step === 1 ? 0 : (on - weekday(first) + 7) % 7;
  const count = Math.floor((last - first - offset) / step) + 1;
  const index = nth < 0 ? count + nth : nth - 1;
  if (index < 0 || index >= count) return undefined;
  const start = first + offset + index * step;
  if (named !== undefined || nthUnit === 'day') return days(start, start);
  return nthUnit === 'weekend' ? days(start, start + 1) : week(start);
}

function nthMonth(nth: number, first: number, last: number): Period | undefined {
  const { year, month } = civil(first);
  const count = (civil(last).year - year) * 12 + civil(last).month - month + 1;
  const index = nth < 0 ? count + nth : nth - 1;
  return index < 0 || index >= count ? undefined : months(year, month + index, month + index, 'month');
}

/** « la première décennie du XXe siècle »: of the century that begins with a year. */
export function nthDecade(nth: number, year: number): Period | undefined {
  const index = nth < 0 ? 10 + nth : nth - 1;
  return index < 0 || index > 9 ? undefined : calendar.decade(year - (year % 100) + index * 10);
}

/** "the final quarter of 2024", of a whole year only. */
function nthQuarter(nth: number, first: number, last: number): Period | undefined {
  const [from, to] = [civil(first), civil(last)];
  const number = nth < 0 ? 5 + nth : nth;
  if (from.year !== to.year || from.month !== 1 || to.month !== 12 || number < 1 || number > 4) return undefined;
  return months(from.year, number * 3 - 2, number * 3, 'quarter');
}
