import { expect, test } from 'vitest';
import { type Placed, withTranslations } from '../../../src/relate/statements/translated.ts';

const placed = (document: string, language: string, start: number, quote: string, original = 'a'): Placed => ({
  document,
  language,
  start,
  quote,
  original,
});

const alone = (list: readonly Placed[]): readonly (readonly number[])[] => list.map((_, i) => [i]);

const FIRST = placed('a', 'fr', 0, 'le pont rouvrira avant la fin de l’hiver');
const SECOND = placed('a', 'fr', 90, 'les travaux ont coûté 12,5 millions');

test('what an original and its translation give one speaker in the same order is the same', () => {
  const list = [
    FIRST,
    SECOND,
    placed('b', 'en', 0, 'the bridge will reopen before the end of winter'),
    placed('b', 'en', 80, 'the works cost 12.5 million'),
  ];
  expect(withTranslations(list, alone(list))).toEqual([
    [0, 2],
    [1, 3],
  ]);
});

test('other numbers speak against it', () => {
  const list = [SECOND, placed('b', 'en', 80, 'the works cost 14 million')];
  expect(withTranslations(list, alone(list))).toEqual([[0], [1]]);
});

test('where one page has more, only the same numbers join', () => {
  const list = [FIRST, SECOND, placed('b', 'en', 80, 'the works cost 12.5 million')];
  expect(withTranslations(list, alone(list))).toEqual([[0], [1, 2]]);
});

test('pages that translate nothing keep their rows', () => {
  const list = [FIRST, placed('b', 'en', 0, 'the bridge will reopen before the end of winter', 'b')];
  expect(withTranslations(list, alone(list))).toEqual([[0], [1]]);
});

test('a copy in the same language is left to its words', () => {
  const list = [FIRST, placed('b', 'fr', 0, 'la digue sera renforcée avant le printemps')];
  expect(withTranslations(list, alone(list))).toEqual([[0], [1]]);
});

test('a remark is no translation of a long statement', () => {
  const list = [FIRST, placed('b', 'zh', 0, '桥')];
  expect(withTranslations(list, alone(list))).toEqual([[0], [1]]);
});

test('signs count for more letters', () => {
  const list = [FIRST, placed('b', 'zh', 0, '大桥将于冬季结束前重新开放')];
  expect(withTranslations(list, alone(list))).toEqual([[0, 1]]);
});
