// Pairs of plain letters, counted by their codes.
import { describe, expect, it } from 'vitest';
import { pairCounts } from '../../../src/read/open/encoding/pair-counts.ts';

const counted = (text: string) => {
  const pairs = pairCounts();
  const letters = [...text].filter((character) => pairs.add(character.charCodeAt(0))).length;
  return { letters, found: [...pairs.found()] };
};

describe('pairs of plain letters', () => {
  it('are met in the order of the text, small, with the edges of words', () =>
    expect(counted('Ab, ab')).toEqual({
      letters: 4,
      found: [
        [' a', 2],
        ['ab', 2],
        ['b ', 1],
      ],
    }));

  it('are none between two marks', () => expect(counted('. , 12')).toEqual({ letters: 0, found: [] }));

  it('go on behind a letter that is not plain as at an edge', () => {
    const pairs = pairCounts();
    pairs.add(0x61);
    pairs.stand('é');
    pairs.add(0x62);
    expect([...pairs.found().keys()]).toEqual([' a', ' b']);
  });

  it('leave control characters alone', () =>
    expect([0, 9, 10, 65].map((code) => pairCounts().isPlain(code))).toEqual([false, true, true, true]));
});
