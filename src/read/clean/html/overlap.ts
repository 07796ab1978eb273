// How many of its words one text shares with another.
import { lowered } from '../../../text/fold.ts';

const [OTHER, SIGN, LETTER] = [1, 2, 3] as const;
const KINDS = new Uint8Array(0x10000); // filled as signs come
const [SIGNS, LETTERS] = [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, /[\p{L}\p{N}]/u];

const judged = (sign: string): number => (LETTERS.test(sign) ? (SIGNS.test(sign) ? SIGN : LETTER) : SIGNS.test(sign) ? SIGN : OTHER);

/** The words of a text in lower case: runs of two letters and digits or more, and signs that stand alone. */
function wordsIn(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  eachWord(text, (word) => words.add(word));
  return words;
}

function eachWord(text: string, put: (word: string) => void): void {
  const lower = lowered(text);
  let [from, count, sign] = [0, 0, false];
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
      if (count > 1 || sign) put(lower.slice(from, at));
      count = 0;
      sign = false;
    } else {
      if (count === 0) from = at;
      count++;
      sign = kind === SIGN && count === 1;
    }
    at += width;
  }
}

/** Gives the shares of the words of texts that are among those of two others. */
export function overlaps(one: string, other: string): (text: string) => readonly [number, number] {
  const [ones, others] = [wordsIn(one), wordsIn(other)];
  return (text) => {
    if (ones.size + others.size === 0) return NONE;
    let [same, alike] = [0, 0];
    const seen = new Set<string>();
    eachWord(text, (word) => {
      if (seen.has(word)) return;
      seen.add(word);
      if (ones.has(word)) same++;
      if (others.has(word)) alike++;
    });
    return seen.size === 0 ? NONE : [same / seen.size, alike / seen.size];
  };
}

const NONE = [0, 0] as const;
