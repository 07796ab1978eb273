// What kind of sign stands at a place of a text. Code units are judged once by their Unicode properties, then looked up.

/** What a sign is to words: a sign of Chinese or Japanese script is a word by itself, and so is a syllable of Korean, whose particles cling to the word. */
export const BLANK = 1;
export const LETTER = 2;
/** A mark that belongs to the letter before it. */
export const ACCENT = 3;
export const DIGIT = 4;
export const SCRIPT_SIGN = 5;
export const APOSTROPHE = 6;
export const OTHER = 7;
/** The first half of a sign beyond 16 bits: judged anew each time. */
const HIGH = 8;

const known = new Uint8Array(0x10000);
const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〇]/u;

/** Whether a word is of a script whose words stand without blanks between them, or with clinging particles. */
export const isUnspaced = (word: string): boolean => kindAt(word, 0) === SCRIPT_SIGN;

/** The kind of the sign at an offset; `code` is its code unit. */
export function kindAt(text: string, at: number, code = text.charCodeAt(at)): number {
  const kind = known[code];
  if (kind !== undefined && kind !== 0 && kind !== HIGH) return kind;
  return judged(text, at, code);
}

/** How many code units the sign at an offset takes. */
export const widthAt = (text: string, at: number): number =>
  known[text.charCodeAt(at)] === HIGH && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;

function judged(text: string, at: number, code: number): number {
  if (Number.isNaN(code)) return OTHER;
  const sign = String.fromCodePoint(text.codePointAt(at) ?? code);
  const kind = kindOf(sign);
  known[code] = code >= 0xd800 && code < 0xdc00 ? HIGH : kind;
  return kind;
}

function kindOf(sign: string): number {
  if (/\s/.test(sign)) return BLANK;
  if (sign === "'" || sign === '’') return APOSTROPHE;
  if (SIGNS.test(sign)) return SCRIPT_SIGN;
  if (/\p{L}/u.test(sign)) return LETTER;
  if (/\p{M}/u.test(sign)) return ACCENT;
  return /\p{Nd}/u.test(sign) ? DIGIT : OTHER;
}
