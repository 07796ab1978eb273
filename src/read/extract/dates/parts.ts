import type { CalendarName, DateUnit, Feast } from '../../../model/packs/dates.ts';

/** The parts that are numbers. */
export const NUMBERS = [
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'season',
  'month',
  'day',
  'holiday',
  'era',
  'week',
  'weekday',
  'shift',
  'which',
  'nth',
  'move',
  'also',
  'and',
  'hour',
  'minute',
] as const;
/** The parts that are units. */
export const UNIT_FIELDS = ['unit', 'nthUnit', 'moveUnit', 'alsoUnit', 'andUnit'] as const;
/** The name of a part that is a number. */
export type NumberName = (typeof NUMBERS)[number];
/** The name of a part that is a unit. */
export type UnitName = (typeof UNIT_FIELDS)[number];

/**
 * The parts of a moment as words gave them, slots filled; meanings as in `DateFields`. All have all fields, for objects that
 * are made alike are quicker to ask.
 */
export type Parts = { readonly [K in NumberName]: number | undefined } & { readonly [K in UnitName]: DateUnit | undefined } & {
  readonly base: 'context' | 'topic' | undefined;
  readonly calendar: CalendarName | undefined;
  readonly feast: Feast | undefined;
  readonly whole: DateUnit | undefined;
  readonly time: string | undefined;
  /** A weekday right behind another: where that is still to come, it follows it. */
  readonly listed: boolean;
};

/** Parts that are still being filled. */
export type Draft = { -readonly [K in keyof Parts]: Parts[K] };

/** Nothing said yet. */
export const noParts = (): Draft => ({
  century: undefined,
  decade: undefined,
  year: undefined,
  half: undefined,
  quarter: undefined,
  season: undefined,
  month: undefined,
  day: undefined,
  holiday: undefined,
  era: undefined,
  week: undefined,
  weekday: undefined,
  shift: undefined,
  which: undefined,
  nth: undefined,
  move: undefined,
  also: undefined,
  and: undefined,
  hour: undefined,
  minute: undefined,
  unit: undefined,
  nthUnit: undefined,
  moveUnit: undefined,
  alsoUnit: undefined,
  andUnit: undefined,
  base: undefined,
  calendar: undefined,
  feast: undefined,
  whole: undefined,
  time: undefined,
  listed: false,
});

/** A copy that may be changed; what `...` copies is made unlike at each place, and unlike objects are slow to ask. */
export const copyOf = (parts: Parts): Draft => ({
  century: parts.century,
  decade: parts.decade,
  year: parts.year,
  half: parts.half,
  quarter: parts.quarter,
  season: parts.season,
  month: parts.month,
  day: parts.day,
  holiday: parts.holiday,
  era: parts.era,
  week: parts.week,
  weekday: parts.weekday,
  shift: parts.shift,
  which: parts.which,
  nth: parts.nth,
  move: parts.move,
  also: parts.also,
  and: parts.and,
  hour: parts.hour,
  minute: parts.minute,
  unit: parts.unit,
  nthUnit: parts.nthUnit,
  moveUnit: parts.moveUnit,
  alsoUnit: parts.alsoUnit,
  andUnit: parts.andUnit,
  base: parts.base,
  calendar: parts.calendar,
  feast: parts.feast,
  whole: parts.whole,
  time: parts.time,
  listed: parts.listed,
});

/** Whether nothing is said but perhaps the time of day: today, now. */
export const isBare = (parts: Parts): boolean => parts.weekday === undefined && isTimeless(parts) && isUnmoved(parts) && saysNoMore(parts);

/** A weekday alone: no day of a month, nothing that counts. */
export const isWeekday = (parts: Parts): boolean => parts.weekday !== undefined && isUnmoved(parts) && saysNoMore(parts);

/** Whether nothing is said but a count from now, and perhaps the part of the day. */
export const isOnlyMoved = (parts: Parts): boolean => parts.weekday === undefined && isTimeless(parts) && saysNoMore(parts);

const isTimeless = ({ hour, minute }: Parts): boolean => hour === undefined && minute === undefined;
const isUnmoved = ({ move, moveUnit, whole }: Parts): boolean => move === undefined && moveUnit === undefined && whole === undefined;

/** Whether none of the parts is there that no weekday, no time of day and no simple count has. */
const saysNoMore = (parts: Parts): boolean =>
  !parts.listed &&
  parts.century === undefined &&
  parts.decade === undefined &&
  parts.year === undefined &&
  parts.half === undefined &&
  parts.quarter === undefined &&
  parts.season === undefined &&
  parts.month === undefined &&
  parts.day === undefined &&
  parts.holiday === undefined &&
  parts.era === undefined &&
  parts.week === undefined &&
  parts.shift === undefined &&
  parts.which === undefined &&
  parts.nth === undefined &&
  parts.also === undefined &&
  parts.and === undefined &&
  parts.unit === undefined &&
  parts.nthUnit === undefined &&
  parts.alsoUnit === undefined &&
  parts.andUnit === undefined &&
  parts.base === undefined &&
  parts.calendar === undefined &&
  parts.feast === undefined;

/** Whether a day is named in it, not only a unit counted from somewhere. */
export const hasParts = (parts: Parts): boolean => parts.day !== undefined || parts.weekday !== undefined || parts.nth !== undefined;
