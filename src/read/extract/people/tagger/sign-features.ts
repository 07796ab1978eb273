// What speaks for or against a name at a sign: the signs around it, their kinds, the words of lists they are part of, and the run of one kind it stands in.
import { fed, mixed, SEED } from './hash.ts';
import { GLUED } from './sign-kinds.ts';
import { WORD } from './sign-words.ts';
import { PIECES, type Units } from './units.ts';
import type { Runs } from './word-features.ts';

/** Runs of signs: each as a whole, and where it begins and the next one does. */
type SignRuns = Runs & { readonly whole: Int32Array; readonly from: Int32Array; readonly to: Int32Array };

/** The runs of signs of one kind, cut at blanks. */
export function signRuns({ count, words, shapes }: Units): SignRuns {
  const column = (): Int32Array => new Int32Array(count);
  const runs = { before: column(), after: column(), place: column(), lists: column(), whole: column(), from: column(), to: column() };
  const kind = (at: number): number => (shapes[at] ?? 0) & 0xff;
  for (let i = 0; i < count; ) {
    let end = i + 1;
    let whole = fed(SEED, words[i] ?? 0);
    while (end < count && kind(end) === kind(i) && (shapes[end] ?? 0) >= GLUED) whole = fed(whole, words[end++] ?? 0);
    for (let at = i; at < end; at++) {
      runs.before[at] = i > 0 ? (words[i - 1] ?? 0) : 1;
      runs.after[at] = end < count ? (words[end] ?? 0) : 2;
      runs.place[at] = Math.min(at - i, 7) * 16 + Math.min(end - i, 9);
      runs.whole[at] = whole;
      runs.from[at] = i;
      runs.to[at] = end;
      runs.lists[at] = Math.min(end - at, 7);
    }
    i = end;
  }
  return runs;
}

/** Writes the hashes of the features of a sign into `out`; says how many. */
export function signFeatures(units: Units, runs: ReturnType<typeof signRuns>, i: number, out: Int32Array): number {
  const { words, shapes, lists, pieces, count } = units;
  let n = 0;
  const put = (kind: number, a: number, b = 0): void => {
    out[n++] = mixed(mixed(a, kind), b);
  };
  const sign = (at: number): number => (at < 0 ? 11 : at >= count ? 12 : (words[at] ?? 0));
  const shape = (at: number): number => (at < 0 ? 13 : at >= count ? 14 : (shapes[at] ?? 0));
  const list = (at: number): number => (at < 0 || at >= count ? 0 : (lists[at] ?? 0));
  const [c0, c1, c2, c3] = [sign(i), sign(i + 1), sign(i + 2), sign(i + 3)];
  const [p1, p2, p3] = [sign(i - 1), sign(i - 2), sign(i - 3)];
  const [s0, s1, t1] = [shape(i), shape(i + 1), shape(i - 1)];
  const [two, after] = [mixed(p2, p1), mixed(c1, c2)];
  const l0 = list(i);
  put(1, c0);
  put(2, p1);
  put(3, c1);
  put(4, p2);
  put(5, c2);
  put(6, p3);
  put(7, c3);
  put(8, p1, c0);
  put(9, c0, c1);
  put(10, two);
  put(11, after);
  put(12, two, c0);
  put(13, p1, mixed(c0, c1));
  put(14, c0, after);
  put(15, p3, two);
  put(16, after, c3);
  put(17, mixed(p3, p2), mixed(p1, c0));
  put(18, mixed(c0, c1), mixed(c2, c3));
  put(19, s0, mixed(t1, s1));
  put(20, mixed(shape(i - 2), t1), mixed(s0, mixed(s1, shape(i + 2))));
  put(21, s0, c1);
  put(22, s0, p1);
  put(23, list(i));
  put(24, list(i - 1), list(i));
  put(25, list(i), list(i + 1));
  put(26, list(i - 1), mixed(list(i), list(i + 1)));
  put(27, list(i), c0);
  put(28, list(i), mixed(s0, s1));
  put(29, list(i), p1);
  put(30, list(i), c1);
  put(31, runs.place[i] ?? 0, s0);
  put(32, runs.before[i] ?? 0, runs.place[i] ?? 0);
  put(33, runs.after[i] ?? 0, mixed(runs.lists[i] ?? 0, s0));
  put(34, runs.whole[i] ?? 0, runs.place[i] ?? 0);
  put(35, runs.place[i] ?? 0, c0);
  put(36, runs.lists[i] ?? 0, mixed(c0, s0));
  put(37, runs.after[i] ?? 0, s0);
  put(38, runs.before[i] ?? 0, s0);
  put(39, sign(i + 4));
  put(40, sign(i - 4));
  put(41, list(i + 2), list(i));
  put(42, list(i - 2), list(i));
  put(43, mixed(s0, t1), two);
  put(44, mixed(s0, s1), after);
  put(45, c0, c2);
  put(46, p2, c0);
  const piece = (at: number, k: number): number => (at < 0 ? 15 : at >= count ? 16 : (pieces[at * PIECES + k] ?? 0));
  const wholeAt = (at: number): number => (at < 0 ? 17 : at >= count ? 18 : (runs.whole[at] ?? 0));
  const next = mixed(sign(runs.to[i] ?? 0), sign((runs.to[i] ?? 0) + 1));
  const place = piece(i, WORD.place);
  const [start, end] = [i - (place >> 4), i - (place >> 4) + (place & 15)];
  const [k0, k1, j1] = [piece(i, WORD.key), piece(end, WORD.key), piece(start - 1, WORD.key)];
  const [w0, w1, v1] = [piece(i, WORD.lists), piece(end, WORD.lists), piece(start - 1, WORD.lists)];
  const [before, behind] = [piece(i, WORD.before), piece(i, WORD.after)];
  put(47, k0, place);
  put(48, w0, place);
  put(49, j1, place);
  put(50, k1, place);
  put(51, mixed(v1, w0), place);
  put(52, mixed(w0, w1), place);
  put(53, j1, mixed(w0, place));
  put(54, k1, mixed(w0, place));
  put(55, mixed(v1, w0), mixed(w1, place));
  put(56, before);
  put(57, behind);
  put(58, before, behind);
  put(59, before, l0);
  put(60, behind, l0);
  put(61, before, c0);
  put(62, behind, piece(i, WORD.title));
  put(63, wholeAt((runs.from[i] ?? 0) - 1), runs.place[i] ?? 0);
  put(64, wholeAt(runs.to[i] ?? 0), runs.place[i] ?? 0);
  put(65, next, runs.place[i] ?? 0);
  put(66, next, before);
  return n;
}
