import { bare } from '../../text/fold.ts';

/** A name as words. */
export type Words = readonly string[];

/** The words of a name as they are compared: lower case, without diacritics. An initial is one letter. */
export const wordsOf = (name: string): Words =>
  bare(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w !== '');

/** Whether a word of a name is an initial; single signs of scripts without capitals are words. */
export const isInitial = (word: string): boolean => /^\p{L}$/u.test(word) && word.toUpperCase() !== word.toLowerCase();

/** Names of three signs and more have family and given name: « 森田健二 ». */
const SIGNS = /^[\u3400-\u9fff々]{3,5}$/;

/** Whether a name is full enough to be joined to another: two words at least, and one that is no initial, or three signs. A lone surname is not. */
export const isFull = (words: Words): boolean => (words.length >= 2 ? words.some((w) => !isInitial(w)) : SIGNS.test(words[0] ?? ''));

/** The key under which a name meets itself in another order: « Bui Thanh Son » and "Thanh Son Bui". */
export const anyOrder = (words: Words): string => [...words].sort().join(' ');

/** Whether `short` is `long` with some words cut to their first letter, or the same cut form: "A. Lindgren" and "Astrid Lindgren". */
export function abbreviates(short: Words, long: Words): boolean {
  return (
    short.length === long.length &&
    short.some(isInitial) &&
    short.every((w, i) => w === long[i] || (isInitial(w) && long[i]?.startsWith(w) === true))
  );
}

/** The keys under which a name meets its abbreviations: each run of its words cut to first letters, from the left. */
export function* abbreviated(words: Words): Generator<string> {
  for (let cut = 1; cut < words.length; cut++) yield words.map((w, i) => (i < cut ? w.slice(0, 1) : w)).join(' ');
}

/** How many marks above, below and through its letters a name has: the fuller marked form is the native one. */
export const marksOf = (name: string): number => [...name.normalize('NFD').matchAll(/\p{M}|[đĐ]/gu)].length;

/** Whether `short` is `long` with some words left out, and still two words or more. */
export function within(short: Words, long: Words): boolean {
  if (short.length < 2 || short.length >= long.length || short.some(isInitial)) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}
