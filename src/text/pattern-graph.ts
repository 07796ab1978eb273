// All patterns of a matcher as one graph: what several begin with alike is walked once. Nodes are made when first reached.
import type { Bits } from './pattern-slots.ts';
import type { Compiled, Edge, Slot } from './pattern-states.ts';

/** A place inside one or more patterns. `accepts` are the rules whose pattern may end here, in order. */
export type Node<V, R> = {
  readonly id: number;
  readonly accepts: readonly Accepted<R>[];
  /** Steps over a token with a blank before it, and over one without. */
  readonly spaced: () => Steps<V, R>;
  readonly glued: () => Steps<V, R>;
};

/** A rule and its place among the rules. */
export type Accepted<R> = { readonly rule: R; readonly order: number };

/** Where the words lead, and what the slots read first. */
export type Steps<V, R> = { readonly words: ReadonlyMap<string, Node<V, R>>; readonly slots: readonly SlotStep<V, R>[] };

/** One slot, read once, under the names that patterns give it; `bits` are those of the tokens it may start with. */
export type SlotStep<V, R> = { readonly slot: Slot<V>; readonly bits: Bits; readonly ways: readonly Way<V, R>[] };

/** The name a value gets, and where it leads. */
export type Way<V, R> = { readonly name: string; readonly node: Node<V, R> };

/** Steps from the beginning, by the token that a match may start with. */
export type Beginning<V, R> = {
  readonly words: ReadonlyMap<string, Opening<V, R>>;
  readonly numbers: readonly SlotStep<V, R>[];
  readonly anything: readonly SlotStep<V, R>[];
};

/** What may begin at a word: the word itself, and slots that may start with it. */
export type Opening<V, R> = { readonly node: Node<V, R> | undefined; readonly slots: readonly SlotStep<V, R>[] };

type Place = { readonly pattern: number; readonly state: number };

/** The beginning of the graph of some patterns. */
export function graph<V, R>(patterns: readonly Compiled<V, R>[], bitsOf: (slot: Slot<V>) => Bits): Beginning<V, R> {
  const known = new Map<string, Node<V, R>>();
  const nodeAt = (places: readonly Place[]): Node<V, R> => {
    const key = places.map((p) => `${p.pattern}.${p.state}`).join(' ');
    const node = known.get(key) ?? made(places, known.size);
    known.set(key, node);
    return node;
  };
  const made = (places: readonly Place[], id: number): Node<V, R> => {
    const accepts = new Map<number, Accepted<R>>();
    for (const { pattern, state } of places) {
      const { rule, states } = patterns[pattern] ?? {};
      if (rule !== undefined && states?.[state]?.accepts) accepts.set(pattern, { rule, order: pattern });
    }
    let spaced: Steps<V, R> | undefined;
    let glued: Steps<V, R> | undefined;
    return {
      id,
      accepts: [...accepts.values()].sort((a, b) => a.order - b.order),
      spaced: () => (spaced ??= steps(places, (edge) => !edge.glued)),
      glued: () => (glued ??= steps(places, () => true)),
    };
  };
  const steps = (places: readonly Place[], open: (edge: Edge<V>) => boolean): Steps<V, R> => {
    const words = new Map<string, Place[]>();
    const slots = new Map<Slot<V>, Map<string, Place[]>>();
    for (const { pattern, state } of places) {
      for (const edge of patterns[pattern]?.states[state]?.edges ?? []) {
        if (!open(edge)) continue;
        const to = { pattern, state: edge.to };
        if (edge.word !== undefined) words.set(edge.word, added(words.get(edge.word), to));
        else if (edge.slot !== undefined) {
          const ways = slots.get(edge.slot) ?? new Map<string, Place[]>();
          slots.set(edge.slot, ways.set(edge.name ?? '', added(ways.get(edge.name ?? ''), to)));
        }
      }
    }
    return {
      words: new Map([...words].map(([word, to]) => [word, nodeAt(to)])),
      slots: [...slots].map(([slot, ways]) => ({
        slot,
        bits: bitsOf(slot),
        ways: [...ways].map(([name, to]) => ({ name, node: nodeAt(to) })),
      })),
    };
  };
  return byFirst(nodeAt(patterns.map((_, pattern) => ({ pattern, state: 0 }))).glued());
}

function added(places: Place[] | undefined, place: Place): Place[] {
  if (places === undefined) return [place];
  if (!places.some((p) => p.pattern === place.pattern && p.state === place.state)) places.push(place);
  return places;
}

function byFirst<V, R>({ words, slots }: Steps<V, R>): Beginning<V, R> {
  const openings = new Map<string, { node: Node<V, R> | undefined; slots: SlotStep<V, R>[] }>();
  for (const [word, node] of words) openings.set(word, { node, slots: [] });
  for (const step of slots) {
    for (const word of step.slot.firsts ?? []) {
      const opening = openings.get(word) ?? { node: undefined, slots: [] };
      if (opening.slots.at(-1) !== step) opening.slots.push(step);
      openings.set(word, opening);
    }
  }
  return {
    words: openings,
    numbers: slots.filter((s) => s.slot.number === true),
    anything: slots.filter((s) => s.slot.number !== true && s.slot.firsts === undefined),
  };
}
