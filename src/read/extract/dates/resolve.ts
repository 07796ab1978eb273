import type { DateUnit } from '../../../model/packs/dates.ts';
import { type Anchor, actOf, contextOf, sameDay, topicOf } from './anchor.ts';
import * as calendar from './calendar.ts';
import { civil, day, days, monthOf, months, oneDay, type Period, week, weekday } from './calendar.ts';
import { type Cycle, chosen } from './cycle.ts';
import { goingOn, planned } from './going-on.ts';
import { around, inYear, isWithinYear } from './in-year.ts';
import { moved, movedToTheDay } from './moved.ts';
import { nthDecade, nthOf } from './nth.ts';
import { copyOf, hasParts, isOnlyMoved, type Parts } from './parts.ts';

/** No date is so much nearer than another. */
const NEVER = 1e9;
const YEARLY = { near: 15, factor: 2, clear: NEVER };
const OF_DAYS = { ...YEARLY, clear: 8 };
const OF_MONTHS = { ...OF_DAYS, over: true } as const;
/** "closed on Mondays and on Good Friday", in March; "before Christmas", in January. */
const OF_FEASTS = { ...OF_MONTHS, clear: 10 } as const;
const MONTHLY = { near: 5, factor: 2, clear: NEVER };
const WEEKLY = { near: 0, factor: 2, clear: NEVER };
/** A weekday that does not fit is a slip, unless it fits within so many days. */
const FITTING = 200;
/** A date so near to publication needs no year from the text before it. */
const TOPICAL = 60;
/** Quarters and halves are reported later. */
const REPORTED = 140;

/** The days that parts mean at an anchor; `undefined` when they are no date or nothing resolves them. */
export function resolve(parts: Parts, anchor: Anchor): Period | undefined {
  const { move, moveUnit, whole } = parts;
  const found = move === undefined || moveUnit === undefined ? unmoved(parts, anchor) : afterMove(parts, anchor, moveUnit, move);
  return whole === undefined || found === undefined ? found : unitAt(whole, found.first, 0);
}

function afterMove(parts: Parts, anchor: Anchor, unit: DateUnit, count: number): Period | undefined {
  const start = parts.base === 'context' && parts.nth === undefined ? contextOf(anchor, unit, count) : unmoved(parts, anchor);
  if (start === undefined) return movedBase(parts, anchor, unit, count);
  if (parts.alsoUnit !== undefined) return movedToTheDay(start, parts);
  const found = moved(start, unit, count);
  if (parts.base !== 'context' || parts.day === undefined || civil(found.first).day === parts.day) return found;
  // 「翌9日」: the number says more than the day before it in the text.
  const rest = copyOf(parts);
  rest.base = undefined;
  return unmoved(rest, anchor);
}

/** The days that parts mean besides what they are moved by. */
function unmoved(parts: Parts, anchor: Anchor): Period | undefined {
  // 「同8年」, of an era that nobody named
  if (isOfEra(parts) && anchor.context.era === undefined) return undefined;
  if (parts.century !== undefined) return centuryOrDecade(parts.century, parts);
  if (parts.decade !== undefined) return calendar.decade(parts.decade);
  if (isWithinYear(parts)) {
    const number = yearOf(parts, anchor);
    // « 去年10月 » counts from publication, never from the text.
    if (number === undefined && parts.unit === 'year' && parts.base === undefined) return undefined;
    return number === undefined ? unstatedYear(parts, anchor) : inYear(parts, number);
  }
  const whole = container(parts, anchor);
  if (parts.nth !== undefined) return whole === undefined ? undefined : nthOf(parts, whole);
  if (parts.weekday !== undefined && parts.day === undefined) return weekdayIn(parts.weekday, whole, parts, anchor);
  if (parts.day !== undefined) return dayOfMonth(parts, anchor);
  return whole;
}

/** Whether its year counts from the era of the text. */
const isOfEra = ({ base, year, unit }: Parts): boolean => base === 'context' && year !== undefined && unit === undefined;

/** A century, or the n-th decade of it. */
const centuryOrDecade = (ordinal: number, { nth, nthUnit }: Parts): Period | undefined =>
  nthUnit === 'decade' && nth !== undefined ? nthDecade(nth, (ordinal - 1) * 100) : calendar.century(ordinal);

/** The year that parts name, or count from the anchor. */
function yearOf(parts: Parts, anchor: Anchor): number | undefined {
  if (parts.year !== undefined) return parts.year + ((isOfEra(parts) ? anchor.context.era : parts.era) ?? 0);
  if (parts.unit !== 'year') return undefined;
  const from = parts.base === 'context' ? contextYear(anchor, parts.shift) : anchor.base?.year;
  return from === undefined ? undefined : from + (parts.shift ?? 0);
}

function contextYear(anchor: Anchor, shift: number | undefined): number | undefined {
  const context = contextOf(anchor, 'year', shift);
  // « de 2022 à 2023 … la même année »: the last of several
  return context === undefined ? undefined : civil((shift ?? 0) < 0 ? context.first : context.last).year;
}

/** A month or day of the year without its year: the nearest reading, unless the text has been speaking of an earlier year. */
function unstatedYear(parts: Parts, anchor: Anchor): Period | undefined {
  const { which, weekday: named } = parts;
  if (parts.base === 'context' && which !== undefined) return besideContext(parts, which, anchor);
  const from = anchor.base?.year;
  const spoken = which === undefined ? anchor.spoken : undefined;
  if (from === undefined) {
    const told = spoken === undefined ? undefined : nearSpoken(parts, spoken);
    return told ?? (anchor.onlyYear === undefined ? undefined : inYear(parts, anchor.onlyYear));
  }
  const now = anchor.reference ?? 0;
  const made = around(from, parts);
  const fitting = named === undefined ? made : made.filter((p) => p.first === p.last && weekday(p.first) === named);
  const fits = named === undefined || fitting.some((p) => Math.abs(p.first - now) <= FITTING);
  const nearest = chosen(fits ? fitting : made, which, anchor, cycleOf(parts));
  if (spoken === undefined || nearest === undefined) return nearest;
  const { year } = civil(spoken.first);
  const told = year >= from ? undefined : nearSpoken(parts, spoken);
  if (told === undefined || anchor.tense() === 'future') return nearest;
  const distance = Math.max(nearest.first - now, now - nearest.last);
  // "joined in January 2024 and left in October": a sentence goes on in its year.
  const later = anchor.here && told.granularity === 'month' ? inYear(parts, year) : undefined;
  if (later !== undefined && later.first > spoken.first) return later;
  const topical = parts.quarter === undefined && parts.half === undefined ? TOPICAL : REPORTED;
  return from - year >= (anchor.here ? 2 : 3) || distance > topical ? told : nearest;
}

/** "that October", "the following spring", "the previous March": of the year, behind or before what the text spoke of last. */
function besideContext(parts: Parts, which: number, anchor: Anchor): Period | undefined {
  const context = contextOf(anchor, 'year');
  if (context === undefined) return undefined;
  const year = civil(which < 0 ? context.first : context.last).year;
  if (which === 0) return inYear(parts, civil(context.first).year);
  const made = around(year, parts);
  return which > 0 ? made.find((p) => p.first > context.last) : made.findLast((p) => p.last < context.first);
}

function cycleOf({ month, day: of, holiday, feast }: Parts): Cycle {
  if (month === undefined) return holiday === undefined && feast === undefined ? YEARLY : OF_FEASTS;
  return of === undefined ? OF_MONTHS : OF_DAYS;
}

/** The reading nearest to the date spoken of before: « en novembre 2024 … puis en janvier ». */
function nearSpoken(parts: Parts, spoken: Period): Period | undefined {
  let best: Period | undefined;
  let least = Number.MAX_SAFE_INTEGER;
  for (const period of around(civil(spoken.first).year, parts)) {
    const gap = Math.max(0, period.first - spoken.last, spoken.first - period.last);
    if (gap >= least) continue;
    best = period;
    least = gap;
  }
  return best;
}

/** The unit that parts count from the anchor; without a unit the day of the anchor itself. */
function container(parts: Parts, anchor: Anchor): Period | undefined {
  if (parts.base === 'context' && parts.unit !== undefined && parts.year !== undefined) return sameOf(parts.unit, parts.year, anchor);
  const year = yearOf(parts, anchor);
  if (year !== undefined) return calendar.year(year);
  const shift = parts.shift ?? 0;
  if (parts.base === 'topic') return topicOf(anchor);
  if (parts.base === 'context') {
    if (parts.nth !== undefined && parts.nthUnit === 'day' && parts.unit === undefined) return actOf(anchor);
    if (parts.unit === undefined && !hasParts(parts)) return sameDay(anchor);
    const context = contextOf(anchor, parts.unit, shift);
    if (context === undefined && parts.unit === 'quarter' && shift !== 0) return yearOfQuarter(shift, anchor);
    if (context === undefined || parts.unit === undefined) return context;
    return unitAt(parts.unit, parts.unit === 'day' ? context.last : context.first, shift);
  }
  const { today } = anchor;
  if (parts.unit === undefined) return hasParts(parts) || today === undefined ? undefined : oneDay(today);
  if (parts.unit === 'weekend') return weekend(parts.which ?? parts.shift, anchor);
  const from = today ?? (COARSE.has(parts.unit) && anchor.base?.month !== undefined ? anchor.reference : undefined);
  return from === undefined ? undefined : unitAt(parts.unit, from, shift);
}

/** "the same month of 2023" */
function sameOf(unit: DateUnit, year: number, anchor: Anchor): Period | undefined {
  const context = contextOf(anchor, unit);
  if (context === undefined) return undefined;
  const { month, day: number } = civil(context.first);
  const from = day(year, month, number);
  return from === undefined ? undefined : unitAt(unit, from.first, 0);
}

/** "the year-earlier quarter" of a quarter that nobody named: all that is known is its year. */
function yearOfQuarter(shift: number, anchor: Anchor): Period | undefined {
  const from = shift % 4 === 0 ? contextYear(anchor, shift) : undefined;
  return from === undefined ? undefined : calendar.year(from + shift / 4);
}

const COARSE: ReadonlySet<DateUnit> = new Set<DateUnit>(['month', 'quarter', 'half', 'year', 'decade', 'century']);

function unitAt(unit: DateUnit, from: number, shift: number): Period {
  const { year, month } = civil(from);
  const part = (size: number, granularity: Period['granularity']): Period => {
    const index = Math.floor((month - 1) / size) + shift;
    return months(year, index * size + 1, index * size + size, granularity);
  };
  switch (unit) {
    case 'day':
      return oneDay(from + shift);
    case 'week':
      return week(from + 7 * shift);
    case 'weekend':
      return days(week(from + 7 * shift).last - 1, week(from + 7 * shift).last);
    case 'month':
      return part(1, 'month');
    case 'quarter':
      return part(3, 'quarter');
    case 'half':
      return part(6, 'month');
    case 'year':
      return calendar.year(year + shift);
    case 'decade':
      return calendar.decade(Math.floor(year / 10) * 10 + shift * 10);
    case 'century':
      return calendar.century(Math.floor(year / 100) + 1 + shift);
  }
}

/** From this weekday on the next weekend is near. */
const EVE = 4;

/** On Saturday and Sunday "this weekend" is now; "last weekend" is always over. */
function weekend(which: number | undefined, anchor: Anchor): Period | undefined {
  const { today } = anchor;
  if (today === undefined) return undefined;
  const candidates = [-2, -1, 0, 1, 2].map((n) => unitAt('weekend', today, n));
  // "this weekend", on a Friday, is the one that comes, whatever the verb.
  if (which === 0 && weekday(today) >= EVE) return candidates[2];
  return which === 0 ? thisWeek(candidates, today, anchor) : chosen(candidates, which, anchor, WEEKLY);
}

function weekdayIn(named: number, whole: Period | undefined, { which, base, listed }: Parts, anchor: Anchor): Period | undefined {
  if (whole !== undefined && whole.last - whole.first === 6) return oneDay(whole.first + named - 1);
  if (base === 'context' && whole !== undefined) {
    const ahead = which === -1 ? -((weekday(whole.first) - named + 6) % 7) - 1 : ((named - weekday(whole.last) + 6) % 7) + 1;
    return oneDay((which === -1 ? whole.first : whole.last) + ahead);
  }
  const today = whole === undefined ? anchor.today : undefined;
  if (today === undefined) return undefined;
  const before = listed ? anchor.context.day?.last : undefined;
  if (before !== undefined && before > today) return onFollowing(named, before);
  const now = today - weekday(today) + named;
  const turns = [oneDay(now - 14), oneDay(now - 7), oneDay(now), oneDay(now + 7), oneDay(now + 14)];
  return which === 0 ? thisWeek(turns, today, anchor) : chosen(turns, which, anchor, WEEKLY);
}

const onFollowing = (named: number, day: number): Period => oneDay(day + ((named - weekday(day) + 6) % 7) + 1);

/** Of five turns, two before and two after it, the one of this week; the one before or after where the tense says so. */
function thisWeek(turns: readonly Period[], today: number, anchor: Anchor): Period | undefined {
  const [, before, now, after] = turns;
  if (now === undefined || (now.first <= today && today <= now.last)) return now;
  const tense = anchor.tense();
  return now.first > today ? (tense === 'past' ? before : now) : tense === 'future' ? after : now;
}

/** A day without its month: « le samedi 25 », "the 5th of last month". */
function dayOfMonth(parts: Parts, anchor: Anchor): Period | undefined {
  const number = parts.day ?? 0;
  if (parts.unit === 'month') {
    const month = container(parts, anchor);
    return month === undefined ? undefined : day(civil(month.first).year, civil(month.first).month, number);
  }
  const { base } = anchor;
  if (base?.month === undefined) return undefined;
  const { month } = base;
  // a weekday falls on a day of the month more rarely than each quarter
  const reach = parts.weekday === undefined ? 3 : 12;
  const later = goingOn(number, parts, anchor) ?? planned(number, parts, anchor);
  if (later !== undefined) return later;
  const fitting: Period[] = [];
  for (let n = -reach; n <= reach; n++) {
    const at = monthOf(base.year, month + n);
    const made = day(at.year, at.month, number);
    if (made !== undefined && (parts.weekday === undefined || weekday(made.first) === parts.weekday)) fitting.push(made);
  }
  return chosen(fitting, parts.which, anchor, MONTHLY);
}

/** « il y a 80 ans » where only the year or month of publication is known. */
function movedBase(parts: Parts, { base, reference }: Anchor, unit: DateUnit, count: number): Period | undefined {
  if (reference === undefined || !isOnlyMoved(parts)) return undefined;
  const isKnown = unit === 'year' || unit === 'decade' || unit === 'century' || (unit === 'month' && base?.month !== undefined);
  return isKnown ? moved(oneDay(reference), unit, count) : undefined;
}
