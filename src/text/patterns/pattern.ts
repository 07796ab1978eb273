// Patterns of words and slots, matched over tokens in time linear in the text.
//
//   « du {day} au {to=day} {month} [{year}] »   words; slots; [may be absent]; (one|of|these)
//   « {day}/{month}/{year} »                    no blank in the pattern: none allowed in the text
//
// A pattern has no repetition, so it reaches a bounded number of tokens. All patterns of a matcher are walked at once,
// from the token they open with; where paths meet, a pair of place and token is visited once.
import type { Token } from '../../model/token.ts';
import { mayOpen, openingMask } from '../words/opening.ts';
import { graph } from './pattern-graph.ts';
import { type Beginning, type Compiled, type Node, type Slot, type SlotStep, stepsFrom } from './pattern-shapes.ts';
import { type SlotBits, slotBits } from './pattern-slots.ts';
import { compile } from './pattern-states.ts';
import { type Vocabulary, vocabulary } from './vocabulary.ts';

export type { Slot } from './pattern-shapes.ts';

/** The values a match read, by the name of the slot. */
export type Captures<V> = ReadonlyMap<string, V>;

/** A pattern found: its tokens are those from `start` up to, not including, `end`. */
export type PatternMatch<V, R> = { readonly rule: R; readonly start: number; readonly end: number; readonly captures: Captures<V> };

/** The same, its values as they were read, the last one first: cheaper where many matches are asked for few values. */
export type TrailMatch<V, R> = { readonly rule: R; readonly start: number; readonly end: number; readonly trail: Trail<V> };

/** Rules compiled into one matcher. */
export type Matcher<V, R> = {
  /** The longest match that starts at a token; of equally long ones that of the first rule. */
  readonly at: (list: readonly Token[], index: number) => PatternMatch<V, R> | undefined;
  readonly trailAt: (list: readonly Token[], index: number) => TrailMatch<V, R> | undefined;
  /** Matches from left to right, the longest at each place, not overlapping. */
  readonly scan: (list: readonly Token[]) => Generator<PatternMatch<V, R>>;
  /** The lower-case words a match may start with. */
  readonly firsts: readonly string[];
  readonly beginning: Beginning<V, R>;
};

/** Values read one after another, the last one first. */
export type Trail<V> = { readonly name: string; readonly value: V; readonly before: Trail<V> | undefined } | undefined;

/** Whether a rule may match the tokens from `start` up to `end`; what it refuses, a shorter or another match may still take. */
export type Allows<R> = (rule: R, list: readonly Token[], start: number, end: number) => boolean;

/** What was read last under a name. */
export function captured<V>(trail: Trail<V>, name: string): V | undefined {
  for (let t = trail; t !== undefined; t = t.before) if (t.name === name) return t.value;
  return undefined;
}

/** A walk from one token: the longest match so far, of equally long ones that of the first rule. A matcher uses one for all. */
type Walk<V, R> = {
  list: readonly Token[];
  start: number;
  readonly allows: Allows<R> | undefined;
  readonly bits: SlotBits<V>;
  readonly words: Vocabulary;
  end: number;
  order: number;
  rule: R | undefined;
  trail: Trail<V>;
  visits: number;
  seen: Set<number> | undefined;
};

/** Compiles rules; throws when a pattern is malformed or names an unknown slot, for that is a bug in a pack. */
export function matcher<V, R extends { readonly pattern: string; readonly id: string }>(
  rules: readonly R[],
  slots: Readonly<Record<string, Slot<V>>>,
  allows?: Allows<R>,
): Matcher<V, R> {
  const compiled = rules.map((rule) => compile(rule, slots));
  const known = vocabulary();
  const bits = slotBits(compiled, known);
  const beginning = graph(compiled, bits.of, known);
  const { words, numbers, anything } = beginning;
  const firsts = compiled.length === 0 ? [] : openingWords(compiled);
  const mask = openingMask(firsts);
  const walk: Walk<V, R> = {
    list: [],
    start: 0,
    allows,
    bits,
    words: known,
    end: 0,
    order: 0,
    rule: undefined,
    trail: undefined,
    visits: 0,
    seen: undefined,
  };
  const trailAt = (list: readonly Token[], index: number): TrailMatch<V, R> | undefined => {
    const token = list[index];
    if (token === undefined) return undefined;
    const number = token.kind === 'number' && numbers.length > 0;
    if (!number && anything.length === 0 && !mayOpen(mask, token.lower)) return undefined;
    const id = known.at(list, index);
    const own = id === 0 ? undefined : words.get(id);
    if (own === undefined && !number && anything.length === 0) return undefined;
    walk.list = list;
    walk.start = index;
    walk.end = index;
    walk.order = 0;
    walk.rule = undefined;
    walk.trail = undefined;
    walk.visits = 0;
    walk.seen = undefined;
    if (own?.node !== undefined) visit(walk, own.node, index + 1, undefined);
    if (own !== undefined && own.slots.length > 0) read(walk, own.slots, token, id, index, undefined);
    if (number) read(walk, numbers, token, id, index, undefined);
    if (anything.length > 0) read(walk, anything, token, id, index, undefined);
    return walk.rule === undefined ? undefined : { rule: walk.rule, start: index, end: walk.end, trail: walk.trail };
  };
  const at = (list: readonly Token[], index: number): PatternMatch<V, R> | undefined => {
    const found = trailAt(list, index);
    return found === undefined ? undefined : { rule: found.rule, start: index, end: found.end, captures: capturesOf(found.trail) };
  };
  return { at, trailAt, scan: (list) => scan(at, list), firsts, beginning };
}

function openingWords<V, R>(compiled: readonly Compiled<V, R>[]): readonly string[] {
  const found = new Set<string>();
  for (const { states } of compiled) {
    for (const { word, slot } of states[0]?.edges ?? []) {
      if (word !== undefined) found.add(word);
      for (const first of slot?.firsts ?? []) found.add(first);
    }
  }
  return [...found];
}

function* scan<V, R>(at: Matcher<V, R>['at'], list: readonly Token[]): Generator<PatternMatch<V, R>> {
  for (let i = 0; i < list.length; ) {
    const found = at(list, i);
    if (found !== undefined) yield found;
    i = found === undefined ? i + 1 : Math.max(found.end, i + 1);
  }
}

/** After so many visits a walk remembers where it was, so that paths which meet are followed once. */
const MANY = 64;

function visit<V, R>(walk: Walk<V, R>, node: Node<V, R>, index: number, trail: Trail<V>): void {
  if (++walk.visits > MANY) {
    const key = node.id * (walk.list.length + 1) + index;
    walk.seen ??= new Set();
    if (walk.seen.has(key)) return;
    walk.seen.add(key);
  }
  if (node.accepts.length > 0) accept(walk, node, index, trail);
  const token = walk.list[index];
  if (token === undefined) return;
  const { words, slots } = stepsFrom(node, token.spaced);
  const id = walk.words.at(walk.list, index);
  if (id !== 0 && words.size > 0) {
    const next = words.get(id);
    if (next !== undefined) visit(walk, next, index + 1, trail);
  }
  if (slots.length > 0) read(walk, slots, token, id, index, trail);
}

function read<V, R>(walk: Walk<V, R>, slots: readonly SlotStep<V, R>[], token: Token, id: number, index: number, trail: Trail<V>): void {
  const { low, high } = walk.bits.at(token, id);
  if ((low | high) === 0) return;
  for (let i = 0; i < slots.length; i++) {
    const step = slots[i];
    if (step === undefined || ((step.bits.low & low) === 0 && (step.bits.high & high) === 0)) continue;
    const found = step.slot.at(walk.list, index);
    if (found === undefined) continue;
    for (const { name, node } of step.ways) visit(walk, node, found.end, { name, value: found.value, before: trail });
  }
}

function accept<V, R>(walk: Walk<V, R>, { accepts }: Node<V, R>, end: number, trail: Trail<V>): void {
  if (end < walk.end) return;
  for (const { rule, order } of accepts) {
    if (end === walk.end && walk.rule !== undefined && order >= walk.order) return;
    if (end === walk.start || (walk.allows !== undefined && !walk.allows(rule, walk.list, walk.start, end))) continue;
    walk.end = end;
    walk.order = order;
    walk.rule = rule;
    walk.trail = trail;
    return;
  }
}

function capturesOf<V>(trail: Trail<V>): Captures<V> {
  const captures = new Map<string, V>();
  for (let t = trail; t !== undefined; t = t.before) if (!captures.has(t.name)) captures.set(t.name, t.value);
  return captures;
}
