import { describe, expect, it } from 'vitest';
import { byDate, daysIn, daysOf, edtf, isDay, isEdtf, shifted, weekdayOf, within } from '../../src/model/edtf.ts';

describe('edtf', () => {
  it.each([
    ['2025-10-25', '2025-10-25', '2025-10-25'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['18XX', '1800-01-01', '1899-12-31'],
    ['2025-10~', '2025-10-01', '2025-10-31'],
    ['2022-02/2024-08', '2022-02-01', '2024-08-31'],
    ['2019/..', '2019-01-01', undefined],
    ['../2025-10-13', undefined, '2025-10-13'],
    ['2025-01/2025-10-13', '2025-01-01', '2025-10-13'],
  ])('%s covers its days', (text, first, last) => expect(daysOf(text)).toEqual({ first, last }));

  it.each(['', '25', '2025-13', '2025-02-30', '2025-10-25T08:00', '../..', '2025/2026/2027', '2026/2025', 'x', '199X-10'])(
    '%s is no date we write',
    (text) => expect(isEdtf(text)).toBe(false),
  );

  it('is written with the parts that are given', () => {
    expect([edtf(2025), edtf(2025, 3), edtf(2025, 3, 4), edtf(87)]).toEqual(['2025', '2025-03', '2025-03-04', '0087']);
  });

  it('knows real days', () => {
    expect([daysIn(2023, 2), daysIn(2024, 2), daysIn(2024, 4), daysIn(2024, 12)]).toEqual([28, 29, 30, 31]);
    expect([isDay(2024, 2, 29), isDay(2023, 2, 29), isDay(2024, 0, 1), isDay(2024, 13, 1), isDay(2024, 6, 0)]).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('moves days over months and years', () => {
    expect([shifted('2024-12-31', 1), shifted('2024-03-01', -1), shifted('2025-10-25', 90)]).toEqual([
      '2025-01-01',
      '2024-02-29',
      '2026-01-23',
    ]);
    expect([weekdayOf('2025-10-25'), weekdayOf('2025-10-27'), weekdayOf('2025-10-26')]).toEqual([6, 1, 7]);
  });

  it.each([
    ['2025-10-25', '2025-10', true],
    ['2025-10', '2025-10-25', false],
    ['2025-10', '2019/..', true],
    ['2019/..', '2025', false],
    ['2024-12-31/2025-01-01', '2025', false],
    ['x', '2025', false],
  ])('%s within %s: %s', (inner, outer, expected) => expect(within(inner, outer)).toBe(expected));

  it('orders by first day, the shorter first, open starts first and open ends last', () => {
    const sorted = ['../2025', '2024-01-01', '2024-01', '2024', '2025', '2025/..'];
    expect(sorted.toReversed().sort(byDate)).toEqual(sorted);
  });
});
