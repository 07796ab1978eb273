// What patterns are made into: states and edges of one pattern, and the graph of all patterns of a matcher.
import type { Token } from '../../model/token.ts';
import type { Found } from '../words/phrases.ts';

/**
 * What a `{slot}` can read, of tokens held as `L`. `firsts` are the lower-case words it may start with; `number`: it starts with
 * digits; both absent: anything.
 */
export type Slot<V, L = readonly Token[]> = {
  readonly at: (list: L, index: number) => Found<V> | undefined;
  readonly firsts?: readonly string[];
  readonly number?: boolean;
  /** How many digits there may be, least and most. */
  readonly lengths?: readonly [number, number];
};

/** One step of a pattern: a word or a slot, and the state behind it; `glued`: no blank may stand before. */
export type Edge<V, L = readonly Token[]> = {
  readonly to: number;
  readonly glued: boolean;
  readonly word?: string;
  readonly name?: string;
  readonly slot?: Slot<V, L>;
};

/** Where a match may stand: the steps from here, and whether the pattern may end here. */
export type State<V, L = readonly Token[]> = { readonly edges: readonly Edge<V, L>[]; readonly accepts: boolean };

/** A rule with its pattern as states; the first is where a match begins. */
export type Compiled<V, R, L = readonly Token[]> = { readonly rule: R; readonly states: readonly State<V, L>[] };

/** One bit a slot, in two whole numbers. */
export type Bits = { readonly low: number; readonly high: number };

/** A place inside one or more patterns. `accepts` are the rules whose pattern may end here, in order. */
export type Node<V, R, L = readonly Token[]> = {
  readonly id: number;
  readonly accepts: readonly Accepted<R>[];
  /** Whether no pattern goes on from here. */
  readonly ends: boolean;
  /** Steps over a token with a blank before it, and over one without; made when first asked for by `stepsFrom`. */
  spaced: Steps<V, R, L> | undefined;
  glued: Steps<V, R, L> | undefined;
  readonly make: (spaced: boolean) => Steps<V, R, L>;
};

/** The steps from a node over a token that has a blank before it, or none. */
export function stepsFrom<V, R, L>(node: Node<V, R, L>, spaced: boolean): Steps<V, R, L> {
  const known = spaced ? node.spaced : node.glued;
  if (known !== undefined) return known;
  const made = node.make(spaced);
  if (spaced) node.spaced = made;
  else node.glued = made;
  return made;
}

/** A rule and its place among the rules. */
export type Accepted<R> = { readonly rule: R; readonly order: number };

/** Where the words lead, by their numbers, and what the slots read first. */
export type Steps<V, R, L = readonly Token[]> = {
  readonly words: ReadonlyMap<number, Node<V, R, L>>;
  readonly slots: readonly SlotStep<V, R, L>[];
};

/** One slot, read once, under the names that patterns give it; `bits` are those of the tokens it may start with. */
export type SlotStep<V, R, L = readonly Token[]> = {
  readonly slot: Slot<V, L>;
  readonly bits: Bits;
  readonly ways: readonly Way<V, R, L>[];
};

/** The name a value gets, and where it leads. */
type Way<V, R, L> = { readonly name: string; readonly node: Node<V, R, L> };

/** Steps from the beginning, by the token that a match may start with; words by their numbers. */
export type Beginning<V, R, L = readonly Token[]> = {
  readonly words: ReadonlyMap<number, Opening<V, R, L>>;
  readonly numbers: readonly SlotStep<V, R, L>[];
  readonly anything: readonly SlotStep<V, R, L>[];
};

/** What may begin at a word: the word itself, and slots that may start with it. */
type Opening<V, R, L> = { readonly node: Node<V, R, L> | undefined; readonly slots: readonly SlotStep<V, R, L>[] };
