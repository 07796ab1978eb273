import { describe, expect, it } from 'vitest';
import { tokens } from '../../../src/text/tokens/tokens.ts';
import { aliasTable } from '../../../src/text/words/alias-table.ts';

const table = aliasTable([
  ['Parti', 'party'],
  ['Parti du Lac', 'lake-party'],
  ['UN', 'un'],
  ['Tạ Văn Bình', 'binh'],
  ['ministère des Étangs', 'ponds'],
  ['Đảng', 'dang'],
]);
const at = (text: string) => table.at(tokens(text), 0)?.value;

describe('aliasTable', () => {
  it.each([
    ['Parti du Lac', 'lake-party'],
    ['Parti du Nord', 'party'],
    ['parti du Lac', undefined],
    ['PARTI DU LAC', 'lake-party'],
    ['UN', 'un'],
    ['Un', undefined],
    ['Ta Van Binh', 'binh'],
    ['Tạ Vân Binh', 'binh'],
    ['Ministère des Etangs', 'ponds'],
    ['ministère des étangs', undefined],
    ['Dang', undefined],
  ])('%s', (text, expected) => expect(at(text)).toBe(expected));
});

describe('aliasTable of a language that tells words by their marks', () => {
  const marked = aliasTable([['Trường Hòa', 'school']], true);
  it.each([
    ['Trường Hòa', 'school'],
    ['Trường Hoà', 'school'],
    ['Trương Hòa', undefined],
    ['Truong Hoa', undefined],
  ])('%s', (text, expected) => expect(marked.at(tokens(text), 0)?.value).toBe(expected));
});
