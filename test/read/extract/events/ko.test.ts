import { expect, test } from 'vitest';
import { inShort, told } from './told.ts';

// Sentences published on 10 May 2031, a Saturday.
test.each<readonly [sentence: string, events: readonly string[]]>([
  ['두 나라는 {5일|2031-05-05} 리스본에서 어업협정에 서명했다.', ['2031-05-05 signing happened: 서명했']],
  ['서명식은 {20일|2031-05-20} 부산에서 열린다.', ['2031-05-20 signing planned: 서명식']],
  ['정부는 {5일|2031-05-05} 협정에 서명하지 않았다.', []],
  ['협약은 {2029년 4월|2029-04} 채택됐으며, 발효는 아직 멀다.', ['2029-04 adoption happened: 채택됐']],
  ['의장은 회의가 끝난 뒤 {7일|2031-05-07} 의회에서 연설했다.', ['2031-05-07 speech happened: 연설했']],
  ['{6일|2031-05-06} 제네바에서 열린 포럼에는 백 명이 왔다.', ['2031-05-06 conference happened: 열린 포럼']],
  ['장관은 {15일|2031-05-15} 리마를 방문할 예정이다.', ['2031-05-15 visit planned: 방문할 예정']],
])('%s', (sentence, events) => {
  expect(inShort(told('ko', sentence))).toEqual(events);
});

test('a date belongs to the verb after it, not to the noun before', () => {
  expect(told('ko', '정상회의 의장은 {5일|2031-05-05} 조약에 서명했다.').map(({ type }) => type)).toEqual(['signing']);
});

test('a line ends where its verb closes the clause', () => {
  expect(told('ko', '협약은 {2029년|2029} 채택됐으며, 발효는 아직 멀다.').map(({ summary }) => summary)).toEqual([
    '협약은 2029년 채택됐으며',
  ]);
});
