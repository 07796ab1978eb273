import type { DateFields, DateRuleValue, DateUnit } from '../../../model/packs/dates.ts';
import type { Captures } from '../../../text/pattern.ts';

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
  'weekday',
  'shift',
  'which',
  'nth',
  'move',
  'hour',
  'minute',
] as const;
const UNIT_FIELDS = ['unit', 'nthUnit', 'moveUnit'] as const;

/** The parts of a moment as words gave them, slots filled; meanings as in `DateFields`. */
export type Parts = { readonly [K in (typeof NUMBERS)[number]]?: number } & { readonly [K in (typeof UNIT_FIELDS)[number]]?: DateUnit } & {
  readonly base?: 'context';
  readonly whole?: DateUnit;
  readonly time?: string;
};

/** What a slot reads. */
export type SlotValue = number | string | Parts;

/** What a match says, before it is tied to a calendar. */
export type Meaning = { readonly from: Parts; readonly to?: Parts };

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

/** Fills the fields of a value from the slots that were read. */
export function meaning(value: DateRuleValue, captures: Captures<SlotValue>): Meaning {
  if (value.at !== undefined) return { from: parts(value.at, captures) };
  return { from: parts(value.from ?? {}, captures), to: parts(value.to ?? {}, captures) };
}

function parts(fields: DateFields, captures: Captures<SlotValue>): Parts {
  const inner = fields.of === undefined ? undefined : captures.get(fields.of);
  const numbers = NUMBERS.map((field) => [field, numberOf(fields[field], captures)] as const);
  const units = UNIT_FIELDS.map((field) => [field, unitOf(fields[field], captures)] as const);
  const own = Object.fromEntries([...numbers, ...units].filter(([, v]) => v !== undefined));
  const time = timeOf(fields, own, captures);
  return {
    ...(typeof inner === 'object' ? inner : {}),
    ...own,
    ...(fields.base !== undefined && { base: fields.base }),
    ...(fields.whole !== undefined && { whole: fields.whole }),
    ...(time !== undefined && { time }),
  };
}

function numberOf(source: number | string | undefined, captures: Captures<SlotValue>): number | undefined {
  if (source === undefined || typeof source === 'number') return source;
  const negative = source.startsWith('-');
  const read = captures.get(negative ? source.slice(1) : source);
  return typeof read !== 'number' ? undefined : negative ? -read : read;
}

function unitOf(source: string | undefined, captures: Captures<SlotValue>): DateUnit | undefined {
  const read = source === undefined ? undefined : captures.get(source);
  return UNITS[typeof read === 'string' ? read : (source ?? '')];
}

/** « 3 giờ chiều » is 15:00: the part of the day says which half of it an hour counts in. */
function timeOf(fields: DateFields, own: Parts, captures: Captures<SlotValue>): string | undefined {
  const word = fields.time === undefined ? undefined : (captures.get(fields.time) ?? fields.time);
  const named = typeof word === 'string' && TIME.test(word) ? word : undefined;
  if (own.hour === undefined) return named;
  const late = named === 'afternoon' || named === 'evening' || (named === 'night' && own.hour >= 6);
  const early = (named === 'morning' || named === 'night') && own.hour === 12;
  const hour = early ? 0 : late && own.hour < 12 ? own.hour + 12 : own.hour;
  const minute = own.minute ?? 0;
  return hour > 24 || minute > 59 ? undefined : `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
