import { describe, expect, it } from 'vitest';
import { matcher, type Slot } from '../../src/text/pattern.ts';
import { openings } from '../../src/text/pattern-openings.ts';
import { phrases } from '../../src/text/phrases.ts';
import { tokens } from '../../src/text/tokens.ts';

const table = (...words: readonly string[]): Slot<string> => phrases(words.map((w) => [w, w]));
const compiled = (slots: Readonly<Record<string, Slot<string>>>, ...patterns: readonly string[]) =>
  matcher(
    patterns.map((pattern, i) => ({ id: `r${i}`, pattern })),
    slots,
  ).compiled;

const day: Slot<string> = { at: () => undefined, number: true, lengths: [1, 2] };
const month = table('may', 'early june');
const inner = compiled({ day, month }, '{day} {month}', '{month}');
const date: Slot<string> = { at: () => undefined, inner };
const begins = openings(compiled({ day, month, date }, 'the {date}', '{day} {month}', '{date} sharp', 'today'), ['th']);
const mayBegin = (text: string): boolean => begins(tokens(text), 0);

describe('openings', () => {
  it.each(['today', 'the may', 'the 5', 'the early', '5 may', '5 th', 'may sharp', 'early june'])('%s may begin a match', (text) =>
    expect(mayBegin(text)).toBe(true),
  );
  it.each(['tomorrow', 'the', 'the end', '5 people', '2024 may', 'may', 'early may', 'may 5'])('%s begins none', (text) =>
    expect(mayBegin(text)).toBe(false),
  );
});
