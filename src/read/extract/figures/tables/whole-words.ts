// Korean words are several tokens, one a syllable: « 명이 하노이 » holds no 「이하」, « 가구가 정전 » no 「가정」.
import type { Token } from '../../../../model/token.ts';
import { type Found, type Phrases, phrases } from '../../../../text/words/phrases.ts';

const HANGUL = /\p{Script=Hangul}/u;

/** A table of phrases that are found only where no blank stands inside one of their words; other scripts part words by blanks anyway. */
export function wholeWords<V>(entries: Iterable<readonly [string, V]>): Phrases<V> {
  const list = [...entries];
  const table = phrases(list);
  const spaced = list.filter(([phrase]) => HANGUL.test(phrase)).map(([phrase]) => phrase);
  if (spaced.length === 0) return table;
  const known = new Map<string, readonly string[]>();
  for (const phrase of spaced) known.set(joined(phrase), [...(known.get(joined(phrase)) ?? []), phrase]);
  return {
    ...table,
    at: (tokens, index) => {
      const found = table.at(tokens, index);
      return found === undefined || isWhole(tokens, index, found, known) ? found : undefined;
    },
  };
}

const joined = (phrase: string): string => phrase.replaceAll(' ', '').toLowerCase();

function isWhole(list: readonly Token[], index: number, { end }: Found<unknown>, known: ReadonlyMap<string, readonly string[]>): boolean {
  let text = list[index]?.lower ?? '';
  const blanks: number[] = [];
  for (let i = index + 1; i < end; i++) {
    const token = list[i];
    if (token?.spaced === true) blanks.push(text.length);
    text += token?.lower ?? '';
  }
  return blanks.length === 0 || (known.get(text)?.some((phrase) => blanks.every((at) => hasBlankAt(phrase, at))) ?? true);
}

// Whether a blank stands in a phrase behind so many letters.
function hasBlankAt(phrase: string, letters: number): boolean {
  let seen = 0;
  for (const sign of phrase) {
    if (sign === ' ' && seen === letters) return true;
    if (sign !== ' ') seen += sign.length;
  }
  return false;
}
