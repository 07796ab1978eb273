// Searches that learn. What a search looks at is written down, one question after the other; the answers lead through a tree of
// questions to what was found. Where the same questions get the same answers again, it is found without searching.
import type { Token } from '../../model/token.ts';
import type { SignAt } from './signs.ts';

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
export type Probe = (list: readonly Token[], start: number, end: number) => number;

/** How the looks of a search are answered. */
export type Sight = { readonly signAt: SignAt; readonly probes: readonly Probe[] };

// Questions as numbers: a look at a place, else a probe with two places, all counted from where the search starts.
const BEFORE = 32;
const REACH = 128;
const LONGEST = 64;
/** So many questions are remembered of all searches together; then it begins to learn anew. */
const MOST = 1 << 16;

/** A search from a token of a list that learns; what it finds must not depend on where in a text that token stands. */
export function remembered<T extends object>(
  search: (looks: Looks, start: number) => T,
  { signAt, probes }: Sight,
): (list: readonly Token[], start: number) => T {
  let tree = treeOf<T>();
  let list: readonly Token[] = [];
  let first = 0;
  let turn = 0;
  let lost = false;
  const questions: number[] = [];
  const answers: number[] = [];
  const written = (question: number, answer: number): void => {
    if (questions.includes(question)) return;
    if (answer < 0 || questions.length === LONGEST) lost = true;
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
      if (!lost) written(placed(index), signAt(list, index));
      return list[index];
    },
    ask: (probe, start, end) => {
      const answer = probes[probe]?.(list, start, end) ?? 0;
      if (!lost) written(((probe + 1) * REACH + placed(start)) * REACH + placed(end), answer);
      return answer;
    },
    freely: (read) => read(list),
    turn: () => turn,
  };
  const probed = (question: number, among: readonly Token[], start: number): number => {
    const [from, to] = [(question >> 7) & (REACH - 1), question & (REACH - 1)];
    return probes[(question >> 14) - 1]?.(among, start + from - BEFORE, start + to - BEFORE) ?? 0;
  };
  const learn = (among: readonly Token[], start: number): T => {
    [list, first, lost] = [among, start, false];
    turn++;
    questions.length = 0;
    answers.length = 0;
    looks.at(start);
    const found = search(looks, start);
    if (lost) return found;
    if (tree.size() > MOST) tree = treeOf<T>();
    tree.add(questions, answers, found);
    return found;
  };
  return (among, start) => {
    let node = tree.first(signAt(among, start));
    while (node > 0) {
      const question = tree.questionAt(node);
      if (question < 0) return tree.foundAt(node) ?? learn(among, start);
      const answer = question < REACH ? signAt(among, start + question - BEFORE) : probed(question, among, start);
      node = answer < 0 ? 0 : tree.behind(node, answer);
    }
    return learn(among, start);
  };
}

/** Questions, and by the answer what is asked next or what was found. All begin with a look at the first token. */
type Tree<T> = {
  /** What is asked after the first look; 0 where such a token was not met yet. */
  readonly first: (sign: number) => number;
  /** -1 where there is none. */
  readonly questionAt: (node: number) => number;
  readonly foundAt: (node: number) => T | undefined;
  readonly behind: (node: number, answer: number) => number;
  readonly add: (questions: readonly number[], answers: readonly number[], found: T) => void;
  readonly size: () => number;
};

function treeOf<T>(): Tree<T> {
  const firsts: number[] = [];
  const asked: number[] = [-1];
  const found: (T | undefined)[] = [undefined];
  // Ways from a question by an answer lie in a table of numbers, three each: quicker than a map for each question.
  let ways = new Int32Array(3 << 10);
  const placeOf = (node: number, answer: number): number => {
    const room = ways.length / 3;
    let place = Math.imul(node, 0x9e3779b1) ^ Math.imul(answer, 0x85ebca6b);
    place = (place ^ (place >>> 15)) & (room - 1);
    while (ways[3 * place + 2] !== 0 && (ways[3 * place] !== node || ways[3 * place + 1] !== answer)) place = (place + 1) & (room - 1);
    return 3 * place;
  };
  const put = (node: number, answer: number, to: number): void => {
    const place = placeOf(node, answer);
    ways[place] = node;
    ways[place + 1] = answer;
    ways[place + 2] = to;
  };
  const behind = (node: number, answer: number): number => ways[placeOf(node, answer) + 2] ?? 0;
  const grow = (): void => {
    const old = ways;
    ways = new Int32Array(2 * old.length);
    for (let i = 0; i < old.length; i += 3) if (old[i + 2] !== 0) put(old[i] ?? 0, old[i + 1] ?? 0, old[i + 2] ?? 0);
  };
  const node = (): number => {
    asked.push(-1);
    found.push(undefined);
    return asked.length - 1;
  };
  const first = (sign: number): number => firsts[sign] ?? 0;
  const next = (from: number, answer: number): number => {
    const known = behind(from, answer);
    if (known !== 0) return known;
    if (6 * asked.length > ways.length) grow();
    const made = node();
    put(from, answer, made);
    return made;
  };
  return {
    first,
    questionAt: (node) => asked[node] ?? -1,
    foundAt: (node) => found[node],
    behind,
    add: (questions, answers, what) => {
      const sign = answers[0] ?? 0;
      while (firsts.length <= sign) firsts.push(0);
      let at = first(sign) || node();
      firsts[sign] = at;
      for (let i = 1; i < questions.length; i++) {
        asked[at] = questions[i] ?? -1;
        at = next(at, answers[i] ?? 0);
      }
      found[at] = what;
    },
    size: () => asked.length,
  };
}
