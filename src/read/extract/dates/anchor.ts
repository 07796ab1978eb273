import type { DateUnit } from '../../../model/packs/dates.ts';
import { civil, dayNumber, days, type Period } from './calendar.ts';

/** A day, month or year. */
export type Base = {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** The page does not say the year: weekdays showed it. */
  readonly inferred?: boolean;
};

/** What incomplete dates are read against. */
export type Anchor = {
  /** Publication or dateline, as far as it is known. */
  readonly base: Base | undefined;
  /** The last day, month and year before it in the text. */
  readonly context: Context;
  /** A day or month with its year that the sentence, or the one before it, spoke of last: a story goes on in that year. */
  readonly spoken: Period | undefined;
  /** Whether it was this very sentence. */
  readonly here: boolean;
  /** The date right before it in its sentence: "this summer, from July 3". */
  readonly beside: Period | undefined;
  /** The last day with its month named before it in its sentence: "on October 6, and on the 27th". */
  readonly named: Period | undefined;
  /** The last day before it in the text that is near to publication. */
  readonly topic: Period | undefined;
  /** The only year of the text, where nothing else is known. */
  readonly onlyYear: number | undefined;
  readonly tense: () => 'past' | 'future' | undefined;
};

/** What « le lendemain », "the following month", "that year" count from. */
export type Context = {
  readonly day: Period | undefined;
  readonly month: Period | undefined;
  readonly year: Period | undefined;
  /** The quarter that this sentence, or the one before it, spoke of: "from the previous quarter". */
  readonly quarter?: Period | undefined;
  /** The last day that stands alone: no interval is "the same day". */
  readonly single?: Period | undefined;
  /** The last days on end of one act: "12-14 June", « samedi et dimanche ». */
  readonly act: Period | undefined;
};

/** Before the text named any date. */
export const NO_CONTEXT: Context = { day: undefined, month: undefined, year: undefined, act: undefined };

/** The context after another date: a day is in its month, too, and a month in its year. */
export function told(context: Context, period: Period): Context {
  const { quarter } = context;
  if (period.granularity === 'day') {
    const single = period.first === period.last ? period : context.single;
    return { day: period, month: period, year: period, quarter, single, act: actAfter(context, period) };
  }
  if (period.granularity === 'month') {
    return { ...context, month: period, year: period, ...(isQuarter(period) && { quarter: period }) };
  }
  // "a year earlier" than a quarter is counted from its year
  if (period.granularity === 'quarter') return { ...context, quarter: period, year: period };
  return period.granularity === 'year' ? { ...context, year: period } : context;
}

/** "the first three months of the year" */
const isQuarter = ({ first, last }: Period): boolean => civil(first).month % 3 === 1 && last - first > 88 && last - first < 92;

/** The context after "since 1998": a mere background, nothing that follows counts from it but where nothing else was named. */
export function toldSince(context: Context, period: Period): Context {
  const { day, month, year, single } = context;
  const after = told(context, period);
  return { ...after, day: day ?? after.day, month: month ?? after.month, year: year ?? after.year, single: single ?? after.single };
}

const LONGEST_ACT = 14; // days
const REMEMBERED_ACT = 31; // days

/** Days on end are an act, and so are two days that follow one another; a day near to it does not end it. */
function actAfter({ act, day }: Context, period: Period): Period | undefined {
  if (period.last > period.first) return period.last - period.first < LONGEST_ACT ? period : act;
  if (act !== undefined) return Math.abs(period.first - act.last) <= REMEMBERED_ACT ? act : undefined;
  return day !== undefined && day.first === day.last && period.first - day.last === 1 ? days(day.first, period.last) : undefined;
}

/** "the same day": the last day that stood alone; behind an interval that of publication, and no day where the text named none. */
export function sameDay(anchor: Anchor): Period | undefined {
  const { single, day } = anchor.context;
  const published = single === undefined && day !== undefined ? baseDay(anchor) : undefined;
  if (single === undefined) return published === undefined ? undefined : days(published, published);
  const { topic, spoken } = anchor;
  return topic !== undefined && spoken === undefined && Math.abs(single.first - topic.first) > FAR ? topic : single;
}

/** What "the second day" is a day of. */
export const actOf = (anchor: Anchor): Period | undefined => anchor.context.act ?? contextOf(anchor, 'day');

/** What a count in a unit starts from; without a context « l'année précédente » and « le lendemain » are counted from publication. */
export function contextOf(anchor: Anchor, unit: DateUnit | undefined, count = 0): Period | undefined {
  const { context } = anchor;
  if (unit === undefined || unit === 'day' || unit === 'week' || unit === 'weekend')
    return dayOf(anchor) ?? (count === 0 ? undefined : today(anchor));
  if (unit === 'quarter') return context.quarter ?? (count % 4 === 0 ? undefined : thisMonth(anchor));
  const found = unit === 'month' || unit === 'half' ? context.month : context.year;
  const from = found === undefined && count < 0 ? reference(anchor) : undefined;
  return from === undefined ? found : days(from, from);
}

function thisMonth({ base }: Anchor): Period | undefined {
  const day = base?.month === undefined ? undefined : dayNumber(base.year, base.month, base.day ?? 15);
  return day === undefined ? undefined : days(day, day);
}

const FAR = 60;

/** The last day of the text; that of the story, where it is far from it and not what the sentences just spoke of: « (2/9/1945) ». */
function dayOf({ context: { day }, topic, spoken }: Anchor): Period | undefined {
  return day !== undefined && topic !== undefined && spoken === undefined && Math.abs(day.first - topic.first) > FAR ? topic : day;
}

/** The day a story is about: one that the sentence before just named, else the last one near to publication, else publication. */
export function topicOf(anchor: Anchor): Period | undefined {
  if (anchor.spoken?.granularity === 'day') return anchor.spoken;
  if (anchor.topic !== undefined) return anchor.topic;
  const day = baseDay(anchor);
  return day === undefined ? anchor.context.day : days(day, day);
}

/** Where the text named no date yet, « le lendemain » can only be guessed to be that of publication. */
function today(anchor: Anchor): Period | undefined {
  const day = anchor.context.year === undefined ? baseDay(anchor) : undefined;
  return day === undefined ? undefined : days(day, day);
}

const BASE = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/;

/** The base that a date gives, as far as it is a day, a month or a year. */
export function baseOf(edtf: string | undefined): Base | undefined {
  const [, year, month, day] = (edtf === undefined ? undefined : BASE.exec(edtf.replace(/[~?%]|T.*$/g, ''))) ?? [];
  if (year === undefined) return undefined;
  return { year: Number(year), month: numberOf(month), day: numberOf(day) };
}

const numberOf = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits));

/** The day of the base; `undefined` when only its month or year is known. */
export const baseDay = ({ base }: Anchor): number | undefined =>
  base?.month === undefined || base.day === undefined ? undefined : dayNumber(base.year, base.month, base.day);

/** So many days from publication a day may be the one that the story is about. */
const STORY = 31;

/** Whether a date is a day that the story may be about. */
export function isTopical({ granularity, first, last }: Period, anchor: Anchor): boolean {
  const from = reference(anchor);
  return granularity === 'day' && first === last && from !== undefined && Math.abs(first - from) <= STORY;
}

/** A day from which distances are counted: that of the base, or the middle of its month or year. */
export const reference = ({ base }: Anchor): number | undefined =>
  base === undefined ? undefined : dayNumber(base.year, base.month ?? 7, base.day ?? 15);

/** Recurring dates (weekdays, days and months without a year): how far off the nearest may be to win against the tense of the sentence. */
export type Cycle = {
  readonly near: number;
  /** Without a tense the past one is meant, unless the coming one is nearer by this factor. */
  readonly factor: number;
  /** The nearer one is meant, whatever the verb, where it is so by this factor: "scheduled for Jan. 10, was postponed", in February. */
  readonly clear: number;
  /** The future tense wins though the past one is near: "will open in December", in January. */
  readonly over?: true;
};

/** The candidate that is meant, of one period for each turn of a cycle, in order of time. */
export function chosen(
  candidates: readonly Period[],
  which: number | undefined,
  anchor: Anchor,
  { near, factor, clear, over }: Cycle,
): Period | undefined {
  const from = reference(anchor);
  if (from === undefined) return undefined;
  const inside = which === undefined ? onlyInside(candidates, anchor.beside) : undefined;
  if (inside !== undefined) return inside;
  let past: Period | undefined;
  let now: Period | undefined;
  let coming: Period | undefined;
  for (const c of candidates) {
    if (c.last < from) past = c;
    else if (c.first <= from) now ??= c;
    else coming ??= c;
  }
  if (which === -1) return past;
  if (which === 1) return coming;
  if (now !== undefined) return now;
  if (past === undefined || coming === undefined) return past ?? coming;
  const [back, ahead] = [from - past.last, coming.first - from];
  if (over && which === undefined && back > near && back < ahead && anchor.tense() === 'future') return coming;
  // « ce mois de septembre » is the nearest, whatever the verb.
  if (Math.min(back, ahead) <= near || back * clear <= ahead || ahead * clear <= back || which === 0) return back <= ahead ? past : coming;
  const tense = anchor.tense();
  if (tense !== undefined) return tense === 'past' ? past : coming;
  return ahead * factor <= back ? coming : past;
}

/** The one candidate that lies inside a longer period; `undefined` when none or several do. */
function onlyInside(candidates: readonly Period[], whole: Period | undefined): Period | undefined {
  if (whole === undefined || whole.first === whole.last) return undefined;
  const inside = candidates.filter((c) => c.first >= whole.first && c.last <= whole.last);
  return inside.length === 1 ? inside[0] : undefined;
}

/** The year a period lies in; `undefined` when it reaches over several. */
export function yearOf({ first, last }: Period): number | undefined {
  const year = civil(first).year;
  return year === civil(last).year ? year : undefined;
}
