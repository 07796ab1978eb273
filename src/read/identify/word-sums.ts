// What the n-grams of a text say, word by word: no n-gram goes over the border of a word, and the words of a page are few and come
// again, on page after page. Each is looked up n-gram by n-gram once.
import type { ScriptModel } from '../../model/language-model.ts';
import { featuresOf } from '../../text/ngrams.ts';
import { ACCENT, APOSTROPHE, kindAt, LETTER } from '../../text/tokens/letters.ts';

/** The sums of words that were seen, a row each: how many of its n-grams are known, then a sum a column. */
type Seen = { readonly rows: Map<string, number>; sums: Int16Array };

const SEEN = new WeakMap<ScriptModel, Seen>();
const MOST = 2 ** 15;
const FIRST = 2 ** 10;
const LONGEST = 24; // letters of a word that is kept: its sums fit in sixteen bits

/** The weights of all n-grams of a text, a column a language; none when not one n-gram is known. */
export function sumsOf(sample: string, model: ScriptModel): Int32Array | undefined {
  const lower = sample.normalize('NFC').toLowerCase();
  const sums = new Int32Array(4 * Math.ceil(model.columns.length / 4));
  const seen = SEEN.get(model) ?? { rows: new Map(), sums: new Int16Array(0) };
  SEEN.set(model, seen);
  let known = 0;
  let from = -1;
  for (let at = 0; at <= lower.length; at++) {
    const kind = at < lower.length ? kindAt(lower, at) : 0;
    if (kind === LETTER || kind === ACCENT || kind === APOSTROPHE) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      known += at - from > LONGEST ? summed(lower.slice(from, at), model, sums) : added(lower.slice(from, at), model, seen, sums);
      from = -1;
    }
  }
  return known > 0 ? sums : undefined;
}

/** Adds what is kept of a word, keeping it first where it is new; how many of its n-grams are known. */
function added(word: string, model: ScriptModel, seen: Seen, sums: Int32Array): number {
  const width = model.columns.length + 1;
  let row = seen.rows.get(word);
  if (row === undefined) {
    if (seen.rows.size >= MOST) seen.rows.clear();
    row = seen.rows.size * width;
    if (row + width > seen.sums.length) seen.sums = wider(seen.sums, width);
    const own = new Int32Array(sums.length);
    seen.sums[row] = summed(word, model, own);
    for (let c = 1; c < width; c++) seen.sums[row + c] = own[c - 1] ?? 0;
    seen.rows.set(word.split('').join(''), row); // a cut of the text would keep all of the text in memory
  }
  const { sums: kept } = seen;
  const known = kept[row] ?? 0;
  if (known > 0) for (let c = 1; c < width; c++) sums[c - 1] = (sums[c - 1] ?? 0) + (kept[row + c] ?? 0);
  return known;
}

function wider(sums: Int16Array, width: number): Int16Array {
  const twice = new Int16Array(Math.max(2 * sums.length, FIRST * width));
  twice.set(sums);
  return twice;
}

const EVEN = 0x00ff00ff; // the first and third byte of a number
const FULL = 256; // weights of a byte that sixteen bits hold the sum of
const NOTHING_SAID = 128;

/** Adds the weights of the n-grams of a word, two to a number, each in half of its bits; how many n-grams are known. */
function summed(word: string, { columns, keys, starts, weights }: ScriptModel, sums: Int32Array): number {
  const width = Math.ceil(columns.length / 4);
  const halves = new Int32Array(2 * width);
  const features = featuresOf(word);
  let [known, held] = [0, 0];
  for (let i = 0; i < features.length; i++) {
    const hash = features[i] ?? 0;
    const bucket = hash >>> 16;
    const end = starts[bucket + 1] ?? 0;
    let row = starts[bucket] ?? 0;
    while (row < end && keys[row] !== hash) row++;
    if (row === end) continue;
    for (let c = 0, at = row * width; c < width; c++, at++) {
      const four = weights[at] ?? 0;
      halves[2 * c] = (halves[2 * c] ?? 0) + (four & EVEN);
      halves[2 * c + 1] = (halves[2 * c + 1] ?? 0) + ((four >>> 8) & EVEN);
    }
    if (++held === FULL) {
      spread(halves, sums);
      known += held;
      held = 0;
    }
  }
  spread(halves, sums);
  known += held;
  for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] ?? 0) - NOTHING_SAID * known;
  return known;
}

/** Adds sums of two to a number to those of one, and begins them anew. */
function spread(halves: Int32Array, sums: Int32Array): void {
  for (let h = 0; h < halves.length; h++) {
    const both = halves[h] ?? 0;
    const at = 4 * (h >> 1) + (h & 1);
    sums[at] = (sums[at] ?? 0) + (both & 0xffff);
    sums[at + 2] = (sums[at + 2] ?? 0) + (both >>> 16);
    halves[h] = 0;
  }
}
