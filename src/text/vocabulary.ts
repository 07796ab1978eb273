// Words as numbers: what several patterns and tables ask of one token is looked up once.
import type { Token } from '../model/token.ts';

/** The words that some patterns know, numbered from 1 on. */
export type Vocabulary = {
  /** The number of a word, which is given when it is first asked for. */
  readonly add: (word: string) => number;
  /** The number of a token in lower case; 0 where no pattern knows it. */
  readonly at: (list: readonly Token[], index: number) => number;
};

/** So many places of a list are remembered; patterns reach no farther than a few dozen tokens. */
const PLACES = 64;

/** A vocabulary without words. */
export function vocabulary(): Vocabulary {
  const words = new Map<string, number>();
  const places = new Int32Array(PLACES).fill(-1);
  const found = new Int32Array(PLACES);
  let seen: readonly Token[] | undefined;
  const forget = (): void => {
    places.fill(-1);
  };
  return {
    add: (word) => {
      const known = words.get(word);
      if (known !== undefined) return known;
      const id = words.size + 1;
      words.set(word, id);
      forget();
      return id;
    },
    at: (list, index) => {
      if (list !== seen) {
        forget();
        seen = list;
      }
      const place = index & (PLACES - 1);
      if (places[place] === index) return found[place] ?? 0;
      const id = words.get(list[index]?.lower ?? '') ?? 0;
      places[place] = index;
      found[place] = id;
      return id;
    },
  };
}
