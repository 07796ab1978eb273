import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../../src/languages/index.ts';
import { figuresOf, line } from './figures-of.ts';

const packs = await loadPacks();
const read = (language: string, text: string): string => figuresOf(packs, language, text).map(line).join(' | ');

describe('fractions', () => {
  it.each([
    ['es', 'tres veintiunavos', `exactly ${3 / 21}`],
    ['es', 'dos diezmilésimos', `exactly ${2 / 10_000}`],
    ['es', 'siete con dos tercios', `exactly ${7 + 2 / 3}`],
    ['pt', 'sete vinte avos', `exactly ${7 / 20}`],
    ['pt', 'três dois milésimos', `exactly ${3 / 2000}`],
    ['zh', '五又四分之三', 'exactly 5.75'],
    ['zh', '负五又四分之三', 'exactly -5.75'],
    ['ja', '水の四分の三が失われた。', 'exactly 0.75'],
    ['ko', '물의 사분의 삼을 잃었다.', 'exactly 0.75'],
    ['ar', 'واحد على ثمانية', 'exactly 0.125'],
    ['ar', 'شرب ثلاثة أرباع العصير.', 'exactly 0.75'],
    ['de', 'fünf und drei Viertel Millionen', 'exactly 5750000'],
    ['fr', 'un vingt et unième', `exactly ${1 / 21}`],
  ])('%s: %s', (language, text, expected) => expect(read(language, text)).toBe(expected));
});

describe('numbers', () => {
  it.each([
    ['es', 'dos billones trescientos mil cuatrocientos millones', 'exactly 2300400000000'],
    ['es', 'mil doscientos cinco coma mil quinientos', 'exactly 1205.15'],
    ['zh', '三百 六 十 五', 'exactly 365'],
    ['zh', '十 余 万', 'more-than 100000'],
    ['zh', '三十两', 'exactly 30 两'],
    ['zh', '车票五元七角八分', 'exactly 5.78 CNY'],
    ['zh', '气温为-5度', 'exactly -5 度'],
    ['ja', '気温は-5度だった。', 'exactly -5 度'],
    ['ko', '서른이 넘는 사람', 'more-than 30 사람'],
    ['ar', 'بلغ العدد ١،٢٣٤،٥٦٧', 'exactly 1234567'],
    ['en', 'It was 12 degrees below zero.', 'exactly -12 degree'],
    ['en', 'Some 3m people left.', 'about 3000000 people'],
    ['es', 'Cuesta 75 USD millones.', 'exactly 75000000 USD'],
  ])('%s: %s', (language, text, expected) => expect(read(language, text)).toBe(expected));

  it('reads a lone m behind digits as metres', () => expect(read('en', 'The wall is 3m high.')).toBe('exactly 3 m'));
});

describe('bounds and changes', () => {
  it.each([
    ['ru', 'Осталось лет через семь.', 'about 7 year'],
    ['ru', 'Пришло человек тридцать.', 'about 30 человек'],
    ['ru', 'Прошло сорок лет пять месяцев.', 'exactly 40 year | exactly 5 month'],
    ['ru', 'Доля упала на 5%, до 40%.', 'exactly 5 percent | exactly 40 percent'],
    ['ru', 'Пролетел более тысячи метров.', 'more-than 1000 m'],
    ['en', 'The share rose by 3 to 5 percent.', 'between 3..5 percent'],
    ['en', 'The share fell between 3 and 5 percent.', 'between 3..5 percent'],
    ['pt', 'O preço passou de 40 para 55 euros.', 'exactly 40 EUR | exactly 55 EUR'],
    ['ja', '価格は40ドルから55ドルに上がった。', 'exactly 40 USD | exactly 55 USD'],
    ['ko', '마약 3톤을 압수했다.', 'exactly 3 t'],
    ['zh', '重量大于10吨小于20吨。', 'between 10..20 t'],
    ['es', 'Murieron tres soldados y otros dos huyeron.', 'exactly 3 soldado | exactly 2 soldado'],
  ])('%s: %s', (language, text, expected) => expect(read(language, text)).toBe(expected));
});

describe('names that carry numbers', () => {
  it.each([
    ['en', 'Windows 11 ships next week.', ''],
    ['ru', 'Выход 12 закрыт.', ''],
    ['ru', 'Группа 5 депутатов внесла проект.', 'exactly 5 депутат'],
    ['vi', 'Cổng 7 đã đóng.', ''],
    ['vi', 'Nhóm 7 người đã đến.', 'exactly 7 người'],
    ['zh', 'Windows 11即将发布。', ''],
    ['en', 'Call +1 (212) 555-0187.', ''],
    ['en', 'They won 21-14, 19-21, 21-18.', ''],
  ])('%s: %s', (language, text, expected) => expect(read(language, text)).toBe(expected));
});
