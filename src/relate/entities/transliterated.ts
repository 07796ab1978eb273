// Names of other scripts, spelt in Latin letters as each language does: « Mikhaïl Chtcherbakov », „Michail Schtscherbakow“, "Mikhail Shcherbakov".
import { englishSpellings } from '../../text/romanise/latin-spellings.ts';
import { scriptOf } from '../../text/romanise/scripts.ts';
import { consonantsOf, likenessOf, soundsOf } from '../../text/romanise/sounds.ts';
import { isInitial, type Words } from './names.ts';
import { agree } from './posts.ts';
import type { Summary } from './summary.ts';
import type { PostsOf } from './ways.ts';

/** Two who are one, and why. */
type Match = { readonly one: Summary; readonly other: Summary; readonly reason: string };

/** A name as it sounds. */
type Spelt = { readonly form: string; readonly sounds: readonly string[] };

/** More persons under one key are a common name. */
const CROWD = 24;
const FORMS = 4;
/** So alike are spellings of one name; of those who hold one office they may be less alike. */
const ALIKE = 0.92;
const ALIKE_IN_OFFICE = 0.8;
const ALIKE_WORD = 0.6;
/** Shorter names sound alike by chance. */
const SHORTEST = 9;
const SHORTEST_WORD = 4;

/** Who of two languages are one person, spelt by ear. */
export function* transliterated(people: readonly Summary[], root: (person: Summary) => Summary, postsOf: PostsOf): Generator<Match> {
  const spelt = new Map(people.map((p) => [p, p.names.slice(0, FORMS).flatMap((words) => speltOf(words, p.languages))]));
  const meeting = new Map<string, Set<Summary>>();
  for (const [person, forms] of spelt)
    for (const form of forms) for (const key of keysOf(form)) meeting.set(key, (meeting.get(key) ?? new Set()).add(person));
  for (const [one, forms] of spelt) {
    if (one.known || one.documents === 0) continue;
    const found = new Map<Summary, Match>();
    for (const key of new Set(forms.flatMap((form) => [...keysOf(form)]))) {
      const crowd = meeting.get(key) ?? new Set();
      if (crowd.size > CROWD) continue;
      for (const other of crowd) {
        if (root(other) === root(one) || found.has(root(other))) continue;
        const pair = alike(forms, spelt.get(other) ?? [], agree(postsOf(one), postsOf(other)), disjoint(one, other));
        if (pair !== undefined)
          found.set(root(other), { one, other, reason: `« ${pair[0]} » and « ${pair[1]} » are spellings of one name.` });
      }
    }
    // Spellings of three languages meet one another: they are one, or the names are too common.
    for (const match of found.values()) if (found.size === 1 || agree(postsOf(one), postsOf(match.other)) || spread(found)) yield match;
  }
}

/** Whether all who were found are of languages of their own. */
const spread = (found: ReadonlyMap<Summary, Match>): boolean => {
  const languages = [...found.values()].flatMap(({ other }) => [...other.languages]);
  return new Set(languages).size === languages.length;
};

const disjoint = (a: Summary, b: Summary): boolean =>
  a.languages.size > 0 && b.languages.size > 0 && ![...a.languages].some((l) => b.languages.has(l));

function speltOf(words: Words, languages: ReadonlySet<string>): readonly Spelt[] {
  if (words.length < 2 || words.some(isInitial) || words.some((w) => scriptOf(w) !== 'latin')) return [];
  return englishSpellings(words, languages).map((list) => ({ form: words.join(' '), sounds: list.map((w) => soundsOf(w)) }));
}

/** The consonants of first and last word: names of one office may differ in one of both. */
function* keysOf({ sounds }: Spelt): Generator<string> {
  const [first = '', last = ''] = [sounds[0], sounds.at(-1)].map((w) => consonantsOf(w ?? '').replace(/(?<=.)H/g, ''));
  yield `${sounds.length}|${first.charAt(0)}|${last}`;
  yield `${sounds.length}|${first}|${last.charAt(0)}`;
}

function alike(mine: readonly Spelt[], others: readonly Spelt[], office: boolean, apart: boolean): readonly [string, string] | undefined {
  for (const a of mine)
    for (const b of others) {
      if (a.form === b.form || a.sounds.length !== b.sounds.length) continue;
      if (office ? nearly(a, b) : apart && surely(a, b)) return [a.form, b.form];
    }
  return undefined;
}

const nearly = (a: Spelt, b: Spelt): boolean =>
  likenessOf(a.sounds.join(''), b.sounds.join('')) >= ALIKE_IN_OFFICE &&
  a.sounds.every((word, i) => likenessOf(word, b.sounds[i] ?? '', ALIKE_WORD) >= ALIKE_WORD);

/** Whether nothing but vowels differs, and no ending that tells a man from a woman. */
function surely(a: Spelt, b: Spelt): boolean {
  const [left, right] = [a.sounds.join(''), b.sounds.join('')];
  if (left.length < SHORTEST || likenessOf(left, right) < ALIKE) return false;
  return a.sounds.every((word, i) => {
    const other = b.sounds[i] ?? '';
    // « ben », « bin »
    if (word === other || (i > 0 && i < a.sounds.length - 1 && word.charAt(0) === other.charAt(0) && word.length < SHORTEST_WORD))
      return true;
    return word.length >= SHORTEST_WORD && consonantsOf(word) === consonantsOf(other) && endOf(word) === endOf(other);
  });
}

const endOf = (word: string): string | undefined => /[ao]$/.exec(word)?.[0];
