// The shape of personal names, from the lists of all packs: a Vietnamese name is told by its syllables, another by its given name.
import type { Packs } from '../../model/pack.ts';
import type { NamesPack } from '../../model/packs/names.ts';
import type { Token } from '../../model/token.ts';
import { capitalised } from '../capitals.ts';
import { bare } from '../fold.ts';
import { bareSet, wordSet } from './word-lists.ts';

/** What the lists say of a word. */
export type PersonShape = {
  /** Whether a word is a given name (of languages that put it first). */
  readonly given: (token: Token | undefined) => boolean;
  readonly surname: (token: Token | undefined) => boolean;
  readonly surnameLike: (token: Token | undefined) => boolean;
  /** How many tokens from `index` make a name that puts the family first; 0 when none do. */
  readonly familyFirst: (list: readonly Token[], index: number) => number;
  /** Whether the word may be a syllable of such a name. */
  readonly syllable: (token: Token | undefined) => boolean;
  readonly family: (token: Token | undefined) => boolean;
  /** Whether a name of a person clearly begins here. */
  readonly begins: (list: readonly Token[], index: number) => boolean;
};

const shapes = new WeakMap<Packs, Map<string, PersonShape>>();

/** The shape of names in texts of a language, as the lists of all packs have it, for names travel; built once. */
export function shapeOf(packs: Packs, language: string): PersonShape {
  const built = shapes.get(packs) ?? new Map<string, PersonShape>();
  shapes.set(packs, built);
  const own = packs[language]?.names.familyFirst !== undefined;
  const shape =
    built.get(String(own)) ??
    personShape(
      Object.values(packs).map((p) => p.names),
      own,
    );
  built.set(String(own), shape);
  return shape;
}

/**
 * The shape of names as these packs have it. `marked`: the text writes family names with all their marks, so that « Không » (not) is no
 * « Khổng »; texts of other languages leave out some or all of them.
 */
export function personShape(packs: readonly NamesPack[], marked: boolean): PersonShape {
  const western = packs.filter((p) => p.familyFirst === undefined);
  const exactGiven = wordSet(western.map((p) => p.given).join(' '));
  const givenNames = bareSet(western.map((p) => p.given).join(' '));
  const surnames = bareSet(western.map((p) => p.surnames).join(' '));
  const endings = [...wordSet(western.map((p) => p.surnameEndings).join(' '))];
  const syllabic = packs.flatMap((p) => (p.familyFirst === undefined ? [] : [p.familyFirst]));
  const families = wordSet(syllabic.map((f) => f.surnames).join(' '));
  const bareFamilies = bareSet(syllabic.map((f) => f.surnames).join(' '));
  const longest = Math.max(0, ...syllabic.map((f) => f.longest));
  const syllables = new Set(
    syllabic.flatMap((f) => [...wordSet(f.rimes)].flatMap((rime) => [rime, ...[...wordSet(f.onsets)].map((onset) => onset + rime)])),
  );

  const syllable = (token: Token | undefined): boolean =>
    token !== undefined && capitalised(token) && token.text.length <= 7 && !/\d/.test(token.text) && syllables.has(bare(token.lower));
  const family = (token: Token | undefined): boolean => {
    if (token === undefined || !capitalised(token)) return false;
    const plain = bare(token.lower);
    return families.has(token.lower) || ((!marked || plain === token.lower) && bareFamilies.has(plain));
  };
  const familyFirst = (list: readonly Token[], index: number): number => {
    if (!family(list[index])) return 0;
    let end = index + 1;
    while (end < index + longest && syllable(list[end]) && list[end]?.spaced === true) end++;
    return end - index >= 2 ? end - index : 0;
  };
  // « Dân » of a Vietnamese text is no "Dan".
  const given = (token: Token | undefined): boolean => {
    if (token === undefined || !capitalised(token)) return false;
    const plain = bare(token.lower);
    return exactGiven.has(token.lower) || ((!marked || plain === token.lower) && givenNames.has(plain));
  };
  const surname = (token: Token | undefined): boolean => token !== undefined && capitalised(token) && surnames.has(bare(token.lower));
  return {
    given,
    surname,
    surnameLike: (token) => {
      if (token === undefined || token.text.length < 5 || !capitalised(token)) return false;
      const plain = bare(token.lower);
      return endings.some((e) => plain.endsWith(e));
    },
    familyFirst,
    syllable,
    family,
    begins: (list, index) =>
      familyFirst(list, index) >= 3 || (given(list[index]) && capitalised(list[index + 1]) && list[index + 1]?.spaced === true),
  };
}
