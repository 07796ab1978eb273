// iCalendar (RFC 5545). No clock: the same events give the same bytes.
import { daysOf, shifted } from '../model/edtf.ts';
import type { TimelineEvent } from '../model/tables.ts';
import type { Look } from './columns.ts';
import { placeNames } from './event-places.ts';
import { inEnglish } from './in-english.ts';
import { support } from './support.ts';
import { tame } from './width.ts';

/** Octets a line may have, its break not counted. */
const LONGEST = 75;

/** Events as one calendar of whole days; what is only planned is tentative. Events without any day are left out. */
export async function* calendar(rows: AsyncIterable<TimelineEvent>, look: Look): AsyncGenerator<string> {
  yield lines(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//hanoi-corpus//timeline//EN', 'CALSCALE:GREGORIAN']);
  for await (const row of rows) yield lines(eventOf(row, look));
  yield lines(['END:VCALENDAR']);
}

function eventOf(row: TimelineEvent, look: Look): readonly string[] {
  const days = daysOf(row.date);
  const first = days?.first ?? days?.last;
  if (first === undefined) return [];
  // « depuis 2019 »: of an open interval the day on which it starts.
  const last = days?.first === undefined ? first : (days.last ?? first);
  const places = placeNames(row, look).map(text).join('\\, ');
  return [
    'BEGIN:VEVENT',
    `UID:${text(row.id)}@hanoi-corpus`,
    // The clock is not asked: the stamp is the day of the event itself.
    `DTSTAMP:${compact(first)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    ...(last < '9999-12-31' ? [`DTEND;VALUE=DATE:${compact(shifted(last, 1))}`] : []),
    `SUMMARY${languageOf(row)}:${text(row.title ?? row.summary)}`,
    `DESCRIPTION:${described(row, look).map(text).join('\\n')}`,
    ...(places === '' ? [] : [`LOCATION:${places}`]),
    `CATEGORIES:${text(row.type)}`,
    `STATUS:${row.status === 'planned' ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compact = (day: string): string => day.replaceAll('-', '');

const languageOf = ({ language, title }: TimelineEvent): string =>
  title === undefined && /^[a-z]{2,3}$/.test(language) && language !== 'und' ? `;LANGUAGE=${language}` : '';

/** What stands under an event: its line where a title stands above, English, the date as told, who tells it. */
function described(row: TimelineEvent, look: Look): readonly string[] {
  const { title, summary, date, time, sources } = row;
  const english = inEnglish(row, look);
  const lines = [
    ...(title === undefined ? [] : [summary]),
    ...(english === undefined ? [] : [english]),
    time === undefined ? date : `${date}, ${time}`,
    `${support(row)}: ${[...new Set(sources.map(look.source))].join('; ')}`,
  ];
  return [...new Set(lines)].filter((line) => line !== (title ?? summary));
}

const text = (words: string): string => tame(words).replace(/[\\;,]/g, '\\$&');

const lines = (list: readonly string[]): string => list.map((line) => `${folded(line)}\r\n`).join('');

const octets = (sign: string): number => Buffer.byteLength(sign, 'utf8');

/** A content line in pieces of at most 75 octets; no letter is cut, not even from its accents. */
function folded(line: string): string {
  if (line.length * 3 <= LONGEST || octets(line) <= LONGEST) return line;
  let [out, room] = ['', LONGEST];
  for (const sign of line.match(/\P{M}\p{M}{0,4}|\p{M}/gu) ?? []) {
    const size = octets(sign);
    if (size > room) {
      out += '\r\n ';
      room = LONGEST - 1;
    }
    out += sign;
    room -= size;
  }
  return out;
}
