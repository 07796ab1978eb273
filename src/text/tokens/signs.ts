// Tokens as a search sees them. It knows some words, all marks, and of numbers what its slots read; of all other words it can
// tell no more than how they begin. What it cannot tell apart has one sign.
import type { Token } from '../../model/token.ts';
import { isUnspaced } from './letters.ts';
import { SPACED, type Worded, wordTable } from './word-table.ts';

/** Writes the signs of tokens from a place of a room on: a sign is above 0, or -1 where there are more than can be remembered. */
export type WriteSigns = (tokens: Worded, room: Int32Array, from: number) => void;

/** What a search tells apart: the words in lower case that it knows, and what it asks of digits. */
export type SignTerms = { readonly knows: (word: string) => boolean; readonly numbers: readonly ((text: string) => boolean)[] };

/** So many words, marks and kinds of numbers are told apart. */
const MOST = 1 << 13;
/** Numbers of so many digits come again. */
const SHORT = 4;
/** Signs of words that the search does not know. */
const SHAPES = { other: 1, capital: 2, latin: 3, hangul: 4, script: 5, clitic: 6 } as const;
const FIRST = 7;

/** The signs of one search. */
export function signsOf({ knows, numbers }: SignTerms): WriteSigns {
  const numbered = new Map<string, number>();
  const shown = (key: string): number => {
    const seen = numbered.get(key);
    if (seen !== undefined) return seen;
    if (numbered.size >= MOST) return -1;
    numbered.set(key, numbered.size + FIRST);
    return numbered.size + FIRST - 1;
  };
  const judged = (text: string): number => shown(`\0${numbers.map((fits) => (fits(text) ? 1 : 0)).join('')}`);
  // To ask all slots for a number costs far more than to find it again.
  const short = new Map<string, number>();
  const digits = (text: string): number => {
    if (text.length > SHORT) return judged(text);
    const sign = short.get(text) ?? judged(text);
    if (short.size < MOST) short.set(text, sign);
    return sign;
  };
  const made = ({ kind, text, lower }: Token): number => {
    if (kind === 'mark' || knows(lower)) return shown(text);
    return kind === 'number' ? digits(text) : shapeOf(text);
  };
  const signOf = wordTable(made);
  return (tokens, room, from) => {
    const { list, words, first } = tokens;
    for (let i = 0; i < list.length; i++) {
      const sign = signOf(tokens, i);
      room[from + i] = sign < 0 ? -1 : 2 * sign + ((words[first + i] ?? 0) & SPACED);
    }
  };
}

const CAPITAL = /^\p{Lu}/u;
const HANGUL = /^\p{Script=Hangul}/u;
const shapes = new Uint8Array(0x10000);

/** How a word begins: code units are judged once. */
function shapeOf(word: string): number {
  const code = word.charCodeAt(0);
  const seen = shapes[code] ?? 0;
  if (seen !== 0) return seen;
  const shape = beginningOf(word, code);
  if (code < 0xd800 || code > 0xdfff) shapes[code] = shape;
  return shape;
}

function beginningOf(word: string, code: number): number {
  if (code >= 0x61 && code <= 0x7a) return SHAPES.latin;
  if (code === 0x27) return SHAPES.clitic;
  if (HANGUL.test(word)) return SHAPES.hangul;
  if (isUnspaced(word)) return SHAPES.script;
  return CAPITAL.test(word) ? SHAPES.capital : SHAPES.other;
}
