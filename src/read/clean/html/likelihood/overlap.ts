// How many of its words one text shares with another.
import { lowered } from '../../../../text/fold.ts';

const [OTHER, SIGN, LETTER] = [1, 2, 3] as const;
const KINDS = new Uint8Array(0x10000); // filled as signs come
const [SIGNS, LETTERS] = [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, /[\p{L}\p{N}]/u];

const judged = (sign: string): number => (LETTERS.test(sign) ? (SIGNS.test(sign) ? SIGN : LETTER) : SIGNS.test(sign) ? SIGN : OTHER);

type Put = (lower: string, from: number, to: number, hash: number) => void;

/** Gives the words of a text in lower case: runs of two letters and digits or more, and signs that stand alone. */
function eachWord(text: string, put: Put): void {
  const lower = lowered(text);
  let [from, count, sign, hash] = [0, 0, false, 0];
  for (let at = 0; at <= lower.length; ) {
    const code = lower.charCodeAt(at); // no number behind the end
    let kind = at < lower.length ? (KINDS[code] ?? OTHER) : OTHER;
    let width = 1;
    if (code >= 0xd800 && code <= 0xdbff) {
      const whole = String.fromCodePoint(lower.codePointAt(at) ?? code);
      kind = judged(whole);
      width = whole.length;
    } else if (kind === 0) KINDS[code] = kind = judged(lower.charAt(at));
    if (kind === OTHER) {
      if (count > 1 || sign) put(lower, from, at, hash);
      count = 0;
      hash = 0;
      sign = false;
    } else {
      if (count === 0) from = at;
      count++;
      hash = (Math.imul(hash, 31) + code) | 0;
      sign = kind === SIGN && count === 1;
    }
    at += width;
  }
}

const [ONE, OTHER_ONE] = [1, 2] as const;
const MARKS = 1 << 10;

/** Gives the shares of the words of texts that are among those of two others. */
export function overlaps(one: string, other: string): (text: string) => readonly [number, number] {
  const known = new Map<string, number>();
  const marks = new Uint8Array(MARKS); // where words of the two may be: others are not cut out
  const adding =
    (bit: number): Put =>
    (lower, from, to, hash) => {
      const word = lower.slice(from, to);
      known.set(word, (known.get(word) ?? 0) | bit);
      marks[hash & (MARKS - 1)] = 1;
    };
  eachWord(one, adding(ONE));
  eachWord(other, adding(OTHER_ONE));
  return (text) => {
    if (known.size === 0) return NONE;
    let [same, alike] = [0, 0];
    const isNew = seenWords();
    let size = 0;
    eachWord(text, (lower, from, to, hash) => {
      if (!isNew(lower, from, to, hash)) return;
      size++;
      const bits = marks[hash & (MARKS - 1)] === 1 ? (known.get(lower.slice(from, to)) ?? 0) : 0;
      if ((bits & ONE) !== 0) same++;
      if ((bits & OTHER_ONE) !== 0) alike++;
    });
    return size === 0 ? NONE : [same / size, alike / size];
  };
}

const NONE = [0, 0] as const;

const WORDS = 512;
const SLOTS = 2 * WORDS;
const slots = new Uint16Array(SLOTS); // number of a word, from 1 on
const [starts, stops, hashes] = [new Int32Array(WORDS), new Int32Array(WORDS), new Int32Array(WORDS)];

/** Tells which words of one text were not there before; words beyond a few hundred are kept as strings. */
function seenWords(): (lower: string, from: number, to: number, hash: number) => boolean {
  let count = 0;
  const more = new Set<string>();
  slots.fill(0);
  return (lower, from, to, hash) => {
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (let word = slots[slot] ?? 0; word !== 0; word = slots[slot] ?? 0) {
      const start = starts[word - 1] ?? 0;
      if (hashes[word - 1] === hash && isSame(lower, start, stops[word - 1] ?? 0, from, to)) return false;
      slot = (slot + 1) & (SLOTS - 1);
    }
    if (count === WORDS) {
      const { size } = more;
      return more.add(lower.slice(from, to)).size > size;
    }
    starts[count] = from;
    stops[count] = to;
    hashes[count] = hash;
    slots[slot] = ++count;
    return true;
  };
}

function isSame(text: string, start: number, stop: number, from: number, to: number): boolean {
  if (stop - start !== to - from) return false;
  for (let a = start, b = from; b < to; a++, b++) if (text.charCodeAt(a) !== text.charCodeAt(b)) return false;
  return true;
}
