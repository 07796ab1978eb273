import { describe, expect, it } from 'vitest';
import { unions } from '../../src/text/unions.ts';

describe('numbers that are joined two by two', () => {
  it('are by themselves at first', () => expect(unions(3).groups()).toEqual([[0], [1], [2]]));

  it('belong together over others, whatever the order of joining', () => {
    for (const pairs of [
      [
        [3, 1],
        [4, 3],
        [0, 2],
      ] as const,
      [
        [0, 2],
        [4, 1],
        [1, 3],
      ] as const,
    ]) {
      const { join, groups, root } = unions(5);
      for (const [a, b] of pairs) join(a, b);
      expect(groups()).toEqual([
        [0, 2],
        [1, 3, 4],
      ]);
      expect(root(4)).toBe(1);
    }
  });
});
