import type { Token } from '../model/token.ts';

const CAPITAL = /^\p{Lu}/u;
const SHOUTED = /^\p{Lu}[\p{Lu}\p{M}\p{N}]+$/u;

// Every token is asked: of most the first letter tells, and patterns cost more than a look at it.
const ASCII_END = 0x80;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;

/** Whether a token is a word that begins with a capital. */
export function capitalised(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  const code = token.text.charCodeAt(0);
  return code < ASCII_END ? isUpper(code) : CAPITAL.test(token.text);
}

/** Whether a token is a word of capitals only, two or more. */
export function shouted(token: Token | undefined): boolean {
  if (token === undefined || isLower(token.text.charCodeAt(0)) || isLower(token.text.charCodeAt(1))) return false;
  return SHOUTED.test(token.text);
}

const HONOUR = /^(?:\p{Lu}{2,3}|\p{Lu}\p{Ll}\p{Lu})$/u;

/** Whether a word may be an honour in letters behind a name: "KC", "MBE", "PhD", „MdB“. */
export const isHonour = (word: string): boolean => HONOUR.test(word);

/** Whether a token is a word of a script that has no capitals. */
export function uncased(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  const code = token.text.charCodeAt(0);
  return !isLower(code) && !isUpper(code) && token.text.toLowerCase() === token.text.toUpperCase();
}
