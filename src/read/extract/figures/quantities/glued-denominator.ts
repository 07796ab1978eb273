// Denominators that are one word with their number: « tres veintiunavos », « dos diezmilésimas ».
import type { Token } from '../../../../model/token.ts';
import type { Found } from '../../../../text/words/phrases.ts';

/** The denominator that is one word with its number at a token. */
export type GluedDenominator = (list: readonly Token[], index: number) => Found<number> | undefined;

/** The longest word that may be one, in letters. */
const LONGEST = 40;
/** Letters that number words lose before such an ending: « treint-avos ». */
const LOST = ['', 'a', 'e'] as const;

/** Reads denominators made of number words and one of some endings. */
export function gluedDenominator(numbers: Readonly<Record<string, number>>, suffixes: Readonly<Record<string, number>>): GluedDenominator {
  const endings = Object.entries(suffixes);
  const known = new Map(Object.entries(numbers));
  return (list, index) => {
    const word = endings.length === 0 ? undefined : list[index]?.lower;
    if (word === undefined || word.length > LONGEST) return undefined;
    for (const [ending, by] of endings) {
      const stem = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
      const value = stem === '' ? undefined : LOST.map((letter) => gluedNumber(stem + letter, known)).find((n) => n !== undefined);
      if (value !== undefined && value * by > 1) return { end: index + 1, value: value * by };
    }
    return undefined;
  };
}

/** The value of number words without blanks; the longest word at each place, thousands and hundreds by what stands before them. */
function gluedNumber(word: string, numbers: ReadonlyMap<string, number>): number | undefined {
  let total = 0;
  let group = 0;
  for (let at = 0; at < word.length; ) {
    let end = word.length;
    while (end > at && !numbers.has(word.slice(at, end))) end--;
    const value = end > at ? numbers.get(word.slice(at, end)) : undefined;
    if (value === undefined) return undefined;
    if (value >= 1000) [total, group] = [total + Math.max(group, 1) * value, 0];
    else group = value === 100 && group > 0 && group < 10 ? group * 100 : group + value;
    at = end;
  }
  return total + group;
}
