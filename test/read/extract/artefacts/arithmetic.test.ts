import { describe, expect, it } from 'vitest';
import type { DateMention, FigureMention } from '../../../../src/model/mention.ts';
import { arithmetic } from '../../../../src/read/extract/artefacts/arithmetic.ts';
import { words } from '../../../relate/page.ts';

const date = (text: string, quote: string, edtf: string): DateMention => ({
  ...words(text, quote),
  ...{ rule: 't', edtf, granularity: 'month', certainty: 'stated' },
});
const figure = (text: string, quote: string, value: number, unit?: string, bound: FigureMention['bound'] = 'exactly'): FigureMention => ({
  ...words(text, quote),
  ...{ rule: 't', value, bound, ...(unit !== undefined && { unit }) },
});
const told = (text: string, figures: readonly FigureMention[], dates: readonly DateMention[] = []) =>
  [...arithmetic(text, { figures, dates })].map(({ quote, why }) => `${quote}: ${why}`);

describe('a length beside its days', () => {
  const text = (length: string): string => `The talks lasted ${length} (from February 2022 to August 2024).`;
  const span = (all: string): DateMention => date(all, 'from February 2022 to August 2024', '2022-02/2024-08');
  it.each([
    ['some 30 months', 30, 'month', 'about', 0],
    ['30 months', 30, 'month', 'exactly', 0],
    ['some 45 months', 45, 'month', 'about', 1],
    ['20 months', 20, 'month', 'exactly', 1],
    ['more than 20 months', 20, 'month', 'more-than', 0],
    ['two and a half years', 2.5, 'year', 'exactly', 0],
    ['four years', 4, 'year', 'exactly', 1],
  ] as const)('« %s »', (length, value, unit, bound, count) => {
    const all = text(length);
    expect(told(all, [figure(all, length, value, unit, bound)], [span(all)])).toHaveLength(count);
  });

  it('says both', () => {
    const all = text('20 months');
    expect(told(all, [figure(all, '20 months', 20, 'month')], [span(all)])).toEqual([
      '20 months (from February 2022 to August 2024: 2022-02/2024-08 are 886 to 943 days, « 20 months » are 560 to 620.',
    ]);
  });

  it('is not held against days elsewhere in the sentence', () => {
    const all = 'The pact of 3 months was signed by the harbour master, who from February 2022 to August 2024 led the office.';
    expect(told(all, [figure(all, '3 months', 3, 'month')], [date(all, 'from February 2022 to August 2024', '2022-02/2024-08')])).toEqual(
      [],
    );
  });
});

describe('parts in brackets', () => {
  const boats = (all: string, ...numbers: readonly (readonly [string, number])[]) =>
    numbers.map(([quote, value]) => figure(all, quote, value, 'boat'));
  it('that add up are right, those that do not are told', () => {
    const right = 'In came 12 boats (7 red, 5 blue).';
    expect(told(right, boats(right, ['12 boats', 12], ['7 red', 7], ['5 blue', 5]))).toEqual([]);
    const wrong = 'In came 12 boats (7 red, 4 blue).';
    expect(told(wrong, boats(wrong, ['12 boats', 12], ['7 red', 7], ['4 blue', 4]))).toEqual([
      '12 boats (7 red, 4 blue): 7 + 4 are 11, not 12.',
    ]);
  });
  it.each(['In came 12 boats (7 red, 4 blue …).', 'In came 12 boats (among them 7 red, 4 blue).', 'In came 12 boats (3 red, 1 blue).'])(
    '« %s » are no sum',
    (all) => {
      const numbers = [...all.matchAll(/\d+ \w+/g)].map(([quote]) => [quote, Number.parseInt(quote, 10)] as const);
      expect(told(all, boats(all, ...numbers))).toEqual([]);
    },
  );
});
