import { describe, expect, it } from 'vitest';
import { cut, tame, widthOf, wrapped } from '../../src/show/width.ts';

describe('widthOf', () => {
  it.each([
    ['abc', 3],
    ['e\u0301', 1],
    ['é', 1],
    ['条約', 4],
    ['한결', 4],
    ['Đặng', 4],
    ['ｆｕｌｌ', 8],
    ['', 0],
  ])('of « %s » is %i', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe('cut', () => {
  it.each([
    ['whole', 5, 'whole'],
    ['too long', 5, 'too…'],
    ['条約の署名', 5, '条約…'],
    ['anything', 1, '…'],
    ['anything', 0, ''],
  ])('« %s » to %i cells', (text, width, expected) => {
    expect(cut(text, width)).toBe(expected);
  });
});

describe('wrapped', () => {
  it.each([
    ['breaks at blanks', 'one two three', 7, 3, ['one two', 'three']],
    ['breaks a word that is too long', 'abcdefghij', 4, 5, ['abcd', 'efgh', 'ij']],
    ['breaks wide signs anywhere', '条約の署名', 4, 5, ['条約', 'の署', '名']],
    ['breaks behind the signs of a path', 'articles/a-long-name', 12, 5, ['articles/a-', 'long-name']],
    ['keeps a date whole', 'at (2025-10-26)', 13, 5, ['at', '(2025-10-26)']],
    ['cuts the last line', 'one two three four', 5, 2, ['one', 'two…']],
    ['gives no line for nothing', '', 5, 2, []],
    ['goes on however narrow', '条約', 1, 5, ['条', '約']],
  ])('%s', (_, text, width, most, lines) => {
    expect(wrapped(text, width, most)).toEqual(lines);
  });
});

describe('tame', () => {
  it('lets no text move the cursor, colour the screen or turn the line around', () => {
    expect(tame('a\u001b[31mred\u0007\r\nb\u202ec')).toBe('a [31mred b c');
  });
});
