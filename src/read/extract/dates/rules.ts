// Rules as the reader asks them: made alike, fields planned, lists of phrases at hand.
import type { DateRuleValue, DatesPack } from '../../../model/packs/dates.ts';
import type { Rule } from '../../../model/rule.ts';
import type { Token } from '../../../model/token.ts';
import type { Looks, Probe } from '../../../text/tokens/remembered.ts';
import { type Plan, planOf } from './recipe.ts';
import { SHARED_RULES } from './shared-rules.ts';
import { type Neighbours, neighbours } from './tables.ts';
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
  readonly nothing: boolean;
  readonly from: Plan;
  readonly to: Plan | undefined;
  /** Absent: it holds everywhere. */
  readonly conditions: Conditions | undefined;
};

type Conditions = {
  readonly preceded: Neighbours | undefined;
  readonly unpreceded: Neighbours | undefined;
  readonly followed: Neighbours | undefined;
  readonly unfollowed: Neighbours | undefined;
  readonly unjoined: Neighbours | undefined;
  readonly nameAfter: Neighbours | undefined;
  readonly nameUnless: Neighbours | undefined;
  readonly unnamed: boolean;
  readonly unnumbered: boolean;
  readonly beforeName: boolean;
  readonly beforeSingular: boolean;
  readonly only: Value['only'];
};

/** The rules of a pack, and those of all languages; and the lower-case words that their conditions know. */
export function rulesOf({ rules, lists }: DatesPack): { readonly rules: readonly DateRule[]; readonly words: readonly string[] } {
  const known = new Map(Object.entries(lists).map(([name, list]) => [name, neighbours(list)]));
  const listed = (name: string | undefined): Neighbours | undefined => (name === undefined ? undefined : (known.get(name) ?? NO_PHRASES));
  return { rules: [...rules, ...SHARED_RULES].map((rule) => ready(rule, listed)), words: [...known.values()].flatMap((n) => n.words) };
}

const NO_PHRASES = neighbours([]);

function ready({ id, pattern, value }: Rule<Value>, listed: (name: string | undefined) => Neighbours | undefined): DateRule {
  const { layer, piece, open, order, guessed, approximate, nothing, at, from, to } = value;
  return {
    id,
    pattern,
    layer,
    piece: piece === true,
    open,
    order,
    guessed: guessed === true,
    approximate: approximate === true,
    nothing: nothing === true,
    from: planOf(at ?? from ?? {}),
    to: at === undefined ? planOf(to ?? {}) : undefined,
    conditions: conditionsOf(value, listed),
  };
}

function conditionsOf(value: Value, listed: (name: string | undefined) => Neighbours | undefined): Conditions | undefined {
  const {
    preceded,
    unpreceded,
    followed,
    unfollowed,
    unjoined,
    nameAfter,
    nameUnless,
    unnamed,
    unnumbered,
    beforeName,
    beforeSingular,
    only,
  } = value;
  const asked = [
    preceded,
    unpreceded,
    followed,
    unfollowed,
    unjoined,
    nameAfter,
    nameUnless,
    unnamed,
    unnumbered,
    beforeName,
    beforeSingular,
    only,
  ];
  if (asked.every((name) => name === undefined)) return undefined;
  return {
    preceded: listed(preceded),
    unpreceded: listed(unpreceded),
    followed: listed(followed),
    unfollowed: listed(unfollowed),
    unjoined: listed(unjoined),
    nameAfter: listed(nameAfter),
    nameUnless: listed(nameUnless),
    unnamed: unnamed === true,
    unnumbered: unnumbered === true,
    beforeName: beforeName === true,
    beforeSingular: beforeSingular === true,
    only,
  };
}

/** The number of the probe that asks for the tense. */
export const TENSE = 0;

/** Asks whether a sentence speaks of the past or of the future around some tokens. */
export const tenseProbe =
  (tense: Tense): Probe =>
  (tokens, start, end) => {
    const said = tense(tokens, start, end);
    return said === undefined ? 0 : said === 'past' ? PAST : FUTURE;
  };

/** The number of the probe that asks whether a word is a noun of which there is one. */
const SINGULAR = 1;

/** Tells by the endings of plurals, and never of a name. */
export const singularProbe =
  (plurals: readonly string[]): Probe =>
  ({ list }, at) => {
    const token = list[at];
    if (token?.kind !== 'word' || !token.spaced || token.text !== token.lower) return 0;
    return plurals.some((ending) => token.lower.endsWith(ending)) ? 0 : 1;
  };

const PAST = 1;
const FUTURE = 2;

/** Whether the words around the tokens from `start` up to `end` allow a rule. */
export function allowed({ conditions: c }: DateRule, looks: Looks, start: number, end: number): boolean {
  if (c === undefined) return true;
  return (
    (c.preceded === undefined || c.preceded.before(looks, start)) &&
    (c.unpreceded === undefined || !c.unpreceded.before(looks, start)) &&
    (c.followed === undefined || c.followed.behind(looks, end)) &&
    (c.unfollowed === undefined || !c.unfollowed.behind(looks, end)) &&
    (c.unjoined === undefined || looks.at(end)?.spaced !== false || !c.unjoined.behind(looks, end)) &&
    !((c.nameAfter !== undefined || c.nameUnless !== undefined) && isCapital(looks.at(end)) && isName(c, looks, start)) &&
    (!c.unnamed || !isNamePart(looks, start, end)) &&
    (!c.unnumbered || looks.at(start - 1)?.kind !== 'number') &&
    (!c.beforeName || isCapital(looks.at(end))) &&
    (!c.beforeSingular || looks.ask(SINGULAR, end, end) === 1) &&
    (c.only === undefined || looks.ask(TENSE, start, end) === (c.only === 'past' ? PAST : FUTURE))
  );
}

const UPPER = /^\p{Lu}/u;
const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.spaced && UPPER.test(token.text);

const isName = ({ nameAfter, nameUnless }: Conditions, looks: Looks, start: number): boolean =>
  (nameAfter?.before(looks, start) ?? false) || (nameUnless !== undefined && !nameUnless.before(looks, start));

const HYPHEN = '-';
const isUpper = (token: Token | undefined): boolean => token?.kind === 'word' && UPPER.test(token.text);
const hyphenated = (looks: Looks, hyphen: number, word: number): boolean =>
  looks.at(hyphen)?.text === HYPHEN && looks.at(hyphen)?.spaced === false && isUpper(looks.at(word));

/** « Paul Toussaint », « Toussaint-Ménard », « Marie-Noël ». */
function isNamePart(looks: Looks, start: number, end: number): boolean {
  const behindName = isUpper(looks.at(start - 1)) && looks.at(start)?.spaced === true && looks.at(start - 2)?.kind === 'word';
  return behindName || hyphenated(looks, end, end + 1) || (looks.at(start)?.spaced === false && hyphenated(looks, start - 1, start - 2));
}
