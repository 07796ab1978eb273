import type { Token, TokenKind } from '../model/token.ts';
import { lowered } from './fold.ts';

// A sign of Chinese or Japanese is a word of its own; other letters run together, and take in digits
// that follow (« P4G », « A05 ») unless these open a date (« VietnamPlus26/10/2025 »).
const SIGN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]`;
// Longer runs of letters than any word has are cut: the engine keeps every letter on its stack.
const LETTERS = String.raw`[\p{L}--${SIGN}][[\p{L}\p{M}]--${SIGN}]{0,499}`;
const MIXED = String.raw`(?<!\p{Nd})${LETTERS}\p{Nd}{1,4}(?![\p{Nd}\/.])[[\p{L}\p{M}]--${SIGN}]{0,499}`;
const PIECE = new RegExp(String.raw`(${SIGN})|(${MIXED}|${LETTERS})|(\p{Nd}+)|(\S)`, 'gv');
const APOSTROPHE = /['’ʼ]/;
const LETTER = /\p{L}/u;
// "Vietnam's", "don't": what follows the apostrophe belongs to it; « l'ONU »: what stands before does.
const CLITIC = /['’ʼ](?:s|t|d|m|re|ve|ll)(?![\p{L}\p{M}])/iuy;

/** The tokens of `text` from `start` to `end`, in order. Linear in the length. */
export function tokens(text: string, start = 0, end = text.length): readonly Token[] {
  const found: Token[] = [];
  const put = (from: number, to: number, kind: TokenKind): void => {
    const last = found.at(-1);
    const words = text.slice(from, to);
    const spaced = last === undefined || last.end < from;
    found.push({ start: from, end: to, kind, text: words, lower: lowered(words), spaced });
  };
  PIECE.lastIndex = start;
  for (let piece = PIECE.exec(text); piece !== null && piece.index < end; piece = PIECE.exec(text)) {
    const from = piece.index;
    const to = Math.min(end, from + piece[0].length);
    if (piece[2] !== undefined) {
      const reach = withApostrophe(text, to, end);
      put(from, reach, 'word');
      PIECE.lastIndex = reach;
    } else if (piece[4] !== undefined && APOSTROPHE.test(piece[0])) {
      const reach = cliticEnd(text, from, end);
      put(from, reach, reach > to ? 'word' : 'mark');
      PIECE.lastIndex = reach;
    } else {
      put(from, to, piece[1] !== undefined ? 'word' : piece[3] !== undefined ? 'number' : 'mark');
    }
  }
  return found;
}

/** The tokens of words in a table or pattern: an apostrophe at their end stays with its word (« près d' »). */
export function phraseTokens(phrase: string): readonly Token[] {
  const list = tokens(/['’]$/.test(phrase) ? `${phrase}a` : phrase);
  return list.filter((token) => token.start < phrase.length);
}

function withApostrophe(text: string, at: number, end: number): number {
  if (at + 1 >= end || !APOSTROPHE.test(text.charAt(at)) || !LETTER.test(text.charAt(at + 1))) return at;
  return cliticEnd(text, at, end) > at + 1 ? at : at + 1;
}

function cliticEnd(text: string, at: number, end: number): number {
  CLITIC.lastIndex = at;
  const clitic = LETTER.test(text.charAt(at - 1)) ? CLITIC.exec(text) : null;
  return clitic === null ? at + 1 : Math.min(end, at + clitic[0].length);
}
