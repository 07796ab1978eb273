import type { CalendarName, DateFields, DateRuleValue, DateUnit, Feast } from '../../../model/packs/dates.ts';
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

/** The parts of a moment as words gave them, slots filled; meanings as in `DateFields`. */
export type Parts = { readonly [K in (typeof NUMBERS)[number]]?: number } & { readonly [K in (typeof UNIT_FIELDS)[number]]?: DateUnit } & {
  readonly base?: 'context' | 'topic';
  readonly calendar?: CalendarName;
  readonly feast?: Feast;
  readonly whole?: DateUnit;
  readonly time?: string;
  /** A weekday right behind another: where that is still to come, it follows it. */
  readonly listed?: true;
};

/** What a slot reads. */
export type SlotValue = number | string | Parts;

/** What a match says, before it is tied to a calendar. */
export type Meaning = { readonly from: Parts; readonly to?: Parts };

type NumberField = {
  readonly field: (typeof NUMBERS)[number];
  readonly constant: number | undefined;
  readonly slot: string;
  readonly sign: 1 | -1;
};
type UnitField = { readonly field: (typeof UNIT_FIELDS)[number]; readonly source: string };
type Plan = { readonly numbers: readonly NumberField[]; readonly units: readonly UnitField[] };

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
const NOTHING: DateFields = {};
const plans = new WeakMap<DateFields, Plan>();

/** Fills the fields of a value from the slots that were read. */
export function meaning(value: DateRuleValue, trail: Trail<SlotValue>): Meaning {
  if (value.at !== undefined) return { from: parts(value.at, trail) };
  return { from: parts(value.from ?? NOTHING, trail), to: parts(value.to ?? NOTHING, trail) };
}

function parts(fields: DateFields, trail: Trail<SlotValue>): Parts {
  const { numbers, units } = plans.get(fields) ?? planned(fields);
  const inner = fields.of === undefined ? undefined : captured(trail, fields.of);
  const own: { -readonly [K in keyof Parts]: Parts[K] } = typeof inner === 'object' ? { ...inner } : {};
  for (const { field, constant, slot, sign } of numbers) {
    const value = constant ?? captured(trail, slot);
    if (typeof value === 'number') own[field] = value * sign;
  }
  for (const { field, source } of units) {
    const read = captured(trail, source);
    const unit = UNITS[typeof read === 'string' ? read : source];
    if (unit !== undefined) own[field] = unit;
  }
  if (fields.base !== undefined) own.base = fields.base;
  if (fields.whole !== undefined) own.whole = fields.whole;
  if (fields.calendar !== undefined) own.calendar = fields.calendar;
  const named = fields.feast === undefined ? undefined : captured(trail, fields.feast);
  if (typeof named === 'object' && named.feast !== undefined) own.feast = named.feast;
  const time = fields.time === undefined && fields.hour === undefined ? undefined : timeOf(fields, own, trail);
  if (time !== undefined) own.time = time;
  return own;
}

function planned(fields: DateFields): Plan {
  const plan: Plan = {
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
  };
  plans.set(fields, plan);
  return plan;
}

/** « 3 giờ chiều » is 15:00: the part of the day says which half of it an hour counts in. */
function timeOf(fields: DateFields, own: Parts, trail: Trail<SlotValue>): string | undefined {
  const word = fields.time === undefined ? undefined : (captured(trail, fields.time) ?? fields.time);
  const named = typeof word === 'string' && TIME.test(word) ? word : undefined;
  if (own.hour === undefined) return named;
  const late = named === 'afternoon' || named === 'evening' || (named === 'night' && own.hour >= 6);
  const early = (named === 'morning' || named === 'night') && own.hour === 12;
  const hour = early ? 0 : late && own.hour < 12 ? own.hour + 12 : own.hour;
  const minute = own.minute ?? 0;
  return hour > 24 || minute > 59 ? undefined : `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
