// Patterns of words and slots, matched over tokens in time linear in the text.
//
//   « du {day} au {to=day} {month} [{year}] »   words; slots; [may be absent]; (one|of|these)
//   « {day}/{month}/{year} »                    no blank in the pattern: none allowed in the text
//
// A pattern has no repetition, so it reaches a bounded number of tokens; where its paths meet, a pair of state
// and token is visited once. Rules are found by the token they open with, and a slot that opens several is read once.
import type { Token } from '../model/token.ts';
import { type Compiled, compile, type Edge, type Slot } from './pattern-states.ts';

export type { Slot } from './pattern-states.ts';

/** The values a match read, by the name of the slot. */
export type Captures<V> = ReadonlyMap<string, V>;

/** A pattern found: its tokens are those from `start` up to, not including, `end`. */
export type PatternMatch<V, R> = { readonly rule: R; readonly start: number; readonly end: number; readonly captures: Captures<V> };

/** Rules compiled into one matcher. */
export type Matcher<V, R> = {
  /** The longest match that starts at a token; of equally long ones that of the first rule. */
  readonly at: (list: readonly Token[], index: number) => PatternMatch<V, R> | undefined;
  /** Matches from left to right, the longest at each place, not overlapping. */
  readonly scan: (list: readonly Token[]) => Generator<PatternMatch<V, R>>;
  /** The lower-case words a match may start with, and whether it may start with digits: what a slot made of this matcher has to say. */
  readonly firsts: readonly string[];
  readonly number: boolean;
};

type Trail<V> = { readonly name: string; readonly value: V; readonly before: Trail<V> | undefined } | undefined;
/** An edge out of the first state; of equally long matches the one of the lowest `order` wins. */
type Opening<V, R> = { readonly pattern: Compiled<V, R>; readonly edge: Edge<V>; readonly order: number };
/** Openings at one slot, or without slot at one word. */
type Group<V, R> = { readonly slot: Slot<V> | undefined; readonly openings: Opening<V, R>[] };
type Best<V, R> = { end: number; order: number; rule: R | undefined; trail: Trail<V>; readonly allows: Allows<R> | undefined };

/** Whether a rule may match the tokens from `start` up to `end`; what it refuses, a shorter or another match may still take. */
export type Allows<R> = (rule: R, list: readonly Token[], start: number, end: number) => boolean;

/** Compiles rules; throws when a pattern is malformed or names an unknown slot, for that is a bug in a pack. */
export function matcher<V, R extends { readonly pattern: string; readonly id: string }>(
  rules: readonly R[],
  slots: Readonly<Record<string, Slot<V>>>,
  allows?: Allows<R>,
): Matcher<V, R> {
  const { words, numbers, anything } = byFirst(rules.map((rule) => compile(rule, slots)));
  const at = (list: readonly Token[], index: number): PatternMatch<V, R> | undefined => {
    const token = list[index];
    if (token === undefined) return undefined;
    const own = words.get(token.lower);
    if (own === undefined && anything.length === 0 && (token.kind !== 'number' || numbers.length === 0)) return undefined;
    const best: Best<V, R> = { end: index, order: Number.POSITIVE_INFINITY, rule: undefined, trail: undefined, allows };
    if (own !== undefined) open(own, list, index, best);
    if (token.kind === 'number') open(numbers, list, index, best);
    open(anything, list, index, best);
    return best.rule === undefined ? undefined : { rule: best.rule, start: index, end: best.end, captures: capturesOf(best.trail) };
  };
  return { at, scan: (list) => scan(at, list), firsts: [...words.keys()], number: numbers.length > 0 };
}

function* scan<V, R>(at: Matcher<V, R>['at'], list: readonly Token[]): Generator<PatternMatch<V, R>> {
  for (let i = 0; i < list.length; ) {
    const found = at(list, i);
    if (found !== undefined) yield found;
    i = found === undefined ? i + 1 : Math.max(found.end, i + 1);
  }
}

function byFirst<V, R>(compiled: readonly Compiled<V, R>[]) {
  const words = new Map<string, Group<V, R>[]>();
  const numbers: Group<V, R>[] = [];
  const anything: Group<V, R>[] = [];
  const put = (groups: Group<V, R>[], opening: Opening<V, R>): Group<V, R>[] => {
    const slot = opening.edge.slot;
    const group = groups.find((g) => g.slot === slot);
    if (group === undefined) groups.push({ slot, openings: [opening] });
    else group.openings.push(opening);
    return groups;
  };
  let order = 0;
  for (const pattern of compiled) {
    for (const edge of pattern.states[0]?.edges ?? []) {
      const opening = { pattern, edge, order: order++ };
      const firsts = edge.word === undefined ? edge.slot?.firsts : [edge.word];
      for (const word of firsts ?? []) words.set(word, put(words.get(word) ?? [], opening));
      if (edge.slot?.number === true) put(numbers, opening);
      else if (firsts === undefined) put(anything, opening);
    }
  }
  return { words, numbers, anything };
}

function open<V, R>(groups: readonly Group<V, R>[], list: readonly Token[], index: number, best: Best<V, R>): void {
  for (const { slot, openings } of groups) {
    const found = slot?.at(list, index);
    if (slot !== undefined && found === undefined) continue;
    for (const { pattern, edge, order } of openings) {
      const trail = found === undefined ? undefined : { name: edge.name ?? '', value: found.value, before: undefined };
      follow(pattern, list, { start: index, state: edge.to, index: found?.end ?? index + 1, trail, order }, best);
    }
  }
}

/** After so many visits a run remembers where it was, so that paths which meet are followed once. */
const MANY = 64;
type From<V> = { readonly start: number; readonly state: number; readonly index: number; readonly trail: Trail<V>; readonly order: number };

function follow<V, R>({ rule, states }: Compiled<V, R>, list: readonly Token[], from: From<V>, best: Best<V, R>): void {
  let visits = 0;
  let seen: Set<number> | undefined;
  const visit = (at: number, index: number, trail: Trail<V>): void => {
    if (++visits > MANY) {
      const key = at * (list.length + 1) + index;
      seen ??= new Set();
      if (seen.has(key)) return;
      seen.add(key);
    }
    const state = states[at];
    if (state === undefined) return;
    const better = state.accepts && (index > best.end || (index === best.end && from.order < best.order));
    if (better && (best.allows === undefined || best.allows(rule, list, from.start, index))) {
      best.end = index;
      best.order = from.order;
      best.rule = rule;
      best.trail = trail;
    }
    const token = list[index];
    if (token === undefined) return;
    for (const edge of state.edges) {
      if (edge.glued && token.spaced) continue;
      if (edge.word !== undefined) {
        if (token.lower === edge.word) visit(edge.to, index + 1, trail);
      } else {
        const found = edge.slot?.at(list, index);
        if (found !== undefined) visit(edge.to, found.end, { name: edge.name ?? '', value: found.value, before: trail });
      }
    }
  };
  visit(from.state, from.index, from.trail);
}

function capturesOf<V>(trail: Trail<V>): Captures<V> {
  const captures = new Map<string, V>();
  for (let t = trail; t !== undefined; t = t.before) if (!captures.has(t.name)) captures.set(t.name, t.value);
  return captures;
}
