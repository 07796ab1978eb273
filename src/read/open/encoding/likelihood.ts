// How likely a text is, as far as its characters outside ASCII tell: decodings of the same bytes are compared by it.
import { lettersOf } from './language-letters.ts';
import { pairCounts } from './pair-counts.ts';
import { EDGE, signOf } from './signs.ts';

/** A text as it is judged: what costs the same in any language, and the pairs of letters that do not. */
export type Traits = {
  readonly cost: number;
  readonly pairs: ReadonlyMap<string, number>;
  /** Pairs of plain letters. */
  readonly plain: ReadonlyMap<string, number>;
  /** Punctuation of the width of an ideograph. */
  readonly wide: number;
  readonly plainLetters: number;
  readonly letters: number;
};

type Kind = 'plain' | 'letter' | 'wide' | 'open' | 'mark' | 'dash' | 'sign' | 'symbol' | 'odd' | 'joiner' | 'half' | 'lost';

/** What a character costs that is no letter, in any language. */
export const COSTS: Readonly<Record<Kind, number>> = {
  plain: 0,
  letter: 0,
  wide: 0,
  open: -4.5,
  mark: -4.5,
  dash: -4.5,
  sign: -5,
  symbol: -6,
  odd: -20,
  joiner: -5,
  half: -10,
  lost: -22,
};

function kindOf(character: string): Kind {
  if (character < '\x80') return character < ' ' && !'\t\n\f\r\x1b'.includes(character) ? 'lost' : 'plain';
  if (/[\uFF61-\uFF9F]/u.test(character)) return 'half';
  if (/[\uFFFD\p{Co}\p{Cn}\p{Cs}]/u.test(character) || /\p{Cc}/u.test(character)) return 'lost';
  if (/[\u3000-\u303F\uFF01-\uFF60・]/u.test(character)) return 'wide';
  if (/[\p{L}\p{M}]/u.test(character)) return 'letter';
  if (/[“‘«„‚‹¿¡]/u.test(character)) return 'open';
  if (/[’\u00A0]/u.test(character)) return 'mark';
  if (/[”»›–—…]/u.test(character)) return 'dash';
  if (/[°€•·†]/u.test(character)) return 'sign';
  if (/[§©®™£№²³½¼×′″\u2009\u202F،؛؟]/u.test(character)) return 'symbol';
  return /[\u200C-\u200F\u00AD]/u.test(character) ? 'joiner' : 'odd';
}

const kinds = new Map<string, Kind>();
const signs = new Map<string, string>();
function remembered<T>(known: Map<string, T>, character: string, find: (character: string) => T): T {
  const found = known.get(character);
  if (found !== undefined) return found;
  const made = find(character);
  known.set(character, made);
  return made;
}

const isUpper = (character: string): boolean => character !== character.toLowerCase();

/** A text without its markup, marks in their letters. */
export const readable = (text: string): string => text.replace(/<[^<>]{0,2000}>/g, ' ').normalize('NFC');

/** What a text is judged by. */
export function traitsOf(text: string): Traits {
  const pairs = new Map<string, number>();
  const plain = pairCounts();
  let [cost, wide, plainLetters, letters] = [0, 0, 0, 0];
  let before = EDGE;
  let [beforeIsSmall, afterDash] = [false, false];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // most of most pages is plain: it is told by codes alone
    if (code < 0x80 && before < '\x80' && plain.isPlain(code)) {
      const isLetter = plain.add(code);
      if (isLetter) plainLetters++;
      if (afterDash && isLetter) cost -= 4;
      afterDash = false;
      beforeIsSmall = isLetter && code >= SMALL;
      before = plain.before();
      continue;
    }
    const character = code < 0xd800 || code > 0xdbff ? text.charAt(at) : String.fromCodePoint(text.codePointAt(at) ?? code);
    at += character.length - 1;
    const kind = remembered(kinds, character, kindOf);
    const sign = remembered(signs, character, signOf);
    const isLetter = kind === 'letter' || (kind === 'plain' && sign !== EDGE);
    cost += COSTS[kind];
    if (kind === 'wide') wide++;
    if (kind === 'open' ? before !== EDGE : character === '’' && before === EDGE) cost -= 4;
    if (afterDash && isLetter) cost -= 4;
    if (kind === 'sign' && before !== EDGE) cost -= 6;
    afterDash = kind === 'dash' || kind === 'sign';
    if (kind === 'plain' && sign !== EDGE) plainLetters++;
    if (kind === 'letter' || (before > '\x7f' && kind === 'plain')) {
      if (kind === 'letter') letters++;
      pairs.set(before + sign, (pairs.get(before + sign) ?? 0) + 1);
      if (isLetter && isUpper(character)) cost -= beforeIsSmall ? 5 : before === EDGE ? 1.5 : 0.7;
    }
    beforeIsSmall = isLetter && !isUpper(character) && character !== character.toUpperCase();
    before = isLetter ? sign : EDGE;
    plain.stand(before);
  }
  return { cost, pairs, plain: plain.found(), wide, plainLetters, letters };
}

/** The code of « a »: plain letters from it on are small. */
const SMALL = 0x61;

// What stands around the letters that tell is of the same language, unless it is boilerplate.
const WEIGHT = 0.5;
const MOST = 12;

/** Letters of another script in a text of Latin ones are more likely bytes that were misread, a few of them most of all. */
const strangers = (plain: number, others: number, wide: boolean): number => (plain <= 2 * others ? 0 : others < 4 && !wide ? 16 : 8);

/**
 * How likely a text is in a language, as a natural logarithm that is good for comparing decodings of the same bytes. What is less
 * likely than `least` is not counted to its end.
 */
export function likelihood(traits: Traits, language: string, least = Number.NEGATIVE_INFINITY): number {
  const { cost, pairs, wide, plainLetters, letters } = traits;
  const known = lettersOf(language);
  let sum = cost - wide * (known.wide ? 3.5 : 10) - (known.latin ? 0 : strangers(plainLetters, letters, known.wide));
  for (const [pair, count] of pairs) {
    if (sum + MOST < least) return sum;
    sum += count * known.after(pair.charAt(0), pair.slice(1));
  }
  return known.latin ? sum + surroundings(traits, language) : sum;
}

/** How much the plain letters of a text speak for a language that is written with them. */
export function surroundings({ plain }: Traits, language: string): number {
  const known = lettersOf(language);
  let sum = 0;
  for (const [pair, count] of plain) sum += count * known.plain(pair);
  return Math.max(-MOST, Math.min(MOST, sum * WEIGHT));
}
