// Words seen before. Texts repeat their words: each is cut out and put in lower case once, and being the same string again
// it is found in tables without being read again.
import { lowered } from '../fold.ts';
import type { Units } from './units.ts';

/** A word as it is written, the form in which words are compared, and its number, which no other text has; 0: it is not remembered. */
export type Spelling = { readonly text: string; readonly lower: string; readonly word: number };

/** So many words are remembered; of two that share a place the later one stays. */
const PLACES = 1 << 14;
/** Words that are remembered after so many get no number. */
const NUMBERS = 1 << 29;
/** Longer words are rare. */
const LONGEST = 16;
const seen: (Spelling | undefined)[] = new Array(PLACES).fill(undefined);
/** The code units of the words seen, so many for each place. */
const written = new Uint16Array(PLACES * LONGEST);
const lengths = new Uint8Array(PLACES);
let numbers = 0;

/** The word between two offsets of a text, whose code units are at hand. */
export function spelling(text: string, { list, from: first }: Units, from: number, to: number): Spelling {
  const length = to - from;
  if (length > LONGEST) return made(text.slice(from, to), 0);
  const start = from - first;
  let mix = length;
  for (let i = start; i < start + length; i++) mix = (Math.imul(mix, 31) + (list[i] ?? 0)) | 0;
  const place = (mix ^ (mix >>> 13)) & (PLACES - 1);
  const known = seen[place];
  if (known !== undefined && lengths[place] === length && isWritten(place, list, start, length)) return known;
  for (let i = 0; i < length; i++) written[place * LONGEST + i] = list[start + i] ?? 0;
  // Joined and cut anew, it does not keep the whole text in memory.
  const spelled = made(` ${text.slice(from, to)}`.slice(1), numbers < NUMBERS ? ++numbers : 0);
  seen[place] = spelled;
  lengths[place] = length;
  return spelled;
}

const made = (text: string, word: number): Spelling => ({ text, lower: lowered(text), word });

function isWritten(place: number, list: Uint16Array, start: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (written[place * LONGEST + i] !== list[start + i]) return false;
  return true;
}
