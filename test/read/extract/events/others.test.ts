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
])('%s: %s', (language, sentence, expected) => expect(inShort(told(language, sentence))).toEqual(expected));

test('what happens once and is dated on the page is not told again as of publication', () => {
  const text = 'Mayor <Anna Roth> signed the pact with nine towns. The pact was signed in {March|2031-03}.';
  expect(told('en', text).map(({ edtf }) => edtf)).toEqual(['2031-03']);
});

test('a line keeps marks that open and close only where it has both', () => {
  const [event] = told('zh', '{5月5日|2031-05-05}，两国在巴塞尔签署《河流公约》。');
  expect(event?.summary.endsWith('签署《河流公约》')).toBe(true);
});
