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
    ['2031-05-06 decision happened: abgebrochen'],
  ],
  ['the day something is moved to is none of the decision', 'en', 'The authorities postponed the launch to {2 May|2031-05-02}.', []],
  ['a date within a name in quotation marks dates nothing', 'zh', '该机构公布了“星辰{2号|2031-05-02}”卫星的图像。', []],
])('%s (%s)', (_shows, language, sentence, events) => {
  expect(inShort(told(language, sentence))).toEqual(events);
});

test('a pronoun at the head of a sentence takes part as the one person of the sentence before', () => {
  const [event] = told('en', '<Mara Voss> has led the board since spring. She resigned on {Monday|2031-05-05}.');
  expect(event?.participants).toEqual(['mara-voss']);
});
