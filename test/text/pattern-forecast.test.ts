import { describe, expect, it } from 'vitest';
import { matcher, type Slot } from '../../src/text/pattern.ts';
import { forecast } from '../../src/text/pattern-forecast.ts';
import { phrases } from '../../src/text/phrases.ts';
import { tokens } from '../../src/text/tokens.ts';
import { vocabulary } from '../../src/text/vocabulary.ts';

const words = vocabulary();
const table = (...list: readonly string[]): Slot<string> => phrases(list.map((w) => [w, w]));
const beginning = (slots: Readonly<Record<string, Slot<string>>>, ...patterns: readonly string[]) =>
  matcher(
    patterns.map((pattern, i) => ({ id: `r${i}`, pattern })),
    slots,
    undefined,
    words,
  ).beginning;

const nothing = (): undefined => undefined;
const day: Slot<string> = { at: nothing, number: true, lengths: [1, 2] };
const nth: Slot<string> = { at: nothing, number: true, lengths: [1, 2], suffixed: true };
const month = table('may', 'early june');
const spelled: Slot<string> = { ...table('twenty', 'one', 'thousand'), runs: ['and', '-'], several: true };
const inner = beginning({ day, month }, '{day} {month}', '{month}');
const date: Slot<string> = { at: nothing, firsts: ['may', 'early'], number: true, inner };
const known = beginning(
  { date, spelled, nth, month, day },
  'the {date}',
  '{date} sharp',
  'today',
  'year {spelled}',
  'on {nth}',
  '{day}:{day}',
);
const bitsAt = forecast([inner, known], { suffixes: ['th'], conditional: new Set(), vocabulary: words });
const bits = (text: string): number => bitsAt(tokens(text), 0);

describe('forecast', () => {
  it.each([
    ['5 may', 1],
    ['5 th may', 1],
    ['early june', 1],
    ['may sharp', 3],
    ['5 may sharp', 3],
    ['today', 2],
    ['the 5 may', 2],
    ['the early june', 2],
    ['year twenty one', 2],
    ['year twenty - one thousand', 2],
    ['on 5 th', 2],
    ['5:12', 2],
  ])('%s may begin a match', (text, expected) => expect(bits(text)).toBe(expected));
  it.each([
    'tomorrow',
    'the',
    'the end',
    '5 people',
    '5',
    '2024 may',
    'early may',
    'the 5',
    'year twenty',
    'year twenty -',
    'on 5',
    '5: 12',
  ])('%s begins none', (text) => expect(bits(text)).toBe(0));

  it('tells rules with a condition apart', () => {
    const rules = [{ id: 'a', pattern: 'noon' }];
    const one = matcher(rules, {}, undefined, words).beginning;
    const at = forecast([one], { suffixes: [], conditional: new Set(rules), vocabulary: words });
    expect(at(tokens('noon'), 0)).toBe(2);
  });

  it('gives up nothing where it does not know what a slot reads', () => {
    const anything = beginning({ unknown: { at: nothing } }, 'see {unknown} here');
    const at = forecast([anything], { suffixes: [], conditional: new Set(), vocabulary: words });
    expect(at(tokens('see you'), 0)).toBe(1);
  });
});
