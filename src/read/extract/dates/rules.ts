// Rules as the reader asks them: made alike, fields planned, lists of phrases at hand.
import type { DateRuleValue, DatesPack } from '../../../model/packs/dates.ts';
import type { Rule } from '../../../model/rule.ts';
import type { Token } from '../../../model/token.ts';
import type { Trail } from '../../../text/pattern.ts';
import { type Phrases, type PhrasesBefore, phrases, phrasesBefore } from '../../../text/phrases.ts';
import { tokens } from '../../../text/tokens.ts';
import { type Meaning, type Plan, partsOf, planOf, type SlotValue } from './parts.ts';
import { SHARED_RULES } from './shared-rules.ts';
import type { Tense } from './tense.ts';

type Value = DateRuleValue;

/** A rule made ready; fields as in `DateRuleValue`. */
export type DateRule = {
  readonly id: string;
  readonly pattern: string;
  readonly layer: Value['layer'];
  readonly piece: boolean;
  readonly open: Value['open'];
  readonly order: Value['order'];
  readonly guessed: boolean;
  readonly approximate: boolean;
  /** Whether it is asked only behind certain phrases. */
  readonly preceded: boolean;
  readonly from: Plan;
  readonly to: Plan | undefined;
  /** Absent: it holds everywhere. */
  readonly conditions: Conditions | undefined;
};

/** Phrases looked up where they begin and where they end. */
export type Both = Phrases<true> & PhrasesBefore<true>;

type Conditions = {
  readonly preceded: Both | undefined;
  readonly unpreceded: Both | undefined;
  readonly followed: Both | undefined;
  readonly unfollowed: Both | undefined;
  readonly unjoined: Both | undefined;
  readonly nameAfter: Both | undefined;
  readonly nameUnless: Both | undefined;
  readonly beforeName: boolean;
  readonly only: Value['only'];
};

/** The rules of a pack, and those of all languages. */
export function rulesOf({ rules, lists }: DatesPack): readonly DateRule[] {
  const known = new Map(Object.entries(lists).map(([name, list]) => [name, both(list)]));
  const listed = (name: string | undefined): Both | undefined => (name === undefined ? undefined : (known.get(name) ?? NO_PHRASES));
  return [...rules, ...SHARED_RULES].map((rule) => ready(rule, listed));
}

/** Phrases to be looked up where they begin and where they end. */
export function both(list: readonly string[]): Both {
  const entries = list.map((p): [string, true] => [p, true]);
  return { ...phrases(entries), ...phrasesBefore(entries) };
}

const NO_PHRASES = both([]);

function ready({ id, pattern, value }: Rule<Value>, listed: (name: string | undefined) => Both | undefined): DateRule {
  const { layer, piece, open, order, guessed, approximate, preceded, at, from, to } = value;
  return {
    id,
    pattern,
    layer,
    piece: piece === true,
    open,
    order,
    guessed: guessed === true,
    approximate: approximate === true,
    preceded: preceded !== undefined,
    from: planOf(at ?? from ?? {}),
    to: at === undefined ? planOf(to ?? {}) : undefined,
    conditions: conditionsOf(value, listed),
  };
}

function conditionsOf(value: Value, listed: (name: string | undefined) => Both | undefined): Conditions | undefined {
  const { preceded, unpreceded, followed, unfollowed, unjoined, nameAfter, nameUnless, beforeName, only } = value;
  const asked = [preceded, unpreceded, followed, unfollowed, unjoined, nameAfter, nameUnless, beforeName, only];
  if (asked.every((name) => name === undefined)) return undefined;
  return {
    preceded: listed(preceded),
    unpreceded: listed(unpreceded),
    followed: listed(followed),
    unfollowed: listed(unfollowed),
    unjoined: listed(unjoined),
    nameAfter: listed(nameAfter),
    nameUnless: listed(nameUnless),
    beforeName: beforeName === true,
    only,
  };
}

/** What a rule makes of the values that its slots read. */
export function meaning({ from, to }: DateRule, trail: Trail<SlotValue>): Meaning {
  return { from: partsOf(from, trail), to: to === undefined ? undefined : partsOf(to, trail) };
}

/** Whether the words around the tokens from `start` up to `end` allow a rule. */
export function allowed({ conditions: c }: DateRule, tense: Tense, list: readonly Token[], start: number, end: number): boolean {
  if (c === undefined) return true;
  return (
    (c.preceded === undefined || standsBefore(c.preceded, list, start)) &&
    (c.unpreceded === undefined || !standsBefore(c.unpreceded, list, start)) &&
    (c.followed === undefined || standsBehind(c.followed, list, end)) &&
    (c.unfollowed === undefined || !standsBehind(c.unfollowed, list, end)) &&
    (c.unjoined === undefined || list[end]?.spaced !== false || !standsBehind(c.unjoined, list, end)) &&
    !((c.nameAfter !== undefined || c.nameUnless !== undefined) && isCapital(list[end]) && isName(c, list, start)) &&
    (!c.beforeName || isCapital(list[end])) &&
    (c.only === undefined || tense(list, start, end) === c.only)
  );
}

/** The end of a text is as good as a full stop. */
const STOP = tokens('.');

const standsBefore = (phrases: Both, list: readonly Token[], start: number): boolean => phrases.before(list, start) !== undefined;
const standsBehind = (phrases: Both, list: readonly Token[], end: number): boolean =>
  (end < list.length ? phrases.at(list, end) : phrases.at(STOP, 0)) !== undefined;

const UPPER = /^\p{Lu}/u;
const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.spaced && UPPER.test(token.text);

const isName = ({ nameAfter, nameUnless }: Conditions, list: readonly Token[], start: number): boolean =>
  (nameAfter !== undefined && standsBefore(nameAfter, list, start)) || (nameUnless !== undefined && !standsBefore(nameUnless, list, start));
