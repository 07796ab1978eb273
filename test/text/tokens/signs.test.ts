import { describe, expect, it } from 'vitest';
import type { Token } from '../../../src/model/token.ts';
import { signsOf } from '../../../src/text/tokens/signs.ts';
import { tokens } from '../../../src/text/tokens/tokens.ts';
import { worded } from './worded.ts';

const known = new Set(['may', '7']);
const { turnTo, at } = signsOf({ knows: (word) => known.has(word), numbers: [(text) => Number(text) <= 31, (text) => text.length === 4] });
const signs = (list: readonly Token[]): readonly number[] => {
  turnTo(worded(list));
  return list.map((_, i) => at(i));
};
const sign = (text: string): number | undefined => signs(tokens(text))[0];

describe('signs', () => {
  it.each([
    ['words that are not known', 'table', 'chair'],
    ['such words with a capital', 'Table', 'Été'],
    ['digits that fit alike', '12', '31'],
    ['long digits', '123456', '1234567890'],
    ['digits of another script that fit alike', '٣٤', '٥٦'],
    ['syllables of Korean', '회의', '정부'],
  ])('are one for %s', (_, a, b) => expect(sign(a)).toBe(sign(b)));

  it.each([
    ['known words and others', 'may', 'can'],
    ['a known word and its capital', 'may', 'May'],
    ['small words and capitals', 'table', 'Table'],
    ['digits that fit and others', '31', '32'],
    ['digits of another length', '12', '2012'],
    ['known digits', '7', '8'],
    ['marks', '.', ','],
    ['scripts', '会', '회'],
    ['clitics', "'s", 's'],
  ])('tell %s apart', (_, a, b) => expect(sign(a)).not.toBe(sign(b)));

  it('tell a blank before a token', () => {
    const [first, second, , last] = signs(tokens('may may-may'));
    expect([first === second, second === last, first === last]).toEqual([true, false, false]);
  });

  it('are none where there is no token, though words go on there', () => {
    const { list, words } = worded(tokens('may chair may'));
    turnTo({ list: list.slice(1, 2), words, first: 1 });
    expect([at(-1), at(1)]).toEqual([0, 0]);
    expect(at(0)).toBeGreaterThan(0);
  });

  it('that are passed over are asked for once', () => {
    const { turnTo, at, next } = signsOf({ knows: (word) => known.has(word), numbers: [] });
    turnTo(worded(tokens(' may')));
    let times = 0;
    const may = at(0);
    const isPassed = (sign: number): boolean => ++times > 0 && sign !== may;
    turnTo(worded(tokens(' chair chair may chair')));
    expect([next(0, isPassed), next(3, isPassed), next(0, isPassed)]).toEqual([2, 4, 2]);
    expect(times).toBe(3);
  });

  it('are told of words that are not remembered', () => {
    const list = tokens('Rindfleischetikettierungsüberwachung may').map((token) => ({ ...token, word: 0 }));
    expect(signs(list)).toEqual(signs(tokens('Table may')));
  });
});
