// What others read of the timeline: a calendar by a parser of its own, a sheet by RFC 4180 to the letter.
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../src/model/tables.ts';
import { calendar } from '../../src/show/calendar.ts';
import { COLUMNS, type Look } from '../../src/show/columns.ts';
import { printed } from '../../src/show/formats.ts';

const look: Look = { entity: (id) => id, isPerson: () => true, document: (id) => id, source: (id) => id, claim: () => undefined };

const event = (row: Partial<TimelineEvent>): TimelineEvent => ({
  id: 'e1',
  date: '2031-03-07',
  granularity: 'day',
  certainty: 'stated',
  type: 'trial',
  status: 'happened',
  summary: 'A summary',
  language: 'en',
  participants: ['ana'],
  places: ['oslo'],
  sources: ['a'],
  documents: ['a'],
  evidence: [],
  why: [],
  ...row,
});

async function* listed<T>(rows: readonly T[]): AsyncGenerator<T> {
  yield* rows;
}

async function text(pieces: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const piece of pieces) all += piece;
  return all;
}

/** Without blanks and marks that no line keeps. */
const bare = (words: string): string => words.replace(/[\p{Cc}\p{Z}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, '');

const words = fc.string({ unit: 'binary', maxLength: 90 }).map((tail) => `x${tail}`);
const dates = fc.constantFrom('2031-03-07', '2031-03-07/2031-03-09', '2031-02', '2032', '2019/..', '2031-05~');

describe('a calendar read by ical.js', () => {
  it('property: has each event once, with its words, its first day and the day after its last', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ summary: words, date: dates }), { maxLength: 6 }), async (list) => {
        const rows = list.map((row, n) => event({ ...row, id: `e${n}` }));
        const read = new ICAL.Component(ICAL.parse(await text(calendar(listed(rows), look))));
        const events = read.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
        expect(events.map(({ uid }) => uid)).toEqual(rows.map(({ id }) => `${id}@hanoi-corpus`));
        for (const [n, { summary, startDate, endDate }] of events.entries()) {
          expect(bare(summary)).toBe(bare(rows[n]?.summary ?? ''));
          expect([startDate.isDate, startDate.compare(endDate)]).toEqual([true, -1]);
        }
      }),
    );
  });

  it.each([
    ['2031-03-07', '2031-03-07', '2031-03-08'],
    ['2031-03-07/2031-03-09', '2031-03-07', '2031-03-10'],
    ['2032-02', '2032-02-01', '2032-03-01'],
  ])('%s lasts from %s up to, not including, %s', async (date, from, to) => {
    const [found] = new ICAL.Component(ICAL.parse(await text(calendar(listed([event({ date })]), look)))).getAllSubcomponents('vevent');
    const { startDate, endDate } = new ICAL.Event(found);
    expect([startDate.toString(), endDate.toString()]).toEqual([from, to]);
  });
});

/** Reads a sheet as RFC 4180 has it: breaks of CR LF, quotes doubled within quotes; throws on anything else. */
function sheetOf(sheet: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < sheet.length) {
    const [cell = '', quoted, plain] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))/.exec(sheet.slice(at)) ?? [];
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    at += cell.length;
    if (sheet.startsWith(',', at)) at++;
    else if (sheet.startsWith('\r\n', at)) {
      at += 2;
      rows.push(row);
      row = [];
    } else throw new Error(`neither a comma nor a break at ${at}`);
  }
  return rows;
}

describe('a sheet read by RFC 4180', () => {
  it('property: has a row of all columns for each event, with its words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 5 }), async (summaries) => {
        const heads = COLUMNS.timeline(look);
        const rows = summaries.map((summary) => heads.map((column) => column.of(event({ summary }))));
        const plain = (s: string): string => s;
        const paint = { bold: plain, dim: plain, red: plain, yellow: plain, green: plain, cyan: plain, underline: plain };
        const [head, ...read] = sheetOf(await text(printed({ heads, rows: listed(rows) }, 'csv', { width: 80, paint, short: plain })));
        expect(head).toEqual(heads.map(({ name }) => name));
        expect(read.map((cells) => cells.length)).toEqual(rows.map(() => heads.length));
        const column = heads.findIndex(({ name }) => name === 'summary');
        expect(read.map((cells) => bare(cells[column] ?? ''))).toEqual(summaries.map(bare));
      }),
    );
  });
});
