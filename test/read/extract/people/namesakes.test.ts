import { describe, expect, it } from 'vitest';
import { withoutAnd, withoutCountry } from '../../../../src/read/extract/people/joined-names.ts';
import { tokens } from '../../../../src/text/tokens/tokens.ts';
import { linked } from './seen.ts';

describe('two people of one name', () => {
  it('are told apart when each has a role of its own in one sentence', () =>
    expect(linked('es', 'Ana Torres, ministra de Salud, y Ana Torres, una bombera, hablaron.')).toEqual([
      'Ana Torres → ana-torres',
      'Ana Torres → ana-torres-bombera',
    ]));
  it('are told apart by their countries', () =>
    expect(
      linked('en', "Peru's foreign minister, Ana Torres, arrived on Monday. Chile's foreign minister, Ana Torres, was already there."),
    ).toEqual(['Ana Torres → ana-torres', 'Ana Torres → ana-torres-foreign-minister']));
  it('are one where the second role may be hers too', () =>
    expect(new Set(linked('en', 'Ana Torres, a lawyer, spoke first. Ana Torres, minister of health, left early.'))).toEqual(
      new Set(['Ana Torres → ana-torres']),
    ));
});

describe('two names that were taken for one', () => {
  const text = 'Inés Robles y Cardona';
  const learned = [{ start: 0, end: text.length, sure: 0.9 }];
  const and = new Set(['y']);
  const parts = (known: readonly string[]): readonly string[] =>
    withoutAnd(tokens(text), learned, and, (word) => known.includes(word)).map(({ start, end }) => text.slice(start, end));
  it('are apart when both are known', () => expect(parts(['robles', 'cardona'])).toEqual(['Inés Robles', 'Cardona']));
  it('stay one name when only one of them is', () => expect(parts(['robles'])).toEqual([text]));
});

describe('a name that took in the country of the title before it', () => {
  const text = 'Ngoại trưởng Kenya Wanjiru Kamau';
  const learned = [{ start: 13, end: text.length, sure: 0.9 }];
  const kept = (titled: boolean): readonly string[] =>
    withoutCountry(
      tokens(text),
      learned,
      (start) => (start === 13 ? 18 : undefined),
      () => titled,
    ).map(({ start, end }) => text.slice(start, end));
  it('begins behind it', () => expect(kept(true)).toEqual(['Wanjiru Kamau']));
  it('keeps it where no title stands before', () => expect(kept(false)).toEqual(['Kenya Wanjiru Kamau']));
});
