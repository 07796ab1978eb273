// Searches that learn. What a search looks at is written down, one question after the other; the answers lead through a tree of
// questions to what was found. Where the same questions get the same answers again, it is found without searching.
import type { Token } from '../../model/token.ts';
import { ANSWERS, questionTree } from './question-tree.ts';
import type { WriteSigns } from './signs.ts';
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
export type Sight<T> = { readonly signs: WriteSigns; readonly probes: readonly Probe[]; readonly isNothing: (found: T) => boolean };

/** What a search finds in a list of tokens, until it is asked for another. */
export type Finds<T> = {
  readonly at: (start: number) => T;
  /** The first token from `start` on that may begin something; the length of the list when none does. */
  readonly next: (start: number) => number;
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
  { signs: write, probes, isNothing }: Sight<T>,
): (tokens: Worded) => Finds<T> {
  let tree = questionTree<T>(isNothing);
  let among: Worded = { list: [], words: new Int32Array(0), first: 0 };
  // Of each token what it looks like, so that a look at the place `question` from token `start` is at `start + question`.
  let signs = new Int32Array(1 << 10);
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
      if (!lost) written(placed(index), signs[index + BEFORE] ?? 0);
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
    const found = search(looks, start);
    if (lost) return found;
    if (tree.size() > MOST) tree = questionTree<T>(isNothing);
    tree.add(questions, answers, found);
    return found;
  };
  const finds: Finds<T> = {
    at: (start) => {
      const sign = signs[start + BEFORE] ?? -1;
      let node = sign < 0 ? 0 : tree.first(sign);
      while (node > 0) {
        const question = tree.questionAt(node);
        if (question < 0) return tree.foundAt(node) ?? learn(start);
        const answer = question < REACH ? (signs[start + question] ?? 0) : probed(question, start);
        node = answer < 0 || answer >= ANSWERS ? 0 : tree.behind(node, answer);
      }
      return learn(start);
    },
    next: (start) => {
      let at = start;
      while (tree.isEmpty(signs[at + BEFORE] ?? 0)) at++;
      return at;
    },
  };
  return (tokens) => {
    const { length } = tokens.list;
    if (length + REACH > signs.length) signs = new Int32Array(2 * (length + REACH));
    // behind the last token there is none, but what stood there in the list before
    for (let i = length; i < among.list.length; i++) signs[i + BEFORE] = 0;
    among = tokens;
    write(tokens, signs, BEFORE);
    return finds;
  };
}
