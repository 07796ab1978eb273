import type { DateRuleValue } from '../../../model/packs/dates.ts';
import type { Rule } from '../../../model/rule.ts';

/** Dates that are written alike in all languages. */
export const SHARED_RULES: readonly Rule<DateRuleValue>[] = [
  {
    id: 'any.date.year-month-day',
    pattern: '({year}-{month=monthnumber}-{day=bareday}|{year}/{month=monthnumber}/{day=bareday}|{year}.{month=monthnumber}.{day=bareday})',
    value: { layer: 'date', at: { year: 'year', month: 'month', day: 'day' } },
    examples: [
      { text: '2025-10-25', expect: '2025-10-25' },
      { text: '2025/10/25', expect: '2025-10-25' },
    ],
    counterexamples: ['2025-10-2575', '2025-13-25'],
  },
  {
    id: 'any.date.year-to-next',
    pattern: '{year}({dash}|/){to=nextyear}',
    value: { from: { year: 'year' }, to: { year: 'to' } },
    examples: [
      { text: '2024-25', expect: '2024/2025' },
      { text: '2024/25', expect: '2024/2025' },
      { text: '1929-30', expect: '1929/1930' },
      { text: '2024/2025', expect: '2024/2025' },
    ],
  },
  {
    id: 'any.date.years',
    pattern: '{year} {dash} {to=year}',
    value: { from: { year: 'year' }, to: { year: 'to' } },
    examples: [{ text: '2019-2024', expect: '2019/2024' }],
    counterexamples: ['2010-2015-86'],
  },
  {
    id: 'any.date.year-month',
    pattern: '{year}-{month=fullmonth}',
    value: { layer: 'date', at: { year: 'year', month: 'month' } },
    examples: [{ text: '2025-08', expect: '2025-08' }],
  },
  {
    id: 'any.date.year-month-short',
    pattern: '({year}-{month=monthnumber}|{year}/{month=slashedmonth}|{year} / {month=slashedmonth})',
    value: { layer: 'date', at: { year: 'year', month: 'month' } },
    examples: [
      { text: '2025-3', expect: '2025-03' },
      { text: '2025/11', expect: '2025-11' },
    ],
    counterexamples: ['2025-13', '2025/3/1999'],
  },
  {
    id: 'any.date.month-year',
    pattern: '({month=fullmonth}-{year}|{month=fullmonth} / {year})',
    value: { layer: 'date', at: { year: 'year', month: 'month' } },
    examples: [{ text: '11-2025', expect: '2025-11' }],
    counterexamples: ['13-2025', '5-11-2025-7'],
  },
  {
    id: 'any.date.compact',
    pattern: '{date=compactdate}',
    value: { layer: 'date', at: { of: 'date' } },
    examples: [{ text: '20251025', expect: '2025-10-25' }],
    counterexamples: ['20251325', '19251025', '202510250'],
  },
  {
    id: 'any.date.month-year-spaced',
    pattern:
      '({year} -{month=fullmonth}|{year}- {month=fullmonth}|{month=fullmonth} -{year}|{month=fullmonth}- {year}|{year} {month=fullmonth} {day=twodigits})',
    value: { layer: 'date', at: { year: 'year', month: 'month', day: 'day' } },
    examples: [
      { text: '2025- 11', expect: '2025-11' },
      { text: '2025 10 25', expect: '2025-10-25' },
    ],
  },
];
