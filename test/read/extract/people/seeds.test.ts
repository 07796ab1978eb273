import { describe, expect, it } from 'vitest';
import { type Seeds, seeds } from '../../../../src/read/extract/people/seeds.ts';
import { tokens } from '../../../../src/text/tokens/tokens.ts';

const begin = (anyRole: boolean): Seeds =>
  seeds({
    roles: new Set(['minister', 'president']),
    anyRole,
    address: new Set(['mme']),
    heads: ({ lower }) => ['minister', '部'].includes(lower),
    after: new Set(['氏']),
    credits: new Set(),
    stops: new Set(),
  });

describe('terms at which nothing begins', () => {
  it.each([
    ['spoke', true],
    ['12', true],
    [',', true],
    ['وزير', true],
    ['minister', false],
    ['Paris', false],
    ['Mme', false],
    ['王氏', false],
    ['王某某某某氏', true],
  ])('%s: %s', (text, expected) => {
    const list = tokens(text);
    const { quiet } = begin(false);
    expect(quiet(list, 0)).toBe(expected);
    expect(quiet(list, 0)).toBe(expected);
  });
  it('knows that a title needs its role in the sentence', () => {
    expect(begin(false).quiet(tokens('the president'), 1)).toBe(true);
    expect(begin(false).quiet(tokens('the president minister'), 1)).toBe(false);
  });
  it('passes over no word near a role where any may open one', () => {
    expect(begin(true).quiet(tokens('spoke minister'), 0)).toBe(false);
    expect(begin(true).quiet(tokens('spoke softly'), 0)).toBe(true);
  });
});
