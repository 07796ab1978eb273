import { isUnspaced } from '../../../text/letters.ts';

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
