import { expect, test } from 'vitest';
import { told } from './told.ts';

// A forecast revised on a day is a decision of that day.
test.each<readonly [language: string, sentence: string]>([
  ['en', 'The institute raised its growth forecast to 2.1% on {5 May|2031-05-05}.'],
  ['en', 'On {5 May|2031-05-05} the lender cut its outlook for the year.'],
  ['fr', 'L’institut a relevé {lundi|2031-05-05} sa prévision de croissance à 2,1 %.'],
  ['es', 'El instituto elevó {el lunes|2031-05-05} su previsión de crecimiento al 2,1 %.'],
  ['pt', 'O instituto elevou {na segunda-feira|2031-05-05} a previsão de crescimento para 2,1%.'],
  ['de', 'Das Institut hat am {Montag|2031-05-05} seine Wachstumsprognose auf 2,1 Prozent angehoben.'],
  ['vi', 'Viện này nâng dự báo tăng trưởng lên 2,1% vào {ngày 5/5|2031-05-05}.'],
  ['ru', '{5 мая|2031-05-05} институт повысил прогноз роста до 2,1%.'],
  ['ar', 'رفع المعهد {يوم الاثنين|2031-05-05} توقعاته للنمو إلى 2.1%.'],
  ['zh', '研究所{5月5日|2031-05-05}把增长预测上调至2.1%。'],
  ['ja', '研究所は{5日|2031-05-05}、成長率の見通しを2.1%に引き上げた。'],
  ['ko', '연구소는 지난 {5월 5일|2031-05-05} 성장률 전망을 1.9%에서 2.1%로 상향한 바 있다.'],
  ['ko', '연구소는 {5일|2031-05-05} 성장률 전망치를 2.1%로 낮췄다.'],
])('%s: %s', (language, sentence) =>
  expect(told(language, sentence).map(({ edtf, type, status }) => `${edtf} ${type} ${status}`)).toEqual(['2031-05-05 decision happened']),
);
