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
];
