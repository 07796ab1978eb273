// The timeline in the forms that other programs and editors want.
import type { TimelineEvent } from '../model/tables.ts';
import { calendar } from './calendar.ts';
import { chronicle } from './chronicle.ts';
import type { Look } from './columns.ts';
import { FORMATS } from './formats.ts';
import { timelineJs } from './timeline-js.ts';

/** The forms of the timeline alone: iCalendar, and the JSON that TimelineJS reads. */
export const EVENT_FORMATS = ['ics', 'timelinejs'] as const;

/** All forms in which the timeline can be printed. */
export const TIMELINE_FORMATS = [...FORMATS, ...EVENT_FORMATS] as const;

/** One of the forms. */
export type TimelineFormat = (typeof TIMELINE_FORMATS)[number];

/** The lengths of time under which events are put together. */
export const PERIODS = ['day', 'month', 'year'] as const;

/** One of the lengths. */
export type Period = (typeof PERIODS)[number];

/** Events in order, with what names them and the whole. */
export type Telling = {
  readonly rows: AsyncIterable<TimelineEvent>;
  readonly look: Look;
  readonly title: string;
};

/** The day, month or year of a date under which its event stands: that of its first day, no finer than the date is. */
export function periodOf(date: string, period: Period): string {
  const [first = '', last] = date.split('/');
  const from = (first === '..' ? (last ?? '') : first).replace(/[~?%]$/, '');
  return from.slice(0, { day: 10, month: 7, year: 4 }[period]);
}

/** Prints events piece by piece: as a calendar, for TimelineJS, or as Markdown with a heading for each period. */
export function told(telling: Telling, form: (typeof EVENT_FORMATS)[number] | Period): AsyncGenerator<string> {
  if (form === 'ics') return calendar(telling.rows, telling.look);
  if (form === 'timelinejs') return timelineJs(telling.rows, telling.look, telling.title);
  return chronicle(telling.rows, telling.look, (row) => periodOf(row.date, form));
}
