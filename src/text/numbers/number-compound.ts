// Numbers that are one word, « zweihundertfünfundzwanzigtausend »: parts below a hundred are listed, what is larger is built of them.
import type { Numerals } from '../../model/packs/numerals.ts';

/** The number that one word writes; `undefined` when it is none, or has only one part. */
export type CompoundNumber = (word: string) => number | undefined;

/** The longest word that may be a number, in letters. */
const LONGEST = 90;

/** Reads the compound numbers of a language that has them. */
export function compoundNumber(numbers: ReadonlyMap<string, number>, compound: Numerals['compound']): CompoundNumber | undefined {
  if (compound === undefined) return undefined;
  const { hundred, thousand, and } = compound;
  const small = (word: string): number | undefined => {
    const value = numbers.get(word);
    return value === undefined || value >= 100 ? undefined : value;
  };
  const split = (word: string, by: string, size: number, of: CompoundNumber, rest: CompoundNumber): number | undefined => {
    const at = word.indexOf(by);
    if (at < 0) return undefined;
    const head = at === 0 ? 1 : of(word.slice(0, at));
    const tail = word.slice(at + by.length);
    const bare = tail.startsWith(and) ? tail.slice(and.length) : tail;
    const more = tail === '' ? 0 : rest(bare);
    return head === undefined || more === undefined ? undefined : head * size + more;
  };
  const below1000 = (word: string): number | undefined => split(word, hundred, 100, small, small) ?? small(word);
  return (word) => {
    if (word.length > LONGEST || (!word.includes(hundred) && !word.includes(thousand))) return undefined;
    return split(word, thousand, 1000, below1000, below1000) ?? below1000(word);
  };
}
