import { expect, test } from 'vitest';
import { inShort, told } from './told.ts';

// Sentences published on 10 May 2031, a Saturday.
test.each<readonly [language: string, sentence: string, events: readonly string[]]>([
  ['es', 'El {5 de mayo|2031-05-05}, la ministra <Ana Ruiz> firmó el acuerdo pesquero en Lisboa.', ['2031-05-05 signing happened: firmó']],
  ['es', 'El Senado no ratificó el tratado en {2029|2029}.', []],
  ['es', 'La cumbre se celebrará el {20 de mayo|2031-05-20} en Quito.', ['2031-05-20 conference planned: cumbre']],
  ['es', 'El parlamento debatirá la ley el {12 de mayo|2031-05-12}.', ['2031-05-12 decision planned: debatirá']],
  [
    'de',
    'Am {5. Mai|2031-05-05} unterzeichnete Ministerin <Eva Kern> das Fischereiabkommen.',
    ['2031-05-05 signing happened: unterzeichnete'],
  ],
  ['de', 'Der Senat hat den Vertrag {2029|2029} nicht ratifiziert.', []],
  ['de', 'Der Gipfel fand am {6. Mai|2031-05-06} in Oslo statt.', ['2031-05-06 conference happened: Gipfel']],
  ['ru', '{5 мая|2031-05-05} министр <Анна Рот> подписала соглашение о рыболовстве.', ['2031-05-05 signing happened: подписала']],
  ['ru', 'Сенат не ратифицировал договор в {2029 году|2029}.', []],
  ['ru', 'Саммит пройдет {20 мая|2031-05-20} в Осло.', ['2031-05-20 conference planned: Саммит']],
  ['zh', '{5月5日|2031-05-05}，部长签署渔业协定。', ['2031-05-05 signing happened: 签署']],
  ['zh', '参议院{2029年|2029}没有批准该条约。', []],
  ['zh', '峰会{6日|2031-05-06}在奥斯陆开幕。', ['2031-05-06 conference happened: 峰会']],
  ['vi', 'Lễ khai mạc diễn ra {sáng nay|2031-05-10} tại Huế.', ['2031-05-10 ceremony happened: Lễ khai mạc']],
  ['vi', 'Quốc hội sẽ thảo luận dự luật vào {ngày 12/5|2031-05-12}.', ['2031-05-12 decision planned: thảo luận dự luật']],
  ['en', 'Parliament will debate the bill on {12 May|2031-05-12}.', ['2031-05-12 decision planned: debate the bill']],
  ['fr', 'Le Parlement débattra du projet de loi {le 12 mai|2031-05-12}.', ['2031-05-12 decision planned: débattra du projet']],
  // A past is a past, whatever stands before it.
  [
    'es',
    'El tribunal de Lima condenó {el miércoles|2031-05-07} al alcalde a seis años de prisión.',
    ['2031-05-07 verdict happened: condenó el miércoles al alcalde a seis años de prisión'],
  ],
  ['pt', 'O conselho de Faro aprovou {na quarta-feira|2031-05-07} o orçamento.', ['2031-05-07 adoption happened: aprovou']],
  [
    'es',
    'Las inundaciones que arrasaron {el sábado|2031-05-03} el valle dejaron doce muertos.',
    ['2031-05-03 disaster happened: inundaciones'],
  ],
  [
    'de',
    'Das Gericht hat den früheren Bürgermeister <Jan Roth> am {Mittwoch|2031-05-07} zu sechs Jahren Haft verurteilt.',
    ['2031-05-07 verdict happened: Haft verurteilt'],
  ],
  ['de', 'Die Stichwahl ist für {den 25. Mai|2031-05-25} angesetzt.', ['2031-05-25 election planned: Stichwahl']],
  ['ru', 'Второй тур назначен на {25 мая|2031-05-25}.', ['2031-05-25 election planned: Второй тур']],
  ['ru', '{5 мая|2031-05-05} король принял посла <Анна Рот>.', ['2031-05-05 reception happened: принял']],
  ['ru', '{5 мая|2031-05-05} сенат принял закон.', ['2031-05-05 adoption happened: принял']],
  ['ar', 'التقى الوزير <Anna Roth> {يوم الاثنين|2031-05-05} السفير.', ['2031-05-05 meeting happened: التقى']],
  ['zh', '总理将于{12日|2031-05-12}前往灾区视察。', ['2031-05-12 visit planned: 视察']],
  // What is signed need be no treaty.
  ['en', 'Nine groups signed an open letter on {5 May|2031-05-05}.', ['2031-05-05 statement happened: signed an open letter']],
  // Said at a gathering: it took place that day.
  [
    'en',
    '"We shall see," she said on {Monday|2031-05-05} at the opening of a three-day conference in Basel.',
    ['2031-05-05 conference happened: three-day conference'],
  ],
  ['en', 'He said on {Monday|2031-05-05} after a conference in Basel that it went well.', []],
  // A count as of a day, a rule, and what a year as a whole counts are no events.
  ['ja', '条約には{1月末|2031-01}時点で74カ国が署名している。', []],
  ['ko', '협약은 40개국이 비준하면 {90일 뒤|2031-08-08} 발효한다.', []],
  ['de', 'Cyberangriffe verursachten im {vergangenen Jahr|2030} einen Schaden von neun Millionen Euro.', []],
])('%s: %s', (language, sentence, expected) => expect(inShort(told(language, sentence))).toEqual(expected));

test('what happens once and is dated on the page is not told again as of publication', () => {
  const text = 'Mayor <Anna Roth> signed the pact with nine towns. The pact was signed in {March|2031-03}.';
  expect(told('en', text).map(({ edtf }) => edtf)).toEqual(['2031-03']);
});

test('a line keeps marks that open and close only where it has both', () => {
  const [event] = told('zh', '{5月5日|2031-05-05}，两国在巴塞尔签署《河流公约》。');
  expect(event?.summary.endsWith('签署《河流公约》')).toBe(true);
});

test('where the verb closes its clause, what is said stands between the date and its verb, and in the line', () => {
  const sentence = '市民団体は{5日|2031-05-05}、慎重な審議を求める声明を発表した。';
  const said = { start: 9, end: 14 };
  const [event] = told('ja', sentence, '2031-05-10', 'paragraph', [said]);
  expect([event?.edtf, event?.type, event?.summary]).toEqual([
    '2031-05-05',
    'statement',
    '市民団体は5日、慎重な審議を求める声明を発表した',
  ]);
});

test('what is planned without a name of its own is the gathering told before', () => {
  const text = '峰会{12日|2031-05-12}在奥斯陆开幕。活动定于{12日至13日|2031-05-12/2031-05-13}举行。';
  expect(told('zh', text).map(({ type }) => type)).toEqual(['conference', 'conference']);
});
