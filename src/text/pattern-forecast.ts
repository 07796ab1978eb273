// Where matches may begin: an automaton over words and lengths of numbers, whose states are made when first reached. It asks
// no slot and no condition, so it sees more matches than there are, and misses none.
import type { Token } from '../model/token.ts';
import { type Beginning, type Node, type Slot, type SlotStep, stepsFrom, type Way } from './pattern-shapes.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Which of some matchers may have a match that begins at a token, one bit each; the next bits: those that may only by a rule that has a condition. */
export type Forecast = (list: readonly Token[], index: number) => number;

type AnyNode = Node<unknown, unknown>;
/** Where to go on behind a slot; without ways the match of a matcher ends. */
type Frame = {
  readonly id: number;
  readonly bit: number;
  readonly ways: readonly Way<unknown, unknown>[];
  readonly above: Frame | undefined;
};
type Trie = {
  readonly id: number;
  readonly next: Map<number, Trie>;
  /** Whether a phrase ends here; and whether that is not yet enough for the slot. */
  ends: boolean;
  readonly lacks: boolean;
  readonly run: Run | undefined;
};
/** What a slot that reads phrases in a row may take in; `anything`: all there is. */
type Run = { readonly joints: ReadonlySet<number> | 'anything'; readonly again: Trie };
type Item = { readonly key: string; readonly frame: Frame; readonly node?: AnyNode; readonly trie?: Trie };
/** A place of the automaton: what was matched on the way to it, and the places behind it by the next token. */
type State = { readonly items: readonly Item[]; readonly bits: number; readonly next: Map<number, State> };

const DIGITS = 9;
const DEAD: State = { items: [], bits: 0, next: new Map() };
/** More states than texts ever ask for; beyond them each place is looked at. */
const MOST = 20_000;

/** What a forecast needs to know: words of `suffixes` may stand behind any digits; rules of `conditional` have a condition. */
export type ForecastTerms = {
  readonly suffixes: readonly string[];
  readonly conditional: ReadonlySet<unknown>;
  readonly vocabulary: Vocabulary;
};

/** The forecast of some matchers with one vocabulary. */
export function forecast(matchers: readonly Beginning<unknown, unknown>[], { suffixes, conditional, vocabulary }: ForecastTerms): Forecast {
  const all = 2 ** matchers.length - 1;
  const anything = matchers.some((m) => m.anything.length > 0);
  let made = 0;
  let ids = 0;
  const idOf = numbered();
  const suffix: Trie = { id: ++ids, next: new Map(), ends: false, lacks: false, run: undefined };
  for (const word of suffixes)
    suffix.next.set(vocabulary.add(word), { id: ++ids, next: new Map(), ends: true, lacks: false, run: undefined });
  const tries = new Map<Slot<unknown>, Trie>();
  const frames = new Map<string, Frame>();
  const tops = matchers.map((_, i): Frame => ({ id: ++ids, bit: 2 ** i, ways: [], above: undefined }));

  const frameOf = (ways: Frame['ways'], above: Frame): Frame => {
    const key = `${idOf(ways)} ${above.id}`;
    const frame = frames.get(key) ?? { id: ++ids, bit: 0, ways, above };
    frames.set(key, frame);
    return frame;
  };
  const trieOf = (slot: Slot<unknown>): Trie => {
    const trie = tries.get(slot) ?? grown(slot, vocabulary, () => ++ids);
    tries.set(slot, trie);
    return trie;
  };

  /** All places behind one token. */
  const stepFrom = (state: State | undefined, token: Token, id: number): State => {
    const items = new Map<string, Item>();
    let bits = 0;
    const reach = (node: AnyNode, frame: Frame): void => {
      const key = `${idOf(node)} ${frame.id}`;
      if (items.has(key)) return;
      items.set(key, { key, node, frame });
      if (frame.above === undefined && node.accepts.every(({ rule }) => conditional.has(rule))) {
        if (node.accepts.length > 0) bits |= frame.bit << matchers.length;
      } else if (node.accepts.length > 0) leave(frame);
    };
    const leave = ({ bit, ways, above }: Frame): void => {
      bits |= bit;
      if (above !== undefined) for (const { node } of ways) reach(node, above);
    };
    const inTrie = (trie: Trie | undefined, frame: Frame): void => {
      if (trie === undefined) return;
      const key = `t${trie.id} ${frame.id}`;
      if (items.has(key)) return;
      items.set(key, { key, trie, frame });
      if (trie.ends && !trie.lacks) leave(frame);
      if (trie.ends && trie.run?.joints === 'anything') bits = all;
    };
    const enter = ({ slot, ways }: SlotStep<unknown, unknown>, above: Frame): void => {
      const frame = frameOf(ways, above);
      const [least, most] = slot.lengths ?? [0, Number.POSITIVE_INFINITY];
      if (
        slot.number === true &&
        slot.inner === undefined &&
        token.kind === 'number' &&
        token.text.length >= least &&
        token.text.length <= most
      ) {
        if (slot.suffixed !== true) leave(frame);
        inTrie(suffix, frame);
      }
      if (slot.phrases !== undefined) inTrie(trieOf(slot).next.get(id), frame);
      else if (slot.inner !== undefined) begin(slot.inner, frame);
      else if (slot.number !== true) bits = all;
    };
    const begin = ({ words, numbers, anything }: Beginning<unknown, unknown>, frame: Frame): void => {
      const own = words.get(id);
      if (own?.node !== undefined) reach(own.node, frame);
      for (const step of own?.slots ?? []) enter(step, frame);
      if (token.kind === 'number') for (const step of numbers) enter(step, frame);
      for (const step of anything) enter(step, frame);
    };
    const goOn = ({ node, trie, frame }: Item): void => {
      if (trie !== undefined) {
        inTrie(trie.next.get(id), frame);
        if (trie.run === undefined || !trie.ends) return;
        inTrie(trie.run.again.next.get(id), frame);
        if (trie.run.joints === 'anything') return;
        if (token.kind === 'number') leave(frame);
        if (token.kind === 'number' || trie.run.joints.has(id)) inTrie(trie, frame);
        return;
      }
      const { words, slots } = node === undefined ? NOWHERE : stepsFrom(node, token.spaced);
      const next = words.get(id);
      if (next !== undefined) reach(next, frame);
      for (const step of slots) enter(step, frame);
    };
    if (state === undefined) for (const [i, matcher] of matchers.entries()) begin(matcher, tops[i] ?? NO_FRAME);
    else state.items.forEach(goOn);
    return items.size === 0 && bits === 0 ? DEAD : { items: [...items.values()], bits, next: new Map() };
  };

  // States with the same places are one.
  const known = new Map<string, State>();
  const shared = (state: State): State => {
    if (state === DEAD) return DEAD;
    const key = `${state.bits} ${state.items
      .map((i) => i.key)
      .sort()
      .join('|')}`;
    const same = known.get(key);
    if (same !== undefined) return same;
    known.set(key, state);
    made++;
    return state;
  };

  // Every token is asked whether it may be the first: words are looked up in a list.
  const firstWords: (State | undefined)[] = Array.from({ length: vocabulary.size() + 1 }, () => undefined);
  const firstNumbers: State[] = [];
  const signOf = (token: Token, id: number): number => (id !== 0 ? id : token.kind === 'number' ? -Math.min(token.text.length, DIGITS) : 0);
  const begun = (token: Token, id: number): State => {
    const state = shared(stepFrom(undefined, token, id));
    if (id !== 0) firstWords[id] = state;
    else firstNumbers[-signOf(token, id)] = state;
    return state;
  };
  const behind = (state: State, token: Token, id: number): State | undefined => {
    const key = signOf(token, id) * 2 + (token.spaced ? 1 : 0);
    const known = state.next.get(key);
    if (known !== undefined || made > MOST) return known;
    const next = shared(stepFrom(state, token, id));
    state.next.set(key, next);
    return next;
  };
  return (list, index) => {
    const token = list[index];
    if (token === undefined) return 0;
    const id = vocabulary.at(list, index);
    if (id === 0 && token.kind !== 'number' && !anything) return 0;
    let state: State | undefined = (id !== 0 ? firstWords[id] : firstNumbers[-signOf(token, id)]) ?? begun(token, id);
    let bits = state.bits;
    for (let i = index + 1; state !== DEAD && (bits & all) !== all; i++) {
      const next = list[i];
      if (next === undefined) return bits;
      state = behind(state, next, vocabulary.at(list, i));
      if (state === undefined) return all;
      bits |= state.bits;
    }
    return bits;
  };
}

const NOWHERE = { words: new Map<number, AnyNode>(), slots: [] };
const NO_FRAME: Frame = { id: 0, bit: 0, ways: [], above: undefined };

/** Numbers for objects, the same for the same. */
function numbered(): (of: object) => number {
  const known = new Map<object, number>();
  return (of) => {
    const id = known.get(of) ?? known.size + 1;
    known.set(of, id);
    return id;
  };
}

/** The phrases of a slot, word by word. */
function grown({ phrases = [], runs, several }: Slot<unknown>, vocabulary: Vocabulary, nextId: () => number): Trie {
  const made = (lacks: boolean, run: Run | undefined): Trie => ({ id: nextId(), next: new Map(), ends: false, lacks, run });
  const again = made(false, undefined);
  const run = runs === undefined ? undefined : { again, joints: runs === 'anything' ? runs : new Set(runs.map(vocabulary.add)) };
  const fill = (root: Trie, lacking: boolean): void => {
    for (const words of phrases) {
      let at = root;
      for (const word of words) {
        const id = vocabulary.add(word);
        const next = at.next.get(id) ?? made(lacking && at === root, run);
        at.next.set(id, next);
        at = next;
      }
      at.ends = true;
    }
  };
  fill(again, false);
  if (several === undefined) return again;
  const first = made(false, undefined);
  fill(first, true);
  return first;
}
