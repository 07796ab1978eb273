import { describe, expect, it } from 'vitest';
import type { Token } from '../../../src/model/token.ts';
import { type Looks, remembered } from '../../../src/text/tokens/remembered.ts';
import { signsOf } from '../../../src/text/tokens/signs.ts';
import { tokens } from '../../../src/text/tokens/tokens.ts';

const known = new Set(['may', 'on', 'the']);
const signAt = signsOf({ knows: (word) => known.has(word), numbers: [(text) => text.length <= 2] });

/** A search for a number behind « may »; counts how often it is made. */
function counted() {
  let times = 0;
  const isLater = (list: readonly Token[], start: number): number => (list.slice(start).some((t) => t.text === 'later') ? 1 : 0);
  const search = (looks: Looks, start: number): { readonly found: string } => {
    times++;
    if (looks.at(start)?.lower !== 'may') return { found: 'nothing' };
    const next = looks.at(start + 1);
    if (next === undefined) return { found: 'the end' };
    if (next.kind !== 'number' || next.text.length > 2) return { found: 'month' };
    if (looks.at(start - 1)?.lower === 'the') return { found: 'name' };
    return { found: looks.ask(0, start, start) === 1 ? 'later day' : 'day' };
  };
  const at = remembered(search, { signAt, probes: [isLater] });
  return { read: (text: string, index: number): string => at(tokens(text), index).found, times: () => times };
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

  it('does not remember what looks too far', () => {
    let times = 0;
    const at = remembered((looks) => ({ found: looks.at(500)?.text, times: ++times }), { signAt, probes: [] });
    const list = tokens('a b c');
    expect([at(list, 0).times, at(list, 0).times]).toEqual([1, 2]);
  });

  it('learns anew when it has learned too much', () => {
    const words = Array.from({ length: 300 }, (_, i) => `w${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}`);
    const all = new Set(words);
    let times = 0;
    const at = remembered((looks, start) => ({ found: [0, 1, 2].map((n) => looks.at(start + n)?.text).join(' '), times: ++times }), {
      signAt: signsOf({ knows: (word) => all.has(word), numbers: [] }),
      probes: [],
    });
    for (const a of words) for (const b of words) expect(at(tokens(`${a} ${b}`), 0).found).toBe(`${a} ${b} `);
    const many = times;
    expect(at(tokens(`${words[0]} ${words[0]}`), 0).found).toBe(`${words[0]} ${words[0]} `);
    expect(times).toBe(many + 1);
  });
});
