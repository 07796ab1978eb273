import { describe, expect, it } from 'vitest';
import { tokens } from '../../../src/text/tokens/tokens.ts';
import { phrases } from '../../../src/text/words/phrases.ts';

describe('phrases', () => {
  const table = phrases([
    ["d'", 'elided'],
    ["d'autres", 'others'],
    ['au nom de', 'for'],
  ]);

  it.each([
    ['d’hiver', 'elided', 1],
    ["d'autres pays", 'others', 2],
    ['Au  nom de tous', 'for', 3],
  ])('finds in « %s » the longest phrase', (text, value, end) => {
    expect(table.at(tokens(text), 0)).toEqual({ end, value });
  });

  it('knows the words that its phrases end in', () => {
    const ends = phrases([
      ['au nom de', 1],
      ['au nom', 2],
      ['de', 3],
    ]);
    expect([...ends.lasts]).toEqual(['de', 'nom']);
  });

  it('finds nothing where a phrase only begins', () => {
    expect(table.at(tokens('au nom des autres'), 0)).toBeUndefined();
  });
});
