import { expect, test } from 'vitest';
import { cutShort, misprinted, nearKeys } from '../../../src/relate/entities/misprints.ts';
import { wordsOf } from '../../../src/relate/entities/names.ts';

const pairs: readonly (readonly [a: string, b: string, expected: boolean])[] = [
  ['Marek Kowalsk', 'Marek Kowalski', true],
  ['Marek Kovalski', 'Marek Kowalski', true],
  ['Marek Kowlaski', 'Marek Kowalski', true],
  ['Marek Kowalskii', 'Marek Kowalski', true],
  ['Nguyễn Văn Minh', 'Nguyễn Văn Vinh', false],
  ['Marek Kowalski', 'Marta Kowalski', false],
  ['Marek Kowal', 'Marek Kowalski', false],
  ['Marek Nowak', 'Marek Novaks', false],
  ['Marek Kowalski', 'Marek Kowalski', false],
];

test.each(pairs)('%s, %s: %s', (a, b, expected) => {
  expect([misprinted(wordsOf(a), wordsOf(b)), misprinted(wordsOf(b), wordsOf(a))]).toEqual([expected, expected]);
});

test.each(pairs.filter(([, , expected]) => expected))('%s and %s meet under a key', (a, b) => {
  const keys = new Set(nearKeys(wordsOf(a)));
  expect([...nearKeys(wordsOf(b))].some((key) => keys.has(key))).toBe(true);
});

test('a name cut short is the shorter of the two', () => {
  const [cut, whole] = [wordsOf('Marek Kowalsk'), wordsOf('Marek Kowalski')];
  expect([cutShort(cut, whole), cutShort(whole, cut)]).toEqual([true, false]);
});
