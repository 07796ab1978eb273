import { expect, test } from 'vitest';
import { told } from './told.ts';

// Sentences published on 10 May 2031, or later where they tell of the 19th: of what is moved the new day is told, with the old one beside it.
test.each<readonly [language: string, sentence: string, events: readonly string[]]>([
  [
    'en',
    'The summit, scheduled for {12 May|2031-05-12} in Basel, has been postponed to {19 May|2031-05-19}.',
    ['19 from 12 conference planned'],
  ],
  ['en', 'The trial will open on {19 May|2031-05-19} instead of {12 May|2031-05-12}.', ['19 from 12 trial planned']],
  ['en', 'The summit, originally planned for {12 May|2031-05-12}, was held on {19 May|2031-05-19}.', ['19 from 12 conference happened']],
  ['fr', 'Le sommet, prévu {le 12 mai|2031-05-12} à Bâle, a été reporté au {19 mai|2031-05-19}.', ['19 from 12 conference planned']],
  ['fr', 'Le procès s’ouvrira {le 19 mai|2031-05-19} au lieu du {12 mai|2031-05-12}.', ['19 from 12 trial planned']],
  ['fr', 'Le sommet a été décalé {du 12 au 19 mai|2031-05-12/2031-05-19}.', ['19 from 12 conference planned']],
  [
    'de',
    'Der für {den 12. Mai|2031-05-12} geplante Gipfel ist auf {den 19. Mai|2031-05-19} verschoben worden.',
    ['19 from 12 conference planned'],
  ],
  [
    'de',
    'Der ursprünglich für {den 12. Mai|2031-05-12} geplante Gipfel fand {am 19. Mai|2031-05-19} statt.',
    ['19 from 12 conference happened'],
  ],
  [
    'es',
    'La cumbre, prevista para {el 12 de mayo|2031-05-12}, fue aplazada al {19 de mayo|2031-05-19}.',
    ['19 from 12 conference planned'],
  ],
  ['es', 'La cumbre prevista para {el 12 de mayo|2031-05-12} se aplaza al {19 de mayo|2031-05-19}.', ['19 from 12 conference planned']],
  ['pt', 'A cimeira, prevista para {12 de maio|2031-05-12}, foi adiada para {19 de maio|2031-05-19}.', ['19 from 12 conference planned']],
  [
    'pt',
    'A cimeira, inicialmente prevista para {12 de maio|2031-05-12}, realizou-se a {19 de maio|2031-05-19}.',
    ['19 from 12 conference happened'],
  ],
  ['ru', 'Саммит, запланированный на {12 мая|2031-05-12}, перенесён на {19 мая|2031-05-19}.', ['19 from 12 conference planned']],
  ['ru', 'Саммит, первоначально намеченный на {12 мая|2031-05-12}, прошёл {19 мая|2031-05-19}.', ['19 from 12 conference happened']],
  ['ar', 'تأجلت القمة التي كانت مقررة في {12 مايو|2031-05-12} إلى {19 مايو|2031-05-19}.', ['19 from 12 conference planned']],
  ['zh', '原定于{5月12日|2031-05-12}举行的峰会推迟至{5月19日|2031-05-19}举行。', ['19 from 12 conference planned']],
  ['zh', '原定{5月12日|2031-05-12}举行的峰会{19日|2031-05-19}在巴塞尔举行。', ['19 from 12 conference happened']],
  ['ja', '{5月12日|2031-05-12}に予定されていた首脳会議は{19日|2031-05-19}に延期された。', ['19 from 12 conference planned']],
  ['ja', '当初{12日|2031-05-12}に開催予定だった首脳会議が{19日|2031-05-19}、開かれた。', ['19 from 12 conference happened']],
  ['ko', '{5월 12일|2031-05-12}로 예정됐던 정상회의가 {19일|2031-05-19}로 연기됐다.', ['19 from 12 conference planned']],
  ['ko', '당초 {12일|2031-05-12} 열릴 예정이던 정상회의가 {19일|2031-05-19} 개최됐다.', ['19 from 12 conference happened']],
  ['vi', 'Hội nghị thượng đỉnh dự kiến {ngày 12/5|2031-05-12} được lùi sang {ngày 19/5|2031-05-19}.', ['19 from 12 conference planned']],
  [
    'vi',
    'Hội nghị thượng đỉnh, ban đầu dự kiến {ngày 12/5|2031-05-12}, đã được tổ chức {ngày 19/5|2031-05-19}.',
    ['19 from 12 conference happened'],
  ],
  // No day but one, and days of two events, are nothing moved.
  ['en', 'The final was brought forward to {11 May|2031-05-11}.', ['11 competition planned']],
  ['fr', 'Le sommet est prévu {le 12 mai|2031-05-12}.', ['12 conference planned']],
  [
    'en',
    'The treaty was signed on {5 May|2031-05-05} and a summit is scheduled for {12 May|2031-05-12}.',
    ['05 signing happened', '12 conference planned'],
  ],
])('%s: %s', (language, sentence, expected) => {
  const published = expected.some((line) => line.startsWith('19 ') && line.endsWith('happened')) ? '2031-05-20' : '2031-05-10';
  expect(
    told(language, sentence, published).map(
      ({ edtf, former, type, status }) => `${edtf.slice(-2)}${former === undefined ? '' : ` from ${former.slice(-2)}`} ${type} ${status}`,
    ),
  ).toEqual(expected);
});
