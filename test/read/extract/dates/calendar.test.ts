import { describe, expect, it } from 'vitest';
import {
  between,
  century,
  civil,
  day,
  dayNumber,
  days,
  decade,
  months,
  week,
  weekday,
  year,
} from '../../../../src/read/extract/dates/calendar.ts';
import { written } from '../../../../src/read/extract/dates/written.ts';

const plain = { open: 'none', approximate: false } as const;

describe('calendar', () => {
  it('counts days as the platform does, over four centuries and before 1970', () => {
    for (let n = -200_000; n < 60_000; n += 97) {
      const date = new Date(n * 86_400_000);
      const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      expect([civil(n), dayNumber(y, m, d), weekday(n)]).toEqual([{ year: y, month: m, day: d }, n, date.getUTCDay() || 7]);
    }
  });

  it.each([
    [day(2025, 10, 25), '2025-10-25'],
    [months(2025, 10, 12, 'quarter'), '2025-10/2025-12'],
    [months(2025, 12, 14, 'month'), '2025-12/2026-02'],
    [months(2025, 0, 0, 'month'), '2024-12'],
    [year(1945), '1945'],
    [decade(1990), '199X'],
    [century(19), '18XX'],
    [week(dayNumber(2025, 10, 26)), '2025-10-20/2025-10-26'],
    [between(months(2025, 1, 1, 'month'), days(dayNumber(2025, 10, 13), dayNumber(2025, 10, 13))), '2025-01/2025-10-13'],
    [between(year(2025), year(2024)), undefined],
    [day(2025, 2, 29), undefined],
  ])('writes %j as %s', (period, expected) => expect(period === undefined ? undefined : written(period, plain)).toBe(expected));

  it('writes open and approximate dates', () => {
    expect(written(year(2019), { open: 'end', approximate: false })).toBe('2019/..');
    expect(written(months(2025, 6, 6, 'month'), { open: 'start', approximate: false })).toBe('../2025-06');
    expect(written(year(1945), { open: 'none', approximate: true })).toBe('1945~');
  });
});
