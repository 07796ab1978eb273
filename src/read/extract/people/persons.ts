// Which names of a document mean one person: « Ghada Waly » and « Mme Waly », « Ivan Kubrako » and "Ivan Kubrakov".
import { bare } from '../../../text/fold.ts';
import { isUnspaced } from '../../../text/tokens/letters.ts';
import type { PersonShape } from '../../../text/words/person-shape.ts';
import { areTwo, tellApart } from './namesakes.ts';
import { endings, openings } from './openings.ts';
import { sameName } from './same-name.ts';
import { keysOf, type Sighting } from './sighting.ts';

/** Someone of the document: names in text order, the fullest one, and the id. */
export type Person = { id: string; readonly names: Sighting[]; words: readonly string[]; keys: readonly string[]; full: string };

/** Persons, and the one each name means. */
export type Persons = { readonly list: readonly Person[]; readonly of: ReadonlyMap<Sighting, Person> };

/** How many persons with the same first or last word are compared with a name. */
const WINDOW = 40;

/** Joins the names of a document, the longest first, so that short ones find the full one wherever it stands. */
export function persons(text: string, names: readonly Sighting[], shape: PersonShape): Persons {
  const list: Person[] = [];
  const of = new Map<Sighting, Person>();
  const byWord = new Map<string, Person[]>();
  const near = (word: string | undefined): readonly Person[] => byWord.get(word ?? '') ?? [];
  const index = (word: string | undefined, person: Person): void => {
    const known = near(word);
    if (word !== undefined && !known.includes(person)) byWord.set(word, [...known, person].slice(-WINDOW));
  };
  const join = (name: Sighting, person: Person): void => {
    person.names.push(name);
    of.set(name, person);
    for (const word of [keysOf(name)[0], keysOf(name).at(-1), ...openings(name.words), ...endings(name.words), ...inner(keysOf(name))])
      index(word, person);
  };
  const twins = bracketed(text, names);
  const twin = (name: Sighting): Person | undefined => {
    const other = twins.get(name);
    return other === undefined ? undefined : of.get(other);
  };
  const open = (name: Sighting): Person => {
    const person: Person = { id: '', names: [], words: name.words, keys: keysOf(name), full: text.slice(name.span.start, name.span.end) };
    list.push(person);
    return person;
  };
  const full = names.filter((n) => n.words.length > 1).sort((a, b) => b.words.length - a.words.length);
  for (const name of full) {
    const { words } = name;
    const keys = keysOf(name);
    const same = (p: Person): boolean =>
      sameName(p.keys, keys, familyFirst(p.words, shape) || familyFirst(words, shape)) && !p.names.some((n) => areTwo(text, n, name));
    const candidates = new Set([...near(keys[0]), ...near(keys.at(-1))].filter(same));
    join(name, twin(name) ?? likeliest(text, [...candidates], name) ?? open(name));
  }
  for (const name of longestFirst(names.filter((n) => n.words.length === 1))) {
    const word = keysOf(name)[0] ?? '';
    const candidates = near(word).filter((p) => means(p, word, familyFirst(p.words, shape)));
    const inside = candidates.length > 0 ? [] : near(word).filter((p) => inner(p.keys).includes(word) && !familyFirst(p.words, shape));
    join(name, twin(name) ?? likeliest(text, [...candidates, ...inside], name) ?? open(name));
  }
  for (const person of list) {
    person.names.sort((a, b) => a.span.start - b.span.start);
    person.full = plainest(text, person);
  }
  tellApart(list);
  return { list, of };
}

/** The name as it is most likely written in the first case: of equally long ones the shortest, and of these the first. */
function plainest(text: string, { full, keys, names }: Person): string {
  const whole = names.filter((n) => n.stems?.length === keys.length);
  return whole.reduce((best, { span }) => (span.end - span.start < best.length ? text.slice(span.start, span.end) : best), full);
}

function familyFirst(words: readonly string[], shape: PersonShape): boolean {
  const tokens = words.map((w) => {
    const text = w.charAt(0).toUpperCase() + w.slice(1);
    return { start: 0, end: text.length, kind: 'word' as const, text, lower: w, spaced: true };
  });
  return words.length > 1 && shape.familyFirst(tokens, 0) === words.length;
}

/** Words in the midst of long names, by which some are known: « Luiz Inácio Lula da Silva ». */
const inner = (keys: readonly string[]): readonly string[] => (keys.length < 4 ? [] : keys.slice(1, -1).filter((w) => w.length >= 4));

/** Whether a single word may mean a person: the family name, or the given name; of names that put the family first only the last word. */
const means = ({ keys }: Person, word: string, oriental: boolean): boolean =>
  keys.length === 1
    ? keys[0] === word || openings(keys).includes(word) || endings(keys).includes(word)
    : keys.at(-1) === word || (!oriental && keys[0] === word);

/** Names of signs first, the longest of them before its beginning: « 王毅 » before « 王 ». */
function longestFirst(names: readonly Sighting[]): readonly Sighting[] {
  const ofSigns = (n: Sighting): boolean => isUnspaced(n.words[0] ?? '');
  const long = names.filter(ofSigns).sort((a, b) => (b.words[0] ?? '').length - (a.words[0] ?? '').length);
  return [...long, ...names.filter((n) => !ofSigns(n))];
}

/** Names that stand in brackets after another one, in another script: « 팜 테 뚱(Phạm Thế Tùng) ». Each of both with the other. */
function bracketed(text: string, names: readonly Sighting[]): ReadonlyMap<Sighting, Sighting> {
  const twins = new Map<Sighting, Sighting>();
  const cased = (n: Sighting): boolean => n.words.some((w) => w !== w.toUpperCase());
  const inOrder = [...names].sort((a, b) => a.span.start - b.span.start);
  for (const [i, name] of inOrder.entries()) {
    const next = inOrder[i + 1];
    if (
      next === undefined ||
      cased(name) === cased(next) ||
      !/^\s?[(（]$/.test(text.slice(name.span.end, Math.min(next.span.start, name.span.end + 3)))
    )
      continue;
    if (next.span.start - name.span.end > 2 || !/^[)）,，]$/.test(text.charAt(next.span.end))) continue;
    twins.set(name, next).set(next, name);
  }
  return twins;
}

const addressOf = (text: string, { honorific }: Sighting): string | undefined =>
  honorific === undefined ? undefined : bare(text.slice(honorific.start, honorific.end));

/** Of several the one of the same rank, role and gender; of equal ones the one named nearest before, else the first after. */
function likeliest(text: string, candidates: readonly Person[], name: Sighting): Person | undefined {
  const [only, ...more] = candidates;
  if (more.length === 0) return only;
  const agreeing = (p: Person): number => {
    const rank = name.rank !== undefined && p.names.some((n) => n.rank === name.rank);
    const role = name.roles.some((r) => p.names.some((n) => n.roles.some((q) => q.concept === r.concept && q.deputy === r.deputy)));
    const told = p.names.flatMap((n) => n.gender ?? []);
    const gender = name.gender === undefined || told.length === 0 ? 0 : told.includes(name.gender) ? 1 : -2;
    // « Громова » is her name, « Громов » his: a word longer than all he is called by is hardly his.
    const last = (n: Sighting): string => n.words.at(-1) ?? '';
    const letter = p.names.some((n) => last(n) === last(name)) ? 0.25 : p.names.every((n) => last(n).length < last(name).length) ? -1 : 0;
    const address = addressOf(text, name);
    const called = address !== undefined && p.names.some((n) => addressOf(text, n) === address);
    // "Clive Hollingbery … his wife, Janet Hollingbery … Hollingbery", but "Mrs Hollingbery".
    const first = p.names.reduce((a, b) => (b.words.length > 1 && (a.words.length === 1 || b.span.start < a.span.start) ? b : a));
    const relative = name.gender === undefined && first.relative === true;
    const plain = name.gender !== undefined && told.length === 0 && p.names.some((n) => n.words.length === 1 && n.honorific === undefined);
    return (rank ? 2 : 0) + (role ? 2 : 0) + gender + letter + (called ? 1.5 : 0) - (relative ? 0.75 : 0) - (plain ? 0.5 : 0);
  };
  const lastOf = (p: Person): number => Math.max(-1, ...p.names.filter((n) => n.span.start < name.span.start).map((n) => n.span.start));
  const scored = candidates.map((person) => ({ person, score: agreeing(person), last: lastOf(person) }));
  return scored.reduce((best, c) => (c.score > best.score || (c.score === best.score && c.last > best.last) ? c : best)).person;
}
