// Dates that no calendar likes, in every form of the timeline: each is read back by a strict reader or checked against a schema.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../src/model/tables.ts';
import type { Look } from '../../src/show/columns.ts';
import { PERIODS, told } from '../../src/show/timeline-formats.ts';
import { contentLines } from './calendar-lines.ts';

const look: Look = {
  entity: (id) => id,
  isPerson: () => false,
  document: (id) => id,
  source: (id) => id,
  claim: () => undefined,
};

/** Dates with the first and last day that a calendar shows of them; without days an event is left out. */
const DATES: readonly (readonly [date: string, first?: string, last?: string])[] = [
  ['-0044-03-15'],
  ['-0044'],
  ['../..'],
  [''],
  ['/'],
  ['2031-13'],
  ['2031-02-30'],
  ['2031-03-09/2031-03-07'],
  ['2031/2032/2033'],
  ['y17000'],
  ['0001-01-01', '00010101', '00010102'],
  ['0044-03-15', '00440315', '00440316'],
  ['9999-12-31', '99991231'],
  ['9999', '99990101'],
  ['2032-02-29', '20320229', '20320301'],
  ['../2031-03-07', '20310307', '20310308'],
  ['/2031-03-07', '20310307', '20310308'],
  ['2031-03-07/..', '20310307', '20310308'],
  ['2031-03-07/', '20310307', '20310308'],
  ['2031~', '20310101', '20320101'],
  ['2031-03?', '20310301', '20310401'],
  ['2031-03-07%', '20310307', '20310308'],
  ['2031-03?/2031-05~', '20310301', '20310601'],
  ['203X', '20300101', '20400101'],
  ['20XX', '20000101', '21000101'],
  ['198X/199X', '19800101', '20000101'],
];

const event = (date: string, n: number): TimelineEvent => ({
  id: `e${n}`,
  date,
  granularity: 'day',
  certainty: 'guessed',
  type: 'signing',
  status: 'happened',
  summary: `Event ${n}`,
  language: 'en',
  participants: [],
  places: [],
  sources: ['a'],
  documents: ['a'],
  evidence: [],
  why: [],
});

async function printed(list: readonly TimelineEvent[], form: Parameters<typeof told>[1]): Promise<string> {
  const rows = async function* (): AsyncGenerator<TimelineEvent> {
    yield* list;
  };
  let text = '';
  for await (const piece of told({ rows: rows(), look, title: 'T' }, form)) text += piece;
  return text;
}

const ALL = DATES.map(([date], n) => event(date, n));

describe('iCalendar', () => {
  it.each(DATES.map(([date, first, last]) => ({ date, first, last })))('$date', async ({ date, first, last }) => {
    const lines = contentLines(await printed([event(date, 0)], 'ics'));
    const of = (name: string) => lines.filter((line) => line.name === name).map(({ value }) => value);
    expect([of('DTSTART'), of('DTEND')]).toEqual([first === undefined ? [] : [first], last === undefined ? [] : [last]]);
  });

  it('holds each event with what RFC 5545 asks for, once, and ends after it starts', async () => {
    const lines = contentLines(await printed(ALL, 'ics'));
    expect(lines.slice(0, 4).map(({ name }) => name)).toEqual(['BEGIN', 'VERSION', 'PRODID', 'CALSCALE']);
    expect(lines.at(-1)).toMatchObject({ name: 'END', value: 'VCALENDAR' });
    const body = lines.slice(4, -1);
    const starts = body.flatMap(({ name, value }, i) => (name === 'BEGIN' && value === 'VEVENT' ? [i] : []));
    const components = starts.map((from, i) => body.slice(from, starts[i + 1] ?? body.length));
    expect(components).toHaveLength(DATES.filter(([, first]) => first !== undefined).length);
    const ids = new Set<string>();
    for (const lines of components) {
      expect(lines.at(-1)).toMatchObject({ name: 'END', value: 'VEVENT' });
      const of = (name: string) => lines.filter((line) => line.name === name).map(({ value }) => value);
      for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'STATUS']) expect(of(name)).toHaveLength(1);
      expect(of('DTSTAMP')[0]).toMatch(/^\d{8}T\d{6}Z$/);
      expect(['TENTATIVE', 'CONFIRMED', 'CANCELLED']).toContain(of('STATUS')[0]);
      for (const line of lines.filter(({ name }) => name === 'DTSTART' || name === 'DTEND')) {
        expect(line.parameters).toEqual({ VALUE: 'DATE' });
        expect(line.value).toMatch(/^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/);
      }
      const [end] = of('DTEND');
      if (end !== undefined) expect(end > (of('DTSTART')[0] ?? '')).toBe(true);
      ids.add(of('UID')[0] ?? '');
    }
    expect(ids.size).toBe(components.length);
  });
});

/** What TimelineJS documents of its JSON, as far as an event without media has it. */
const DATE = {
  type: 'object',
  properties: {
    year: { type: 'integer', minimum: 1 },
    month: { type: 'integer', minimum: 1, maximum: 12 },
    day: { type: 'integer', minimum: 1, maximum: 31 },
  },
  required: ['year'],
  dependentRequired: { day: ['month'] },
  additionalProperties: false,
};
const TEXT = { type: 'object', properties: { headline: { type: 'string' }, text: { type: 'string' } }, additionalProperties: false };
const SLIDES = {
  type: 'object',
  properties: {
    title: { type: 'object', properties: { text: TEXT }, required: ['text'] },
    events: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          unique_id: { type: 'string' },
          start_date: DATE,
          end_date: DATE,
          display_date: { type: 'string', minLength: 1 },
          text: TEXT,
          group: { type: 'string' },
        },
        required: ['start_date', 'text'],
        additionalProperties: false,
      },
    },
  },
  required: ['events'],
  additionalProperties: false,
};

type Parts = { readonly year: number; readonly month?: number; readonly day?: number };
type Slides = { readonly events: readonly { readonly unique_id: string; readonly start_date: Parts; readonly end_date?: Parts }[] };

describe('TimelineJS', () => {
  it('has slides as its documentation wants them, each once, none that ends before it starts', async () => {
    const isValid = new Ajv2020().compile<Slides>(SLIDES);
    const slides: unknown = JSON.parse(await printed(ALL, 'timelinejs'));
    if (!isValid(slides)) throw new Error(JSON.stringify(isValid.errors));
    expect(slides.events).toHaveLength(DATES.filter(([, first]) => first !== undefined).length);
    expect(new Set(slides.events.map(({ unique_id }) => unique_id)).size).toBe(slides.events.length);
    const days = ({ year, month, day }: Parts, rest: number): number => year * 10_000 + (month ?? rest) * 100 + (day ?? rest);
    for (const { start_date, end_date } of slides.events)
      if (end_date !== undefined) expect(days(end_date, 99)).toBeGreaterThanOrEqual(days(start_date, 0));
  });

  it.each([
    ['198X/199X', { start_date: { year: 1980 }, end_date: { year: 1999 } }],
    ['20XX', { start_date: { year: 2000 }, end_date: { year: 2099 } }],
    ['2031-03?/2031-05~', { start_date: { year: 2031, month: 3 }, end_date: { year: 2031, month: 5 } }],
    ['2031-03/..', { start_date: { year: 2031, month: 3 } }],
  ])('reads %s', async (date, dates) => {
    const { events } = JSON.parse(await printed([event(date, 0)], 'timelinejs'));
    expect(events).toMatchObject([dates]);
    expect('end_date' in events[0]).toBe('end_date' in dates);
  });

  it.each([
    ['2031-03-07', undefined],
    ['2031-03-07/2031-03-09', undefined],
    ['2031~', 'about 2031'],
    ['2031-03?', 'about 2031-03'],
    ['198X', 'the 1980s'],
    ['20XX', 'the 2000s'],
    ['198X/199X', 'the 1980s – the 1990s'],
    ['2019/..', 'since 2019'],
    ['../2031-03-07', 'until 2031-03-07'],
    ['/2031-03-07', 'until 2031-03-07'],
  ])('shows %s as %s', async (date, shown) => {
    const { events } = JSON.parse(await printed([event(date, 0)], 'timelinejs'));
    expect(events[0].display_date).toBe(shown);
  });
});

it('a chronicle has no heading twice where months and years start on one day', async () => {
  const dates = ['2026-01-01', '2026-01', '2026', '2026-01-15', '2026-02-01'];
  const text = await printed(dates.map(event), 'month');
  expect(text.match(/^## .*$/gm)).toEqual(['## 2026', '## 2026-01', '## 2026-02']);
});

describe('hostile words', () => {
  const WORDS: readonly (readonly [what: string, words: string])[] = [
    ['a formula', '=cmd|"/c calc"!A1'],
    ['lines of a calendar', 'x\r\nEND:VEVENT\r\nBEGIN:VALARM'],
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['marks that turn a line around', '\u202egnp.exe\u2066 \u200f'],
    ['ten thousand letters', 'ướ'.repeat(5000)],
    ['Markdown', '# a | b [c](javascript:d) **e** ~~f~~ `g` ![h](i)'],
  ];
  const rows = WORDS.map(
    ([, summary], n): TimelineEvent => ({ ...event('2031-03-07', n), summary, sources: [summary], places: [summary] }),
  );

  it('make no line of a calendar', async () => {
    const lines = contentLines(await printed(rows, 'ics'));
    expect(lines.filter(({ name }) => name === 'BEGIN').map(({ value }) => value)).toEqual(['VCALENDAR', ...rows.map(() => 'VEVENT')]);
  });

  it('make no markup of a slide', async () => {
    const { events } = JSON.parse(await printed(rows, 'timelinejs'));
    for (const { text } of events) {
      expect(text.headline).not.toMatch(/[<>]/);
      expect(text.text.replaceAll(/<\/?p>/g, '')).not.toMatch(/[<>]/);
      expect(JSON.stringify(text)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200f]/);
    }
  });

  it('make one line each of Markdown, without markup of their own', async () => {
    const lines = (await printed(rows, 'year')).trimEnd().split('\n').slice(2);
    expect(lines).toHaveLength(rows.length);
    for (const line of lines) expect(line.replaceAll(/\\./g, '')).not.toMatch(/[<>[\]`|~#]/);
  });
});

it.each(PERIODS)('a chronicle by %s has a line for each event, whatever its date', async (period) => {
  const text = await printed(ALL, period);
  expect(text.match(/^- /gm)).toHaveLength(ALL.length);
  expect(text.match(/^## .*$/gm)?.every((line) => line.trim().length >= 2)).toBe(true);
});
