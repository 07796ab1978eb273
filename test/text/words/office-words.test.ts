import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../src/languages/index.ts';
import { officeReader } from '../../../src/text/words/office-words.ts';

const read = officeReader(await loadPacks());
const said = (role: string, language: string): string | undefined => {
  const office = read(role, language);
  if (office === undefined) return undefined;
  const { concept, deputy, portfolio, country } = office;
  return [deputy ? 'deputy' : undefined, concept, portfolio, country].filter((w) => w !== undefined).join(' ');
};

describe('the office that the words of a role name', () => {
  it.each([
    ['vice-ministre péruvien de la Justice', 'fr', 'deputy minister justice peru'],
    ['Deputy Minister of Justice', 'en', 'deputy minister justice'],
    ['viceministra de Justicia', 'es', 'deputy minister justice'],
    ['vice-ministro da Justiça', 'pt', 'deputy minister justice'],
    ['Justizminister', 'de', 'minister justice'],
    ['заместитель министра юстиции', 'ru', 'deputy minister justice'],
    ['Thứ trưởng Tư pháp', 'vi', 'deputy minister justice'],
    ['司法部副部长', 'zh', 'deputy minister justice'],
    ['外相', 'ja', 'minister foreign-affairs'],
    ['부통령', 'ko', 'deputy president'],
    ['وزير العدل', 'ar', 'minister justice'],
    ['secretary-general', 'en', 'secretary-general'],
  ])('« %s » (%s) is %s', (role, language, wanted) => expect(said(role, language)).toBe(wanted));

  it.each([
    ['ancien ministre de la Justice', 'fr'],
    ['former president', 'en'],
    ['professor of law', 'en'],
    ['ministre', 'xx'],
  ])('« %s » (%s) is none', (role, language) => expect(said(role, language)).toBeUndefined());
});
