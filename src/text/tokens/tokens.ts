import type { Token, TokenKind } from '../../model/token.ts';
import { ACCENT, APOSTROPHE, BLANK, DIGIT, kindAt, LETTER, OTHER, SCRIPT_SIGN, widthAt } from './letters.ts';
import { spelling } from './spellings.ts';
import { type Units, unitsOf } from './units.ts';

// "Vietnam's", "don't": what follows the apostrophe belongs to it; « l'ONU »: what stands before does.
const CLITIC = /['’](?:s|t|d|m|re|ve|ll)(?![\p{L}\p{M}])/iuy;

/** The tokens of `text` from `start` to `end`, in order. Linear in the length. */
export function tokens(text: string, start = 0, end = text.length): readonly Token[] {
  const found: Token[] = [];
  // What belongs together is told by one sign before and one behind.
  const signs: Signs = { text, end, units: unitsOf(text, Math.max(0, start - 1), end + 2) };
  let last = -1;
  let at = start;
  while (at < end) {
    const sign = signAt(signs, at);
    if (sign === BLANK) {
      at++;
      continue;
    }
    const from = at;
    let kind: TokenKind = 'mark';
    if (sign === LETTER) {
      kind = 'word';
      at = withApostrophe(signs, wordEnd(signs, from));
    } else if (sign === DIGIT) {
      kind = 'number';
      at = runEnd(signs, from, DIGIT, DIGIT);
    } else if (sign === APOSTROPHE) {
      at = cliticEnd(signs, from);
      if (at > from + 1) kind = 'word';
    } else {
      if (sign === SCRIPT_SIGN) kind = 'word';
      at = Math.min(end, at + (unitAt(signs, at) < 0xd800 ? 1 : widthAt(text, at)));
    }
    const { text: own, lower, word } = spelling(text, signs.units, from, at);
    found.push({ start: from, end: at, kind, text: own, lower: kind === 'number' ? own : lower, spaced: last < from, word });
    last = at;
  }
  return found;
}

/** A text whose signs are looked at up to `end`. */
type Signs = { readonly text: string; readonly end: number; readonly units: Units };

const unitAt = ({ units: { list, from } }: Signs, at: number): number => list[at - from] ?? 0;
const signAt = (signs: Signs, at: number): number => kindAt(signs.text, at, unitAt(signs, at));

/** The tokens of words in a table or pattern: an apostrophe at their end stays with its word (« près d' »). */
export function phraseTokens(phrase: string): readonly Token[] {
  const list = tokens(/['’]$/.test(phrase) ? `${phrase}a` : phrase);
  return list.filter((token) => token.start < phrase.length);
}

// One token as it stands, already in lower case: most words of most patterns and tables.
const PLAIN = /^[a-zß-öø-ÿăđĩũơưạ-ỹа-яё]+$/;
const PLAIN_WORDS = /^[a-zß-öø-ÿăđĩũơưạ-ỹа-яё]+(?: [a-zß-öø-ÿăđĩũơưạ-ỹа-яё]+)*$/;

/** Whether a word is one token, in lower case as it stands. */
export const isPlain = (word: string): boolean => PLAIN.test(word);

/** The tokens of words in a table, in lower case. */
export const phraseWords = (phrase: string): readonly string[] =>
  PLAIN_WORDS.test(phrase) ? phrase.split(' ') : phraseTokens(phrase).map((token) => token.lower);

function runEnd(signs: Signs, from: number, one: number, other: number): number {
  let at = from;
  while (at < signs.end) {
    const code = unitAt(signs, at);
    const kind = kindAt(signs.text, at, code);
    if (kind !== one && kind !== other) return at;
    at += code < 0xd800 ? 1 : widthAt(signs.text, at);
  }
  return signs.end;
}

const isArabic = (code: number): boolean => code >= 0x620 && code <= 0x64a;
const [SLASH, STOP] = [0x2f, 0x2e];

/** Letters take in digits that follow (« P4G », « A05 ») unless these open a date (« VietnamPlus26/10/2025 »). */
function wordEnd(signs: Signs, from: number): number {
  const letters = runEnd(signs, from, LETTER, ACCENT);
  // « و26 »: an Arabic letter before digits is a word of its own.
  if (isArabic(unitAt(signs, letters - 1))) return letters;
  if (signAt(signs, letters) !== DIGIT || letters >= signs.end || (from > 0 && signAt(signs, from - 1) === DIGIT)) return letters;
  const digits = runEnd(signs, letters, DIGIT, DIGIT);
  const next = digits + 1 < signs.end ? unitAt(signs, digits) : 0;
  const isDate = (next === SLASH || next === STOP) && signAt(signs, digits + 1) === DIGIT;
  return digits - letters > 4 || isDate ? letters : runEnd(signs, digits, LETTER, ACCENT);
}

function withApostrophe(signs: Signs, at: number): number {
  if (at + 1 >= signs.end || signAt(signs, at) !== APOSTROPHE) return at;
  const next = signAt(signs, at + 1);
  if (next !== LETTER && next !== SCRIPT_SIGN) return at;
  return cliticEnd(signs, at) > at + 1 ? at : at + 1;
}

function cliticEnd(signs: Signs, at: number): number {
  const before = at === 0 ? OTHER : signAt(signs, at - 1);
  if (before !== LETTER && before !== SCRIPT_SIGN) return at + 1;
  CLITIC.lastIndex = at;
  const clitic = CLITIC.exec(signs.text);
  return clitic === null ? at + 1 : Math.min(signs.end, at + clitic[0].length);
}
