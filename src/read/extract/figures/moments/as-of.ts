// The moment a figure speaks of, when the sentence says so.
import type { DateMention } from '../../../../model/mention.ts';
import type { FigureKind } from '../../../../model/packs/figures.ts';
import { isMoving, type Metric } from '../../../../model/profile.ts';
import type { Token } from '../../../../model/token.ts';
import { readNumber } from '../../../../text/numbers/number.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { FigureTables } from '../tables/figure-tables.ts';

/** A date in a sentence, by its tokens; `asOf` when words like « tính đến » stand before it. */
export type DatePlace = { readonly start: number; readonly end: number; readonly date: Dated; readonly asOf: boolean };

/** What a date says, as far as figures are concerned. */
type Dated = Pick<DateMention, 'edtf' | 'granularity' | 'time'>;

/** Dates of a sentence with the tokens they cover; both come in text order. */
export function datePlaces(list: readonly Token[], dates: readonly DateMention[], t: FigureTables): readonly DatePlace[] {
  const found: DatePlace[] = [];
  let token = 0;
  for (const date of dates) {
    while (token < list.length && (list[token]?.end ?? 0) <= date.start) token++;
    let end = token;
    while (end < list.length && (list[end]?.start ?? date.end) < date.end) end++;
    if (end > token) found.push({ start: token, end, date, asOf: opens(list, token, t) || t.asOfBehind.at(list, end) !== undefined });
  }
  return found;
}

// « (…) qu'au 14 octobre », « ; đến sáng 26/10 »
const opensClause = (list: readonly Token[], index: number): boolean => {
  const before = list[index - 1];
  return before === undefined || before.kind === 'mark' || before.lower.endsWith("'");
};

/** Tokens of dates that hold a single number with a unit of time behind it, and no month: « il y a deux ans ». */
export function spansOfTime(list: readonly Token[], places: readonly DatePlace[], t: FigureTables): ReadonlySet<Token> {
  const found = new Set<Token>();
  for (const { start, end, date } of places) {
    let numbers = 0;
    let timed = false;
    for (let i = start; i < end; ) {
      const number = t.months.at(list, i) === undefined ? readNumber(list, i, t.pack) : { end: i + 1 };
      const unit = number === undefined ? undefined : t.durations.at(list, number.end);
      if (number !== undefined) numbers++;
      timed ||= unit !== undefined;
      i = unit?.end ?? number?.end ?? i + 1;
    }
    // A number and its unit alone are a day or year by its name: 25日, 2019年.
    const isNamed = numbers === 1 && (wholeUnit(list, start, end, t) || (date.time !== undefined && wholeUnit(list, start, undefined, t)));
    if (numbers === 1 && timed && !isNamed) for (const token of list.slice(start, end)) found.add(token);
  }
  return found;
}

function wholeUnit(list: readonly Token[], start: number, end: number | undefined, t: FigureTables): boolean {
  const number = readNumber(list, start, t.pack);
  const unit = number === undefined ? undefined : t.durations.at(list, number.end);
  if (number === undefined || unit === undefined || list[number.end]?.spaced !== false) return false;
  return end === undefined ? t.numbersAreSigns : unit.end === end;
}

const LONGEST = 4;

// The words may take in the first of the date: « au 8 octobre » may be read with or without « au ».
function opens(list: readonly Token[], index: number, t: FigureTables): boolean {
  for (let start = Math.max(0, index - LONGEST); start <= index; start++) {
    const end = t.asOf.at(list, start)?.end ?? (opensClause(list, start) ? t.asOfOpening.at(list, start)?.end : undefined);
    if (end === index || (start === index && end !== undefined)) return true;
  }
  return false;
}

/**
 * The moment of a figure: a date that as-of words announce before it in the sentence; of a metric that grows also the nearest
 * day of the sentence, else the one announced before in the block, else the day that the article tells of; of one measured by
 * the year the nearest year.
 */
export function asOf(q: Quantity, metric: Metric | undefined, around: Surroundings, told: Told): Moment | undefined {
  if (metric === undefined || (metric.course === 'fixed' && metric.stage !== 'expected')) {
    const last = around.dates.findLast((d) => d.asOf && isClear(d.date) && d.end <= q.start);
    const free = last !== undefined && q.kind === 'count' && !around.found.some((o) => o.start >= last.end && o.end <= q.start);
    return free ? stated(last.date) : undefined;
  }
  const yearly = metric.course === 'yearly';
  const expected = metric.stage === 'expected';
  let best: { readonly date: Dated; readonly gap: number } | undefined;
  // « 첫날 오후 »: the first day of the event, whatever day it was read as
  const named = around.moments(metric);
  const others = around.dates.filter((d) => !named.some((m) => m.start < d.end && d.start < m.end));
  for (const place of [...others, ...named]) {
    const quarter = expected && place.asOf && place.date.granularity === 'quarter'; // "by the third quarter"
    if (yearly ? place.date.granularity !== 'year' : !isClear(place.date) && !quarter) continue;
    const gap = gapOf(place, q, around, yearly);
    if (gap !== undefined && (best === undefined || gap < best.gap)) best = { date: place.date, gap };
  }
  if (best !== undefined) return stated(best.date);
  if (!isMoving(metric) && !expected) return undefined;
  const span = coarse(q, around);
  if (span !== undefined) return { edtf: span, assumed: false };
  if (told.carried !== undefined) return { edtf: told.carried, assumed: false };
  return told.now === undefined ? undefined : { edtf: told.now, assumed: true };
}

/** How far before the comma a time stands that goes on behind it, and how far behind the comma its figure. */
const [BEFORE_COMMA, BEHIND_COMMA] = [12, 8];

/** "the worst since 1998, when 210 people died": the time that goes on behind a comma. */
function goingOn(q: Quantity, { list, dates, tables }: Surroundings): string | undefined {
  const place = dates.findLast((d) => d.end <= q.start);
  if (place === undefined || isClear(place.date)) return undefined;
  for (let i = place.end; i <= place.end + BEFORE_COMMA; i++) {
    const parts = PARTING.test(list[i]?.text ?? '');
    if (!parts && i > place.end) continue;
    const goesOn = tables.thatTime.at(list, parts ? i + 1 : i) !== undefined && q.start - i <= BEHIND_COMMA;
    if (!parts && !goesOn) continue;
    return goesOn ? place.date.edtf.split('/').find((end) => /^\d/.test(end)) : undefined;
  }
  return undefined;
}

/** "Last year police recorded 44,200 cases": the year or quarter of the clause, which is no moment of the news. */
function coarse(q: Quantity, around: Surroundings): string | undefined {
  const on = goingOn(q, around);
  if (on !== undefined) return on;
  const place = around.dates.find((d) => {
    if (isClear(d.date) || d.date.edtf.includes('..')) return false;
    // "In 2024, 72 countries signed"
    const opened = d.start <= 1 && around.list[d.end]?.text === ',' ? 1 : 0;
    const [from, to] = d.end <= q.start ? [d.end + opened, q.start] : [q.end, d.start];
    return !parted(around.list, from, to) && gapOf(d, q, around, true) !== undefined;
  });
  return place?.date.edtf;
}

/** A moment of a figure; `assumed` when it is only the day that the article tells of. */
export type Moment = { readonly edtf: string; readonly assumed: boolean };

function stated(date: Dated): Moment | undefined {
  const edtf = moment(date);
  return edtf === undefined ? undefined : { edtf, assumed: false };
}

/** Moments that a sentence takes from what stands before it: announced in its block, and the day that the article tells of. */
export type Told = { readonly carried: string | undefined; readonly now: string | undefined };

/** What stands around the figures of a sentence. */
type Surroundings = {
  readonly list: readonly Token[];
  readonly found: readonly Quantity[];
  readonly dates: readonly DatePlace[];
  /** Where the sentence names the opening or the close of the event at which a metric is counted. */
  readonly moments: (metric: Metric) => readonly DatePlace[];
  /** Of their words of change: behind them a number is of another moment than the date before them. */
  readonly tables: Pick<FigureTables, 'changes' | 'thatTime'>;
};

const MARK = 5;
const COUNTS: ReadonlySet<FigureKind> = new Set<FigureKind>(['count', 'bare', 'collective', 'money']);
const REACH = 40;
/** How far behind a number, and a mark, a date still speaks of it. */
const BEHIND = 12;
/** How near behind a number a change leads on from it. */
const LEADING = 3;

// A date before a figure speaks of it across commas, unless something changed in between; one behind it only if nothing stands between.
function gapOf(
  { start, end, asOf: announced }: DatePlace,
  q: Quantity,
  { list, found, dates, tables: { changes } }: Surroundings,
  yearly: boolean,
): number | undefined {
  const [from, to] = end <= q.start ? [end, q.start] : [q.end, start];
  if (to - from > REACH || isBracketed(list, end, q)) return undefined;
  if (end <= q.start) {
    // « 截至本月初…由72个增至74个 »: an announced moment is that of the last number.
    const [first, last] = announced ? [q.end, q.end + LEADING] : [from, to];
    for (let i = first; i < last && !yearly; i++) if (changes.has(list[i]?.lower ?? '')) return undefined;
    // « 69 samedi, 72 dimanche »: a date right behind another figure is of that one.
    const taken = isMark(list[end]) && found.some((o) => o !== q && COUNTS.has(o.kind) && o.end <= start && start - o.end <= 1);
    // « 截至当天下午，已有65个国家…；主办方23日曾预计近70个 »: another date behind its figure ends what was announced.
    const ended =
      announced && dates.some((d) => d.start > end && d.end <= q.start && found.some((o) => o.start >= end && o.end <= d.start));
    return announced && !ended ? 0 : to - from + (taken ? MARK : 0);
  }
  // « …10.5万亿美元，高于2023年的8万亿美元 », « …，2025年预计将达10.5万亿美元 »: a date shortly before another figure is of that one.
  const near = yearly ? OPENING : 2;
  if (parted(list, from, to) && found.some((o) => o !== q && o.start >= end && o.start - end <= near && !parted(list, end, o.start)))
    return undefined;
  if (!yearly && found.some((o) => COUNTS.has(o.kind) && o.start >= from && o.end <= to)) return undefined;
  if (to === from) return 0;
  const plain = Math.max(0, to - from) + 1;
  let gap = plain;
  for (let i = from; i < to; i++) if (PARTING.test(list[i]?.text ?? '')) gap += MARK;
  return yearly || gap <= BEHIND || gap === plain ? gap : undefined;
}

/** How far behind the year that opens a clause its figure may stand. */
const OPENING = 6;

const PARTING = /^[,;:–—，；：、،؛]$/;

function parted(list: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (PARTING.test(list[i]?.text ?? '')) return true;
  return false;
}

const isMark = (token: Token | undefined): boolean => token?.kind === 'mark';

// « l'anniversaire (2/9/2025) … 60 pays »: a date in brackets is none of what stands behind them.
function isBracketed(list: readonly Token[], end: number, q: Quantity): boolean {
  if (end > q.start) return false;
  for (let i = end; i < q.start; i++) {
    const text = list[i]?.text ?? '';
    if (text === '(' || text === '（') return false;
    if (text === ')' || text === '）') return true;
  }
  return false;
}

/** The moment that as-of words announce in a sentence; it holds for the rest of its block. */
export function announced(dates: readonly DatePlace[]): string | undefined {
  const last = dates.findLast((d) => d.asOf && isClear(d.date));
  return last === undefined ? undefined : moment(last.date);
}

const isClear = ({ granularity }: Dated): boolean => granularity === 'day' || granularity === 'month';

// Of an interval the end: « les 25 et 26 octobre » says what was reached on the 26th.
export function moment({ edtf, granularity }: Dated): string | undefined {
  if (granularity === 'quarter') return edtf;
  const end = edtf.split('/').at(-1) ?? edtf;
  return /^\d/.test(end) ? end : undefined;
}
