import { daysIn } from '../../../model/edtf.ts';
import type { DateUnit } from '../../../model/packs/dates.ts';
import { civil, dayNumber, days, monthOf, months, type Period, year } from './calendar.ts';
import type { Parts } from './parts.ts';

/** How many months a unit is. */
const MONTHS = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 } as const;

/** A date moved by days or weeks to the day; by months and years to the month or year. */
export function moved(from: Period, unit: DateUnit, count: number): Period {
  const edge = count < 0 ? from.first : from.last;
  if (unit === 'day') return days(edge + count, edge + count);
  if (unit === 'week' || unit === 'weekend') return days(edge + 7 * count, edge + 7 * count);
  const { year: y, month } = civil(edge);
  if (unit === 'month' || unit === 'quarter' || unit === 'half') {
    const size = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 6;
    return months(y, month + size * count, month + size * count, 'month');
  }
  return year(y + count * (unit === 'decade' ? 10 : unit === 'century' ? 100 : 1));
}

/** "two years and three days ago": several units count to the day. */
export function movedToTheDay(from: Period, { move = 0, moveUnit, also = 0, alsoUnit, and = 0, andUnit }: Parts): Period | undefined {
  let number = move < 0 ? from.first : from.last;
  for (const [count, unit] of [[move, moveUnit] as const, [also, alsoUnit] as const, [and, andUnit] as const]) {
    if (unit !== undefined) number = daysAfter(number, unit, count);
  }
  return days(number, number);
}

function daysAfter(number: number, unit: DateUnit, count: number): number {
  if (unit === 'day') return number + count;
  if (unit === 'week' || unit === 'weekend') return number + 7 * count;
  const { year, month, day: of } = civil(number);
  const at = monthOf(year, month + count * MONTHS[unit]);
  return dayNumber(at.year, at.month, Math.min(of, daysIn(at.year, at.month)));
}
