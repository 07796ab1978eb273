import { describe, expect, it } from 'vitest';
import { tokens } from '../../../src/text/tokens/tokens.ts';
import { wordTable, wordTest } from '../../../src/text/tokens/word-table.ts';
import { worded } from './worded.ts';

describe('a table of words', () => {
  it('is asked for a word once', () => {
    let times = 0;
    const lengths = wordTable(({ text }) => {
      times++;
      return text.length;
    });
    const list = worded(tokens('as good as it was good'));
    expect([0, 1, 2, 3, 4, 5].map((i) => lengths(list, i))).toEqual([2, 4, 2, 2, 3, 4]);
    expect(times).toBe(4);
  });

  it('is asked again for what is below 0, and for words that have no number', () => {
    let times = 0;
    const never = wordTable(() => --times);
    expect([0, 0].map((i) => never(worded(tokens('as')), i))).toEqual([-1, -2]);
    const bare = worded(tokens('as').map((token) => ({ ...token, word: 0 })));
    expect([0, 0].map((i) => never(bare, i))).toEqual([-3, -4]);
  });

  it('tells apart more words than it remembers', () => {
    const letters = 'abcdefghij';
    const words = Array.from({ length: 20_000 }, (_, i) => [...String(i)].map((digit) => letters[Number(digit)]).join(''));
    const numbers = wordTable(({ text }) => Number([...text].map((letter) => letters.indexOf(letter)).join('')));
    const list = worded(words.flatMap((word) => tokens(word)));
    for (const _ of [0, 1]) expect(words.map((_, i) => numbers(list, i))).toEqual(words.map((_, i) => i));
  });
});

describe('a test of words', () => {
  const isShort = wordTest(({ text }) => text.length < 3);

  it('passes a token', () => expect([0, 1, 2].map((i) => isShort(worded(tokens('it was as')), i))).toEqual([true, false, true]));

  it('passes nothing outside of the tokens, though words go on there', () => {
    const { list, words } = worded(tokens('it is as it was'));
    const part = { list: list.slice(1, 3), words, first: 1 };
    expect([-1, 0, 1, 2].map((i) => isShort(part, i))).toEqual([false, true, true, false]);
  });
});
