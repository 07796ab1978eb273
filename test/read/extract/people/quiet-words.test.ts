import { describe, expect, it } from 'vitest';
import { quietWords } from '../../../../src/read/extract/people/quiet-words.ts';
import { tokens } from '../../../../src/text/tokens.ts';

describe('words at which nothing begins', () => {
  const quiet = quietWords(new Set(['minister', 'president']), false);
  it.each([
    ['spoke', true],
    ['été', true],
    ['minister', false],
    ['président', false],
    ['Paris', false],
    ['iPhone', false],
    ['12', false],
    [',', false],
    ['王', false],
    ['وزير', false],
  ])('%s: %s', (word, expected) => {
    expect(quiet(tokens(word)[0])).toBe(expected);
    expect(quiet(tokens(word)[0])).toBe(expected);
  });
  it('knows none where any word may open something', () => {
    expect(quietWords(new Set(), true)(tokens('spoke')[0])).toBe(false);
  });
});
