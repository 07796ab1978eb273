// The rules of one layer, matched where a search looks.
import type { Slot, Trail } from '../../../text/patterns/pattern.ts';
import { graph } from '../../../text/patterns/pattern-graph.ts';
import { type Compiled, type Node, type SlotStep, stepsFrom } from '../../../text/patterns/pattern-shapes.ts';
import { type SlotBits, slotBits } from '../../../text/patterns/pattern-slots.ts';
import type { Vocabulary } from '../../../text/patterns/vocabulary.ts';
import type { Looks } from '../../../text/tokens/remembered.ts';
import type { Source } from './recipe.ts';
import type { DateRule } from './rules.ts';

/** What a slot of a date rule reads. */
export type DateSlot = Slot<Source, Looks> & {
  /** What digits say to it; `undefined`: they do not fit. */
  readonly digits?: (text: string) => unknown;
  /** The lower-case words that it knows. */
  readonly words?: readonly string[];
};

/** The longest match at a token, of equally long ones that of the first rule. */
export type Match = { readonly rule: DateRule; readonly end: number; readonly trail: Trail<Source> };

/** Whether a rule may match the tokens from `start` up to `end`. */
export type Allows = (rule: DateRule, looks: Looks, start: number, end: number) => boolean;

/** The rules of a layer made ready. */
export type Layer = {
  readonly at: (looks: Looks, index: number) => Match | undefined;
  /** The lower-case words a match may start with, and whether it may start with digits. */
  readonly firsts: readonly string[];
  readonly number: boolean;
};

type Walk = {
  readonly looks: Looks;
  readonly start: number;
  readonly allows: Allows;
  readonly bits: SlotBits<Source, Looks>;
  readonly words: Vocabulary;
  readonly seen: Set<string>;
  order: number;
  found: Match | undefined;
};

/** A rule of a layer, compiled. */
export type CompiledRule = Compiled<Source, DateRule, Looks>;

/** Makes a layer of some rules. */
export function layer(compiled: readonly CompiledRule[], allows: Allows, words: Vocabulary): Layer {
  const bits = slotBits(compiled, words);
  const beginning = graph(compiled, bits.of, words);
  return {
    at: (looks, start) => {
      const token = looks.at(start);
      if (token === undefined) return undefined;
      const walk: Walk = { looks, start, allows, bits, words, seen: new Set(), order: 0, found: undefined };
      const own = beginning.words.get(words.of(token.lower));
      if (own?.node !== undefined) visit(walk, own.node, start + 1, undefined);
      if (own !== undefined) read(walk, own.slots, start, undefined);
      if (token.kind === 'number') read(walk, beginning.numbers, start, undefined);
      return walk.found;
    },
    firsts: compiled.flatMap(({ states }) =>
      (states[0]?.edges ?? []).flatMap(({ word, slot }) => [...(word === undefined ? [] : [word]), ...(slot?.firsts ?? [])]),
    ),
    number: beginning.numbers.length > 0,
  };
}

type Step = SlotStep<Source, DateRule, Looks>;

function visit(walk: Walk, node: Node<Source, DateRule, Looks>, index: number, trail: Trail<Source>): void {
  // Paths that meet are followed once.
  const key = `${node.id} ${index}`;
  if (walk.seen.has(key)) return;
  walk.seen.add(key);
  accept(walk, node, index, trail);
  // what follows need not be looked at where no pattern goes on
  const token = node.ends ? undefined : walk.looks.at(index);
  if (token === undefined) return;
  const { words, slots } = stepsFrom(node, token.spaced);
  const next = words.get(walk.words.of(token.lower));
  if (next !== undefined) visit(walk, next, index + 1, trail);
  read(walk, slots, index, trail);
}

function read(walk: Walk, slots: readonly Step[], index: number, trail: Trail<Source>): void {
  const token = walk.looks.at(index);
  if (token === undefined) return;
  const { low, high } = walk.bits.at(token, walk.words.of(token.lower));
  for (const { slot, bits, ways } of slots) {
    if ((bits.low & low) === 0 && (bits.high & high) === 0) continue;
    const found = slot.at(walk.looks, index);
    if (found === undefined) continue;
    for (const { name, node } of ways) visit(walk, node, found.end, { name, value: found.value, before: trail });
  }
}

function accept(walk: Walk, { accepts }: Node<Source, DateRule, Looks>, end: number, trail: Trail<Source>): void {
  const { found, order: best, start, looks } = walk;
  if (found !== undefined && end < found.end) return;
  for (const { rule, order } of accepts) {
    if (found !== undefined && end === found.end && order >= best) return;
    if (end === start || !walk.allows(rule, looks, start, end)) continue;
    walk.order = order;
    walk.found = { rule, end, trail };
    return;
  }
}
