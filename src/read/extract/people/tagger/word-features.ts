// What speaks for or against a name at a word: itself, its neighbours, their shapes, endings and lists, and what stands around the run of capitals.
import { mixed } from './hash.ts';
import { GRAMS, PIECES, type Units } from './units.ts';

/** The most features a word has. */
export const MOST_WORD_FEATURES = 80;

/** Runs of open units, and what stands around each unit's run. */
export type Runs = { readonly before: Int32Array; readonly after: Int32Array; readonly place: Int32Array; readonly lists: Int32Array };

/** The runs of a sentence. */
export function runsOf({ count, open, words, lists }: Units): Runs {
  const runs = { before: new Int32Array(count), after: new Int32Array(count), place: new Int32Array(count), lists: new Int32Array(count) };
  for (let i = 0; i < count; ) {
    if (open[i] === 0) {
      i++;
      continue;
    }
    let end = i;
    let seen = 0;
    while (end < count && open[end] === 1) seen |= lists[end++] ?? 0;
    for (let at = i; at < end; at++) {
      runs.before[at] = i > 0 ? (words[i - 1] ?? 0) : 1;
      runs.after[at] = end < count ? (words[end] ?? 0) : 2;
      runs.place[at] = Math.min(at - i, 3) * 16 + Math.min(end - i, 6);
      runs.lists[at] = seen;
    }
    i = end;
  }
  return runs;
}

/** Writes the hashes of the features of a word into `out`; says how many. */
export function wordFeatures(units: Units, runs: Runs, tone: number, i: number, out: Int32Array): number {
  const { words, shapes, lists, clusters, pieces, grams, language, count } = units;
  let n = 0;
  const put = (kind: number, a: number, b = 0): void => {
    out[n++] = mixed(mixed(a, kind), b);
  };
  const word = (at: number): number => (at < 0 ? 11 : at >= count ? 12 : (words[at] ?? 0));
  const shape = (at: number): number => (at < 0 ? 13 : at >= count ? 14 : (shapes[at] ?? 0));
  const list = (at: number): number => (at < 0 || at >= count ? 1 << 30 : (lists[at] ?? 0));
  const cluster = (at: number): number => (at < 0 || at >= count ? 0 : (clusters[at] ?? 0));
  const piece = (at: number, k: number): number => (at < 0 || at >= count ? 0 : (pieces[at * PIECES + k] ?? 0));
  const [s0, l0, w0] = [shape(i), list(i), word(i)];
  const [s1, l1, w1] = [shape(i + 1), list(i + 1), word(i + 1)];
  const [b1, m1, v1] = [shape(i - 1), list(i - 1), word(i - 1)];
  put(1, w0);
  put(2, v1);
  put(3, w1);
  put(4, word(i - 2));
  put(5, word(i + 2));
  put(6, v1, w0);
  put(7, w0, w1);
  put(8, word(i - 2), v1);
  put(9, w1, word(i + 2));
  for (let k = 0; k < PIECES; k++) put(10 + k, piece(i, k));
  put(16, piece(i - 1, 4));
  put(17, piece(i + 1, 4));
  put(18, piece(i - 1, 1));
  put(19, piece(i + 1, 1));
  put(20, s0);
  put(21, b1, s0);
  put(22, s0, s1);
  put(23, mixed(b1, s0), s1);
  put(24, mixed(shape(i - 2), b1), s0);
  put(25, mixed(s0, s1), shape(i + 2));
  put(26, l0, s0);
  put(27, m1);
  put(28, l1);
  put(29, mixed(m1, b1), mixed(l0, s0));
  put(30, mixed(l0, s0), mixed(l1, s1));
  put(31, mixed(m1, l0), l1);
  put(32, mixed(l0, l1), list(i + 2));
  put(33, mixed(list(i - 2), m1), l0);
  put(34, v1, s0);
  put(35, w1, s0);
  put(36, v1, l0);
  put(37, w1, l0);
  put(38, language, mixed(l0, s0));
  put(39, language, mixed(s0, mixed(b1, s1)));
  put(40, runs.before[i] ?? 0, runs.place[i] ?? 0);
  put(41, runs.after[i] ?? 0, runs.place[i] ?? 0);
  put(42, runs.before[i] ?? 0);
  put(43, runs.after[i] ?? 0);
  put(44, runs.place[i] ?? 0, l0);
  put(45, runs.place[i] ?? 0, mixed(s0, language));
  put(46, runs.lists[i] ?? 0, mixed(runs.place[i] ?? 0, l0));
  put(47, tone, mixed(s0, l0));
  put(48, i === 0 ? 1 : 0, mixed(s0, l0));
  put(49, i === 0 ? 1 : 0, mixed(language, s0));
  put(50, piece(i, 4), mixed(l0, s0));
  put(51, piece(i, 5), language);
  put(52, w0, language);
  put(53, word(i - 3));
  put(54, word(i + 3));
  put(55, mixed(v1, s0), w1);
  put(56, piece(i, 4), piece(i + 1, 4));
  put(57, piece(i - 1, 4), piece(i, 4));
  put(58, runs.before[i] ?? 0, l0);
  put(59, runs.after[i] ?? 0, l0);
  for (let at = i * GRAMS; at < (i + 1) * GRAMS; at++) if (grams[at] !== 0) put(69, grams[at] ?? 0, s0);
  if (clusters.length === 0) return n;
  const [c0, c1, d1] = [cluster(i), cluster(i + 1), cluster(i - 1)];
  put(60, c0, s0);
  put(61, d1, c0);
  put(62, c0, c1);
  put(63, d1, s0);
  put(64, c1, s0);
  put(65, cluster(i - 2));
  put(66, cluster(i + 2));
  put(67, mixed(d1, c0), c1);
  put(68, c0, l0);
  return n;
}
