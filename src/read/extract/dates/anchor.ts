import type { DateUnit } from '../../../model/packs/dates.ts';
import { civil, dayNumber, oneDay, type Period } from './calendar.ts';
import { type Context, NO_CONTEXT } from './context.ts';

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
  /** The day of the base; `undefined` when only its month or year is known. */
  readonly today: number | undefined;
  /** A day from which distances are counted: that of the base, or the middle of its month or year. */
  readonly reference: number | undefined;
  /** The last day, month and year before it in the text. */
  readonly context: Context;
  /** A day or month with its year that the sentence, or the one before it, spoke of last: a story goes on in that year. */
  readonly spoken: Period | undefined;
  /** Whether it was this very sentence. */
  readonly here: boolean;
  /** Whether this sentence or the one before it named a date. */
  readonly near: boolean;
  /** The date right before it in its sentence: "this summer, from July 3". */
  readonly beside: Period | undefined;
  /** The last day with its month named before it in its sentence: "on October 6, and on the 27th". */
  readonly named: Period | undefined;
  /** The last day before it in the text that is near to publication. */
  readonly topic: Period | undefined;
  /** Of such days that which is nearest before publication: the news. */
  readonly news: Period | undefined;
  /** The only year of the text, where nothing else is known. */
  readonly onlyYear: number | undefined;
  readonly tense: () => 'past' | 'future' | undefined;
};

/** What dates are read against before the text named any. */
export const anchorOf = (base: Base | undefined, tense: Anchor['tense']): Anchor => ({
  base,
  today: base?.month === undefined || base.day === undefined ? undefined : dayNumber(base.year, base.month, base.day),
  reference: base === undefined ? undefined : dayNumber(base.year, base.month ?? 7, base.day ?? 15),
  context: NO_CONTEXT,
  spoken: undefined,
  here: false,
  near: false,
  beside: undefined,
  named: undefined,
  topic: undefined,
  news: undefined,
  onlyYear: undefined,
  tense,
});

/** The same where dates count from another day: no sentence has spoken of one before. */
export const basedOn = (anchor: Anchor, day: number): Anchor => ({
  base: civil(day),
  today: day,
  reference: day,
  context: anchor.context,
  spoken: undefined,
  here: anchor.here,
  near: anchor.near,
  beside: anchor.beside,
  named: anchor.named,
  topic: anchor.topic,
  news: anchor.news,
  onlyYear: anchor.onlyYear,
  tense: anchor.tense,
});

/** "the same day": the last day that stood alone; behind an interval that of publication, and no day where the text named none. */
export function sameDay(anchor: Anchor): Period | undefined {
  const { single, day } = anchor.context;
  if (single === undefined) return day === undefined || anchor.today === undefined ? undefined : oneDay(anchor.today);
  const { topic, spoken, news } = anchor;
  // a paragraph after one of what went before: « Le vote eut lieu le 12. ¶ Le même jour … »
  if (news !== undefined && spoken === undefined && news.first - single.first > BEFORE) return news;
  return topic !== undefined && spoken === undefined && Math.abs(single.first - topic.first) > FAR ? topic : single;
}

/** What "the second day" is a day of. */
export const actOf = (anchor: Anchor): Period | undefined => anchor.context.act ?? contextOf(anchor, 'day');

/** What a count in a unit starts from; without a context « l'année précédente » and « le lendemain » are counted from publication. */
export function contextOf(anchor: Anchor, unit: DateUnit | undefined, count = 0): Period | undefined {
  const { context } = anchor;
  if (unit === undefined || unit === 'day' || unit === 'week' || unit === 'weekend')
    return isOfCondition(anchor, count) ? undefined : (dayOf(anchor) ?? (count === 0 ? undefined : published(anchor, count)));
  if (unit === 'quarter') return context.quarter ?? (count % 4 === 0 ? undefined : thisMonth(anchor));
  const found = unit === 'month' || unit === 'half' ? context.month : context.year;
  return found === undefined && count < 0 && anchor.reference !== undefined ? oneDay(anchor.reference) : found;
}

const thisMonth = ({ base, reference }: Anchor): Period | undefined =>
  base?.month === undefined || reference === undefined ? undefined : oneDay(reference);

/** « Il faut quarante ratifications. Il entrera en vigueur 90 jours plus tard »: days after what is still to come, where no date was just spoken of. */
const isOfCondition = ({ near, tense }: Anchor, count: number): boolean => count > 1 && !near && tense() === 'future';

const FAR = 60;
/** So many days before the news, what a paragraph told is but what went before. */
const BEFORE = 5;

/** The last day of the text; that of the story, where it is far from it and not what the sentences just spoke of: « (2/9/1945) ». */
function dayOf({ context: { day }, topic, spoken }: Anchor): Period | undefined {
  return day !== undefined && topic !== undefined && spoken === undefined && Math.abs(day.first - topic.first) > FAR ? topic : day;
}

/** The day a story is about: one that the sentence before just named, else the last one near to publication, else publication. */
export function topicOf(anchor: Anchor): Period | undefined {
  if (anchor.spoken?.granularity === 'day') return anchor.spoken;
  if (anchor.news !== undefined) return anchor.news;
  if (anchor.topic !== undefined) return anchor.topic;
  return anchor.today === undefined ? anchor.context.day : oneDay(anchor.today);
}

/** Where the text named no date yet, « le lendemain » can only be guessed to be that of publication; "will take effect 90 days later" is no date. */
function published({ context, today, tense }: Anchor, count: number): Period | undefined {
  if (context.year !== undefined || today === undefined) return undefined;
  return count > 1 && tense() === 'future' ? undefined : oneDay(today);
}

const BASE = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/;

/** The base that a date gives, as far as it is a day, a month or a year. */
export function baseOf(edtf: string | undefined): Base | undefined {
  if (edtf === undefined) return undefined;
  const [, year, month, day] = BASE.exec(edtf) ?? BASE.exec(edtf.replace(/[~?%]|T.*$/g, '')) ?? [];
  if (year === undefined) return undefined;
  return { year: Number(year), month: numberOf(month), day: numberOf(day) };
}

const numberOf = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits));

/** So many days from publication a day may be the one that the story is about. */
const STORY = 31;

/** Whether a date is a day that the story may be about. */
export function isTopical({ granularity, first, last }: Period, anchor: Anchor): boolean {
  const from = anchor.reference;
  return granularity === 'day' && first === last && from !== undefined && Math.abs(first - from) <= STORY;
}

/** The later of two days that the story may be about, none after publication. */
export const newsOf = (period: Period, { today, news }: Anchor): Period | undefined =>
  today === undefined || period.first > today || (news !== undefined && news.first > period.first) ? news : period;

/** The year a period lies in; `undefined` when it reaches over several. */
export function yearOf({ first, last }: Period): number | undefined {
  const year = civil(first).year;
  return year === civil(last).year ? year : undefined;
}
