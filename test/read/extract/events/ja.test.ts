import { expect, test } from 'vitest';
import { inShort, told } from './told.ts';

// Sentences published on 10 May 2031, a Saturday.
test.each<readonly [sentence: string, events: readonly string[]]>([
  ['両国は{5日|2031-05-05}、リスボンで漁業協定に署名した。', ['2031-05-05 signing happened: 署名した']],
  ['署名式は{20日|2031-05-20}に那覇市で開かれる。', ['2031-05-20 signing planned: 署名式']],
  ['署名式は{20日|2031-05-20}、那覇市で開かれる。', ['2031-05-20 signing planned: 署名式']],
  ['政府は{5日|2031-05-05}、協定に署名しなかった。', []],
  ['条約は{2029年4月|2029-04}に採択され、発効はまだ遠い。', ['2029-04 adoption happened: 採択され、']],
  ['議長は会議が終わった後、{7日|2031-05-07}に議会で演説した。', ['2031-05-07 speech happened: 演説した']],
  ['{6日|2031-05-06}に京都で開かれたフォーラムには百人が来た。', ['2031-05-06 conference happened: 開かれたフォーラム']],
  ['外相は{15日|2031-05-15}にリマを訪問する予定だ。', ['2031-05-15 visit planned: 訪問する予定']],
])('%s', (sentence, events) => expect(inShort(told('ja', sentence))).toEqual(events));

test('a date belongs to the verb after it, not to the noun before', () => {
  expect(told('ja', '首脳会議の議長は{5日|2031-05-05}、条約に署名した。').map(({ type }) => type)).toEqual(['signing']);
});

test('a line keeps the clause that leads up to its verb, without the date before it', () => {
  expect(told('ja', '{8日|2031-05-08}、市場で火災が発生し、三人が死亡した。').map(({ summary }) => summary)).toEqual([
    '市場で火災が発生し、三人が死亡した',
  ]);
});
