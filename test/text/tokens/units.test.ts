import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../src/text/tokens/units.ts';

const read = (text: string, start: number, end: number) => {
  const { list, from } = unitsOf(text, start, end);
  return String.fromCharCode(...list.subarray(start - from, end - from));
};

describe('unitsOf', () => {
  it.each(['plain words', 'déjà vu', 'hội nghị', '北京 한국', 'an 😀 alone', '\ud83d broken'])('holds the signs of « %s »', (text) =>
    expect(read(text, 0, text.length)).toBe(text),
  );

  it('holds a stretch', () => expect(read('one two three', 4, 7)).toBe('two'));

  it('ends with 0, whatever was there before', () => {
    unitsOf('a much longer text', 0, 18);
    const { list, from } = unitsOf('short', 2, 99);
    expect(list[5 - from]).toBe(0);
  });

  it('has room for a very long text', () => {
    const text = 'ab'.repeat(100_000);
    const { list } = unitsOf(text, 0, text.length);
    expect([list[0], list[199_999], list[200_000]]).toEqual([97, 98, 0]);
  });
});
