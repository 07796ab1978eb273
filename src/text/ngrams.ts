// What tells a language in a text: its n-grams inside words and its words, as 32-bit hashes, the same when a model is learned and when it is asked.
import { ACCENT, APOSTROPHE, kindAt, LETTER } from './tokens/letters.ts';

/** Code units read of a text; more would tell no more. */
export const SAMPLE = 600;

const LONGEST = 5;
const BLANK = 32;
const QUOTE = 39;
// Scratch space, used again for every text: fresh arrays cost a third of the time.
const codes = new Uint16Array(SAMPLE + 2);
const features = new Uint32Array((SAMPLE + 2) * (LONGEST + 1));

/** Letters in lower case, everything else one blank, into `codes`; how many there are. */
function lettersOf(text: string): number {
  const lower = text.normalize('NFC').toLowerCase();
  let n = 0;
  codes[n++] = BLANK;
  for (let i = 0; i < lower.length && n <= SAMPLE; i++) {
    const kind = kindAt(lower, i);
    if (kind === LETTER || kind === ACCENT) codes[n++] = lower.charCodeAt(i);
    else if (kind === APOSTROPHE) codes[n++] = QUOTE;
    else if (codes[n - 1] !== BLANK) codes[n++] = BLANK;
  }
  if (codes[n - 1] !== BLANK) codes[n++] = BLANK;
  return n;
}

/** Hashes of every n-gram of one to five code units that ends with its word, and of every word of four letters or more; good until the next call. */
export function featuresOf(text: string): Uint32Array {
  const length = lettersOf(text);
  let n = 0;
  let word = 0;
  let wordLength = 0;
  for (let i = 0; i < length; i++) {
    const first = codes[i] ?? BLANK;
    let hash = 0x811c9dc5;
    for (let k = 0; k < LONGEST && i + k < length; k++) {
      const code = codes[i + k] ?? BLANK;
      hash = Math.imul(hash ^ code, 0x01000193);
      if (k === 0 && code === BLANK) continue;
      features[n++] = hash ^ (hash >>> 15) ^ Math.imul(k + 1, 0x9e3779b1);
      if (code === BLANK) break;
    }
    if (first === BLANK) {
      if (wordLength > 3) features[n++] = word ^ (word >>> 13) ^ 0x5bd1e995;
      word = 0x1234567;
      wordLength = 0;
    } else {
      word = Math.imul(word ^ first, 0x01000193);
      wordLength++;
    }
  }
  return features.subarray(0, n);
}
