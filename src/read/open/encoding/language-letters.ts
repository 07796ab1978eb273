// What is known of the letters of each language, made ready to be asked.
import { PAIRS, PLAIN } from './pairs.ts';
import { EDGE } from './signs.ts';

/** How likely letters are in a language, as natural logarithms. */
export type Letters = {
  /** Whether it is written in the letters of ASCII and others. */
  readonly latin: boolean;
  /** Whether it is written in ideographs or syllables, with punctuation as wide as they are. */
  readonly wide: boolean;
  readonly after: (before: string, sign: string) => number;
  /** How much likelier two plain letters are than in other languages that are written with them. */
  readonly plain: (pair: string) => number;
};

/** A letter that the language has not, one that seldom or hardly ever follows another, an ideograph few know, and one many know. */
const LEVELS = { alien: -12, unseen: -9, unusual: -7, rare: -12.5, taught: -9.5 };

/** Of ideographs and syllables: the bytes of those that are taught, in an encoding that has these together. */
const TAUGHT: Readonly<Record<string, readonly [encoding: string, first: number, last: number]>> = {
  zh: ['gb18030', 0xb0, 0xd7],
  tw: ['big5', 0xa4, 0xc6],
  ja: ['euc-jp', 0xb0, 0xcf],
  ko: ['euc-kr', 0xb0, 0xc8],
};
const made = new Map<string, Letters>();

/** The letters of a language. */
export function lettersOf(language: string): Letters {
  const known = made.get(language) ?? (TAUGHT[language] === undefined ? alphabetic(language) : ideographic(language));
  made.set(language, known);
  return known;
}

function alphabetic(language: string): Letters {
  const levels = levelsIn(PAIRS[language] ?? '');
  const latin = /\p{Script=Latin}/u.test((PAIRS[language] ?? '').charAt(1));
  const after = (before: string, sign: string): number => {
    const level = levels.get(before + sign);
    if (level !== undefined) return level;
    const alone = sign < '\x80' ? -4 : levels.get(`*${sign}`);
    if (alone === undefined || (!latin && (isPlainLetter(before) || isPlainLetter(sign)))) return LEVELS.alien;
    return Math.max(LEVELS.unseen, Math.min(LEVELS.unusual, alone - 3));
  };
  const plain = plainIn(PLAIN[language] ?? '');
  return { latin, wide: false, after, plain: (pair) => plain.get(pair) ?? 0 };
}

const isPlainLetter = (sign: string): boolean => sign < '\x80' && sign !== EDGE;

function ideographic(language: string): Letters {
  const levels = levelsIn(PAIRS[language] ?? '');
  const taught = new Set(taughtIn(language));
  const after = (_: string, sign: string): number => {
    if (sign < '\x80') return sign === EDGE ? -2 : -5;
    const level = levels.get(`*${sign}`);
    if (level !== undefined) return level;
    if (taught.has(sign)) return LEVELS.taught;
    return /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(sign) ? LEVELS.rare : LEVELS.alien - 1;
  };
  return { latin: false, wide: true, after, plain: () => 0 };
}

/** Levels by letter before and letter; « * » before is a letter anywhere. */
function levelsIn(lines: string): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const line of lines.split('|')) {
    const before = line.charAt(0);
    for (let at = 1; at + 1 < line.length; at += 2) levels.set(before + line.charAt(at), (65 - line.charCodeAt(at + 1)) / 2);
  }
  return levels;
}

function plainIn(line: string): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (let at = 0; at + 2 < line.length; at += 3) levels.set(line.slice(at, at + 2), (line.charCodeAt(at + 2) - 77) / 2);
  return levels;
}

function taughtIn(language: string): string {
  const [encoding, first, last] = TAUGHT[language] ?? ['utf-8', 1, 0];
  const bytes: number[] = [];
  for (let row = first; row <= last; row++)
    for (let cell = encoding === 'big5' ? 0x40 : 0xa1; cell < 0xff; cell++) if (cell < 0x7f || cell > 0xa0) bytes.push(row, cell);
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes));
}
