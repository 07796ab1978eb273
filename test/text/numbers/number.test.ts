import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../src/languages/index.ts';
import { readNumber } from '../../../src/text/numbers/number.ts';
import { tokens } from '../../../src/text/tokens/tokens.ts';
import { spellNumber } from './spell-number.ts';
import { WEST } from './spell-number-west.ts';

const packs = await loadPacks();

/** The value and the words left over. */
function read(language: string, text: string): string {
  const pack = packs[language];
  const list = tokens(text);
  const found = pack === undefined ? undefined : readNumber(list, 0, pack);
  if (found === undefined) return 'none';
  const rest = list.slice(found.end).map((t) => t.text);
  return [found.value.value, ...rest].join(' ');
}

const TRIED = [
  ...Array.from({ length: 1100 }, (_, i) => i),
  ...Array.from({ length: 400 }, (_, i) => (i * 7919 + 1000) % 1_000_000),
  ...Array.from({ length: 400 }, (_, i) => ((i + 1) * 982_451_653) % 999_999_999_999),
  1e3,
  1e6,
  1e9,
  2_000_000_015,
];

describe('numbers in words', () => {
  it.each(['fr', 'en', 'vi', 'zh', 'ja', 'ko'])('%s: what a grammar spells is read back', (language) => {
    const wrong = TRIED.map((n) => [String(n), spellNumber(language, n)]).filter(([n = '', text = '']) => read(language, text) !== n);
    expect(wrong).toEqual([]);
  });
});

describe('numbers in words of Spanish, Portuguese and German', () => {
  it.each(Object.entries(WEST))('%s: what a grammar spells is read back', (language, spell) => {
    const wrong = TRIED.map((n) => [String(n), spell(n)]).filter(([n = '', text = '']) => read(language, text) !== n);
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

describe('French', () => {
  it.each([
    ['10 500 milliards', '10500000000000'],
    ['10\u00a0500', '10500'],
    ['10\u202f500', '10500'],
    ['2.500', '2500'],
    ['2,500', '2500'],
    ['12,345', '12.345'],
    ['6.700,54', '6700.54'],
    ['5.00', '5'],
    ['3,75 %', '3.75 %'],
    ['1,3 milliard', '1300000000'],
    ['7 Md€', '7000000000 €'],
    ['423 0000', '423 0000'],
    ["3'200", '3200'],
    ['soixante et onze', '71'],
    ['soixante-et-onze', '71'],
    ['quatre vingt dix neuf', '99'],
    ['septante-deux', '72'],
    ['nonante', '90'],
    ['huitante-six', '86'],
    ['vingt et deux', '20 et deux'],
    ['dix mille cinq cents milliards', '10500000000000'],
    ['mille milliards', '1000000000000'],
    ['un million et demi', '1500000'],
    ['deux virgule cinq', '2.5'],
    ['deux cent virgule zéro trois', '200.03'],
    ['moins six', '-6'],
    ['-0,8', '-0.8'],
    ['10 ½', '10.5'],
    ['trois cents et quatre cents', '300 et quatre cents'],
    ['millions', 'none'],
    ['pays', 'none'],
  ])('%s', (text, expected) => expect(read('fr', text)).toBe(expected));
});

describe('English', () => {
  it.each([
    ['one hundred and five', '105'],
    ['one hundred and two hundred', '100 and two hundred'],
    ['two hundred and two thousand', '202000'],
    ['twelve hundred', '1200'],
    ['a hundred thousand', '100000'],
    ['a', 'none'],
    ['hundred', 'none'],
    ['five and a half million', '5500000'],
    ['two million and a half', '2500000'],
    ['1,674,200.5 M', '1674200500000'],
    ['1 414 021 100', '1414021100'],
    ['12 bln', '12000000000'],
    ['10.5 trillion', '10500000000000'],
    ['2.500', '2500'],
    ['1.25', '1.25'],
    ['22,24,26,31', '22 , 24 , 26 , 31'],
    ['13 lakh', '1300000'],
    ['12,34,567.89', '1234567.89'],
    ['nine point nought four', '9.04'],
    ['minus one hundred', '-100'],
    ['.08', '0.08'],
    ['⅔', String(2 / 3)],
    ['ninety - five', '95'],
  ])('%s', (text, expected) => expect(read('en', text)).toBe(expected));
});

describe('Vietnamese', () => {
  it.each([
    ['năm năm', '5 năm'],
    ['hai mươi năm', '20 năm'],
    ['mười năm', '10 năm'],
    ['hai trăm năm', '200 năm'],
    ['hai trăm linh năm', '205'],
    ['hai trăm lẻ năm', '205'],
    ['hai trăm năm mươi', '250'],
    ['hai mươi nhăm', '25'],
    ['sáu mươi tư', '64'],
    ['10.500 tỷ', '10500000000000'],
    ['12,5 tỷ', '12500000000'],
    ['18,9 nghìn tỷ', '18900000000000'],
    ['ba triệu rưỡi', '3500000'],
    ['1 triệu 200 nghìn', '1200000'],
    ['năm ngàn', '5000'],
    ['hai phẩy 23', '2.23'],
    ['âm 1.200.000', '-1200000'],
    ['tư nhân', 'none'],
    ['mươi', 'none'],
  ])('%s', (text, expected) => expect(read('vi', text)).toBe(expected));
});

describe('digits of other scripts', () => {
  it.each([
    ['٩٣', '93'],
    ['１２０', '120'],
    ['०४२', '42'],
  ])('%s', (text, expected) => expect(read('en', text)).toBe(expected));
});

describe('signs', () => {
  it.each([
    ['zh', '两万五', '25000'],
    ['zh', '兩千四百五', '2450'],
    ['zh', '18.9万亿', '18900000000000'],
    ['zh', '十多万人', '100000 人'],
    ['zh', '壹佰零肆萬', '1040000'],
    ['zh', '廿三', '23'],
    ['zh', '二〇二五', '2025'],
    ['zh', '三点一四', '3.14'],
    ['zh', '负一百二十万', '-1200000'],
    ['zh', '两三年', '2 三 年'],
    ['zh', '十分', 'none'],
    ['ja', '2億3456万円', '234560000 円'],
    ['ja', '２．４', '2.4'],
    ['ja', '千三百人', '1300 人'],
    ['ja', '一部', 'none'],
    ['ko', '10조5천억 달러', '10500000000000 달 러'],
    ['ko', '2천500여', '2500 여'],
    ['ko', '만 이천', '12000'],
    ['ko', '스물다섯', '25'],
    ['ko', '3만 이상', '30000 이 상'],
    ['ko', '5천이 넘', '5000 이 넘'],
    ['ko', '일부', 'none'],
  ])('%s: %s', (language, text, expected) => expect(read(language, text)).toBe(expected));
});
