// What patterns are made into: states and edges of one pattern, and the graph of all patterns of a matcher.
import type { Token } from '../model/token.ts';
import type { Found } from './phrases.ts';

/** What a `{slot}` can read. `firsts` are the lower-case words it may start with; `number`: it starts with digits; both absent: anything. */
export type Slot<V> = {
  readonly at: (list: readonly Token[], index: number) => Found<V> | undefined;
  readonly firsts?: readonly string[];
  readonly number?: boolean;
  /** How many digits there may be, least and most. */
  readonly lengths?: readonly [number, number];
  /** Digits are read only with a suffix: "3rd". */
  readonly suffixed?: true;
  /** All that it reads besides digits, as lower-case words; or the matcher of which it is made. */
  readonly phrases?: readonly (readonly string[])[];
  /** It may read several of its phrases in a row, with digits and these words among them; or it may go on in any way. */
  readonly runs?: readonly string[] | 'anything';
  /** It reads no number of one word. */
  readonly several?: true;
  readonly inner?: Beginning<unknown, unknown>;
};

/** One step of a pattern: a word or a slot, and the state behind it; `glued`: no blank may stand before. */
export type Edge<V> = {
  readonly to: number;
  readonly glued: boolean;
  readonly word?: string;
  readonly name?: string;
  readonly slot?: Slot<V>;
};

/** Where a match may stand: the steps from here, and whether the pattern may end here. */
export type State<V> = { readonly edges: readonly Edge<V>[]; readonly accepts: boolean };

/** A rule with its pattern as states; the first is where a match begins. */
export type Compiled<V, R> = { readonly rule: R; readonly states: readonly State<V>[] };

/** One bit a slot, in two whole numbers. */
export type Bits = { readonly low: number; readonly high: number };

/** A place inside one or more patterns. `accepts` are the rules whose pattern may end here, in order. */
export type Node<V, R> = {
  readonly id: number;
  readonly accepts: readonly Accepted<R>[];
  /** Steps over a token with a blank before it, and over one without; made when first asked for by `stepsFrom`. */
  spaced: Steps<V, R> | undefined;
  glued: Steps<V, R> | undefined;
  readonly make: (spaced: boolean) => Steps<V, R>;
};

/** The steps from a node over a token that has a blank before it, or none. */
export function stepsFrom<V, R>(node: Node<V, R>, spaced: boolean): Steps<V, R> {
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
export type Steps<V, R> = { readonly words: ReadonlyMap<number, Node<V, R>>; readonly slots: readonly SlotStep<V, R>[] };

/** One slot, read once, under the names that patterns give it; `bits` are those of the tokens it may start with. */
export type SlotStep<V, R> = { readonly slot: Slot<V>; readonly bits: Bits; readonly ways: readonly Way<V, R>[] };

/** The name a value gets, and where it leads. */
export type Way<V, R> = { readonly name: string; readonly node: Node<V, R> };

/** Steps from the beginning, by the token that a match may start with; words by their numbers. */
export type Beginning<V, R> = {
  readonly words: ReadonlyMap<number, Opening<V, R>>;
  readonly numbers: readonly SlotStep<V, R>[];
  readonly anything: readonly SlotStep<V, R>[];
};

/** What may begin at a word: the word itself, and slots that may start with it. */
export type Opening<V, R> = { readonly node: Node<V, R> | undefined; readonly slots: readonly SlotStep<V, R>[] };
