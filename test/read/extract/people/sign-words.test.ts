import { describe, expect, it } from 'vitest';
import type { NameModel } from '../../../../src/model/name-model.ts';
import { hashOf } from '../../../../src/read/extract/people/tagger/hash.ts';
import { unitsOf } from '../../../../src/read/extract/people/tagger/index.ts';
import { wordKey } from '../../../../src/read/extract/people/tagger/sign-units.ts';
import { WORD } from '../../../../src/read/extract/people/tagger/sign-words.ts';
import { PIECES } from '../../../../src/read/extract/people/tagger/units.ts';
import { tokens } from '../../../../src/text/tokens/tokens.ts';

const [FAMILY, FREQUENT, USUAL, TITLE] = [2, 16, 32, 64];

function pieces(text: string, lists: Readonly<Record<string, number>>): (piece: number) => readonly number[] {
  const listed = new Map(
    Object.entries(lists).map(([word, bits]) => [wordKey(Array.from(word, hashOf), 0, Array.from(word).length), bits]),
  );
  const model: NameModel = {
    unit: 'sign',
    capitals: false,
    prefixes: '',
    bits: 4,
    weights: new Int8Array(80),
    step: 1,
    transitions: new Float64Array(25),
    listed: (hash) => listed.get(hash) ?? 0,
  };
  const units = unitsOf(tokens(text), 'zh', model);
  return (piece) => [...units.starts.keys()].map((i) => units.pieces[i * PIECES + piece] ?? -1);
}

/** How long the word of each sign is. */
const lengths = (text: string, lists: Readonly<Record<string, number>>): readonly number[] =>
  pieces(text, lists)(WORD.place).map((place) => place & 15);

describe('words of signs', () => {
  it('cuts a line into the words of the lists, what is in none into signs', () => {
    expect(lengths('部长王立说', { 部长: TITLE, 说: FREQUENT, 王: FAMILY })).toEqual([2, 2, 1, 1, 1]);
  });

  it('takes the likelier of two cuts', () => {
    const lists = { 研究: FREQUENT, 研究生: USUAL, 生命: FREQUENT, 命: USUAL };
    expect(lengths('研究生命', lists)).toEqual([2, 2, 2, 2]);
    expect(lengths('研究生', lists)).toEqual([3, 3, 3]);
  });

  it('sees no word across a blank', () => {
    expect(lengths('김 장관', { 김장: USUAL, 장관: TITLE })).toEqual([1, 2, 2]);
  });

  it('tells how far a sign stands from the titles on either side, up to a mark', () => {
    const lists = { 部长: TITLE, 主席: TITLE };
    const [after, before] = [pieces('部长王立，说', lists)(WORD.before), pieces('王立主席', lists)(WORD.after)];
    expect(after.map((n) => n > 0)).toEqual([false, false, true, true, false, false]);
    expect(after[2]).not.toBe(after[3]);
    expect(before.map((n) => n > 0)).toEqual([true, true, false, false]);
    expect(before[0]).not.toBe(before[1]);
  });

  it('lets the dot inside a foreign name pass', () => {
    expect(
      pieces('部长约翰·李', { 部长: TITLE })(WORD.before)
        .slice(2)
        .every((n) => n > 0),
    ).toBe(true);
  });
});
