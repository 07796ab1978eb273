// Words without the endings of their cases: « Путина », « Путиным » and « Путин » have one stem.
import { bareSet } from './word-lists.ts';

/** So many letters of a word stay. */
const SHORTEST = 3;

/** A function that cuts the longest of these endings off a word without diacritics, or leaves a short word whole; `undefined` without endings. */
export function stemmer(endings: string): ((word: string) => string) | undefined {
  const list = [...bareSet(endings)].sort((a, b) => b.length - a.length);
  if (list.length === 0) return undefined;
  return (word) => {
    const ending = list.find((e) => word.length >= e.length + SHORTEST && word.endsWith(e));
    return ending === undefined ? word : word.slice(0, -ending.length);
  };
}
