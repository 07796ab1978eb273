import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../src/text/patterns/vocabulary.ts';
import { tokens } from '../../../src/text/tokens/tokens.ts';

describe('vocabulary', () => {
  it('numbers words from 1 on, the same word alike', () => {
    const words = vocabulary();
    expect(['may', 'june', 'may'].map(words.add)).toEqual([1, 2, 1]);
  });

  it('gives the number of the word at a token, and 0 for others', () => {
    const words = vocabulary();
    words.add('may');
    const list = tokens('In May or june');
    expect(list.map((_, i) => words.at(list, i))).toEqual([0, 1, 0, 0]);
    words.add('june');
    expect(list.map((_, i) => words.at(list, i))).toEqual([0, 1, 0, 2]);
  });

  it('keeps lists and far places of a list apart', () => {
    const words = vocabulary();
    words.add('may');
    const long = tokens(`may ${'x '.repeat(127)}may`);
    expect([0, 64, 128].map((i) => words.at(long, i))).toEqual([1, 0, 1]);
    expect(words.at(tokens('x'), 0)).toBe(0);
  });
});
