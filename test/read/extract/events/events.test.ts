import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Role } from '../../../../src/model/block.ts';
import { isEdtf } from '../../../../src/model/edtf.ts';
import { EVENT_TYPES } from '../../../../src/model/packs/events.ts';
import { inShort, told } from './told.ts';

const summaries = (language: string, marked: string) => told(language, marked).map((e) => e.summary);
const participants = (language: string, marked: string) => told(language, marked).map((e) => e.participants);

describe('a summary', () => {
  test.each<readonly [what: string, language: string, marked: string, summary: string]>([
    [
      'leaves out what stands before the subject',
      'fr',
      'Au cours de la semaine, {lundi|2031-05-05}, à Bâle, le maire <Paul Morin> a présidé une réunion.',
      'Le maire Paul Morin a présidé une réunion',
    ],
    [
      'leaves out the relative clause',
      'fr',
      "La ministre a signé {lundi|2031-05-05} l'accord, qui compte douze articles.",
      "La ministre a signé lundi l'accord",
    ],
    [
      'leaves out brackets',
      'en',
      'The Rivers Office (RO) published its report on {Monday|2031-05-05}.',
      'The Rivers Office published its report on Monday',
    ],
    [
      'of what is about a noun is the noun',
      'fr',
      'La maire redoute une loi, adoptée {en mars|2031-03}, et la dit injuste.',
      'Une loi, adoptée en mars',
    ],
    [
      'of what somebody reports is what is reported',
      'fr',
      'Le préfet <Paul Morin> a rappelé que le conseil avait adopté le budget {lundi|2031-05-05}.',
      'Le conseil avait adopté le budget lundi',
    ],
    [
      'of a setting keeps what happens there',
      'vi',
      'Tại cuộc họp báo {chiều 9/5|2031-05-09}, ông <Lê Văn Bình> công bố kế hoạch.',
      'Tại cuộc họp báo chiều 9/5, ông Lê Văn Bình công bố kế hoạch',
    ],
    [
      'of a statement keeps what is stated',
      'en',
      'The ministry announced on {Monday|2031-05-05} that the port will close.',
      'The ministry announced on Monday that the port will close',
    ],
    [
      'that opens with a participle goes on to what is told',
      'fr',
      'Présidant {lundi|2031-05-05} la réunion, la maire <Anna Roth> a souligné que le temps presse.',
      'Présidant lundi la réunion, la maire Anna Roth a souligné que le temps presse',
    ],
  ])('%s', (_what, language, marked, summary) => expect(summaries(language, marked)).toEqual([summary]));

  test('is cut before a preposition, never in a word', () => {
    const [line = ''] = summaries(
      'fr',
      'La ministre de la Mer a signé {lundi|2031-05-05} un accord de pêche sur les eaux du nord avec les représentants de neuf pays riverains réunis depuis une semaine dans le port de Bergen pour une conférence sur les stocks de harengs et de maquereaux',
    );
    expect(line.length).toBeLessThanOrEqual(160);
    expect(line).toBe(
      'La ministre de la Mer a signé lundi un accord de pêche sur les eaux du nord avec les représentants de neuf pays riverains réunis depuis une semaine',
    );
  });
});

describe('those who take part', () => {
  test.each<readonly [what: string, language: string, marked: string, ids: readonly (readonly string[])[]]>([
    [
      'are the persons of the clause',
      'en',
      'President <Anna Roth> received <Paul Morin> on {Monday|2031-05-05}.',
      [['anna-roth', 'paul-morin']],
    ],
    ['are not who reports it', 'fr', "<Paul Morin> a dit que <Anna Roth> avait signé l'accord {lundi|2031-05-05}.", [['anna-roth']]],
    [
      'are not those around a noun with its date',
      'fr',
      '<Paul Morin> a salué la signature du traité, prévue {le 20 mai|2031-05-20}.',
      [[]],
    ],
    [
      'are also those who speak there later',
      'fr',
      'La maire <Anna Roth> a présidé {lundi|2031-05-05} une réunion. Lors de la réunion, le préfet <Paul Morin> a exposé les plans.',
      [['anna-roth', 'paul-morin']],
    ],
    [
      'are not those of another gathering',
      'fr',
      'La maire <Anna Roth> a présidé {lundi|2031-05-05} une réunion. Lors d’une réunion, le préfet <Paul Morin> avait exposé les plans.',
      [['anna-roth']],
    ],
  ])('%s', (_what, language, marked, ids) => expect(participants(language, marked)).toEqual(ids));
});

test.each<readonly [language: string, marked: string]>([
  ['en', 'The pact was ratified by nine states, the office said on {Friday|2031-05-09}.'],
  ['fr', 'Le pacte a été ratifié par neuf États, a déclaré le préfet {vendredi|2031-05-09}.'],
  ['vi', 'Cơ quan này cho biết {hôm 9/5|2031-05-09} chín nước đã phê chuẩn hiệp ước.'],
])('the day of saying dates no act (%s)', (language, marked) => expect(told(language, marked)).toEqual([]));

describe('a page that dates nothing', () => {
  test('tells its main event as of publication, as a guess', () => {
    const [event] = told('fr', 'Présidant la réunion, la maire <Anna Roth> a exposé les plans.', '2031-05');
    expect([event?.edtf, event?.granularity, event?.certainty, event?.type]).toEqual(['2031-05', 'month', 'guessed', 'meeting']);
    expect(event?.when).toBeUndefined();
  });
  test.each<readonly [what: string, language: string, marked: string]>([
    ['nothing of nobody', 'fr', 'Une réunion a eu lieu.'],
    [
      'nothing where a fresh event is dated',
      'fr',
      'La maire <Anna Roth> a présidé une réunion. Le conseil a adopté le budget {hier|2031-05-09}.',
    ],
    ['nothing denied', 'fr', "La maire <Anna Roth> n'a pas présidé la réunion."],
    ['nothing planned', 'en', 'Mayor <Anna Roth> will chair a meeting.'],
  ])('tells %s', (_what, language, marked) => expect(told(language, marked).filter((e) => e.certainty === 'guessed')).toEqual([]));
});

describe('status', () => {
  test.each<readonly [what: string, language: string, marked: string, status: string]>([
    [
      'is planned after publication, whatever the tense',
      'en',
      'The council meets in Rome on {12 May|2031-05-12}, ministers say.',
      'planned',
    ],
    ['is happened before publication', 'vi', 'Lễ ký kết diễn ra {ngày 5/5|2031-05-05}.', 'happened'],
    ['of the day itself is told by the future', 'fr', 'La réunion se tiendra {samedi|2031-05-10}.', 'planned'],
    ['of the day itself is told by the past', 'fr', "La réunion s'est tenue {samedi|2031-05-10}.", 'happened'],
    ['of the day itself is told by words', 'vi', 'Lễ ký kết dự kiến diễn ra {ngày 10/5|2031-05-10}.', 'planned'],
  ])('%s', (_what, language, marked, status) => expect(told(language, marked).map((e) => e.status)).toEqual([status]));
});

test.each<Role>(['metadata', 'byline', 'related', 'furniture', 'credit'])('nothing is told in %s', (role) => {
  expect(told('en', 'The council adopted the budget on {Monday|2031-05-05}.', '2031-05-10', role)).toEqual([]);
});
test.each<Role>(['title', 'lede', 'heading', 'caption'])('events are told in %s too', (role) => {
  expect(inShort(told('en', 'The council adopted the budget on {Monday|2031-05-05}.', '2031-05-10', role))).toHaveLength(1);
});

const piece = fc.constantFrom(
  ...[
    'Le ministre',
    '<Anna Roth>',
    'a signé',
    "s'est",
    'tenue',
    'la réunion',
    'la cérémonie de signature',
    'prévue',
    'que',
    'qui',
    ',',
    '(',
    ')',
    ';',
  ],
  ...[
    '{le 5 mai|2031-05-05}',
    '{2030|2030}',
    '{du 5 au 8 mai|2031-05-05/2031-05-08}',
    '{jusqu’en juin|../2031-06}',
    'et',
    'avant',
    "n'a pas",
    'aura lieu',
    '.',
    '« »',
    '—',
  ],
  ...['met', 'on', 'will be held', 'diễn ra', 'lễ ký', 'đã', '🙂', '\n', 'à', 'de la Convention', 'a reçu', 'président', '24/7'],
);

test('property: whatever stands together, mentions lie in the text, point to their words, and come in order', () => {
  fc.assert(
    fc.property(fc.constantFrom('fr', 'en', 'vi'), fc.array(piece, { maxLength: 40 }), (language, pieces) => {
      const found = told(language, pieces.join(' '));
      for (const [i, event] of found.entries()) {
        expect(event.quote.length).toBe(event.end - event.start);
        expect(event.trigger.start).toBeGreaterThanOrEqual(event.start);
        expect(event.trigger.end).toBeLessThanOrEqual(event.end);
        expect(event.quote.slice(event.trigger.start - event.start, event.trigger.end - event.start)).toBe(event.trigger.quote);
        expect(event.summary.trim()).toBe(event.summary);
        expect(event.summary).not.toBe('');
        expect(event.summary.charAt(0)).toBe(event.summary.charAt(0).toUpperCase());
        expect(isEdtf(event.edtf)).toBe(true);
        expect(EVENT_TYPES).toContain(event.type);
        expect(event.start).toBeGreaterThanOrEqual(found[i - 1]?.start ?? 0);
      }
    }),
    { numRuns: 500 },
  );
});
