import { describe, expect, test } from 'vitest';
import type { ClaimFound } from '../../../src/model/fact.ts';
import type { Metric } from '../../../src/model/profile.ts';
import { shown, type Together } from '../../../src/relate/claims/together.ts';

const metric = (course: Metric['course']): Metric => ({ id: 'entries', label: 'entries', scope: 'entries', course, cues: {} });
const count = (value: number, rest: Partial<ClaimFound> = {}): ClaimFound => ({
  start: value,
  end: value + 1,
  quote: String(value),
  rule: 'test',
  value,
  bound: 'exactly',
  asOf: '2027-06-04',
  asOfCertainty: 'stated',
  sentence: value,
  ...rest,
});

const learned = (course: Metric['course'], pages: readonly (readonly ClaimFound[])[]) => {
  const all = shown(metric(course));
  for (const page of pages) all.page(page);
  return (a: ClaimFound, b: ClaimFound): Together | undefined => {
    expect(all.of(b, a)).toBe(all.of(a, b));
    return all.of(a, b);
  };
};

describe('of a growing number', () => {
  test('two dated counts of one day are a sequence, and sequences link', () => {
    const of = learned('growing', [
      [count(65), count(69)],
      [count(69), count(72)],
    ]);
    expect(of(count(65), count(72))).toBe('sequence');
    expect(of(count(65), count(80))).toBeUndefined();
  });
  test('a smaller one after the whole in one sentence is a part of it, and of whatever else', () => {
    const of = learned('growing', [[count(65, { sentence: 1 }), count(21, { sentence: 1 })]]);
    expect([of(count(65), count(21)), of(count(21), count(90))]).toEqual(['parts', 'parts']);
    expect(of(count(65), count(90))).toBeUndefined();
  });
  test('« more than » is the whole of what the same speaker counted before', () => {
    const said = { speaker: 'ada-lind' };
    const of = learned('growing', [[count(93, said), count(100, { ...said, bound: 'more-than' })]]);
    expect(of(count(93), count(100, { bound: 'more-than' }))).toBe('parts');
  });
  test('a rough number goes with the exact one that it rounds', () => {
    const sentence = { sentence: 1 };
    const of = learned('growing', [
      [count(72, sentence), count(69, sentence), count(70, { ...sentence, bound: 'nearly' })],
      [count(69), count(72)],
    ]);
    expect(of(count(72), count(70, { bound: 'nearly' }))).toBe('sequence');
  });
  test('counts of two days, or of a headline without date, show nothing', () => {
    const of = learned('growing', [
      [count(65), count(69, { asOf: '2027-06-05' })],
      [count(27, { asOfCertainty: 'implied' }), count(72)],
    ]);
    expect([of(count(65), count(69)), of(count(27), count(72))]).toEqual([undefined, undefined]);
  });
});

test('of a fixed number two counts in one sentence are parts, in two sentences they show nothing', () => {
  const of = learned('fixed', [
    [count(4), count(5)],
    [count(7, { sentence: 1 }), count(9, { sentence: 1 })],
  ]);
  expect([of(count(4), count(5)), of(count(7), count(9))]).toEqual([undefined, 'parts']);
});
