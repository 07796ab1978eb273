import { describe, expect, it } from 'vitest';
import type { Feast } from '../../../../src/model/packs/dates.ts';
import { feastIn } from '../../../../src/read/extract/dates/feasts.ts';
import { moonDays, moonYear } from '../../../../src/read/extract/dates/other-calendars.ts';
import { written } from '../../../../src/read/extract/dates/written.ts';

const day = (feast: Feast, year: number): string | undefined => {
  const found = feastIn(feast, year);
  return found === undefined ? undefined : written(found, { open: 'none', approximate: false });
};

describe('feastIn', () => {
  const rows: readonly (readonly [string, Feast, number, string])[] = [
    ['Easter', { easter: 0 }, 2024, '2024-03-31'],
    ['Easter', { easter: 0 }, 2025, '2025-04-20'],
    ['Ascension Day', { easter: 39 }, 2025, '2025-05-29'],
    ['Orthodox Easter', { orthodoxEaster: 0 }, 2024, '2024-05-05'],
    ['Orthodox Easter', { orthodoxEaster: 0 }, 2025, '2025-04-20'],
    ['the fourth Thursday of November', { weekday: [11, 4, 4] }, 2023, '2023-11-23'],
    ['the last Monday of May', { weekday: [5, -1, 1] }, 2024, '2024-05-27'],
    ['the last Sunday of December', { weekday: [12, -1, 7] }, 2025, '2025-12-28'],
    ['the day after Thanksgiving', { weekday: [11, 4, 4], after: 1 }, 2023, '2023-11-24'],
    ['the lunar New Year', { lunar: 101 }, 2025, '2025-01-29'],
    ['its eve', { lunar: 101, after: -1 }, 2025, '2025-01-28'],
    ['three days of it', { lunar: 101, days: 3 }, 2026, '2026-02-17/2026-02-19'],
    ['the mid-autumn feast after a leap month', { lunar: 815 }, 2025, '2025-10-06'],
    ['the beginning of Ramadan', { hijri: 901 }, 2025, '2025-03-01'],
    ['Eid al-Fitr', { hijri: 1001 }, 2024, '2024-04-10'],
  ];
  it.each(rows)('%s %o in %i is %s', (_, feast, year, expected) => expect(day(feast, year)).toBe(expected));

  it('finds none outside of the tables', () => expect(day({ lunar: 101 }, 1900)).toBeUndefined());
});

describe('moonDays', () => {
  it('has no 30th in a short month and no 13th month', () => {
    expect(moonDays('hijri', 1446, 9, 30)).toBeUndefined();
    expect(moonDays('hijri', 1446, 9, 29)).toHaveLength(2);
    expect(moonDays('lunar', 2025, 13)).toBeUndefined();
  });

  it('finds the year of the other calendar', () => {
    expect(moonYear('hijri', 2025, 9)).toBe(1446);
    expect(moonYear('lunar', 2026, 12, 1)).toBe(2025);
  });
});
