// All patterns of a matcher as one graph: what several begin with alike is walked once. Nodes are made when first reached.
import {
  type Accepted,
  type Beginning,
  type Bits,
  type Compiled,
  type Edge,
  type Node,
  type Slot,
  type SlotStep,
  type Steps,
  stepsFrom,
} from './pattern-shapes.ts';
import type { Vocabulary } from './vocabulary.ts';

type Place = { readonly pattern: number; readonly state: number };

/** The beginning of the graph of some patterns. */
export function graph<V, R, L>(
  patterns: readonly Compiled<V, R, L>[],
  bitsOf: (slot: Slot<V, L>) => Bits,
  vocabulary: Vocabulary,
): Beginning<V, R, L> {
  // All words get their numbers before the first text is looked at.
  for (const { states } of patterns) {
    for (const { edges } of states) {
      for (const { word } of edges) if (word !== undefined) vocabulary.add(word);
    }
  }
  const known = new Map<string, Node<V, R, L>>();
  const nodeAt = (places: readonly Place[]): Node<V, R, L> => {
    const key = places.map((p) => `${p.pattern}.${p.state}`).join(' ');
    const node = known.get(key) ?? made(places, known.size);
    known.set(key, node);
    return node;
  };
  const made = (places: readonly Place[], id: number): Node<V, R, L> => {
    const accepts = new Map<number, Accepted<R>>();
    for (const { pattern, state } of places) {
      const { rule, states } = patterns[pattern] ?? {};
      if (rule !== undefined && states?.[state]?.accepts) accepts.set(pattern, { rule, order: pattern });
    }
    return {
      id,
      accepts: [...accepts.values()].sort((a, b) => a.order - b.order),
      ends: places.every(({ pattern, state }) => patterns[pattern]?.states[state]?.edges.length === 0),
      spaced: undefined,
      glued: undefined,
      make: (spaced) => steps(places, spaced ? (edge) => !edge.glued : () => true),
    };
  };
  const steps = (places: readonly Place[], open: (edge: Edge<V, L>) => boolean): Steps<V, R, L> => {
    const words = new Map<number, Place[]>();
    const slots = new Map<Slot<V, L>, Map<string, Place[]>>();
    for (const { pattern, state } of places) {
      for (const edge of patterns[pattern]?.states[state]?.edges ?? []) {
        if (!open(edge)) continue;
        const to = { pattern, state: edge.to };
        if (edge.word !== undefined) {
          const id = vocabulary.add(edge.word);
          words.set(id, added(words.get(id), to));
        } else if (edge.slot !== undefined) {
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
  return byFirst(stepsFrom(nodeAt(patterns.map((_, pattern) => ({ pattern, state: 0 }))), false), vocabulary);
}

function added(places: Place[] | undefined, place: Place): Place[] {
  if (places === undefined) return [place];
  if (!places.some((p) => p.pattern === place.pattern && p.state === place.state)) places.push(place);
  return places;
}

function byFirst<V, R, L>({ words, slots }: Steps<V, R, L>, vocabulary: Vocabulary): Beginning<V, R, L> {
  const openings = new Map<number, { node: Node<V, R, L> | undefined; slots: SlotStep<V, R, L>[] }>();
  for (const [word, node] of words) openings.set(word, { node, slots: [] });
  for (const step of slots) {
    for (const first of step.slot.firsts ?? []) {
      const word = vocabulary.add(first);
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
