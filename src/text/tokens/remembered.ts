// Searches that learn. What a search looks at is written down, one question after the other; the answers lead through a tree of
// questions to what was found. Where the same questions get the same answers again, it is found without searching.
import type { Token } from '../../model/token.ts';
import { ANSWERS, NOTHING, questionTree } from './question-tree.ts';
import type { Signs } from './signs.ts';
import type { Worded } from './word-table.ts';

/** The eyes of a search: all that it knows of a text it must have asked here. */
export type Looks = {
  readonly at: (index: number) => Token | undefined;
  /** The answer of a probe, by its place among the probes. */
  readonly ask: (probe: number, start: number, end: number) => number;
  /** Reads tokens that have been looked at, and no others. */
  readonly freely: <F>(read: (list: readonly Token[]) => F) => F;
  /** Another number for each search. */
  readonly turn: () => number;
};

/** What no single token tells; the answer is zero or more. */
export type Probe = (tokens: Worded, start: number, end: number) => number;

/** How the looks of a search are answered, and what of that which it finds is nothing. */
export type Sight<T> = { readonly signs: Signs; readonly probes: readonly Probe[]; readonly isNothing: (found: T) => boolean };

/** What a search finds in a list of tokens, until it is asked for another. */
export type Finds<T> = {
  /** What is found first from a token on; `undefined` when nothing is. */
  readonly from: (start: number) => T | undefined;
  /** The token at which it was found. */
  readonly place: () => number;
};

// Questions as numbers: a look at a place, else a probe with two places, all counted from where the search starts.
const BEFORE = 32;
const REACH = 128;
const LONGEST = 64;
/** So many questions are remembered of all searches together; then it begins to learn anew. */
const MOST = 1 << 16;

/** A search from a token of a list that learns; what it finds must not depend on where in a text that token stands. */
export function remembered<T extends object>(
  search: (looks: Looks, start: number) => T,
  { signs, probes, isNothing }: Sight<T>,
): (tokens: Worded) => Finds<T> {
  let tree = questionTree<T>(isNothing);
  let among: Worded = { list: [], words: new Int32Array(0), first: 0 };
  let first = 0;
  let turn = 0;
  let lost = false;
  const questions: number[] = [];
  const answers: number[] = [];
  const written = (question: number, answer: number): void => {
    if (questions.includes(question)) return;
    if (answer < 0 || answer >= ANSWERS || questions.length === LONGEST) lost = true;
    questions.push(question);
    answers.push(answer);
  };
  const placed = (index: number): number => {
    const place = index - first + BEFORE;
    if (place < 0 || place >= REACH) lost = true;
    return place & (REACH - 1);
  };
  const looks: Looks = {
    at: (index) => {
      if (!lost) written(placed(index), signs.at(index));
      return among.list[index];
    },
    ask: (probe, start, end) => {
      const answer = probes[probe]?.(among, start, end) ?? 0;
      if (!lost) written(((probe + 1) * REACH + placed(start)) * REACH + placed(end), answer);
      return answer;
    },
    freely: (read) => read(among.list),
    turn: () => turn,
  };
  const probed = (question: number, start: number): number => {
    const [from, to] = [(question >> 7) & (REACH - 1), question & (REACH - 1)];
    return probes[(question >> 14) - 1]?.(among, start + from - BEFORE, start + to - BEFORE) ?? 0;
  };
  const learn = (start: number): T => {
    [first, lost] = [start, false];
    turn++;
    questions.length = 0;
    answers.length = 0;
    looks.at(start);
    const made = search(looks, start);
    if (lost) return made;
    if (tree.size() > MOST) tree = questionTree<T>(isNothing);
    tree.add(questions, answers, made);
    return made;
  };
  const isDull = (sign: number): boolean => tree.first(sign) === NOTHING;
  /** The node that the questions lead to from a token. */
  const nodeOf = (start: number): number => {
    const sign = signs.at(start);
    let node = sign < 0 ? 0 : tree.first(sign);
    while (node > NOTHING) {
      const question = tree.questionAt(node);
      if (question < 0) return node;
      const answer = question < REACH ? signs.at(start + question - BEFORE) : probed(question, start);
      node = answer < 0 || answer >= ANSWERS ? 0 : tree.behind(node, answer);
    }
    return node;
  };
  let place = 0;
  const finds: Finds<T> = {
    from: (start) => {
      for (place = signs.next(start, isDull); place < among.list.length; place = signs.next(place + 1, isDull)) {
        const node = nodeOf(place);
        if (node === NOTHING) continue;
        const found = (node === 0 ? undefined : tree.foundAt(node)) ?? learn(place);
        if (!isNothing(found)) return found;
      }
      return undefined;
    },
    place: () => place,
  };
  return (tokens) => {
    among = tokens;
    signs.turnTo(tokens);
    return finds;
  };
}
