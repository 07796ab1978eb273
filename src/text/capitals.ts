import type { Token } from '../model/token.ts';

const CAPITAL = /^\p{Lu}/u;
const SHOUTED = /^\p{Lu}[\p{Lu}\p{M}\p{N}]+$/u;

/** Whether a token is a word that begins with a capital. */
export const capitalised = (token: Token | undefined): boolean => token !== undefined && token.kind === 'word' && CAPITAL.test(token.text);

/** Whether a token is a word of capitals only, two or more. */
export const shouted = (token: Token | undefined): boolean => token !== undefined && SHOUTED.test(token.text);

/** Whether a token is a word of a script that has no capitals. */
export const uncased = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.text.toLowerCase() === token.text.toUpperCase();
