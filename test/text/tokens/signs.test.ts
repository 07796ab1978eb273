import { describe, expect, it } from 'vitest';
import { signsOf } from '../../../src/text/tokens/signs.ts';
import { tokens } from '../../../src/text/tokens/tokens.ts';

const known = new Set(['may', '7']);
const signAt = signsOf({ knows: (word) => known.has(word), numbers: [(text) => Number(text) <= 31, (text) => text.length === 4] });
const sign = (text: string): number => signAt(tokens(text), 0);

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

  it('tell a blank before a token, and where no token is', () => {
    const list = tokens('may may-may');
    const [first, second, , last] = list.map((_, i) => signAt(list, i));
    expect([first === second, second === last, first === last]).toEqual([true, false, false]);
    expect([signAt(list, -1), signAt(list, 4)]).toEqual([0, 0]);
  });

  it('are those of the text, where another word takes its place', () => {
    const list = tokens('may chair');
    const changed = list.map((token, i) => (i === 1 ? { ...token, text: 'may', lower: 'may' } : token));
    expect(signAt(changed, 1)).not.toBe(signAt(list, 1));
    expect(signAt(list, 1)).toBe(signAt(tokens('a table'), 1));
  });
});
