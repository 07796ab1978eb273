// Tokens as a search sees them. It knows some words, all marks, and of numbers what its slots read; of all other words it can
// tell no more than how they begin. What it cannot tell apart has one sign.
import type { Token } from '../../model/token.ts';
import { isUnspaced } from './letters.ts';
import { SPACED, type Worded } from './word-table.ts';

/** The signs of the tokens of one list, until it is turned to another. */
export type Signs = {
  readonly turnTo: (tokens: Worded) => void;
  /** The sign of a token, above 0; 0 where there is none, -1 where there are more signs than can be remembered. */
  readonly at: (index: number) => number;
  /** The first token from an index on whose sign is not passed over; the length of the list where there is none. */
  readonly next: (index: number, isPassed: (sign: number) => boolean) => number;
};

/** What a search tells apart: the words in lower case that it knows, and what it asks of digits. */
export type SignTerms = { readonly knows: (word: string) => boolean; readonly numbers: readonly ((text: string) => boolean)[] };

/** So many words, marks and kinds of numbers are told apart. */
const MOST = 1 << 13;
/** Numbers of so many digits come again. */
const SHORT = 4;
/** Signs of words that the search does not know. */
const SHAPES = { other: 1, capital: 2, latin: 3, hangul: 4, script: 5, clitic: 6 } as const;
const FIRST = 7;
/** So many words are remembered with their signs; a bit above those of signs tells which are passed over. */
const PLACES = 1 << 14;
const PASSED = 1 << 20;

/** The signs of one search; whether one is passed over must not change from yes to no. */
export function signsOf(terms: SignTerms): Signs {
  const judge = judgeOf(terms);
  const met = new Int32Array(2 * PLACES).fill(-1);
  let among: Worded = { list: [], words: new Int32Array(0), first: 0 };
  const remember = (index: number, word: number): number => {
    const token = among.list[index];
    const sign = token === undefined ? -1 : judge(token);
    if (sign < 0) return -1;
    const value = 2 * sign + (word & SPACED);
    if (word <= SPACED) return value;
    met[placeOf(word)] = word;
    met[placeOf(word) + 1] = value;
    return value;
  };
  const at = (index: number): number => {
    if (index < 0 || index >= among.list.length) return 0;
    const word = among.words[among.first + index] ?? 0;
    const place = placeOf(word);
    return met[place] === word ? (met[place + 1] ?? 0) & (PASSED - 1) : remember(index, word);
  };
  const next: Signs['next'] = (start, isPassed) => {
    const { words, first, list } = among;
    let index = start;
    for (; index < list.length; index++) {
      const word = words[first + index] ?? 0;
      const place = placeOf(word);
      if (met[place] === word && (met[place + 1] ?? 0) >= PASSED) continue;
      const sign = at(index);
      if (!isPassed(sign)) return index;
      if (met[place] === word) met[place + 1] = sign + PASSED;
    }
    return index;
  };
  const turnTo = (tokens: Worded): void => {
    among = tokens;
  };
  return { turnTo, at, next };
}

const placeOf = (word: number): number => 2 * (word & (PLACES - 1));

/** Judges tokens by their words: -1 where no more signs can be told apart. */
function judgeOf({ knows, numbers }: SignTerms): (token: Token) => number {
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
  return ({ kind, text, lower }) => {
    if (kind === 'mark' || knows(lower)) return shown(text);
    return kind === 'number' ? digits(text) : shapeOf(text);
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
