// Where no blanks stand between words: the likeliest cut of a line into words of the lists, and the titles before and behind a sign.
import { hashOf } from './hash.ts';
import { GLUED, SIGN } from './sign-kinds.ts';
import { PIECES, type Units } from './units.ts';

/** What `pieces` hold of a sign: its word and the lists of that, the place in it; how far the titles beside it are, and which comes next. */
export const WORD = { key: 0, lists: 1, place: 2, before: 3, after: 4, title: 5 };

/** Lists of frequent and of usual words, and of titles. */
const [FREQUENT, USUAL, TITLE] = [16, 32, 64];
const COSTS = { frequent: 3.5, title: 4.2, usual: 5.2, name: 6, unknown: 7 };
const FARTHEST = 14;
const [DOT, KANA_DOT] = [hashOf('·'), hashOf('・')];

const costOf = (lists: number): number =>
  lists & FREQUENT ? COSTS.frequent : lists & TITLE ? COSTS.title : lists & USUAL ? COSTS.usual : COSTS.name;

/** A cut in the making: words are added from left to right. */
export function wordCut(count: number) {
  const best = new Float64Array(count + 1).fill(Infinity);
  const from = new Int32Array(count + 1);
  const keys = new Int32Array(count + 1);
  const lists = new Uint8Array(count + 1);
  const opens = new Int32Array(count + 1);
  const closes = new Uint8Array(count + 1);
  best[0] = 0;
  const add = (start: number, end: number, cost: number, key: number, found: number): void => {
    const sum = (best[start] ?? Infinity) + cost;
    if (sum >= (best[end] ?? Infinity)) return;
    best[end] = sum;
    from[end] = start;
    keys[end] = key;
    lists[end] = found;
  };
  return {
    /** A sign alone. */
    single: (at: number, kind: number, sign: number): void => add(at, at + 1, kind > SIGN.letters ? 0 : COSTS.unknown, sign, 0),
    /** A listed word of so many signs. */
    word: (at: number, length: number, key: number, found: number): void => {
      add(at, at + length, costOf(found), key, found);
      if ((found & TITLE) === 0) return;
      opens[at] = key;
      if (length > 1) closes[at + length] = 1;
    },
    /** Writes what was found into the pieces of the units. */
    write: (units: Units): void => {
      const { pieces } = units;
      for (let end = count; end > 0; end = from[end] ?? 0) {
        const start = from[end] ?? 0;
        for (let at = start; at < end; at++) {
          pieces[at * PIECES + WORD.key] = keys[end] ?? 0;
          pieces[at * PIECES + WORD.lists] = lists[end] ?? 0;
          pieces[at * PIECES + WORD.place] = (at - start) * 16 + end - start;
        }
      }
      besideTitles(units, opens, closes);
    },
  };
}

const steps = (distance: number, blanks: number): number => (distance < 5 ? distance : distance < 8 ? 5 : 6) * 4 + Math.min(blanks, 3) + 1;

/** How far each sign is from the last title before it and the next behind it, with no mark in between but those of names. */
function besideTitles({ count, shapes, words, pieces }: Units, opens: Int32Array, closes: Uint8Array): void {
  const kind = (at: number): number => (shapes[at] ?? 0) & 0xff;
  const apart = (at: number): boolean => kind(at) === SIGN.mark && words[at] !== DOT && words[at] !== KANA_DOT;
  for (let i = 0, last = -FARTHEST, blanks = 0; i < count; i++) {
    if (closes[i] === 1) [last, blanks] = [i, 0];
    else if ((shapes[i] ?? 0) < GLUED) blanks++;
    if (apart(i)) last = -FARTHEST;
    pieces[i * PIECES + WORD.before] = i - last < FARTHEST ? steps(i - last, blanks) : 0;
  }
  for (let i = count - 1, next = count + FARTHEST, blanks = 0, title = 0; i >= 0; i--) {
    pieces[i * PIECES + WORD.after] = next - i < FARTHEST ? steps(next - i, blanks) : 0;
    pieces[i * PIECES + WORD.title] = next - i < FARTHEST ? title : 0;
    if (opens[i] !== 0) [next, blanks, title] = [i, 0, opens[i] ?? 0];
    if (apart(i)) next = count + FARTHEST;
    if ((shapes[i] ?? 0) < GLUED) blanks++;
  }
}
