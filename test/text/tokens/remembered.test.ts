import { describe, expect, it } from 'vitest';
import { type Looks, remembered } from '../../../src/text/tokens/remembered.ts';
import { signsOf } from '../../../src/text/tokens/signs.ts';
import { tokens } from '../../../src/text/tokens/tokens.ts';
import type { Worded } from '../../../src/text/tokens/word-table.ts';
import { worded } from './worded.ts';

const known = new Set(['may', 'on', 'the']);
const signs = signsOf({ knows: (word) => known.has(word), numbers: [(text) => text.length <= 2] });

/** A search for a number behind « may »; counts how often it is made. */
function counted() {
  let times = 0;
  const isLater = ({ list }: Worded, start: number): number => (list.slice(start).some((t) => t.text === 'later') ? 1 : 0);
  const search = (looks: Looks, start: number): { readonly found: string } => {
    times++;
    if (looks.at(start)?.lower !== 'may') return { found: 'nothing' };
    const next = looks.at(start + 1);
    if (next === undefined) return { found: 'the end' };
    if (next.kind !== 'number' || next.text.length > 2) return { found: 'month' };
    if (looks.at(start - 1)?.lower === 'the') return { found: 'name' };
    return { found: looks.ask(0, start, start) === 1 ? 'later day' : 'day' };
  };
  const finds = remembered(search, { signs, probes: [isLater], isNothing: ({ found }) => found === 'nothing' });
  return {
    read: (text: string, index: number): string => {
      const { from, place } = finds(worded(tokens(text)));
      const found = from(index)?.found;
      return found === undefined || place() > index ? 'nothing' : found;
    },
    place: (text: string, index: number): number => {
      const { from, place } = finds(worded(tokens(text)));
      from(index);
      return place();
    },
    times: () => times,
  };
}

describe('remembered', () => {
  it('searches once for all that looks alike where the search looks', () => {
    const { read, times } = counted();
    expect(['may 5', 'may 17', 'may 31 of a year'].map((text) => read(text, 0))).toEqual(['day', 'day', 'day']);
    expect(times()).toBe(1);
  });

  it.each([
    ['may 5', 0, 'day'],
    ['may', 0, 'the end'],
    ['may be', 0, 'month'],
    ['may 2025', 0, 'month'],
    ['on may 5', 1, 'day'],
    ['the may 5', 1, 'name'],
    ['may 5 or later', 0, 'later day'],
    ['june 5', 0, 'nothing'],
  ])('finds in "%s" at %i after all others: %s', (text, index, expected) => {
    const { read } = counted();
    for (const [other, at] of [
      ['may 9', 0],
      ['may', 0],
      ['may later', 0],
      ['a may 9', 1],
      ['the may 9', 1],
      ['may 9 later', 0],
    ] as const)
      read(other, at);
    expect(read(text, index)).toBe(expected);
    expect(read(text, index)).toBe(expected);
  });

  it('passes over words at which nothing was found', () => {
    const { place, times } = counted();
    expect([place('a table in may', 0), place('a table', 0), place('on may 5 a Table', 2)]).toEqual([3, 2, 5]);
    const once = times();
    expect([place('a table in may', 0), place('a Table', 0)]).toEqual([3, 2]);
    expect(times()).toBe(once);
  });

  it('does not see the list before behind a shorter one', () => {
    const { read } = counted();
    read('on the first of may 17', 0);
    expect(read('on may', 1)).toBe('the end');
  });

  it('does not remember what looks too far', () => {
    let times = 0;
    const finds = remembered((looks) => ({ found: looks.at(500)?.text, times: ++times }), { signs, probes: [], isNothing: () => false });
    const { from } = finds(worded(tokens('a b c')));
    expect([from(0)?.times, from(0)?.times]).toEqual([1, 2]);
  });

  it('learns anew when it has learned too much', () => {
    const words = Array.from({ length: 300 }, (_, i) => `w${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}`);
    const all = new Set(words);
    let times = 0;
    const finds = remembered((looks, start) => ({ found: [0, 1, 2].map((n) => looks.at(start + n)?.text).join(' '), times: ++times }), {
      signs: signsOf({ knows: (word) => all.has(word), numbers: [] }),
      probes: [],
      isNothing: () => false,
    });
    const read = (text: string): string => finds(worded(tokens(text))).from(0)?.found ?? '';
    for (const a of words) for (const b of words) expect(read(`${a} ${b}`)).toBe(`${a} ${b} `);
    const many = times;
    expect(read(`${words[0]} ${words[0]}`)).toBe(`${words[0]} ${words[0]} `);
    expect(times).toBe(many + 1);
  });
});
