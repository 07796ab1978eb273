import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../src/model/tables.ts';
import type { Look } from '../../src/show/columns.ts';
import { inEnglish } from '../../src/show/in-english.ts';
import { type EVENT_FORMATS, type Period, periodOf, told } from '../../src/show/timeline-formats.ts';
import { contentLines, unescaped } from './calendar-lines.ts';

const NAMES: Readonly<Record<string, string>> = {
  anna: 'Anna Weiß',
  basel: 'Basel',
  fair: 'Fair, Basel',
  wang: '王五',
  treaty: 'Rivers Treaty',
};
const look: Look = {
  entity: (id) => NAMES[id] ?? id,
  isPerson: (id) => id === 'anna',
  document: (id) => id,
  source: (id) => `Source ${id}`,
  claim: () => undefined,
};

const event = (row: Partial<TimelineEvent>): TimelineEvent => ({
  id: 'e1',
  date: '2031-03-07',
  granularity: 'day',
  certainty: 'stated',
  type: 'signing',
  status: 'happened',
  summary: 'Neuf États ont signé',
  language: 'fr',
  participants: [],
  places: [],
  sources: ['a'],
  documents: ['a'],
  evidence: [],
  why: [],
  ...row,
});

async function printed(list: readonly TimelineEvent[], form: (typeof EVENT_FORMATS)[number] | Period, title = 'T'): Promise<string> {
  const rows = async function* (): AsyncGenerator<TimelineEvent> {
    yield* list;
  };
  let text = '';
  for await (const piece of told({ rows: rows(), look, title }, form)) text += piece;
  return text;
}

describe('a calendar', () => {
  it('is read back with days, language and state', async () => {
    const text = await printed([event({ places: ['basel'], status: 'planned', documents: ['a', 'b'] })], 'ics');
    expect(contentLines(text).map(({ name, parameters, value }) => [name, parameters, value])).toEqual([
      ['BEGIN', {}, 'VCALENDAR'],
      ['VERSION', {}, '2.0'],
      ['PRODID', {}, '-//hanoi-corpus//timeline//EN'],
      ['CALSCALE', {}, 'GREGORIAN'],
      ['BEGIN', {}, 'VEVENT'],
      ['UID', {}, 'e1@hanoi-corpus'],
      ['DTSTAMP', {}, '20310307T000000Z'],
      ['DTSTART', { VALUE: 'DATE' }, '20310307'],
      ['DTEND', { VALUE: 'DATE' }, '20310308'],
      ['SUMMARY', { LANGUAGE: 'fr' }, 'Neuf États ont signé'],
      ['DESCRIPTION', {}, 'Planned signing (Basel)\\n2031-03-07\\n1 source\\, 2 pages: Source a'],
      ['LOCATION', {}, 'Basel'],
      ['CATEGORIES', {}, 'signing'],
      ['STATUS', {}, 'TENTATIVE'],
      ['TRANSP', {}, 'TRANSPARENT'],
      ['END', {}, 'VEVENT'],
      ['END', {}, 'VCALENDAR'],
    ]);
  });

  it.each([
    ['2031-03-07/2031-03-08', '20310307', '20310309'],
    ['2031-12-31', '20311231', '20320101'],
    ['2032-02', '20320201', '20320301'],
    ['2031', '20310101', '20320101'],
    ['2031-03~', '20310301', '20310401'],
    ['2019/..', '20190101', '20190102'],
    ['../2031-03-07', '20310307', '20310308'],
  ])('holds %s from %s up to, not including, %s', async (date, start, end) => {
    const lines = contentLines(await printed([event({ date })], 'ics'));
    const of = (wanted: string) => lines.find(({ name }) => name === wanted)?.value;
    expect([of('DTSTART'), of('DTEND')]).toEqual([start, end]);
  });

  it('property: any words come back, in lines of at most 75 octets', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 120 }), async (words) => {
        const lines = contentLines(await printed([event({ summary: `x${words}` })], 'ics'));
        const summary = lines.find(({ name }) => name === 'SUMMARY')?.value ?? '';
        const plain = (text: string) => text.replace(/[\p{Cc}\p{Z}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, '');
        expect(plain(unescaped(summary))).toBe(plain(`x${words}`));
      }),
    );
  });

  it('escapes and folds what is long, letters whole', async () => {
    const summary = `Ký, ngày; C:\\${'ướng'.repeat(40)}`;
    const lines = contentLines(await printed([event({ summary })], 'ics'));
    expect(unescaped(lines.find(({ name }) => name === 'SUMMARY')?.value ?? '')).toBe(summary);
  });
});

describe('TimelineJS', () => {
  it.each([
    ['2031-03-07', { start_date: { year: 2031, month: 3, day: 7 } }],
    ['2031-03', { start_date: { year: 2031, month: 3 } }],
    ['2031-03-07/2031-03-08', { start_date: { year: 2031, month: 3, day: 7 }, end_date: { year: 2031, month: 3, day: 8 } }],
    ['2019/..', { start_date: { year: 2019 }, display_date: 'since 2019' }],
    ['../2031-03', { start_date: { year: 2031, month: 3 }, display_date: 'until 2031-03' }],
    ['199X', { start_date: { year: 1990 }, end_date: { year: 1999 }, display_date: 'the 1990s' }],
  ])('reads %s', async (date, dates) => {
    const { events } = JSON.parse(await printed([event({ date })], 'timelinejs'));
    expect(events).toEqual([
      { unique_id: 'e1', ...dates, text: { headline: 'Neuf États ont signé', text: '<p>1 source: Source a</p>' }, group: 'signing' },
    ]);
  });

  it('has a title, marks what is planned and shows no markup of a source', async () => {
    const row = event({ summary: '<script>x</script> & "y"', status: 'planned', participants: ['anna'] });
    const { title, events } = JSON.parse(await printed([row], 'timelinejs', 'Rivers & lakes'));
    expect(title).toEqual({ text: { headline: 'Rivers &amp; lakes' } });
    expect(events[0].text).toEqual({
      headline: '&lt;script&gt;x&lt;/script&gt; &amp; &quot;y&quot; (planned)',
      text: '<p>Planned signing: Anna Weiß</p><p>1 source: Source a</p>',
    });
  });

  it('is JSON without any event', async () => {
    expect(JSON.parse(await printed([], 'timelinejs'))).toEqual({ title: { text: { headline: 'T' } }, events: [] });
  });
});

describe('a chronicle', () => {
  it('has a heading for each period and a line for each event', async () => {
    const rows = [
      event({ date: '2030', summary: 'A' }),
      event({ date: '2031-03', summary: 'B *b*', status: 'planned' }),
      event({ date: '2031-03-07', summary: 'C', participants: ['anna'], documents: ['a', 'b'] }),
    ];
    expect(await printed(rows, 'month')).toBe(
      [
        '## 2030\n\n- **2030** A — 1 source: Source a\n',
        '## 2031-03\n\n- **2031-03** (planned) B \\*b\\* — 1 source: Source a\n' +
          '- **2031-03-07** C _Signing: Anna Weiß_ — 1 source, 2 pages: Source a\n',
      ].join('\n'),
    );
  });

  it.each<readonly [date: string, period: Period, expected: string]>([
    ['2031-03-07/2031-04-01', 'month', '2031-03'],
    ['2031-03-07', 'year', '2031'],
    ['2031-03-07', 'day', '2031-03-07'],
    ['2031', 'day', '2031'],
    ['2031-03~', 'day', '2031-03'],
    ['../2031-03-07', 'month', '2031-03'],
  ])('puts %s under its %s: %s', (date, period, expected) => expect(periodOf(date, period)).toBe(expected));
});

describe('an event in English', () => {
  it.each<readonly [what: string, row: Partial<TimelineEvent>, english: string | undefined]>([
    ['its milestone', { english: 'The rivers treaty is signed' }, 'The rivers treaty is signed'],
    ['its own words', { language: 'en', summary: 'Nine states have signed' }, 'Nine states have signed'],
    ['type, who and where', { participants: ['treaty', 'anna'], places: ['basel'] }, 'Signing: Rivers Treaty, Anna Weiß (Basel)'],
    ['who, before a text that is beside the point', { type: 'visit', participants: ['treaty', 'anna'] }, 'Visit: Anna Weiß, Rivers Treaty'],
    ['a place once', { type: 'visit', places: ['basel', 'fair'] }, 'Visit (Fair, Basel)'],
    ['what is planned', { status: 'planned', type: 'press-conference', places: ['basel'] }, 'Planned press conference (Basel)'],
    ['a start', { type: 'negotiation-start', participants: ['treaty'] }, 'Start of negotiations: Rivers Treaty'],
    ['no name in other letters', { participants: ['wang', 'anna'] }, 'Signing: Anna Weiß'],
    ['nothing where only the type is known', { participants: ['wang'] }, undefined],
  ])('is %s', (_what, row, english) => expect(inEnglish(event(row), look)).toBe(english));
});
