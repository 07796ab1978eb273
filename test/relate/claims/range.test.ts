import { expect, test } from 'vitest';
import type { FigureValue } from '../../../src/model/mention.ts';
import { type Lie, lie, rangeOf } from '../../../src/relate/claims/range.ts';

type Said = readonly [bound: FigureValue['bound'], value: number, high?: number];
const rows: readonly (readonly [Said, Said, Lie])[] = [
  [['exactly', 5], ['exactly', 5], 'same'],
  [['exactly', 5], ['exactly', 6], 'apart'],
  [['exactly', 40], ['more-than', 40], 'apart'],
  [['exactly', 40], ['at-least', 40], 'inside'],
  [['exactly', 41], ['more-than', 40], 'inside'],
  [['exactly', 40], ['less-than', 40], 'apart'],
  [['exactly', 40], ['at-most', 40], 'inside'],
  [['more-than', 40], ['at-most', 40], 'apart'],
  [['at-least', 40], ['at-most', 40], 'meet'],
  [['at-least', 50], ['more-than', 50], 'inside'],
  [['about', 100], ['exactly', 110], 'inside'],
  [['about', 100], ['exactly', 111], 'apart'],
  [['about', 20], ['more-than', 20], 'meet'],
  [['nearly', 60], ['about', 60], 'inside'],
  [['nearly', 70], ['exactly', 71], 'apart'],
  [['nearly', 70], ['exactly', 66], 'inside'],
  [['nearly', 70], ['exactly', 63], 'apart'],
  [['about', 60], ['nearly', 70], 'apart'],
  [['about', 60], ['exactly', 64], 'inside'],
  [['about', 45], ['exactly', 49], 'inside'],
  [['between', 10, 20], ['between', 15, 30], 'meet'],
  [['between', 10, 20], ['between', 12, 15], 'inside'],
  [['vague', 1000], ['exactly', 2500], 'inside'],
  [['vague', 10], ['exactly', 5], 'apart'],
  [['exactly', 0], ['about', 0], 'same'],
];

test.each(rows)('%j and %j: %s', ([bound, value, high], [other, another, top], expected) => {
  const [a, b] = [
    rangeOf({ bound, value, ...(high !== undefined && { high }) }),
    rangeOf({ bound: other, value: another, ...(top !== undefined && { high: top }) }),
  ];
  expect([lie(a, b), lie(b, a)]).toEqual([expected, expected]);
});
