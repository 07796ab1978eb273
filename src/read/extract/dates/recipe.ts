// How the words of a match fill the parts of a moment.
import type { DateFields, DateUnit, Feast } from '../../../model/packs/dates.ts';
import type { Token } from '../../../model/token.ts';
import { captured, type Trail } from '../../../text/patterns/pattern.ts';
import { copyOf, type Draft, NUMBERS, type NumberName, noParts, type Parts, UNIT_FIELDS, type UnitName } from './parts.ts';

/** What a slot reads. */
export type SlotValue = number | string | Parts;

/** Where the value of a slot comes from: words say the same in every text, digits are read anew, and a layer of rules has its own slots. */
export type Source =
  | { readonly kind: 'said'; readonly value: SlotValue }
  | ({ readonly kind: 'read' } & Reading)
  | { readonly kind: 'parts' | 'clock'; readonly recipe: (start: number) => Recipe };

type Reading = {
  readonly index: number;
  readonly read: (list: readonly Token[], index: number) => SlotValue | undefined;
  /** Whether the number that its token writes is all that it reads. */
  readonly alone: boolean;
};

/** A field that is read anew in each text, at so many tokens from the first. */
export type Binding = Reading & { readonly field: NumberName; readonly sign: 1 | -1 };

/** How the time of day is told: by a word, or by the clock. */
type Timing = { readonly named: string | undefined; readonly clock: Recipe | undefined };

/** How the parts of a moment are made of the tokens of a text. */
export type Recipe = { readonly fixed: Parts; readonly bindings: readonly Binding[]; readonly timed: readonly Timing[] };

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
/** How the slots that were read fill the fields of a moment that starts at a token. */
export function recipeOf(plan: Plan, trail: Trail<Source>, start: number): Recipe {
  const inner = recipeIn(plan.of === undefined ? undefined : captured(trail, plan.of), start);
  const fixed = inner === undefined ? noParts() : copyOf(inner.fixed);
  let bindings = inner?.bindings ?? [];
  for (const { field, constant, slot, sign } of plan.numbers) {
    const source = constant === undefined ? captured(trail, slot) : undefined;
    const value = constant ?? (source?.kind === 'said' ? source.value : undefined);
    if (typeof value !== 'number' && source?.kind !== 'read') continue;
    bindings = bindings.filter((b) => b.field !== field);
    if (typeof value === 'number') fixed[field] = value * sign;
    else if (source?.kind === 'read')
      bindings = [...bindings, { field, sign, index: source.index - start, read: source.read, alone: source.alone }];
  }
  for (const { field, source } of plan.units) {
    const read = captured(trail, source);
    const unit = UNITS[read?.kind === 'said' && typeof read.value === 'string' ? read.value : source];
    if (unit !== undefined && read?.kind !== 'clock') fixed[field] = unit;
  }
  if (plan.base !== undefined) fixed.base = plan.base;
  if (plan.whole !== undefined) fixed.whole = plan.whole;
  if (plan.calendar !== undefined) fixed.calendar = plan.calendar;
  const feast = feastOf(plan.feast === undefined ? undefined : captured(trail, plan.feast), start);
  if (feast !== undefined) fixed.feast = feast;
  return { fixed, bindings, timed: plan.timed ? [...(inner?.timed ?? []), timing(plan, trail, start)] : (inner?.timed ?? []) };
}

function recipeIn(source: Source | undefined, start: number): Recipe | undefined {
  if (source?.kind === 'parts') return source.recipe(start);
  return source?.kind === 'said' && typeof source.value === 'object' ? { fixed: source.value, bindings: [], timed: [] } : undefined;
}

const feastOf = (source: Source | undefined, start: number): Feast | undefined => recipeIn(source, start)?.fixed.feast;

function timing({ time }: Plan, trail: Trail<Source>, start: number): Timing {
  const source = time === undefined ? undefined : captured(trail, time);
  if (source?.kind === 'clock') return { named: undefined, clock: source.recipe(start) };
  const word = source === undefined ? time : source.kind === 'said' ? source.value : undefined;
  return { named: typeof word === 'string' && TIME.test(word) ? word : undefined, clock: undefined };
}

/** The fields that digits mostly fill are named one by one, for one whose name is not known beforehand is filled slowly. */
function fill(own: Draft, field: NumberName, value: number): void {
  if (field === 'year') own.year = value;
  else if (field === 'month') own.month = value;
  else if (field === 'day') own.day = value;
  else own[field] = value;
}

/** The parts that a recipe makes of the tokens from `start` on. */
export function partsOf({ fixed, bindings, timed }: Recipe, list: readonly Token[], start: number): Parts {
  if (bindings.length === 0 && timed.length === 0) return fixed;
  const own = copyOf(fixed);
  for (const { field, sign, index, read } of bindings) {
    const value = read(list, start + index);
    if (typeof value === 'number') fill(own, field, value * sign);
  }
  for (const { named, clock } of timed) {
    const time = timeOf(own, clock === undefined ? named : partsOf(clock, list, start).time);
    if (time !== undefined) own.time = time;
  }
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
function timeOf(own: Parts, named: string | undefined): string | undefined {
  if (own.hour === undefined) return named;
  const late = named === 'afternoon' || named === 'evening' || (named === 'night' && own.hour >= 6);
  const early = (named === 'morning' || named === 'night') && own.hour === 12;
  const hour = early ? 0 : late && own.hour < 12 ? own.hour + 12 : own.hour;
  const minute = own.minute ?? 0;
  return hour > 24 || minute > 59 ? undefined : `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
