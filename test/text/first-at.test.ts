import { expect, it } from 'vitest';
import { firstAt } from '../../src/text/first-at.ts';
import { languageAt } from '../../src/text/language-at.ts';

it.each([
  [[], 3, 0],
  [[1, 3, 3, 5], 0, 0],
  [[1, 3, 3, 5], 3, 1],
  [[1, 3, 3, 5], 4, 3],
  [[1, 3, 3, 5], 9, 4],
])('of %j the first that is not below %i stands at %i', (list, limit, index) =>
  expect(firstAt(list.length, (i) => (list[i] ?? 0) >= limit)).toBe(index),
);

it('a place has the language of its block, one between two blocks that of the next', () => {
  const at = languageAt([
    { end: 4, language: 'fr' },
    { end: 9, language: 'vi' },
  ]);
  expect([0, 3, 4, 8, 9].map(at)).toEqual(['fr', 'fr', 'vi', 'vi', undefined]);
});
