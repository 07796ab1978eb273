// What the dates of a text leave for those behind them to count from.
import { civil, days, type Period } from './calendar.ts';

/** What « le lendemain », "the following month", "that year" count from. */
export type Context = {
  readonly day: Period | undefined;
  readonly month: Period | undefined;
  readonly year: Period | undefined;
  /** The quarter that this sentence, or the one before it, spoke of: "from the previous quarter". */
  readonly quarter: Period | undefined;
  /** The last day that stands alone: no interval is "the same day". */
  readonly single: Period | undefined;
  /** The last days on end of one act: "12-14 June", « samedi et dimanche ». */
  readonly act: Period | undefined;
  /** The era of the last year that was told by one: 「令和7年…同8年」. */
  readonly era: number | undefined;
};

/** Before the text named any date. */
export const NO_CONTEXT: Context = {
  day: undefined,
  month: undefined,
  year: undefined,
  quarter: undefined,
  single: undefined,
  act: undefined,
  era: undefined,
};

/** The context after another date: a day is in its month, too, and a month in its year. */
export function told(context: Context, period: Period): Context {
  const { day, month, quarter, single, act, era } = context;
  switch (period.granularity) {
    case 'day': {
      const alone = period.first === period.last ? period : single;
      return { day: period, month: period, year: period, quarter, single: alone, act: actAfter(context, period), era };
    }
    case 'month':
      return { day, month: period, year: period, quarter: isQuarter(period) ? period : quarter, single, act, era };
    // "a year earlier" than a quarter is counted from its year
    case 'quarter':
      return { day, month, year: period, quarter: period, single, act, era };
    case 'year':
      return { day, month, year: period, quarter, single, act, era };
    default:
      return context;
  }
}

/** The context where the text has gone on from the quarter that it spoke of. */
export const withoutQuarter = ({ day, month, year, single, act, era }: Context): Context => ({
  day,
  month,
  year,
  quarter: undefined,
  single,
  act,
  era,
});

/** "the first three months of the year" */
const isQuarter = ({ first, last }: Period): boolean => civil(first).month % 3 === 1 && last - first > 88 && last - first < 92;

/** The context after "since 1998": a mere background, nothing that follows counts from it but where nothing else was named. */
export function toldSince(context: Context, period: Period): Context {
  const { day, month, year, quarter, single, act, era } = told(context, period);
  return {
    day: context.day ?? day,
    month: context.month ?? month,
    year: context.year ?? year,
    quarter,
    single: context.single ?? single,
    act,
    era,
  };
}

/** No era began before it; what is less only moves a year. */
const FIRST_ERA = 500;

/** The context in which years are counted in an era, where one was named. */
export const inEra = (context: Context, era: number | undefined): Context =>
  era === undefined || era < FIRST_ERA ? context : { ...context, era };

const LONGEST_ACT = 14; // days
const REMEMBERED_ACT = 31; // days

/** Days on end are an act, and so are two days that follow one another; a day near to it does not end it. */
function actAfter({ act, day }: Context, period: Period): Period | undefined {
  if (period.last > period.first) return period.last - period.first < LONGEST_ACT ? period : act;
  if (act !== undefined) return Math.abs(period.first - act.last) <= REMEMBERED_ACT ? act : undefined;
  return day !== undefined && day.first === day.last && period.first - day.last === 1 ? days(day.first, period.last) : undefined;
}
