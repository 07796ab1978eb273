// Questions, and by the answer what is asked next or what was found.

/** What the questions of searches and their answers lead to; nodes are numbers. All searches begin with the same question. */
export type QuestionTree<T> = {
  /** The node behind an answer to the first question; 0 where none is known. */
  readonly first: (answer: number) => number;
  /** What is asked at a node above `NOTHING`; -1: nothing more. */
  readonly questionAt: (node: number) => number;
  readonly foundAt: (node: number) => T | undefined;
  /** The node behind an answer; 0 where none is known. */
  readonly behind: (node: number, answer: number) => number;
  readonly add: (questions: readonly number[], answers: readonly number[], found: T) => void;
  readonly size: () => number;
};

/** Answers are below this. */
export const ANSWERS = 1 << 15;
/** The node of all searches that found nothing; lower is only 0, that of those not made yet. */
export const NOTHING = 1;
const NO_QUESTION = -1;
/** What is written of a node: its question, an answer, and the node behind that. */
const ANSWER = 1;
const BEHIND = 2;
const WIDTH = 4;

/** A tree that knows no question yet, and what of that which is found is nothing. */
export function questionTree<T>(isNothing: (found: T) => boolean): QuestionTree<T> {
  const firsts = new Int32Array(ANSWERS);
  // Of each node its question, and the answer that was given last with the node behind it: most answers are given again.
  let asked = new Int32Array(WIDTH << 10).fill(NO_QUESTION);
  const found: (T | undefined)[] = [undefined, undefined];
  // Ways from a question by an answer lie in a table of numbers, two each: quicker than a map for each question.
  let joints = 0;
  let bits = 10;
  let ways = new Int32Array(2 << bits);
  const placeOf = (key: number): number => {
    const last = (1 << bits) - 1;
    let place = Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> (32 - bits);
    while (ways[2 * place] !== 0 && ways[2 * place] !== key) place = (place + 1) & last;
    return 2 * place;
  };
  const put = (key: number, to: number): void => {
    const place = placeOf(key);
    ways[place] = key;
    ways[place + 1] = to;
  };
  const looked = (node: number, answer: number): number => {
    const to = ways[placeOf(keyOf(node, answer)) + 1] ?? 0;
    if (to === 0) return to;
    asked[node * WIDTH + ANSWER] = answer;
    asked[node * WIDTH + BEHIND] = to;
    return to;
  };
  const behind = (node: number, answer: number): number =>
    asked[node * WIDTH + ANSWER] === answer ? (asked[node * WIDTH + BEHIND] ?? 0) : looked(node, answer);
  const grow = (): void => {
    const old = ways;
    bits++;
    ways = new Int32Array(2 << bits);
    for (let i = 0; i < old.length; i += 2) if (old[i] !== 0) put(old[i] ?? 0, old[i + 1] ?? 0);
  };
  const node = (): number => {
    const made = found.push(undefined) - 1;
    if (made * WIDTH >= asked.length) asked = widened(asked);
    return made;
  };
  const joined = (from: number, answer: number, to: number): number => {
    if (4 * ++joints > ways.length) grow();
    put(keyOf(from, answer), to);
    return to;
  };
  return {
    first: (answer) => firsts[answer] ?? 0,
    questionAt: (at) => asked[at * WIDTH] ?? NO_QUESTION,
    foundAt: (at) => found[at],
    behind,
    add: (questions, answers, what) => {
      const last = questions.length - 1;
      const end = (): number => (isNothing(what) ? NOTHING : node());
      const opening = answers[0] ?? 0;
      let at = firsts[opening] || (last === 0 ? end() : node());
      firsts[opening] = at;
      for (let i = 1; i <= last && at !== NOTHING; i++) {
        asked[at * WIDTH] = questions[i] ?? NO_QUESTION;
        const answer = answers[i] ?? 0;
        at = behind(at, answer) || joined(at, answer, i === last ? end() : node());
      }
      if (at > NOTHING) found[at] = what;
    },
    size: () => joints,
  };
}

const keyOf = (node: number, answer: number): number => (node << 15) | answer;

function widened(asked: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(2 * asked.length).fill(NO_QUESTION, asked.length);
  wide.set(asked);
  return wide;
}
