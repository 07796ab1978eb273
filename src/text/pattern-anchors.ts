// Which tokens every match must hold one of, so that a long text need only be looked at around them.
import type { Compiled, Edge, Slot } from './pattern-states.ts';

/** Tokens around which matches may lie: a word of `words`, or digits; with how many tokens of a match may stand before its first one. */
export type Anchors = { readonly words: ReadonlyMap<string, number>; readonly numbers: number };

type Rules = readonly Compiled<unknown, unknown>[];

/** Longer words are rare in a text: they stay anchors. */
const SHORT = 4;
const DIGITS = '0';
const NUMBER = /^\p{Nd}/u;

/**
 * Chooses the anchors of layers of rules, the last of which is looked for: short words are left out as long as every match
 * keeps another anchor. `undefined` when some match may hold no anchor at all.
 */
export function anchors(layers: readonly Rules[]): Anchors | undefined {
  const rules = layers.flat();
  const users = usersOf(rules);
  const left = new Set<string>();
  for (const rule of rules) if (mayLack(rule, left)) return undefined;
  const kept = new Set(rules.flatMap(({ states }) => states.flatMap(({ edges }) => edges.flatMap(runWords))));
  const short = [...users].filter(([word]) => word.length <= SHORT && !NUMBER.test(word) && !kept.has(word));
  short.sort(([a, x], [b, y]) => a.length - b.length || y.size - x.size || (a < b ? -1 : 1));
  for (const [word, using] of short) {
    left.add(word);
    for (const rule of using) {
      if (!mayLack(rule, left)) continue;
      left.delete(word);
      break;
    }
  }
  const found = distances(layers.at(-1) ?? [], left, new Map());
  const numbers = found.get(DIGITS) ?? -1;
  return { words: new Map([...found].filter(([word]) => word !== DIGITS)), numbers };
}

/** Of words that may stand in any number only the first one could be counted on: they stay anchors. */
const runWords = ({ slot }: Edge<unknown>): readonly string[] => (slot?.runs === true ? (slot.phrases ?? []).flat() : []);

function usersOf(rules: Rules): ReadonlyMap<string, ReadonlySet<Rules[number]>> {
  const users = new Map<string, Set<Rules[number]>>();
  const add = (word: string, rule: Rules[number]): void => {
    const known = users.get(word) ?? new Set();
    users.set(word, known.add(rule));
  };
  for (const rule of rules) {
    for (const { edges } of rule.states) {
      for (const edge of edges) {
        if (edge.word !== undefined) add(edge.word, rule);
        for (const phrase of edge.slot?.phrases ?? []) for (const word of phrase) add(word, rule);
      }
    }
  }
  return users;
}

/** Whether a match of a rule may consist of words that were left out. */
function mayLack({ states }: Rules[number], left: ReadonlySet<string>): boolean {
  const reached = new Uint8Array(states.length);
  reached[0] = 1;
  for (let at = 0; at < states.length; at++) {
    const state = states[at];
    if (state === undefined || reached[at] !== 1) continue;
    if (state.accepts && at > 0) return true;
    for (const edge of state.edges) if (reached[edge.to] !== 1 && isLeft(edge, left)) reached[edge.to] = 1;
  }
  return false;
}

function isLeft({ word, slot }: Edge<unknown>, left: ReadonlySet<string>): boolean {
  if (word !== undefined) return left.has(word);
  return slot !== undefined && (isUnknown(slot) || (slot.phrases ?? []).some((phrase) => phrase.every((w) => left.has(w))));
}

/** A slot of which it is not known what it reads may read anything. */
const isUnknown = (slot: Slot<unknown>): boolean => slot.phrases === undefined && slot.inner === undefined && slot.number !== true;

/** Of each anchor, how many tokens may stand before it, where it is the first of a match. Steps always lead to later states. */
function distances(rules: Rules, left: ReadonlySet<string>, known: Map<Rules, ReadonlyMap<string, number>>): ReadonlyMap<string, number> {
  const done = known.get(rules);
  if (done !== undefined) return done;
  const found = new Map<string, number>();
  const note = (word: string, before: number): void => {
    const anchor = NUMBER.test(word) ? DIGITS : word;
    found.set(anchor, Math.max(before, found.get(anchor) ?? 0));
  };
  for (const { states } of rules) {
    const before = new Int32Array(states.length).fill(-1);
    before[0] = 0;
    for (const [at, { edges }] of states.entries()) {
      const depth = before[at] ?? -1;
      if (depth < 0) continue;
      const pass = (to: number, tokens: number): void => {
        before[to] = Math.max(before[to] ?? -1, depth + tokens);
      };
      for (const { to, word, slot } of edges) {
        if (word !== undefined) left.has(word) ? pass(to, 1) : note(word, depth);
        if (slot?.number === true) note(DIGITS, depth);
        for (const phrase of slot?.phrases ?? []) {
          const first = phrase.findIndex((w) => !left.has(w));
          first < 0 ? pass(to, phrase.length) : note(phrase[first] ?? '', depth + first);
        }
        for (const [anchor, inner] of slot?.inner === undefined ? [] : distances(slot.inner, left, known)) note(anchor, depth + inner);
      }
    }
  }
  known.set(rules, found);
  return found;
}

const BITS = 0xfff;
const sum = (word: string): number =>
  (word.charCodeAt(0) ^ (word.charCodeAt(1) << 4) ^ (word.charCodeAt(word.length - 1) << 2) ^ (word.length << 7)) & BITS;

/** How many tokens of a match may stand before a word, `-1` when it is no anchor; most words are told apart by a few of their signs. */
export function anchorFilter(words: ReadonlyMap<string, number>): (word: string) => number {
  const seen = new Uint8Array(BITS + 1);
  for (const word of words.keys()) seen[sum(word)] = 1;
  return (word) => (seen[sum(word)] === 0 ? -1 : (words.get(word) ?? -1));
}
