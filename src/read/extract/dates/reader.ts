// The rules of a pack, compiled layer by layer: what one layer reads is a slot of the next.
import type { LanguagePack } from '../../../model/pack.ts';
import type { DateRuleValue } from '../../../model/packs/dates.ts';
import type { Rule } from '../../../model/rule.ts';
import type { Token } from '../../../model/token.ts';
import { type Matcher, matcher, type PatternMatch, type Slot } from '../../../text/pattern.ts';
import { type Phrases, type PhrasesBefore, phrases, phrasesBefore } from '../../../text/phrases.ts';
import { tokens } from '../../../text/tokens.ts';
import { cleanEdges } from './edges.ts';
import { type Meaning, meaning, type SlotValue } from './parts.ts';
import { SHARED_RULES } from './shared-rules.ts';
import { wordSlots } from './slots.ts';
import { type Tense, tenseReader } from './tense.ts';

type DateRule = Rule<DateRuleValue>;

/** Words that carry a date, not yet tied to a calendar; tokens from `start` up to `end`. */
export type Candidate = { readonly start: number; readonly end: number; readonly rule: DateRule; readonly meaning: Meaning };

/** Reads the dates of one language. */
export type DateReader = {
  readonly scan: (list: readonly Token[]) => readonly Candidate[];
  readonly tense: Tense;
  readonly leadOf: (list: readonly Token[], start: number) => Lead;
};

/** What the words right before a date make of it: open to one side, or approximate. */
export type Lead = 'since' | 'until' | 'about' | 'plain';

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
  ): Matcher<SlotValue, DateRule> =>
    matcher(
      rules.filter(({ value }) => names.includes(value.layer) && !(whole && value.piece)),
      slots,
      allows,
    );

  const words = wordSlots(pack);
  const clock = slotOf(layer(['clock'], words, false));
  const years = slotOf(layer(['years'], { ...words, clock }, false));
  const months = slotOf(layer(['months'], { ...words, clock, years }, false));
  const single = onceAt(layer(['date', 'months', 'years'], { ...words, clock, years, months }, true));
  const slots = { ...words, clock, years, months, date: slotOf(single) };
  const inside = (rule: DateRule, list: readonly Token[], start: number, end: number): boolean =>
    cleanEdges(list, start, end) && allows(rule, list, start, end);
  const whole = matcher(
    rules.filter(({ value }) => value.layer === undefined),
    slots,
    inside,
  );
  const at = (list: readonly Token[], index: number): Match | undefined => {
    const one = single.at(list, index);
    const more = whole.at(list, index);
    if (one === undefined || (more !== undefined && more.end > one.end)) return more;
    return cleanEdges(list, one.start, one.end) ? one : more;
  };
  const { since, until, plain, about } = pack.dates;
  const leads = phrasesBefore<Lead>([
    ...since.map((p) => [p, 'since'] as const),
    ...until.map((p) => [p, 'until'] as const),
    ...about.map((p) => [p, 'about'] as const),
    ...plain.map((p) => [p, 'plain'] as const),
  ]);
  return {
    scan: (list) => scan(list, at),
    tense,
    leadOf: (list, start) => leads.before(list, start) ?? 'plain',
  };
}

type Match = PatternMatch<SlotValue, DateRule>;
const NONE: readonly Candidate[] = [];

function scan(list: readonly Token[], at: (list: readonly Token[], index: number) => Match | undefined): readonly Candidate[] {
  let found: Candidate[] | undefined;
  for (let i = 0; i < list.length; i++) {
    const match = at(list, i);
    if (match === undefined) continue;
    const { start, end, rule, captures } = match;
    found ??= [];
    found.push({ start, end, rule, meaning: meaning(rule.value, captures) });
    i = end - 1;
  }
  return found ?? NONE;
}

/** Remembers the last token it was asked for: rules that begin with a date ask again for what was just read. */
function onceAt(from: Matcher<SlotValue, DateRule>): Matcher<SlotValue, DateRule> {
  let seen: readonly Token[] | undefined;
  let place = -1;
  let found: Match | undefined;
  const at: typeof from.at = (list, index) => {
    if (list !== seen || index !== place) [seen, place, found] = [list, index, from.at(list, index)];
    return found;
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
  return { at, firsts: from.firsts, number: from.number };
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
    (value.unfollowed === undefined || !after(value.unfollowed))
  );
}

type Both = Phrases<true> & PhrasesBefore<true>;

function both(list: readonly string[]): Both {
  const entries = list.map((p): [string, true] => [p, true]);
  return { ...phrases(entries), ...phrasesBefore(entries) };
}
