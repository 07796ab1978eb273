// The rules of a pack, compiled layer by layer: what one layer reads is a slot of the next.
import type { LanguagePack } from '../../../model/pack.ts';
import type { Token } from '../../../model/token.ts';
import { type Matcher, matcher, type Slot, type TrailMatch } from '../../../text/pattern.ts';
import { type Forecast, forecast } from '../../../text/pattern-forecast.ts';
import { type Found, phrases, phrasesBefore } from '../../../text/phrases.ts';
import { vocabulary } from '../../../text/vocabulary.ts';
import { cleanEdges } from './edges.ts';
import { joiner } from './joined.ts';
import { limitReader } from './limit.ts';
import { type Meaning, noParts, type SlotValue } from './parts.ts';
import { allowed, both, type DateRule, meaning, rulesOf } from './rules.ts';
import { numberIn, wordSlots } from './slots.ts';
import { type Tense, tenseReader } from './tense.ts';

/** Words that carry a date, not yet tied to a calendar; tokens from `start` up to `end`. */
export type Candidate = {
  readonly start: number;
  readonly end: number;
  readonly rule: DateRule;
  readonly meaning: Meaning;
  /** What it means in the other order of day and month, where nothing tells which is meant. */
  readonly other: Meaning | undefined;
};

/** Reads the dates of one language. */
export type DateReader = {
  readonly scan: (list: readonly Token[]) => readonly Candidate[];
  readonly join: ReturnType<typeof joiner>;
  readonly tense: Tense;
  readonly leadOf: (list: readonly Token[], start: number, end: number) => Lead;
  /** Whether the words of `since` never look ahead: the language has others for that, in `onward`. */
  readonly sinceIsPast: boolean;
};

/** What the words right before a date make of it: open to one side, `ahead` only where it is still to come, what something is set for, or approximate. */
export type Lead = 'since' | 'onward' | 'ahead' | 'until' | 'toward' | 'about' | 'plain';

const readers = new WeakMap<LanguagePack, DateReader>();

/** The reader of a pack, made once. */
export function dateReader(pack: LanguagePack): DateReader {
  const reader = readers.get(pack) ?? made(pack);
  readers.set(pack, reader);
  return reader;
}

function made(pack: LanguagePack): DateReader {
  const rules = rulesOf(pack.dates);
  const tense = tenseReader(pack.dates.tense, pack.dates.weak);
  const known = vocabulary();
  const allows = (rule: DateRule, list: readonly Token[], start: number, end: number): boolean => allowed(rule, tense, list, start, end);
  const layer = (
    names: readonly DateRule['layer'][],
    slots: Readonly<Record<string, Slot<SlotValue>>>,
    whole: boolean,
    fits = allows,
  ): Matcher<SlotValue, DateRule> =>
    matcher(
      rules.filter(({ layer: own, piece }) => names.includes(own) && !(whole && piece)),
      slots,
      fits,
      known,
    );

  const words = wordSlots(pack);
  const clocks = once(layer(['clock'], words, false));
  const yearly = once(layer(['years'], { ...words, clock: clocks.slot }, false));
  const monthly = once(layer(['months'], { ...words, clock: clocks.slot, years: yearly.slot }, false));
  const parts = { ...words, clock: clocks.slot, years: yearly.slot, months: monthly.slot };
  const single = once(layer(['date', 'months', 'years'], parts, true));
  const slots = { ...parts, date: single.slot };
  const numbered = both(pack.dates.numbered ?? []);
  const measured = both(pack.dates.measured ?? []);
  const isClean = (list: readonly Token[], start: number, end: number): boolean =>
    cleanEdges(list, start, end) &&
    !(list[start]?.kind === 'number' && numbered.before(list, start) !== undefined) &&
    !(list[end - 1]?.kind === 'number' && measured.at(list, end) !== undefined);
  const inside = (rule: DateRule, list: readonly Token[], start: number, end: number): boolean =>
    isClean(list, start, end) && allows(rule, list, start, end);
  let clean: Matcher<SlotValue, DateRule> | undefined;
  const alone = (): Matcher<SlotValue, DateRule> => (clean ??= layer(['date', 'months', 'years'], parts, true, inside));
  const whole = matcher(
    rules.filter((rule) => rule.layer === undefined),
    slots,
    inside,
    known,
  );
  const at: At = (list, index, expected) => {
    const one = (expected & ALONE) === 0 ? undefined : single.at(list, index);
    const more = (expected & MADE) === 0 ? undefined : whole.trailAt(list, index);
    if (one === undefined || (more !== undefined && more.end > one.end)) return more;
    if (isClean(list, one.start, one.end)) return one;
    // « mardi 11:00 » is no Tuesday the 11th, but a Tuesday.
    const shorter = alone().trailAt(list, index);
    return shorter === undefined || (more !== undefined && more.end >= shorter.end) ? more : shorter;
  };
  // « Avenida 9 de Julio »: what begins in such digits is no date to its end.
  const numberedEnd = (list: readonly Token[], index: number): number => {
    if (list[index]?.kind !== 'number' || numbered.before(list, index) === undefined) return index + 1;
    return single.at(list, index)?.end ?? index + 1;
  };
  const conditional = rules.filter((rule) => rule.preceded);
  const conditions = phrasesBefore(
    [...new Set(pack.dates.rules.flatMap(({ value }) => pack.dates.lists[value.preceded ?? ''] ?? []))].map((p) => [p, true]),
  );
  const foreseen = forecast([single.beginning, whole.beginning], {
    suffixes: pack.dates.daySuffixes,
    conditional: new Set(conditional),
    vocabulary: known,
  });
  const expects: Forecast = (list, index) => {
    const bits = foreseen(list, index);
    return bits <= BOTH || conditions.before(list, index) === undefined ? bits & BOTH : BOTH;
  };
  const limit = limitReader(pack.dates);
  const { since, until, plain, about, onward = [], ahead = [], toward = [] } = pack.dates;
  const leads = phrasesBefore<Lead | 'as-of'>([
    ...(pack.dates.limits?.asOf ?? []).map((p) => [p, 'as-of'] as const),
    ...since.map((p) => [p, 'since'] as const),
    ...onward.map((p) => [p, 'onward'] as const),
    ...ahead.map((p) => [p, 'ahead'] as const),
    ...until.map((p) => [p, 'until'] as const),
    ...toward.map((p) => [p, 'toward'] as const),
    ...about.map((p) => [p, 'about'] as const),
    ...plain.map((p) => [p, 'plain'] as const),
  ]);
  const behind = phrases<Lead | 'as-of'>([
    ...(pack.dates.limits?.asOfBehind ?? []).map((p) => [p, 'as-of'] as const),
    ...(pack.dates.sinceBehind ?? []).map((p) => [p, 'since'] as const),
    ...(pack.dates.untilBehind ?? []).map((p) => [p, 'until'] as const),
    ...(pack.dates.plainBehind ?? []).map((p) => [p, 'plain'] as const),
  ]);
  return {
    scan: (list) => scan(list, at, expects, numberedEnd),
    join: joiner(pack.dates),
    tense,
    leadOf: (list, start, end) => {
      const lead = leads.before(list, start) ?? behind.at(list, end)?.value ?? 'plain';
      if (lead === 'ahead') return tense(list, start, end) === 'future' ? 'ahead' : 'plain';
      if (lead === 'until') return limit(list, start, end) === 'done' ? 'toward' : 'until';
      if (lead === 'as-of') return limit(list, start, end) === 'lasting' ? 'until' : 'plain';
      return lead;
    },
    sinceIsPast: onward.length > 0,
  };
}

type Match = TrailMatch<SlotValue, DateRule>;
/** A date by itself, and what is made of dates: where one of them may begin. */
const ALONE = 1;
const MADE = 2;
const BOTH = 3;
/** The match at a token, of what is expected there. */
type At = (list: readonly Token[], index: number, expected: number) => Match | undefined;
const NONE: readonly Candidate[] = [];

/** The longest match at each place where one may begin, not overlapping. */
function scan(
  list: readonly Token[],
  at: At,
  expects: Forecast,
  skips: (list: readonly Token[], index: number) => number,
): readonly Candidate[] {
  let found: Candidate[] | undefined;
  for (let start = 0; start < list.length; start++) {
    const expected = expects(list, start);
    if (expected === 0) continue;
    const match = at(list, start, expected);
    if (match === undefined) {
      start = skips(list, start) - 1;
      continue;
    }
    found ??= [];
    found.push({ start, end: match.end, rule: match.rule, meaning: meaning(match.rule, match.trail), other: undefined });
    start = withListed(list, match, found) - 1;
  }
  return found ?? NONE;
}

const COMMAS = new Set([',', '、', '،', '，']);

/** "in 2019, 2020 and 2021": a year behind a year and a comma is one, too. Gives the token behind the last. */
function withListed(list: readonly Token[], { start: first, end: behind, rule }: Match, found: Candidate[]): number {
  let end = behind;
  const isYear = (at: number): boolean => list[at]?.kind === 'number' && list[at]?.text.length === 4;
  if (end - first !== 1 || !isYear(first)) return end;
  while (COMMAS.has(list[end]?.text ?? '') && isYear(end + 1) && cleanEdges(list, end + 1, end + 2)) {
    const year = numberIn(list[end + 1]?.text ?? '');
    if (year < 1000 || year > 2199) break;
    found.push({ start: end + 1, end: end + 2, rule, meaning: { from: { ...noParts(), year }, to: undefined }, other: undefined });
    end += 2;
  }
  return end;
}

/** So many places of a sentence are remembered. */
const PLACES = 16;

type Once = {
  readonly at: (list: readonly Token[], index: number) => Match | undefined;
  readonly slot: Slot<SlotValue>;
  readonly beginning: Matcher<SlotValue, DateRule>['beginning'];
};

/** A layer that remembers what it found where, for many rules ask for the same at the same token; and the slot that reads it. */
function once(from: Matcher<SlotValue, DateRule>): Once {
  const lists: (readonly Token[] | undefined)[] = new Array(PLACES).fill(undefined);
  const places: number[] = new Array(PLACES).fill(-1);
  const matches: (Match | undefined)[] = new Array(PLACES).fill(undefined);
  const values: (Found<SlotValue> | undefined)[] = new Array(PLACES).fill(undefined);
  const at: Once['at'] = (list, index) => {
    const place = index & (PLACES - 1);
    if (places[place] === index && lists[place] === list) return matches[place];
    const match = from.trailAt(list, index);
    lists[place] = list;
    places[place] = index;
    matches[place] = match;
    values[place] = undefined;
    return match;
  };
  const value: Slot<SlotValue>['at'] = (list, index) => {
    const found = at(list, index);
    if (found === undefined) return undefined;
    const place = index & (PLACES - 1);
    const known = values[place] ?? read(found);
    values[place] = known;
    return known;
  };
  return { at, slot: { at: value, firsts: from.firsts, number: from.number, inner: from.beginning }, beginning: from.beginning };
}

function read({ rule, end, trail }: Match): Found<SlotValue> {
  const { from } = meaning(rule, trail);
  return { end, value: rule.layer === 'clock' ? (from.time ?? '') : from };
}
