// The rules of a pack, compiled layer by layer: what one layer reads is a slot of the next.
import type { LanguagePack } from '../../../model/pack.ts';
import type { DateRuleValue } from '../../../model/packs/dates.ts';
import type { Rule } from '../../../model/rule.ts';
import type { Token } from '../../../model/token.ts';
import { type Matcher, matcher, type PatternMatch, type Slot } from '../../../text/pattern.ts';
import { type Anchors, anchorFilter, anchors } from '../../../text/pattern-anchors.ts';
import { type MayBegin, openings } from '../../../text/pattern-openings.ts';
import { type Phrases, type PhrasesBefore, phrases, phrasesBefore } from '../../../text/phrases.ts';
import { tokens } from '../../../text/tokens.ts';
import { cleanEdges } from './edges.ts';
import { limitReader } from './limit.ts';
import { type Meaning, meaning, type SlotValue } from './parts.ts';
import { SHARED_RULES } from './shared-rules.ts';
import { numberIn, wordSlots } from './slots.ts';
import { type Tense, tenseReader } from './tense.ts';

type DateRule = Rule<DateRuleValue>;

/** Words that carry a date, not yet tied to a calendar; tokens from `start` up to `end`. */
export type Candidate = {
  readonly start: number;
  readonly end: number;
  readonly rule: DateRule;
  readonly meaning: Meaning;
  /** What it means in the other order of day and month, where nothing tells which is meant. */
  readonly other?: Meaning;
};

/** Reads the dates of one language. */
export type DateReader = {
  readonly scan: (list: readonly Token[]) => readonly Candidate[];
  readonly tense: Tense;
  readonly leadOf: (list: readonly Token[], start: number, end: number) => Lead;
  /** Whether the words of `since` never look ahead: the language has others for that, in `onward`. */
  readonly sinceIsPast: boolean;
};

/** What the words right before a date make of it: open to one side, or approximate. */
export type Lead = 'since' | 'onward' | 'until' | 'about' | 'plain';

const known = new WeakMap<LanguagePack, DateReader>();

/** The reader of a pack, made once. */
export function dateReader(pack: LanguagePack): DateReader {
  const reader = known.get(pack) ?? made(pack);
  known.set(pack, reader);
  return reader;
}

function made(pack: LanguagePack): DateReader {
  const rules: readonly DateRule[] = [...pack.dates.rules, ...SHARED_RULES];
  const lists = new Map(Object.entries(pack.dates.lists).map(([name, list]) => [name, both(list)]));
  const tense = tenseReader(pack.dates.tense);
  const allows = (rule: DateRule, list: readonly Token[], start: number, end: number): boolean =>
    meets(rule.value, lists, list, start, end) && (rule.value.only === undefined || tense(list, start, end) === rule.value.only);
  const layer = (
    names: readonly DateRuleValue['layer'][],
    slots: Readonly<Record<string, Slot<SlotValue>>>,
    whole: boolean,
    allowed = allows,
  ): Matcher<SlotValue, DateRule> =>
    matcher(
      rules.filter(({ value }) => names.includes(value.layer) && !(whole && value.piece)),
      slots,
      allowed,
    );

  const words = wordSlots(pack);
  const clocks = onceAt(layer(['clock'], words, false));
  const clock = slotOf(clocks);
  const yearly = onceAt(layer(['years'], { ...words, clock }, false));
  const years = slotOf(yearly);
  const monthly = onceAt(layer(['months'], { ...words, clock, years }, false));
  const months = slotOf(monthly);
  const parts = { ...words, clock, years, months };
  const single = onceAt(layer(['date', 'months', 'years'], parts, true));
  const slots = { ...parts, date: slotOf(single) };
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
    rules.filter(({ value }) => value.layer === undefined),
    slots,
    inside,
  );
  const at = (list: readonly Token[], index: number): Match | undefined => {
    const one = single.at(list, index);
    const more = whole.at(list, index);
    if (one === undefined || (more !== undefined && more.end > one.end)) return more;
    if (isClean(list, one.start, one.end)) return one;
    // « mardi 11:00 » is no Tuesday the 11th, but a Tuesday.
    const shorter = alone().at(list, index);
    return shorter === undefined || (more !== undefined && more.end >= shorter.end) ? more : shorter;
  };
  const limit = limitReader(pack.dates);
  const { since, until, plain, about, onward = [] } = pack.dates;
  const leads = phrasesBefore<Lead | 'as-of'>([
    ...(pack.dates.limits?.asOf ?? []).map((p) => [p, 'as-of'] as const),
    ...since.map((p) => [p, 'since'] as const),
    ...onward.map((p) => [p, 'onward'] as const),
    ...until.map((p) => [p, 'until'] as const),
    ...about.map((p) => [p, 'about'] as const),
    ...plain.map((p) => [p, 'plain'] as const),
  ]);
  const everywhere: Scanner = { at, reach: () => 0, mayBegin: () => true };
  const selective = (): Scanner => {
    const found = anchors([clocks.compiled, yearly.compiled, monthly.compiled, [...single.compiled, ...whole.compiled]]);
    return {
      at,
      reach: found === undefined ? everywhere.reach : reachOf(found),
      mayBegin: openings([...single.compiled, ...whole.compiled], pack.dates.daySuffixes),
    };
  };
  let scanned = 0;
  let scanner = everywhere;
  const behind = phrases<Lead>([
    ...(pack.dates.sinceBehind ?? []).map((p) => [p, 'since'] as const),
    ...(pack.dates.untilBehind ?? []).map((p) => [p, 'until'] as const),
    ...(pack.dates.plainBehind ?? []).map((p) => [p, 'plain'] as const),
  ]);
  return {
    scan: (list) => {
      // Choosing where to look pays from some articles on.
      if (++scanned === SOME) scanner = selective();
      return scan(list, scanner);
    },
    tense,
    leadOf: (list, start, end) => {
      const lead = leads.before(list, start) ?? behind.at(list, end)?.value ?? 'plain';
      if (lead === 'until') return limit(list, start, end) === 'done' ? 'plain' : 'until';
      if (lead === 'as-of') return limit(list, start, end) === 'lasting' ? 'until' : 'plain';
      return lead;
    },
    sinceIsPast: onward.length > 0,
  };
}

type Match = PatternMatch<SlotValue, DateRule>;
const SOME = 200;
const NONE: readonly Candidate[] = [];

type Scanner = {
  readonly at: (list: readonly Token[], index: number) => Match | undefined;
  readonly reach: (token: Token) => number;
  readonly mayBegin: MayBegin;
};

/** Looks around the tokens that a match must hold: from as far before each as a match may begin. */
function scan(list: readonly Token[], { at, reach, mayBegin }: Scanner): readonly Candidate[] {
  let found: Candidate[] | undefined;
  let next = 0;
  for (let i = 0; i < list.length; i++) {
    const token = list[i];
    const before = token === undefined ? -1 : reach(token);
    if (before < 0) continue;
    for (let start = Math.max(next, i - before); start <= i; start++) {
      next = start + 1;
      const match = mayBegin(list, start) ? at(list, start) : undefined;
      if (match === undefined) continue;
      found ??= [];
      found.push({ start, end: match.end, rule: match.rule, meaning: meaning(match.rule.value, match.captures) });
      next = withListed(list, match, found);
      i = Math.max(i, next - 1);
      break;
    }
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
    found.push({ start: end + 1, end: end + 2, rule, meaning: { from: { year } } });
    end += 2;
  }
  return end;
}

function reachOf({ words, numbers }: Anchors): (token: Token) => number {
  const word = anchorFilter(words);
  return (token) => (token.kind === 'number' ? numbers : word(token.lower));
}

/** So many places of a sentence are remembered. */
const PLACES = 16;

/** Remembers what it found where: many rules ask for the same at the same token. */
function onceAt(from: Matcher<SlotValue, DateRule>): Matcher<SlotValue, DateRule> {
  let seen: readonly Token[] | undefined;
  const places: number[] = new Array(PLACES).fill(-1);
  const found: (Match | undefined)[] = new Array(PLACES).fill(undefined);
  const at: typeof from.at = (list, index) => {
    if (list !== seen) {
      places.fill(-1);
      seen = list;
    }
    const place = index % PLACES;
    if (places[place] !== index) {
      found[place] = from.at(list, index);
      places[place] = index;
    }
    return found[place];
  };
  return { ...from, at };
}

function slotOf(from: Matcher<SlotValue, DateRule>): Slot<SlotValue> {
  const at: Slot<SlotValue>['at'] = (list, index) => {
    const found = from.at(list, index);
    if (found === undefined) return undefined;
    const { from: value } = meaning(found.rule.value, found.captures);
    return { end: found.end, value: found.rule.value.layer === 'clock' ? (value.time ?? '') : value };
  };
  return { at, firsts: from.firsts, number: from.number, inner: from.compiled };
}

/** The end of a text is as good as a full stop. */
const STOP = tokens('.');

function meets(value: DateRuleValue, lists: ReadonlyMap<string, Both>, list: readonly Token[], start: number, end: number): boolean {
  const before = (name: string): boolean => lists.get(name)?.before(list, start) !== undefined;
  const after = (name: string): boolean =>
    (end < list.length ? lists.get(name)?.at(list, end) : lists.get(name)?.at(STOP, 0)) !== undefined;
  return (
    (value.preceded === undefined || before(value.preceded)) &&
    (value.unpreceded === undefined || !before(value.unpreceded)) &&
    (value.followed === undefined || after(value.followed)) &&
    (value.unfollowed === undefined || !after(value.unfollowed)) &&
    !((value.nameAfter !== undefined || value.nameUnless !== undefined) && isCapital(list[end]) && isName(value, before))
  );
}

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.spaced && UPPER.test(token.text);
const UPPER = /^\p{Lu}/u;

const isName = ({ nameAfter, nameUnless }: DateRuleValue, before: (name: string) => boolean): boolean =>
  (nameAfter !== undefined && before(nameAfter)) || (nameUnless !== undefined && !before(nameUnless));

type Both = Phrases<true> & PhrasesBefore<true>;

function both(list: readonly string[]): Both {
  const entries = list.map((p): [string, true] => [p, true]);
  return { ...phrases(entries), ...phrasesBefore(entries) };
}
