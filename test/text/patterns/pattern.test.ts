import { describe, expect, it } from 'vitest';
import { matcher, type Slot } from '../../../src/text/patterns/pattern.ts';
import { tokens } from '../../../src/text/tokens/tokens.ts';
import { phrases } from '../../../src/text/words/phrases.ts';

const day: Slot<number> = {
  number: true,
  at: (list, i) => (list[i]?.kind === 'number' && Number(list[i]?.text) <= 31 ? { end: i + 1, value: Number(list[i]?.text) } : undefined),
};
const months = phrases([
  ['janvier', 1],
  ['octobre', 10],
]);
const slots = { day, month: months };
const rules = [
  { id: 'one', pattern: '[le] {day} {month}' },
  { id: 'two', pattern: '(les {day} et|du {day} au) {to=day} {month}' },
  { id: 'slashed', pattern: '{day}/{to=day}' },
  { id: 'elided', pattern: "[l'] avant (de|d') {month}" },
  { id: 'nested', pattern: 'avant {day} [[de] {month}]' },
];
const found = (text: string) => [...matcher(rules, slots).scan(tokens(text))].map((m) => [m.rule.id, ...m.captures.values()]);

describe('matcher', () => {
  it.each([
    ['le 3 octobre', [['one', 10, 3]]],
    ['Les 25 et 26 octobre', [['two', 10, 26, 25]]],
    ['du 25 au 26 octobre', [['two', 10, 26, 25]]],
    ['25/10', [['slashed', 10, 25]]],
    ['25 / 10', []],
    ['le 25', []],
    ['avant 3 de janvier', [['nested', 1, 3]]],
    ["l'avant d’octobre", [['elided', 10]]],
    ['avant 3 janvier', [['nested', 1, 3]]],
    [
      '3 octobre puis 4 janvier',
      [
        ['one', 10, 3],
        ['one', 1, 4],
      ],
    ],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  it('refuses a pattern that is malformed or names no slot', () => {
    expect(() => matcher([{ id: 'x', pattern: '[le' }], slots)).toThrow('stays open');
    expect(() => matcher([{ id: 'x', pattern: 'le {day' + '}) ' }], slots)).toThrow('closes nothing');
    expect(() => matcher([{ id: 'x', pattern: '{week}' }], slots)).toThrow('no slot {week}');
  });
});

describe('tokens', () => {
  it.each([
    ["l'ONU a dit", ["l'", 'ONU', 'a', 'dit']],
    ["Vietnam's dream, don't", ['Vietnam', "'s", 'dream', ',', 'don', "'t"]],
    ['le sommet P4G', ['le', 'sommet', 'P4G']],
    ['VietnamPlus26/10/2025', ['VietnamPlus', '26', '/', '10', '/', '2025']],
    ['14e congrès à 19h42', ['14', 'e', 'congrès', 'à', '19', 'h', '42']],
    ['10月25日', ['10', '月', '25', '日']],
    ['après-midi', ['après', '-', 'midi']],
  ])('%s', (text, expected) => expect(tokens(text).map((t) => t.text)).toEqual(expected));

  it('gives the slices of the text it was asked for', () => {
    const text = 'Avant. « Même les délégations »';
    for (const t of tokens(text, 7, text.length)) expect(text.slice(t.start, t.end)).toBe(t.text);
  });
});
