// Which names of a document mean one person: « Ghada Waly » and « Mme Waly », « Ivan Kubrako » and "Ivan Kubrakov".

import { slug } from '../../../text/fold.ts';
import type { PersonShape } from '../../../text/person-shape.ts';
import type { Sighting } from './sighting.ts';

/** Someone of the document: names in the order in which they stand, the fullest one, and the id. */
export type Person = { id: string; readonly names: Sighting[]; words: readonly string[]; full: string };

/** Persons, and the one each name means. */
export type Persons = { readonly list: readonly Person[]; readonly of: ReadonlyMap<Sighting, Person> };

/** How many persons with the same first or last word are compared with a name. */
const WINDOW = 40;

/** Joins the names of a document. `family` tells names that put the family first: of them the last word is used alone. */
export function persons(text: string, names: readonly Sighting[], shape: PersonShape): Persons {
  const list: Person[] = [];
  const of = new Map<Sighting, Person>();
  const byWord = new Map<string, Person[]>();
  const near = (word: string | undefined): readonly Person[] => (byWord.get(word ?? '') ?? []).slice(-WINDOW);
  const index = (word: string | undefined, person: Person): void => {
    if (word === undefined) return;
    const known = byWord.get(word) ?? [];
    if (!known.includes(person)) known.push(person);
    byWord.set(word, known.slice(-WINDOW));
  };
  const join = (name: Sighting, person: Person): void => {
    person.names.push(name);
    of.set(name, person);
    if (name.words.length > person.words.length) {
      person.words = name.words;
      person.full = text.slice(name.span.start, name.span.end);
    }
    for (const word of [name.words[0], name.words.at(-1)]) index(word, person);
  };
  const open = (name: Sighting): Person => {
    const person: Person = { id: '', names: [], words: name.words, full: text.slice(name.span.start, name.span.end) };
    list.push(person);
    return person;
  };
  const oriental = (words: readonly string[]): boolean => familyFirst(words, shape);

  const full = names.filter((n) => n.words.length > 1);
  for (const name of full) {
    const { words } = name;
    const candidates = [...near(words[0]), ...near(words.at(-1))];
    join(name, candidates.find((p) => p.names.some((n) => sameName(n.words, words, oriental(words)))) ?? open(name));
  }
  for (const name of names.filter((n) => n.words.length === 1)) {
    const word = name.words[0];
    const candidates = near(word).filter((p) => means(p, word ?? '', oriental(p.words)));
    join(name, nearest(candidates, name) ?? open(name));
  }
  for (const person of list) person.id = slug(person.full);
  return { list, of };
}

function familyFirst(words: readonly string[], shape: PersonShape): boolean {
  const tokens = words.map((w) => {
    const text = w.charAt(0).toUpperCase() + w.slice(1);
    return { start: 0, end: text.length, kind: 'word' as const, text, lower: w, spaced: true };
  });
  return words.length > 1 && shape.familyFirst(tokens, 0) === words.length;
}

/** Whether two full names are one: the same words, some left out in between or at the end, initials, or one letter wrong. */
export function sameName(a: readonly string[], b: readonly string[], oriental: boolean): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.join('') === short.join('')) return true;
  if (oriental)
    return short.length >= 2 && long.length - short.length <= 2 && short.every((w, i) => w === long[long.length - short.length + i]);
  if (long.length === short.length) return initials(long, short) || misprint(long.join(' '), short.join(' '));
  const ends = long[0] === short[0] && long.at(-1) === short.at(-1);
  const opens = short.every((w, i) => w === long[i]) && short.length > 1;
  return (ends && within(short, long)) || (opens && short.length >= 2 && long.length >= 3);
}

const initials = (a: readonly string[], b: readonly string[]): boolean =>
  a.at(-1) === b.at(-1) && a.every((w, i) => w === b[i] || ((w.length === 1 || b[i]?.length === 1) && w.charAt(0) === b[i]?.charAt(0)));

function within(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/** Whether two long names differ by one letter, put in, left out or changed. */
export function misprint(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 9) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** Whether a single word may mean a person: the family name, or the given name; of names that put the family first only the last word. */
const means = ({ words }: Person, word: string, oriental: boolean): boolean =>
  words.length === 1 ? words[0] === word : words.at(-1) === word || (!oriental && words[0] === word);

/** Of several the one whose gender fits and whose name stands nearest before, else the first after. */
function nearest(candidates: readonly Person[], name: Sighting): Person | undefined {
  const fitting = candidates.filter((p) =>
    p.names.every((n) => n.gender === undefined || name.gender === undefined || n.gender === name.gender),
  );
  const pool = fitting.length > 0 ? fitting : candidates;
  const last = (p: Person): number => Math.max(-1, ...p.names.filter((n) => n.span.start < name.span.start).map((n) => n.span.start));
  return pool.reduce<Person | undefined>((best, p) => (best === undefined || last(p) > last(best) ? p : best), undefined);
}
