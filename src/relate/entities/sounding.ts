// How alike two names of different scripts sound.
import { consonantsOf, likenessOf } from '../../text/romanise/sounds.ts';
import { type Heard, ordersOf } from './readings.ts';

/** From this likeness on two names may be one, by how much their scripts lose. */
const ENOUGH = 0.8;
const ENOUGH_LOOSE = 0.68;
const ENOUGH_ABJAD = 0.8;
const ENOUGH_JAPANESE = 0.9;
const SHORTENED = 0.1;
/** No word may be less alike than that. */
const LEAST_WORD = 0.5;

/** So many sounds at most has a small word inside a name: « bin », "de". */
const SMALL = 3;

const lengthOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0);
const unlike = (a: readonly string[], b: readonly string[]): boolean => {
  const [x, y] = [lengthOf(a), lengthOf(b)];
  return Math.max(x, y) > 2 * Math.min(x, y);
};

/** The likeness of two names of different scripts; `undefined` when it is not enough. `office`: both hold the same one, so that a middle name may be left out. */
export function soundLikeness(a: Heard, b: Heard, office: boolean): number | undefined {
  if (a.script === b.script) return undefined;
  // Rows of very unlike length need not be compared.
  if (a.script !== 'arabic' && b.script !== 'arabic' && (a.exact === undefined) === (b.exact === undefined) && unlike(a.words, b.words))
    return undefined;
  if (a.korean !== undefined && b.korean !== undefined) return a.korean === b.korean ? 1 : undefined;
  if (a.japanese !== b.japanese && a.exact !== undefined && b.exact !== undefined) {
    const [signs, other] = a.japanese ? [a, b] : [b, a];
    return signs.exact === other.exact || signs.exact === other.turned ? 0.97 : undefined;
  }
  if (a.exact !== undefined && b.exact !== undefined) {
    // Signs read one by one must read the same; « 王毅 » may be many, « 范世松 » hardly.
    return a.exact === b.exact ? (a.exact.length >= 8 ? 1 : 0.95) : undefined;
  }
  const abjad = a.script === 'arabic' || b.script === 'arabic';
  const sounds = (words: readonly string[]): readonly string[] => (abjad ? words.map(consonantsOf) : words);
  const japanese = a.japanese === true || b.japanese === true;
  const enough =
    (japanese ? ENOUGH_JAPANESE : abjad ? ENOUGH_ABJAD : a.loose || b.loose ? ENOUGH_LOOSE : ENOUGH) +
    (a.words.length === b.words.length ? 0 : 0.05);
  let best: number | undefined;
  for (const left of ordersOf(sounds(a.words)).slice(0, 1))
    for (const right of ordersOf(sounds(b.words))) {
      if (right.length < b.words.length && !office && b.words.slice(1, -1).some((word) => word.length > SMALL)) continue;
      // A name without its middle is less than a whole one.
      const less = right.length < b.words.length ? SHORTENED : 0;
      const whole = likenessOf(left.join(''), right.join(''), Math.max(enough, best ?? 0) + less) - less;
      if (whole < enough || whole <= (best ?? 0)) continue;
      if (!japanese && left.length === right.length && left.some((word, i) => likenessOf(word, right[i] ?? '', LEAST_WORD) < LEAST_WORD))
        continue;
      best = whole;
    }
  return best;
}
