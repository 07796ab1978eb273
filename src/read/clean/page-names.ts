import { tokens } from '../../text/tokens/tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

const WORD = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’-]*$/u;
const PARTICLE = /^\p{Ll}{1,3}['’]?$/u;

const SIGNS = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\s]+$/u;

/** Whether a text looks like the name of one person: two to five words with capitals, particles aside. */
export function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  if (words.length < 2 || words.length > 5 || text.length > 50) return false;
  if (SIGNS.test(text)) return words.length === 2 && words.every((w) => SIGNS.test(w) && w.length <= 3);
  const capitals = words.filter((w) => WORD.test(w)).length;
  return WORD.test(words[0] ?? '') && capitals >= 2 && words.every((w) => WORD.test(w) || PARTICLE.test(w));
}

/** Whether a text may be a name without blanks, as those of China, Japan and Korea, or a first name alone. */
export const isShortName = (text: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・]{2,8}$/u.test(text) ||
  /^\p{Lu}[\p{L}\p{M}'’-]{1,20}$/u.test(text);

const OUTLET = 7; // words

/** Whether a short text is the name of a paper, a station or an agency: it holds a word that such names are made of. */
export function isOutlet(text: string, vocabulary: Vocabulary): boolean {
  const list = tokens(text.slice(0, 60));
  if (text.length > 60 || list.length > OUTLET + 3 || !/^\p{Lu}/u.test(text) || /[.!?:]$/u.test(text)) return false;
  return list.some((_, i) => vocabulary.outlets.at(list, i) !== undefined);
}

const MASTHEAD = 40; // code units

/** Whether a short text, in any script, holds a word that the names of papers are made of: « صحيفة الأفق », 「みなと新聞」. */
export function namesOutlet(text: string, vocabulary: Vocabulary): boolean {
  if (text.length > MASTHEAD || /^\p{Ll}|[\p{Nd}.!?:。：]/u.test(text)) return false;
  const list = tokens(text);
  const unspaced = isShortName(text.replaceAll(/\s/gu, ''));
  return list.length > 1 && list.some((token, i) => vocabulary.outlets.at(list, i) !== undefined && (unspaced || i === 0 || token.spaced));
}

/** The pieces of a list of names: « A, B et C », "A - B/C"; where their bearers write from, or with whom, does not belong to them: « A (avec AFP) », "B in Oslo". */
export function nameList(text: string, vocabulary: Vocabulary): readonly string[] {
  const parts: string[] = [];
  const pieces = /[,;/|&•·–—、，]|\s-/u.test(text) ? text.split(/(?:(?<!\s)\s+)?[,;/|&•·–—、，]\s*|(?<!\s)\s+-\s+/u) : [text];
  for (const piece of pieces) {
    let words: string[] = [];
    let placed = false;
    for (const word of piece.split(/\s+/u)) {
      if (vocabulary.joiners.has(word.toLowerCase())) {
        parts.push(words.join(' '));
        words = [];
        placed = false;
      } else if (words.length >= 2 && (word.startsWith('(') || vocabulary.placed.has(word))) placed = true;
      else if (!placed) words.push(word);
    }
    parts.push(words.join(' '));
  }
  return parts.map((p) => p.trim()).filter((p) => p !== '');
}
