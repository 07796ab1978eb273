import { describe, expect, it } from 'vitest';
import type { Token } from '../../../src/model/token.ts';
import { signsOf } from '../../../src/text/tokens/signs.ts';
import { tokens } from '../../../src/text/tokens/tokens.ts';
import { worded } from './worded.ts';

const known = new Set(['may', '7']);
const write = signsOf({ knows: (word) => known.has(word), numbers: [(text) => Number(text) <= 31, (text) => text.length === 4] });
const signs = (list: readonly Token[]): readonly number[] => {
  const room = new Int32Array(list.length);
  write(worded(list), room, 0);
  return [...room];
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

  it('are written from a place on, and nowhere else', () => {
    const room = new Int32Array(5);
    write(worded(tokens('may chair')), room, 2);
    expect([...room]).toEqual([0, 0, ...signs(tokens('may chair')), 0]);
  });

  it('are told of words that are not remembered', () => {
    const list = tokens('Rindfleischetikettierungsüberwachung may').map((token) => ({ ...token, word: 0 }));
    expect(signs(list)).toEqual(signs(tokens('Table may')));
  });
});
