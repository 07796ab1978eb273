import type { Token, TokenKind } from '../model/token.ts';
import { lowered } from './fold.ts';
import { ACCENT, APOSTROPHE, BLANK, DIGIT, kindAt, LETTER, SCRIPT_SIGN, widthAt } from './letters.ts';

// "Vietnam's", "don't": what follows the apostrophe belongs to it; « l'ONU »: what stands before does.
const CLITIC = /['’](?:s|t|d|m|re|ve|ll)(?![\p{L}\p{M}])/iuy;

/** The tokens of `text` from `start` to `end`, in order. Linear in the length. */
export function tokens(text: string, start = 0, end = text.length): readonly Token[] {
  const found: Token[] = [];
  let last = -1;
  let at = start;
  while (at < end) {
    const sign = kindAt(text, at);
    if (sign === BLANK) {
      at++;
      continue;
    }
    const from = at;
    let kind: TokenKind = 'mark';
    if (sign === LETTER) {
      kind = 'word';
      at = withApostrophe(text, wordEnd(text, from, end), end);
    } else if (sign === DIGIT) {
      kind = 'number';
      at = runEnd(text, from, end, DIGIT, DIGIT);
    } else if (sign === APOSTROPHE) {
      at = cliticEnd(text, from, end);
      if (at > from + 1) kind = 'word';
    } else {
      if (sign === SCRIPT_SIGN) kind = 'word';
      at = Math.min(end, at + widthAt(text, at));
    }
    const words = text.slice(from, at);
    found.push({ start: from, end: at, kind, text: words, lower: kind === 'number' ? words : lowered(words), spaced: last < from });
    last = at;
  }
  return found;
}

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

function runEnd(text: string, from: number, end: number, one: number, other: number): number {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = code < 0x80 ? (ASCII[code] ?? 0) : kindAt(text, at);
    if (kind !== one && kind !== other) return at;
    at += code < 0xd800 ? 1 : widthAt(text, at);
  }
  return end;
}

const ASCII = Uint8Array.from({ length: 0x80 }, (_, code) => kindAt(String.fromCharCode(code), 0));

const isArabic = (code: number): boolean => code >= 0x620 && code <= 0x64a;

/** Letters take in digits that follow (« P4G », « A05 ») unless these open a date (« VietnamPlus26/10/2025 »). */
function wordEnd(text: string, from: number, end: number): number {
  const letters = runEnd(text, from, end, LETTER, ACCENT);
  // « و26 »: an Arabic letter before digits is a word of its own.
  if (isArabic(text.charCodeAt(letters - 1))) return letters;
  if (kindAt(text, letters) !== DIGIT || letters >= end || (from > 0 && kindAt(text, from - 1) === DIGIT)) return letters;
  const digits = runEnd(text, letters, end, DIGIT, DIGIT);
  const next = text.charAt(digits);
  return digits - letters > 4 || next === '/' || next === '.' ? letters : runEnd(text, digits, end, LETTER, ACCENT);
}

function withApostrophe(text: string, at: number, end: number): number {
  if (at + 1 >= end || kindAt(text, at) !== APOSTROPHE) return at;
  const next = kindAt(text, at + 1);
  if (next !== LETTER && next !== SCRIPT_SIGN) return at;
  return cliticEnd(text, at, end) > at + 1 ? at : at + 1;
}

function cliticEnd(text: string, at: number, end: number): number {
  if (at === 0 || (kindAt(text, at - 1) !== LETTER && kindAt(text, at - 1) !== SCRIPT_SIGN)) return at + 1;
  CLITIC.lastIndex = at;
  const clitic = CLITIC.exec(text);
  return clitic === null ? at + 1 : Math.min(end, at + clitic[0].length);
}
