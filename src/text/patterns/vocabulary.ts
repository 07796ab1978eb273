// Words as numbers: what several patterns and tables ask of one token is looked up once.
import type { Token } from '../../model/token.ts';

/** The words that some patterns know, numbered from 1 on. */
export type Vocabulary = {
  /** The number of a word, which is given when it is first asked for. */
  readonly add: (word: string) => number;
  /** The number of a word in lower case; 0 where no pattern knows it. */
  readonly of: (word: string) => number;
  /** How many words it knows. */
  readonly size: () => number;
  /** The number of a token in lower case; 0 where no pattern knows it. */
  readonly at: (list: readonly Token[], index: number) => number;
};

/** A vocabulary without words. What it found at the tokens of a list it remembers until it is asked for another list. */
export function vocabulary(): Vocabulary {
  const words = new Map<string, number>();
  let found = new Int32Array(256);
  let seen: readonly Token[] | undefined;
  const turnTo = (list: readonly Token[]): void => {
    if (list.length > found.length) found = new Int32Array(2 * list.length);
    found.fill(UNSEEN, 0, list.length);
    seen = list;
  };
  return {
    add: (word) => {
      const known = words.get(word);
      if (known !== undefined) return known;
      const id = words.size + 1;
      words.set(word, id);
      seen = undefined;
      return id;
    },
    of: (word) => words.get(word) ?? 0,
    size: () => words.size,
    at: (list, index) => {
      if (list !== seen) turnTo(list);
      const known = found[index];
      if (known !== UNSEEN) return known ?? 0;
      const id = words.get(list[index]?.lower ?? '') ?? 0;
      found[index] = id;
      return id;
    },
  };
}

const UNSEEN = -1;
