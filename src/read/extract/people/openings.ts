import { isUnspaced } from '../../../text/tokens/letters.ts';

/** So many signs at most are a family name. */
const LONGEST_FAMILY = 3;
/** A name of more signs is written with marks between its parts. */
const LONGEST_NAME = 6;

/** How somebody may be called by the beginning of the name, in scripts that write it first: « 王 » of « 王毅 », « 또 » of « 또 럼 ». */
export function openings(words: readonly string[]): readonly string[] {
  const [first = '', ...more] = words;
  if (!isUnspaced(first)) return [];
  if (more.length > 0) return [first];
  if (first.length > LONGEST_NAME) return [];
  return Array.from({ length: Math.min(LONGEST_FAMILY, first.length - 1) }, (_, i) => first.slice(0, i + 1));
}

/** How somebody may be called by the end of the name, the given one: « 和彦 » of « 大沼和彦 ». */
export function endings([name = '', ...more]: readonly string[]): readonly string[] {
  if (more.length > 0 || !isUnspaced(name) || name.length > LONGEST_NAME) return [];
  return [2, 3].flatMap((length) => (name.length > length ? [name.slice(-length)] : []));
}
