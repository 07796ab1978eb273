import { bare, lowered } from '../fold.ts';

/** The phrases of a list separated by commas. */
export const phrasesOf = (list: string): readonly string[] => (list === '' ? [] : list.split(', '));

/** The words of a list separated by blanks, as a set to compare with words as tokens have them. */
export const wordSet = (list: string): ReadonlySet<string> =>
  new Set(
    lowered(list)
      .split(/\s+/)
      .filter((w) => w !== ''),
  );

/** The same, without diacritics. */
export const bareSet = (list: string): ReadonlySet<string> => new Set([...wordSet(list)].map(bare));
