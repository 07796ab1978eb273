import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bound } from '../../../src/model/mention.ts';
import type { Verdict } from '../../../src/model/tables.ts';
import type { Together } from '../../../src/relate/claims/together.ts';
import { type Judged, verdict } from '../../../src/relate/claims/verdict.ts';

const claim = (value: number, rest: Partial<Judged> = {}): Judged => ({ value, bound: 'exactly', asOfCertainty: 'implied', ...rest });
const fixed = { course: 'fixed', scope: 'seats' } as const;
const growing = { course: 'growing', scope: 'members' } as const;
const yearly = { course: 'yearly', scope: 'freight', per: 'place' } as const;

const varying = { course: 'varying', scope: 'missing' } as const;
const hourly = { ...growing, pace: 'hour' } as const;
const constant = { ...fixed, range: [40, 40] } as const;
const day = { asOf: '2024-05-01' };
const next = { asOf: '2024-05-02' };
const expected = { stage: 'expected' } as const;

type Known = typeof fixed | typeof growing | typeof yearly | typeof varying | typeof hourly | typeof constant;
type Row = readonly [what: string, left: Judged, right: Judged, metric: Known, expected: Verdict];
const rows: readonly Row[] = [
  ['one number twice', claim(8), claim(8, { asOf: '2024-05-02' }), fixed, 'agrees'],
  ['a bound that holds the number', claim(163), claim(150, { bound: 'more-than' }), fixed, 'refines'],
  ['two bounds that meet', claim(20, { bound: 'about' }), claim(20, { bound: 'more-than' }), fixed, 'agrees'],
  ['two numbers', claim(180), claim(189), fixed, 'contradicts'],
  ['two places', claim(18, { scope: 'norway' }), claim(12, { scope: 'chile' }), fixed, 'differs-in-scope'],
  ['a part of the whole', claim(64, { scope: 'first session' }), claim(65), fixed, 'differs-in-scope'],
  ['a place against none in particular', claim(64, { scope: 'norway' }), claim(65), yearly, 'differs-in-scope'],
  ['one number, once for a place', claim(64, { scope: 'norway' }), claim(64), yearly, 'agrees'],
  ['a later, larger number', claim(65, { asOf: '2024-05-01' }), claim(72, { asOf: '2024-05-02' }), growing, 'updates'],
  [
    'a later number that is still higher than « more than »',
    claim(1000, { bound: 'more-than', asOf: '2024-04' }),
    claim(2000, { bound: 'more-than', asOf: '2024-05-02' }),
    growing,
    'updates',
  ],
  ['a later, smaller number of what rises and falls', claim(12, day), claim(9, next), varying, 'updates'],
  [
    'a later number within a bound, of what rises and falls',
    claim(12, day),
    claim(10, { bound: 'more-than', ...next }),
    varying,
    'refines',
  ],
  ['two numbers of one day, of what rises and falls', claim(12, day), claim(30, day), varying, 'contradicts'],
  ['two near numbers of one day', claim(69, day), claim(72, day), hourly, 'updates'],
  ['a cap of the same day, and a number above it', claim(60, { bound: 'less-than', ...day }), claim(72, day), hourly, 'contradicts'],
  ['a later, smaller number', claim(72, { asOf: '2024-05-01' }), claim(65, { asOf: '2024-05-02' }), growing, 'contradicts'],
  [
    'a later, smaller bound that allows the number',
    claim(72, { asOf: '2024-05-01' }),
    claim(70, { bound: 'more-than', asOf: '2024-05-02' }),
    growing,
    'refines',
  ],
  ['the same number later', claim(72, { asOf: '2024-05-01' }), claim(72, { asOf: '2024-06' }), growing, 'agrees'],
  ['a month that holds the day', claim(65, { asOf: '2024-05-01' }), claim(72, { asOf: '2024-05' }), growing, 'updates'],
  ['two numbers of one day', claim(27, { asOf: '2024-05-01' }), claim(72, { asOf: '2024-05-01' }), growing, 'contradicts'],
  ['nearly, of one day', claim(69, { asOf: '2024-05-01' }), claim(70, { bound: 'nearly', asOf: '2024-05-01' }), growing, 'refines'],
  ['another year', claim(8, { asOf: '2023', asOfCertainty: 'stated' }), claim(10.5, { asOf: '2025-03-01' }), yearly, 'updates'],
  ['another year of publication only', claim(8, { asOf: '2024-03-01' }), claim(10.5, { asOf: '2025-03-01' }), yearly, 'contradicts'],
  ['the same year', claim(8, { asOf: '2025', asOfCertainty: 'stated' }), claim(10.5, { asOf: '2025' }), yearly, 'contradicts'],
  ['two currencies', claim(12, { unit: 'VND' }), claim(15, { unit: 'USD' }), fixed, 'differs-in-scope'],
  ['one number in two currencies', claim(12.5, { unit: 'USD' }), claim(12.5, { unit: 'AUD' }), fixed, 'contradicts'],
  ['a share against a number', claim(37.5, { unit: 'percent' }), claim(72, { unit: 'State' }), fixed, 'differs-in-scope'],
  ['years told in months', claim(30, { unit: 'month' }), claim(2.5, { unit: 'year' }), fixed, 'agrees'],
  ['months that two years round', claim(25, { unit: 'month' }), claim(2, { unit: 'year' }), fixed, 'refines'],
  ['months that are not five years', claim(30, { unit: 'month' }), claim(5, { unit: 'year' }), fixed, 'contradicts'],
  ['nouns of two languages', claim(8, { unit: 'chapitre' }), claim(8, { unit: 'chương' }), fixed, 'agrees'],
  ['what was expected, then told', claim(60, expected), claim(72), fixed, 'updates'],
  ['what was expected, then told lower, of a growing number', claim(70, { ...expected, ...day }), claim(65, next), growing, 'updates'],
  [
    'what was expected as « more than », then told',
    claim(50, { ...expected, ...day, bound: 'more-than' }),
    claim(65, next),
    fixed,
    'refines',
  ],
  ['another expectation a day later', claim(32, { ...expected, ...day }), claim(38, { ...expected, ...next }), fixed, 'updates'],
  ['two expectations of one day', claim(32, { ...expected, ...day }), claim(38, { ...expected, ...day }), fixed, 'contradicts'],
  ['a round number and the same with its qualifier', claim(400), claim(400, { bound: 'more-than' }), fixed, 'refines'],
  ['a number that is not round and the same with a qualifier', claim(65), claim(65, { bound: 'more-than' }), fixed, 'contradicts'],
  ['a constant and the same with a qualifier', claim(40), claim(40, { bound: 'more-than' }), constant, 'contradicts'],
  ['two near numbers of one day, of what grows by the hour', claim(69, day), claim(72, day), hourly, 'updates'],
  ['two far numbers of one day, of what grows by the hour', claim(27, day), claim(72, day), hourly, 'contradicts'],
  [
    'a vague number, then an exact one',
    claim(1000, { ...day, bound: 'vague' }),
    claim(2500, { ...next, bound: 'more-than' }),
    growing,
    'refines',
  ],
  [
    'a number without its year that another gives',
    claim(40, { bound: 'about', asOf: '2023', asOfCertainty: 'stated' }),
    claim(40, { bound: 'nearly', asOf: '2025-10-27' }),
    yearly,
    'refines',
  ],
  ['a part and the whole of one number', claim(65, { scope: 'first session' }), claim(65), fixed, 'differs-in-scope'],
  ['what its page denies, against what is told', claim(100, { stage: 'denied', bound: 'more-than' }), claim(65), fixed, 'contradicts'],
  ['what its page denies, against the same', claim(100, { stage: 'denied' }), claim(100), fixed, 'contradicts'],
  ['what its page denies, against what allows it', claim(100, { stage: 'denied', bound: 'more-than' }), claim(120), fixed, 'refines'],
];

test.each(rows)('%s', (_what, left, right, metric, expected) => {
  expect(verdict(left, right, metric).verdict).toBe(expected);
});

describe('a page that gives both numbers', () => {
  const [a, b] = [claim(69, { asOf: '2024-05-01' }), claim(72, { asOf: '2024-05-01' })];
  test('one after the other shows growth', () => expect(verdict(a, b, growing, 'sequence').verdict).toBe('updates'));
  test('in one sentence shows that they count two things', () => expect(verdict(a, b, fixed, 'parts').verdict).toBe('differs-in-scope'));
});

test('the reason is one sentence that gives both numbers', () => {
  const { why } = verdict(claim(27_000, { bound: 'nearly', asOf: '2024-05-02' }), claim(65_000, { asOf: '2024-05-01' }), growing);
  expect(why).toBe('The number cannot fall: 65,000 (2024-05-01), then nearly 27,000 (2024-05-02).');
});

test('a vague number is worded as such', () => {
  const { why } = verdict(claim(1000, { bound: 'vague' }), claim(2500), fixed);
  expect(why).toBe('Thousands and 2,500: one is within the other.');
});

const bounds: readonly Bound[] = ['exactly', 'about', 'nearly', 'at-least', 'more-than', 'at-most', 'less-than', 'between', 'vague'];
const optional = <K extends string, V>(key: K, values: readonly V[]) =>
  fc.oneof(
    fc.constant({}),
    fc.constantFrom(...values).map((value) => ({ [key]: value })),
  );
const anyClaim: fc.Arbitrary<Judged> = fc
  .tuple(
    fc.record({
      value: fc.integer({ min: 0, max: 30 }),
      bound: fc.constantFrom(...bounds),
      asOfCertainty: fc.constantFrom('stated', 'implied'),
    }),
    optional('asOf', ['2024', '2024-05', '2024-05-01', '2024-05-03', '2025-01-01', '../2024-05-02', '2024-04/..']),
    optional('unit', ['year', 'month', 'USD', 'EUR', 'percent', 'seat', 'siège']),
    optional('scope', ['norway', 'chile']),
    optional('stage', ['expected', 'final', 'denied']),
  )
  .map(([base, ...rest]) => Object.assign({}, base, base.bound === 'between' ? { high: base.value + 5 } : {}, ...rest));
const anyMetric = fc.constantFrom<Known[]>(fixed, growing, yearly, varying, hourly, constant);
const anyTogether = fc.constantFrom<(Together | undefined)[]>(undefined, 'sequence', 'parts');

test('property: the order of the two claims changes neither verdict nor reason', () => {
  fc.assert(
    fc.property(anyClaim, anyClaim, anyMetric, anyTogether, (a, b, metric, together) => {
      expect(verdict(a, b, metric, together)).toEqual(verdict(b, a, metric, together));
    }),
    { numRuns: 3000 },
  );
});

test('property: a claim agrees with itself', () => {
  fc.assert(
    fc.property(anyClaim, anyMetric, (a, metric) => {
      expect(verdict(a, a, metric).verdict).toBe('agrees');
    }),
  );
});
