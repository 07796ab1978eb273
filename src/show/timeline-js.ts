// The JSON of TimelineJS: https://timeline.knightlab.com/docs/json-format.html
import { daysOf } from '../model/edtf.ts';
import type { TimelineEvent } from '../model/tables.ts';
import type { Look } from './columns.ts';
import { inEnglish } from './in-english.ts';
import { jsonLine } from './json-lines.ts';
import { support } from './support.ts';
import { tame } from './width.ts';

/** A date in its parts, as fine as it is known. */
type Parts = { readonly year: number; readonly month?: number; readonly day?: number };

/** Events for TimelineJS, without media; its texts are HTML. Events without any day are left out. */
export async function* timelineJs(rows: AsyncIterable<TimelineEvent>, look: Look, title: string): AsyncGenerator<string> {
  yield `{"title":${json({ text: { headline: html(title) } })},\n"events":[`;
  let before = '\n';
  for await (const row of rows) {
    const slide = slideOf(row, look);
    if (slide === undefined) continue;
    yield `${before}${json(slide)}`;
    before = ',\n';
  }
  yield '\n]}\n';
}

function slideOf(row: TimelineEvent, look: Look): object | undefined {
  const dates = datesOf(row.date);
  if (dates === undefined) return undefined;
  const english = inEnglish(row, look);
  const headline = row.title ?? row.summary;
  const sources = [...new Set(row.sources.map(look.source))].join('; ');
  const paragraphs = [...new Set([row.summary, english ?? '', `${support(row)}: ${sources}`])].filter((p) => p !== '' && p !== headline);
  return {
    unique_id: row.id,
    ...dates,
    ...displayed(row.date),
    text: {
      headline: html(row.status === 'planned' ? `${headline} (planned)` : headline),
      text: paragraphs.map((p) => `<p>${html(p)}</p>`).join(''),
    },
    group: row.type,
  };
}

/** How a date reads that its parts do not tell whole: « about 2031 », « since 2019 », « the 1990s ». */
function displayed(date: string): { readonly display_date?: string } {
  const [first = '', last] = date.split('/').map(sideOf);
  if (last === undefined) return /[~?%X]$/.test(date) ? { display_date: first } : {};
  if (first === '' || last === '') return { display_date: first === '' ? `until ${last}` : `since ${first}` };
  return /[~?%X](?:\/|$)/.test(date) ? { display_date: `${first} – ${last}` } : {};
}

const sideOf = (side: string): string => {
  if (side === '..') return '';
  const about = /[~?%]$/.test(side) ? 'about ' : '';
  const decade = /^(\d{3})X$/.exec(side)?.[1];
  const century = /^(\d\d)XX$/.exec(side)?.[1];
  if (decade !== undefined) return `the ${decade}0s`;
  return century === undefined ? about + side.replace(/[~?%]$/, '') : `the ${century}00s`;
};

/** First and last date; of an open interval the side that is known, of decades their years; none of what is no date. */
function datesOf(date: string): { readonly start_date: Parts; readonly end_date?: Parts } | undefined {
  const days = daysOf(date);
  if (days === undefined) return undefined;
  const [a = '', b] = date.split('/');
  const first = days.first === undefined ? undefined : (partsOf(a) ?? partsOf(days.first.slice(0, 4)));
  const side = b ?? a;
  const isWhole = b === undefined && partsOf(a) !== undefined;
  const last = days.last === undefined || isWhole ? undefined : (partsOf(side) ?? partsOf(days.last.slice(0, 4)));
  if (first === undefined) return last === undefined ? undefined : { start_date: last };
  return { start_date: first, ...(last !== undefined && { end_date: last }) };
}

function partsOf(side: string): Parts | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/.exec(side) ?? [];
  if (year === undefined) return undefined;
  return { year: Number(year), ...(month !== undefined && { month: Number(month) }), ...(day !== undefined && { day: Number(day) }) };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const html = (words: string): string => tame(words).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
const json = (value: unknown): string => jsonLine(value).trimEnd();
