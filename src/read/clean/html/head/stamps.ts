// Moments as pages write them for machines. The day is the one that is printed; its zone is kept beside it and never used to move it.
import { edtf, isDay } from '../../../../model/edtf.ts';
import { tokens } from '../../../../text/tokens/tokens.ts';
import { type DayOrder, exchanged, pageDates } from '../../page-dates.ts';
import type { Vocabulary } from '../../vocabulary.ts';

/** A day, or a month where no day is given, with clock time and zone as printed. */
export type Stamp = {
  readonly edtf: string;
  readonly granularity: 'day' | 'month';
  readonly time?: string;
  /** `Z`, or as `+07:00`. */
  readonly zone?: string;
};

const LONGEST = 80;
// 2025-10-26T23:30:00-05:00, 20251026, 20251026233000, 2025-10-26 23:30
const ISO = /^((?:19|20)\d\d)(?:-(\d{1,2})-(\d{1,2})|(\d\d)(\d\d)(?=$|\D|\d{4,6}(?:$|\D)))/u;
const MONTH = /^((?:19|20)\d\d)[-/](\d{1,2})$/u;
const CLOCK = /(?:^|\D)([01]?\d|2[0-3])[:h]([0-5]\d)(?::[0-5]\d(?:[.,]\d{1,9})?)?\s?([AaPp]\.?[Mm]\.?(?![\p{L}]))?/u;
const ZONE = /(?:\d|\s)(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)$/u;

/** The moment in a value made for machines: ISO 8601 with or without marks, RFC 2822, seconds since 1970, or as printed for readers. */
export function stampIn(value: string, words: Vocabulary, order: DayOrder = 'day-first'): Stamp | undefined {
  const text = value.trim().slice(0, LONGEST);
  const [iso, month] = [ISO.exec(text), MONTH.exec(text)];
  if (month !== null) {
    const m = Number(month[2]);
    return m >= 1 && m <= 12 ? { edtf: edtf(Number(month[1]), m), granularity: 'month' } : undefined;
  }
  if (iso !== null) {
    const [year, m, day] = [Number(iso[1]), Number(iso[2] ?? iso[4]), Number(iso[3] ?? iso[5])];
    return isDay(year, m, day)
      ? plausible({ edtf: edtf(year, m, day), granularity: 'day', ...clockIn(text.slice(iso[0].length)) })
      : undefined;
  }
  if (/^\d{10}(?:\d{3})?$/u.test(text)) return sinceEpoch(Number(text.slice(0, 10)));
  const date = pageDates(tokens(text), words).find((d) => d.granularity === 'day');
  if (date === undefined) return undefined;
  const day = date.open && order === 'month-first' ? exchanged(date.edtf) : date.edtf;
  return plausible({ edtf: day, granularity: 'day', ...clockIn(text.slice(date.end)) });
}

/** Clock time and zone behind a day. */
function clockIn(rest: string): Pick<Stamp, 'time' | 'zone'> {
  const clock = CLOCK.exec(rest.slice(0, 40));
  if (clock === null) return {};
  const [, hour = '', minute = '', half] = clock;
  const late = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/iu.test(half) ? 12 : 0);
  const zone = ZONE.exec(rest.trim())?.[1];
  return { time: `${String(late).padStart(2, '0')}:${minute}`, ...(zone !== undefined && { zone: zoneOf(zone) }) };
}

const zoneOf = (zone: string): string => {
  if (/^[A-Z]/u.test(zone) || /^[+-]00:?(?:00)?$/u.test(zone)) return 'Z';
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
};

function sinceEpoch(seconds: number): Stamp | undefined {
  const moment = new Date(seconds * 1000).toISOString();
  return plausible({ edtf: moment.slice(0, 10), granularity: 'day', time: moment.slice(11, 16), zone: 'Z' });
}

/** Dates before the web, and those that templates print for none, are no days of publication. */
const plausible = (stamp: Stamp): Stamp | undefined => (isPlausible(stamp.edtf) ? stamp : undefined);

/** Whether a day may be that of a page. */
export const isPlausible = (day: string): boolean => day >= '1993-01-01' && day < '2100';
