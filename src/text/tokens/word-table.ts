// Words as numbers: what a table says of a word is asked once, and found again without a look at its token.
import type { Token } from '../../model/token.ts';

/** Tokens, and from `first` on in `words` which words they are: `wordOf` each. */
export type Worded = { readonly list: readonly Token[]; readonly words: Int32Array; readonly first: number };

/** Which word a token is, and whether a blank stands before it, as one number. */
export const wordOf = ({ word = 0, spaced }: Token): number => 2 * word + (spaced ? 1 : 0);

/** Whether a blank stands before a word. */
export const SPACED = 1;

/** So many words are remembered by a table: words have their numbers in the order in which they were met. */
const PLACES = 1 << 13;

/** What `judge` makes of the word of one of the tokens, remembered by its number; below 0 it is not remembered. */
export function wordTable(judge: (token: Token) => number): (tokens: Worded, index: number) => number {
  const met = new Int32Array(2 * PLACES);
  const remember = (token: Token | undefined, word: number, place: number): number => {
    const value = token === undefined ? -1 : judge(token);
    if (word === 0 || value < 0) return value;
    met[place] = word;
    met[place + 1] = value;
    return value;
  };
  return ({ list, words, first }, index) => {
    const word = (words[first + index] ?? 0) >> 1;
    const place = 2 * (word & (PLACES - 1));
    return word !== 0 && met[place] === word ? (met[place + 1] ?? 0) : remember(list[index], word, place);
  };
}

/** Whether there is a token at an index, and its word passes a test. */
export function wordTest(passes: (token: Token) => boolean): (tokens: Worded, index: number) => boolean {
  const judged = wordTable((token) => (passes(token) ? 1 : 0));
  return (tokens, index) => index >= 0 && index < tokens.list.length && judged(tokens, index) === 1;
}
