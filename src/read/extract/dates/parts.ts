import type { CalendarName, DateFields, DateUnit, Feast } from '../../../model/packs/dates.ts';
import { captured, type Trail } from '../../../text/pattern.ts';

const NUMBERS = [
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
const UNIT_FIELDS = ['unit', 'nthUnit', 'moveUnit', 'alsoUnit', 'andUnit'] as const;
type NumberName = (typeof NUMBERS)[number];
type UnitName = (typeof UNIT_FIELDS)[number];

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

/** Nothing said; made anew, for a copy of one that never changes costs more. */
export const noParts = (): Parts => ({
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

/** What a slot reads. */
export type SlotValue = number | string | Parts;

/** What a match says, before it is tied to a calendar. */
export type Meaning = { readonly from: Parts; readonly to: Parts | undefined };

type NumberField = { readonly field: NumberName; readonly constant: number | undefined; readonly slot: string; readonly sign: 1 | -1 };
type UnitField = { readonly field: UnitName; readonly source: string };

/** How the fields of a moment are filled. */
export type Plan = {
  readonly of: string | undefined;
  readonly numbers: readonly NumberField[];
  readonly units: readonly UnitField[];
  readonly base: Parts['base'];
  readonly calendar: Parts['calendar'];
  readonly feast: string | undefined;
  readonly whole: Parts['whole'];
  readonly time: string | undefined;
  readonly timed: boolean;
};

const UNITS: Readonly<Record<string, DateUnit>> = {
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  year: 'year',
  decade: 'decade',
  century: 'century',
};
const TIME = /^(?:morning|afternoon|evening|night|\d\d:\d\d)$/;
const ALL_BUT_TIME = [...NUMBERS, ...UNIT_FIELDS, 'base', 'calendar', 'feast', 'whole'] as const;

/** Whether nothing is said but perhaps the time of day: today, now. */
export const isBare = (parts: Parts): boolean => !parts.listed && ALL_BUT_TIME.every((name) => parts[name] === undefined);

/** Fills the fields of a moment from the slots that were read. */
export function partsOf(plan: Plan, trail: Trail<SlotValue>): Parts {
  const inner = plan.of === undefined ? undefined : captured(trail, plan.of);
  const own: { -readonly [K in keyof Parts]: Parts[K] } = typeof inner === 'object' ? { ...inner } : noParts();
  for (const { field, constant, slot, sign } of plan.numbers) {
    const value = constant ?? captured(trail, slot);
    if (typeof value === 'number') own[field] = value * sign;
  }
  for (const { field, source } of plan.units) {
    const read = captured(trail, source);
    const unit = UNITS[typeof read === 'string' ? read : source];
    if (unit !== undefined) own[field] = unit;
  }
  if (plan.base !== undefined) own.base = plan.base;
  if (plan.whole !== undefined) own.whole = plan.whole;
  if (plan.calendar !== undefined) own.calendar = plan.calendar;
  const named = plan.feast === undefined ? undefined : captured(trail, plan.feast);
  if (typeof named === 'object' && named.feast !== undefined) own.feast = named.feast;
  const time = plan.timed ? timeOf(plan, own, trail) : undefined;
  if (time !== undefined) own.time = time;
  return own;
}

/** The plan of the fields of a moment. */
export function planOf(fields: DateFields): Plan {
  return {
    of: fields.of,
    numbers: NUMBERS.flatMap((field): readonly NumberField[] => {
      const source = fields[field];
      if (source === undefined) return [];
      if (typeof source === 'number') return [{ field, constant: source, slot: '', sign: 1 }];
      return [{ field, constant: undefined, slot: source.replace(/^-/, ''), sign: source.startsWith('-') ? -1 : 1 }];
    }),
    units: UNIT_FIELDS.flatMap((field): readonly UnitField[] => {
      const source = fields[field];
      return source === undefined ? [] : [{ field, source }];
    }),
    base: fields.base,
    calendar: fields.calendar,
    feast: fields.feast,
    whole: fields.whole,
    time: fields.time,
    timed: fields.time !== undefined || fields.hour !== undefined,
  };
}

/** « 3 giờ chiều » is 15:00: the part of the day says which half of it an hour counts in. */
function timeOf(plan: Plan, own: Parts, trail: Trail<SlotValue>): string | undefined {
  const word = plan.time === undefined ? undefined : (captured(trail, plan.time) ?? plan.time);
  const named = typeof word === 'string' && TIME.test(word) ? word : undefined;
  if (own.hour === undefined) return named;
  const late = named === 'afternoon' || named === 'evening' || (named === 'night' && own.hour >= 6);
  const early = (named === 'morning' || named === 'night') && own.hour === 12;
  const hour = early ? 0 : late && own.hour < 12 ? own.hour + 12 : own.hour;
  const minute = own.minute ?? 0;
  return hour > 24 || minute > 59 ? undefined : `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
