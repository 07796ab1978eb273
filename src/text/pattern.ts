// Patterns of words and slots, matched over tokens in time linear in the text.
//
//   « du {day} au {to=day} {month} [{year}] »   words; slots; [may be absent]; (one|of|these)
//   « {day}/{month}/{year} »                    no blank in the pattern: none allowed in the text
//
// A pattern has no repetition, so it reaches a bounded number of tokens; every pair of state and token is
// visited once from a given start.
import type { Token } from '../model/token.ts';
import type { Found } from './phrases.ts';
import { tokens } from './tokens.ts';

/** What a `{slot}` can read. `firsts` are the lower-case words it may start with; `number`: it starts with digits; both absent: anything. */
export type Slot<V> = {
  readonly at: (list: readonly Token[], index: number) => Found<V> | undefined;
  readonly firsts?: readonly string[];
  readonly number?: boolean;
};

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
};

type Edge<V> = { readonly to: number; readonly glued: boolean; readonly word?: string; readonly name?: string; readonly slot?: Slot<V> };
type State<V> = { readonly edges: Edge<V>[]; readonly skips: number[] };
type Compiled<V, R> = { readonly rule: R; readonly states: readonly State<V>[]; readonly accept: number };
type Trail<V> = { readonly name: string; readonly value: V; readonly before: Trail<V> | undefined } | undefined;

/** Compiles rules; throws when a pattern is malformed or names an unknown slot, for that is a bug in a pack. */
export function matcher<V, R extends { readonly pattern: string; readonly id: string }>(
  rules: readonly R[],
  slots: Readonly<Record<string, Slot<V>>>,
): Matcher<V, R> {
  const compiled = rules.map((rule) => compile(rule, slots));
  const { words, numbers, anything } = byFirst(compiled);
  const at = (list: readonly Token[], index: number): PatternMatch<V, R> | undefined => {
    const token = list[index];
    if (token === undefined) return undefined;
    let best: PatternMatch<V, R> | undefined;
    const look = (candidates: readonly Compiled<V, R>[] | undefined): void => {
      for (const candidate of candidates ?? []) {
        const found = run(candidate, list, index);
        if (found !== undefined && (best === undefined || found.end > best.end)) best = found;
      }
    };
    look(words.get(token.lower));
    if (token.kind === 'number') look(numbers);
    look(anything);
    return best;
  };
  return { at, scan: (list) => scan(at, list) };
}

function* scan<V, R>(at: Matcher<V, R>['at'], list: readonly Token[]): Generator<PatternMatch<V, R>> {
  for (let i = 0; i < list.length; ) {
    const found = at(list, i);
    if (found !== undefined) yield found;
    i = found === undefined ? i + 1 : Math.max(found.end, i + 1);
  }
}

function byFirst<V, R>(compiled: readonly Compiled<V, R>[]) {
  const words = new Map<string, Compiled<V, R>[]>();
  const numbers: Compiled<V, R>[] = [];
  const anything: Compiled<V, R>[] = [];
  const put = (word: string, candidate: Compiled<V, R>): void => {
    const list = words.get(word) ?? [];
    if (list.at(-1) !== candidate) list.push(candidate);
    words.set(word, list);
  };
  for (const candidate of compiled) {
    const edges = openings(candidate);
    if (edges.some((e) => e.slot !== undefined && e.slot.firsts === undefined && e.slot.number !== true)) {
      anything.push(candidate);
      continue;
    }
    for (const e of edges) for (const word of e.word === undefined ? (e.slot?.firsts ?? []) : [e.word]) put(word, candidate);
    if (edges.some((e) => e.slot?.number === true)) numbers.push(candidate);
  }
  return { words, numbers, anything };
}

function openings<V, R>({ states }: Compiled<V, R>): readonly Edge<V>[] {
  const seen = new Set<number>([0]);
  for (const at of seen) for (const to of states[at]?.skips ?? []) seen.add(to);
  return [...seen].flatMap((at) => states[at]?.edges ?? []);
}

function run<V, R>({ rule, states, accept }: Compiled<V, R>, list: readonly Token[], start: number): PatternMatch<V, R> | undefined {
  const width = list.length + 1;
  const seen = new Set<number>();
  let end = -1;
  let best: Trail<V>;
  // Bounded by the size of the pattern, not of the text: each state is entered once per token.
  const visit = (state: number, index: number, trail: Trail<V>): void => {
    const key = state * width + index;
    if (seen.has(key)) return;
    seen.add(key);
    if (state === accept && index > end) [end, best] = [index, trail];
    for (const edge of states[state]?.edges ?? []) {
      const token = list[index];
      if (token === undefined || (edge.glued && token.spaced && index > start)) continue;
      if (edge.word !== undefined) {
        if (token.lower === edge.word) visit(edge.to, index + 1, trail);
      } else {
        const found = edge.slot?.at(list, index);
        if (found !== undefined) visit(edge.to, found.end, { name: edge.name ?? '', value: found.value, before: trail });
      }
    }
    for (const to of states[state]?.skips ?? []) visit(to, index, trail);
  };
  visit(0, start, undefined);
  return end <= start ? undefined : { rule, start, end, captures: capturesOf(best) };
}

function capturesOf<V>(trail: Trail<V>): Captures<V> {
  const captures = new Map<string, V>();
  for (let t = trail; t !== undefined; t = t.before) if (!captures.has(t.name)) captures.set(t.name, t.value);
  return captures;
}

type Piece = { readonly text: string; readonly glued: boolean; readonly kind: 'word' | 'slot' | 'mark' };
const PIECES = /(\s*)(?:\{([^}]*)\}|([[\]()|])|([^\s{}[\]()|]+))/gu;

function* pieces(pattern: string): Generator<Piece> {
  for (const [, blank = '', slot, mark, words = ''] of pattern.matchAll(PIECES)) {
    const glued = blank === '';
    if (slot !== undefined) yield { text: slot, glued, kind: 'slot' };
    else if (mark !== undefined) yield { text: mark, glued, kind: 'mark' };
    else
      for (const [i, token] of tokens(words).entries()) yield { text: token.lower, glued: i === 0 ? glued : !token.spaced, kind: 'word' };
  }
}

type Level = { readonly from: number; readonly optional: boolean; readonly ends: number[]; glued: boolean };

function compile<V, R extends { readonly pattern: string; readonly id: string }>(
  rule: R,
  slots: Readonly<Record<string, Slot<V>>>,
): Compiled<V, R> {
  const states: State<V>[] = [];
  const state = (): number => states.push({ edges: [], skips: [] }) - 1;
  const skip = (from: number, to: number): unknown => states[from]?.skips.push(to);
  const wrong = (why: string): never => {
    throw new Error(`${rule.id}: ${why} in « ${rule.pattern} »`);
  };
  let at = state();
  let inherited = false; // a blank before « [ » or « ( » stands before whatever comes first inside
  const levels: Level[] = [];
  for (const piece of pieces(rule.pattern)) {
    if (piece.kind === 'mark') {
      if (piece.text === '[' || piece.text === '(') {
        levels.push({ from: at, optional: piece.text === '[', ends: [], glued: piece.glued });
        inherited = !piece.glued;
        const inner = state();
        skip(at, inner);
        at = inner;
      } else if (piece.text === '|') {
        const level = levels.at(-1) ?? wrong('« | » outside brackets');
        level.ends.push(at);
        inherited = !level.glued;
        at = state();
        skip(level.from, at);
      } else {
        const level = levels.pop() ?? wrong('a bracket closes nothing');
        if (level.optional !== (piece.text === ']')) wrong('brackets cross');
        const out = state();
        for (const end of [...level.ends, at]) skip(end, out);
        if (level.optional) skip(level.from, out);
        at = out;
      }
      continue;
    }
    const to = state();
    const glued = piece.glued && !inherited;
    inherited = false;
    if (piece.kind === 'word') states[at]?.edges.push({ to, glued, word: piece.text });
    else {
      const [name = '', kind = name] = piece.text.split('=');
      const slot = slots[kind] ?? wrong(`no slot {${kind}}`);
      states[at]?.edges.push({ to, glued, name, slot });
    }
    at = to;
  }
  if (levels.length > 0) wrong('a bracket stays open');
  return { rule, states, accept: at };
}
