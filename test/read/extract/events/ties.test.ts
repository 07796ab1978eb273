import { expect, test } from 'vitest';
import { inShort, told } from './told.ts';

// Sentences published on 10 May 2031, a Saturday: which act a date is tied to.
test.each<readonly [shows: string, language: string, sentence: string, events: readonly string[]]>([
  [
    'what is announced is done',
    'en',
    'The bank announced on {Monday|2031-05-05} that it had cut its interest rate.',
    ['2031-05-05 decision happened: announced'],
  ],
  [
    'a date after a coordinator is of the next verb',
    'fr',
    "Le Sénat a adopté la loi {mardi|2031-05-06} et {mercredi|2031-05-07} a ratifié l'accord.",
    ['2031-05-06 adoption happened: adopté', '2031-05-07 ratification happened: ratifié'],
  ],
  [
    'a date between auxiliary and participle is of the participle',
    'de',
    'Die Verhandlungen sind am {Dienstag|2031-05-06} abgebrochen worden.',
    ['2031-05-06 negotiation happened: abgebrochen'],
  ],
  [
    'the day something is moved to is none of the decision, but that of what is moved',
    'en',
    'The authorities postponed the launch to {12 May|2031-05-12}.',
    ['2031-05-12 plan planned: postponed'],
  ],
  [
    'the day something was to be is told no more',
    'fr',
    'Le lancement, prévu {lundi|2031-05-12}, est reporté au {14 mai|2031-05-14}.',
    ['2031-05-14 plan planned: reporté'],
  ],
  [
    'the day something was to be is told no more',
    'ko',
    '{12일|2031-05-12}로 예정됐던 발사는 {14일|2031-05-14}로 연기됐다.',
    ['2031-05-14 plan planned: 연기됐'],
  ],
  [
    'of a span from day to day the last is the new one',
    'en',
    'The vote has been postponed {from 12 to 14 May|2031-05-12/2031-05-14}.',
    ['2031-05-14 plan planned: postponed'],
  ],
  [
    'what goes on since a day began on it',
    'en',
    'The dockers have been on strike since {Monday|2031-05-05/..}.',
    ['2031-05-05 protest happened: have been on strike'],
  ],
  ['a toll is told of a day', 'en', 'The death toll rose to 46 on {Monday|2031-05-05}.', ['2031-05-05 disaster happened: rose']],
  [
    'a toll that is announced is told as the toll',
    'en',
    'The death toll has risen to 46, the agency said on {Friday|2031-05-09}.',
    ['2031-05-09 disaster happened: risen'],
  ],
  ['where a number was given before is no event', 'fr', 'Un précédent bilan, communiqué {mardi|2031-05-06}, faisait état de 38 morts.', []],
  [
    'of a page with no other news what somebody said is told',
    'en',
    'Unemployment fell to 4.1 percent, <Mara Voss> said on {Friday|2031-05-09}.',
    ['2031-05-09 statement happened: said'],
  ],
  [
    'of a report the year it is about is no day of it',
    'en',
    'The office published on {Monday|2031-05-05} its report for {2030|2030}.',
    ['2031-05-05 publication happened: published'],
  ],
  ['a toll of a year is counted, and no event', 'en', 'The death toll rose to 4,600 in {2030|2030}.', []],
  ['a date within a name in quotation marks dates nothing', 'zh', '该机构公布了“星辰{2号|2031-05-02}”卫星的图像。', []],
])('%s (%s)', (_shows, language, sentence, events) => {
  expect(inShort(told(language, sentence))).toEqual(events);
});

test('a pronoun at the head of a sentence takes part as the one person of the sentence before', () => {
  const [event] = told('en', '<Mara Voss> has led the board since spring. She resigned on {Monday|2031-05-05}.');
  expect(event?.participants).toEqual(['mara-voss']);
});
