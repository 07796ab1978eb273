// The moment a figure speaks of, when the sentence says so.
import type { DateMention } from '../../../model/mention.ts';
import type { Metric } from '../../../model/profile.ts';
import type { Token } from '../../../model/token.ts';
import type { FigureTables } from './figure-tables.ts';
import type { Quantity } from './quantity.ts';

/** A date in a sentence, by its tokens; `asOf` when words like « tính đến » stand before it. */
export type DatePlace = { readonly start: number; readonly end: number; readonly date: DateMention; readonly asOf: boolean };

/** Dates of a sentence with the tokens they cover; both come in text order. */
export function datePlaces(list: readonly Token[], dates: readonly DateMention[], t: FigureTables): readonly DatePlace[] {
  const found: DatePlace[] = [];
  let token = 0;
  for (const date of dates) {
    while (token < list.length && (list[token]?.end ?? 0) <= date.start) token++;
    let end = token;
    while (end < list.length && (list[end]?.start ?? date.end) < date.end) end++;
    if (end > token) found.push({ start: token, end, date, asOf: opens(list, token, t) });
  }
  return found;
}

const LONGEST = 4;

// The words may take in the first of the date: « au 8 octobre » may be read with or without « au ».
function opens(list: readonly Token[], index: number, t: FigureTables): boolean {
  for (let start = Math.max(0, index - LONGEST); start <= index; start++) {
    const end = t.asOf.at(list, start)?.end ?? 0;
    if (end === index || (start === index && end > index)) return true;
  }
  return false;
}

/**
 * The moment of a figure: a date that as-of words announce before it in the sentence, or else, of a metric that grows,
 * the nearest day of the sentence, else the one announced before in the block; of one measured by the year the nearest year.
 */
export function asOf(
  q: Quantity,
  metric: Metric | undefined,
  dates: readonly DatePlace[],
  carried: string | undefined,
): string | undefined {
  const said = dates.filter((d) => d.asOf && d.end <= q.start).at(-1) ?? dates.find((d) => d.asOf && isClear(d.date));
  if (said !== undefined && q.kind !== 'duration') return moment(said.date);
  if (metric === undefined || metric.course === 'fixed') return undefined;
  const fitting = dates.filter(({ date }) => (metric.course === 'yearly' ? date.granularity === 'year' : date.granularity === 'day'));
  const gap = (d: DatePlace): number => (d.end <= q.start ? q.start - d.end : Math.max(0, d.start - q.end) + 1);
  const [first, ...others] = fitting;
  const nearest = others.reduce((best, d) => (best !== undefined && gap(best) <= gap(d) ? best : d), first);
  if (nearest !== undefined) return moment(nearest.date);
  return metric.course === 'growing' ? carried : undefined;
}

/** The moment that as-of words announce in a sentence; it holds for the rest of its block. */
export function announced(dates: readonly DatePlace[]): string | undefined {
  const last = dates.findLast((d) => d.asOf && isClear(d.date));
  return last === undefined ? undefined : moment(last.date);
}

const isClear = ({ granularity }: DateMention): boolean => granularity === 'day' || granularity === 'month';

// Of an interval the end: « les 25 et 26 octobre » says what was reached on the 26th.
function moment({ edtf }: DateMention): string | undefined {
  const end = edtf.split('/').at(-1) ?? edtf;
  return /^\d/.test(end) ? end : undefined;
}
