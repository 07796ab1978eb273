// Words seen before. Texts repeat their words: each is cut out and put in lower case once, and being the same string again
// it is found in tables without being read again.
import { lowered } from '../fold.ts';
import type { Units } from './units.ts';

/** A word as it is written, the form in which words are compared, and its place among the words remembered; -1: it is not. */
export type Spelling = { readonly text: string; readonly lower: string; readonly place: number };

/** So many words are remembered; of two that share a place the later one stays. */
export const PLACES = 1 << 13;
/** Longer words are rare. */
const LONGEST = 16;
const seen: (Spelling | undefined)[] = new Array(PLACES).fill(undefined);
/** The code units of the words seen, so many for each place. */
const written = new Uint16Array(PLACES * LONGEST);
const lengths = new Uint8Array(PLACES);

/** The word between two offsets of a text, whose code units are at hand. */
export function spelling(text: string, { list, from: first }: Units, from: number, to: number): Spelling {
  const length = to - from;
  if (length > LONGEST) return made(text.slice(from, to), -1);
  const start = from - first;
  let mix = length;
  for (let i = start; i < start + length; i++) mix = (Math.imul(mix, 31) + (list[i] ?? 0)) | 0;
  const place = (mix ^ (mix >>> 13)) & (PLACES - 1);
  const known = seen[place];
  if (known !== undefined && lengths[place] === length && isWritten(place, list, start, length)) return known;
  for (let i = 0; i < length; i++) written[place * LONGEST + i] = list[start + i] ?? 0;
  // Joined and cut anew, it does not keep the whole text in memory.
  const spelled = made(` ${text.slice(from, to)}`.slice(1), place);
  seen[place] = spelled;
  lengths[place] = length;
  return spelled;
}

const made = (word: string, place: number): Spelling => ({ text: word, lower: lowered(word), place });

function isWritten(place: number, list: Uint16Array, start: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (written[place * LONGEST + i] !== list[start + i]) return false;
  return true;
}
