import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

const short = (language: string, marked: string) =>
  told(language, marked).map(({ edtf, type, status, summary }) => `${edtf} ${type} ${status}: ${summary}`);

describe('what no rule names is told of its day', () => {
  test.each<readonly [language: string, marked: string, told: readonly string[]]>([
    ['en', 'The Arle burst its banks on {Monday|2031-05-05}.', ['2031-05-05 disaster happened: The Arle burst its banks on Monday']],
    ['en', 'Two herds crossed the pass on {Monday|2031-05-05}.', ['2031-05-05 event happened: Two herds crossed the pass on Monday']],
    ['fr', 'Le navire a quitté Brest {lundi|2031-05-05}.', ['2031-05-05 event happened: Le navire a quitté Brest lundi']],
    [
      'fr',
      'Une équipe est arrivée {lundi|2031-05-05} avec des chiens.',
      ['2031-05-05 event happened: Une équipe est arrivée lundi avec des chiens'],
    ],
    ['es', 'El barco zarpó {el lunes|2031-05-05} de Cádiz.', ['2031-05-05 event happened: El barco zarpó el lunes de Cádiz']],
    ['pt', 'O rio transbordou {na segunda-feira|2031-05-05}.', ['2031-05-05 disaster happened: O rio transbordou na segunda-feira']],
    [
      'de',
      'Die Sonde ist am {Montag|2031-05-05} in die Umlaufbahn eingeschwenkt.',
      ['2031-05-05 launch happened: Die Sonde ist am Montag in die Umlaufbahn eingeschwenkt'],
    ],
  ])('%s: %s', (language, marked, wanted) => expect(short(language, marked)).toEqual(wanted));
});

describe('what is of a day to come is planned, whatever its verb', () => {
  test.each<readonly [language: string, marked: string, told: readonly string[]]>([
    [
      'en',
      'The firm reports its results on {20 May|2031-05-20}.',
      ['2031-05-20 publication planned: The firm reports its results on 20 May'],
    ],
    [
      'de',
      'Den Bericht legt die Firma am {20. Mai|2031-05-20} vor.',
      ['2031-05-20 publication planned: Den Bericht legt die Firma am 20. Mai vor'],
    ],
    [
      'pt',
      'A empresa publica as contas a {20 de maio|2031-05-20}.',
      ['2031-05-20 publication planned: A empresa publica as contas a 20 de maio'],
    ],
  ])('%s: %s', (language, marked, wanted) => expect(short(language, marked)).toEqual(wanted));
});

test('a bare weekday of what has happened is the last one', () => {
  expect(short('en', 'Two schools shut their doors on {Thursday|2031-05-15} and pupils will be taught online.')).toEqual([
    '2031-05-08 decision happened: Two schools shut their doors on Thursday and pupils will be taught online',
  ]);
});

test('what is demanded has not happened', () => {
  expect(short('de', 'Der Redner forderte am {Montag|2031-05-05} den Rücktritt des Ministers.').map((line) => line.slice(0, 31))).toEqual([
    '2031-05-05 statement happened: ',
  ]);
});

test.each<readonly [language: string, marked: string]>([
  ['en', 'Files must be submitted by {30 June|2031-06-30}.'],
  ['en', 'The office said on {Friday|2031-05-09} that prices were stable.'],
  ['en', 'Exports fell by 3 percent in {March|2031-03}.'],
  ['en', 'No train left the station on {Friday|2031-05-09}.'],
  ['fr', "Le bateau n'a pas quitté le port {vendredi|2031-05-09}."],
  ['es', 'El barco no zarpó {el viernes|2031-05-09}.'],
])('%s: « %s » tells no event', (language, marked) => expect(short(language, marked)).toEqual([]));

describe('what is no event of its own', () => {
  test.each<readonly [language: string, marked: string]>([
    // said
    ['en', 'The mayor spoke to our paper in a bar {last Thursday|2031-05-08}.'],
    ['en', 'The agency on {Tuesday|2031-05-06} had put the toll at 12.'],
    ['fr', 'Le préfet avait parlé {jeudi soir|2031-05-08} de douze blessés.'],
    ['fr', '« Nous rouvrons le port », avait lancé {mardi|2031-05-06} le maire.'],
    ['es', 'Los bomberos habían hablado {el martes|2031-05-06} de nueve heridos.'],
    ['pt', 'A agência noticiou {no sábado|2031-05-03} 14 feridos.'],
    ['de', 'Der Trainer hatte {am Samstag|2031-05-03} gesagt, er bleibe.'],
    ['de', 'Die Ministerin hatte den Vertrag {am Samstag|2031-05-03} verteidigt.'],
    ['ru', '{Накануне|2031-05-09} сообщалось о девяти раненых.'],
    ['zh', '记者{8日|2031-05-08}从铁路公司获悉，新线即将通车。'],
    // stands for another verb
    ['es', 'Lo hicieron 14 {el lunes|2031-05-05}.'],
    // again and again
    ['ru', 'Ведомство получает 300 писем в год, а отвечает {через три месяца|2031-08}.'],
    ['en', 'The museum opened its vault 12 times per year until {Monday|2031-05-05}.'],
    // compared with
    ['en', 'The owner put losses at $3 million, up from the $2 million it booked {on Monday|2031-05-05}.'],
    ['fr', 'Le port a perdu 3 millions, contre 2 millions {lundi|2031-05-05}.'],
    // a figure of its day
    ['zh', '{首日|2031-05-05}客流达12.5万人次，比预计多出两成。'],
  ])('%s: %s', (language, marked) => expect(short(language, marked)).toEqual([]));
});

describe('a dateline is neither an event nor part of a line', () => {
  test.each<readonly [marked: string, line: string]>([
    ['本网曼谷{5月9日|2031-05-09}电（记者林安）{8日|2031-05-08}上午，两国签署协定。', '2031-05-08 signing happened: '],
    ['（本社曼谷{5月9日|2031-05-09}電）兩國{8日|2031-05-08}簽署協定。', '2031-05-08 signing happened: '],
  ])('%s', (marked, line) => {
    const found = short('zh', marked);
    expect(found.map((l) => l.slice(0, line.length))).toEqual([line]);
    expect(found.join('')).not.toMatch(/曼谷|记者/);
  });
});

describe('what such verbs tell has its type and its whole line', () => {
  test.each<readonly [language: string, marked: string, told: readonly string[]]>([
    [
      'ko',
      '조약이 {지난 5일|2031-05-05} 열두 나라의 서명을 받았다.',
      ['2031-05-05 signing happened: 조약이 지난 5일 열두 나라의 서명을 받았다'],
    ],
    ['ko', '의회는 {6월 2일|2031-06-02} 공청회를 열 예정이다.', ['2031-06-02 meeting planned: 의회는 6월 2일 공청회를 열 예정이다']],
    [
      'fr',
      'Une assemblée générale est convoquée {le 7 juin|2031-06-07}.',
      ['2031-06-07 meeting planned: Une assemblée générale est convoquée le 7 juin'],
    ],
    [
      'de',
      '{Am Montag|2031-05-05} nahm die Versammlung den Text im Konsens an.',
      ['2031-05-05 event happened: Am Montag nahm die Versammlung den Text im Konsens an'],
    ],
    ['es', 'La ministra concluyó {ayer|2031-05-09} su gira.', ['2031-05-09 event happened: La ministra concluyó ayer su gira']],
    ['es', 'El Senado empezará a debatirlo {en junio|2031-06}.', ['2031-06 decision planned: El Senado empezará a debatirlo en junio']],
    [
      'vi',
      'Nếu thuận lợi, {tháng 6|2031-06} công ước sẽ có hiệu lực.',
      ['2031-06 entry-into-force planned: Nếu thuận lợi, tháng 6 công ước sẽ có hiệu lực'],
    ],
  ])('%s: %s', (language, marked, wanted) => expect(short(language, marked)).toEqual(wanted));
});

describe('who is told of without a name is named in the line', () => {
  test.each<readonly [language: string, marked: string, line: string]>([
    ['fr', '<Anna Roth> dirige le port. Elle a quitté Brest {lundi|2031-05-05}.', 'Anna Roth a quitté Brest lundi'],
    ['es', '<Ana Ruiz> dirige el puerto. Presentó su dimisión {el lunes|2031-05-05}.', 'Ana Ruiz presentó su dimisión el lunes'],
    ['es', '<Ana Ruiz> dirige el puerto. Cayó la bolsa {el lunes|2031-05-05}.', 'Cayó la bolsa el lunes'],
  ])('%s: %s', (language, marked, line) => expect(told(language, marked).at(-1)?.summary).toBe(line));
});
