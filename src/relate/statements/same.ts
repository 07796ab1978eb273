import { bare } from '../../text/fold.ts';
import { unions } from '../../text/unions.ts';

/** A statement as words, to be compared. */
export type Said = { readonly language: string; readonly words: readonly string[] };

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;
const RUN = 3;
// So much of the shorter statement must stand in the longer one.
const SHARE = 0.75;
const SHORTEST = 5;
// Statements of one speaker that share a run of words are compared with so many of the first that have it.
const FIRST = 16;

/** The words of a statement as they are compared. */
export const wordsOf = (quote: string): readonly string[] => bare(quote).match(WORD) ?? [];

/** The numbers of the statements that say the same, by groups, in order: repeated whole, or most of the shorter one inside the longer. */
export function sameOnes(list: readonly Said[]): readonly (readonly number[])[] {
  const { join, groups } = unions(list.length);
  const whole = new Map<string, number>();
  const runs = new Map<string, number[]>();
  const sets = list.map(({ words }) => runsOf(words));
  for (const [i, { language, words }] of list.entries()) {
    const key = `${language} ${words.join(' ')}`;
    const twin = whole.get(key);
    if (twin === undefined) whole.set(key, i);
    const shared = new Map<number, number>();
    for (const run of sets[i] ?? []) {
      const others = runs.get(`${language} ${run}`) ?? [];
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (others.length < FIRST && twin === undefined) others.push(i);
      runs.set(`${language} ${run}`, others);
    }
    const like = [...shared].find(([other, count]) => {
      const [a, b] = [sets[i]?.size ?? 0, sets[other]?.size ?? 0];
      return Math.min(words.length, list[other]?.words.length ?? 0) >= SHORTEST && count >= SHARE * Math.min(a, b);
    });
    const joined = twin ?? like?.[0];
    if (joined !== undefined) join(joined, i);
  }
  return groups();
}

function runsOf(words: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '));
  return runs;
}
