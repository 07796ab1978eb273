import { type Decisions, NO_DECISIONS } from '../../model/decisions.ts';
import { UserError } from '../../model/errors.ts';
import type { Facts } from '../../model/fact.ts';
import type { Profile } from '../../model/profile.ts';
import { COUNTRY_CODES } from '../../text/country-codes.ts';
import { scriptOf } from '../../text/romanise/scripts.ts';
import { acrossScripts, type Crossing, type Known } from './across.ts';
import { byOffice, type Holder } from './lone.ts';
import { isFull, type Words } from './names.ts';
import { disagree, postKeys } from './posts.ts';
import { type Originals, type Summary, summaries } from './summary.ts';
import { transliterated } from './transliterated.ts';
import { type PostsOf, WAYS, type Way } from './ways.ts';

/** Which ids mean one entity. */
export type Joined = {
  /** The id that an id was joined to; itself if to none. */
  readonly entity: (id: string) => string;
  /** By id that others were joined to, the reasons, one line each. */
  readonly why: ReadonlyMap<string, readonly string[]>;
};

const isCountry = (id: string): boolean => COUNTRY_CODES.has(id);

// More persons than that under one key are no candidates but a common name.
const CROWD = 64;

/**
 * Joins persons across documents, never by a surname or a given name alone: by full names, by the uncertain ways only when there is one
 * candidate, or by a lone name or title with an office that nobody else holds. The stronger of two gives the id: the one of the profile, else that of more documents.
 */
export async function joined(facts: Facts, profile: Profile, originals: Originals, decisions: Decisions = NO_DECISIONS): Promise<Joined> {
  const everybody = await summaries(facts, profile, originals);
  const people = everybody.filter((p) => p.names.some(isFull));
  const byId = new Map(everybody.map((p) => [p.id, p]));
  const target = new Map<string, string>();
  const why = new Map<string, readonly string[]>();
  const root = (person: Summary): Summary => {
    let id = person.id;
    for (let next = target.get(id); next !== undefined; next = target.get(id)) id = next;
    return byId.get(id) ?? person;
  };
  const decided = (id: string): Summary => {
    const person = byId.get(id);
    if (person === undefined) throw new UserError('E209', [id]);
    return person;
  };
  const split = decisions.split.map(([a, b]) => [decided(a), decided(b)] as const);
  const apart = (one: Summary, other: Summary): boolean =>
    split.some(([a, b]) => (root(a) === one && root(b) === other) || (root(a) === other && root(b) === one));
  const posts = new Map<string, ReadonlySet<string>>();
  const postsOf = (person: Summary): ReadonlySet<string> => posts.get(root(person).id) ?? root(person).posts;
  const join = ({ one, other, reason, certain = false }: Match, asked = false): void => {
    const [to, from] = [root(one), root(other)].sort(byStrength);
    if (from === undefined || to === undefined || from === to || (from.known && !asked) || apart(to, from)) return;
    if (!asked && (isNamesake(to) || isNamesake(from))) return;
    if (!asked && !certain && disagree(postsOf(to), postsOf(from), isCountry)) return;
    posts.set(to.id, new Set([...postsOf(to), ...postsOf(from)]));
    target.set(from.id, to.id);
    why.set(to.id, [...(why.get(to.id) ?? []), reason, ...(why.get(from.id) ?? [])]);
    why.delete(from.id);
  };
  for (const [a, b] of decisions.merge)
    join({ one: decided(a), other: decided(b), reason: `Somebody decided that ${a} and ${b} are one.` }, true);
  const meet = ({ one, other, reason }: Crossing): void => {
    const [a, b] = [byId.get(one), byId.get(other)];
    if (a !== undefined && b !== undefined) join({ one: a, other: b, reason });
  };
  const sameScript = (): void => {
    for (const way of WAYS) for (const match of matches(people, way, root, postsOf)) join(match);
  };
  sameScript();
  for (const match of transliterated(people, root, postsOf)) join(match);
  for (const crossing of acrossScripts(gathered(everybody, root))) meet(crossing);
  sameScript(); // what other scripts say of an office helps a short name to its long one
  for (const meeting of byOffice(gathered(everybody, root))) meet(meeting);
  const joinedTo = (id: string): string => {
    const person = byId.get(id);
    return person === undefined ? id : root(person).id;
  };
  return { entity: joinedTo, why };
}

/** Whether a document told somebody from another of the same name, so that the id goes on behind the name. */
const isNamesake = ({ id, known, names }: Summary): boolean =>
  !known && names.some((words) => id.startsWith(`${words.join('-')}-`)) && !names.some((words) => words.join('-') === id);

/** Those who were joined as one each, with all their names. */
function gathered(everybody: readonly Summary[], root: (person: Summary) => Summary): readonly (Known & Holder)[] {
  const groups = new Map<string, Summary[]>();
  for (const person of everybody) {
    const { id } = root(person);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [person]);
    else group.push(person);
  }
  return [...groups].map(([id, members]) => {
    const posts = new Set(members.flatMap((m) => [...m.posts]));
    const years = new Set(members.flatMap((m) => [...m.years]));
    const languages = new Set(members.flatMap((m) => [...m.languages]));
    return { id, names: members.flatMap((m) => m.names), offices: postKeys(posts), posts, years, languages };
  });
}

/** `certain`: the names are the same, whatever else is said of them. */
type Match = { readonly one: Summary; readonly other: Summary; readonly reason: string; readonly certain?: boolean };

function* matches(people: readonly Summary[], way: Way, root: (person: Summary) => Summary, postsOf: PostsOf): Generator<Match> {
  const meeting = new Map<string, Set<Summary>>();
  for (const person of people) {
    for (const words of person.names.filter(isFull)) {
      for (const key of way.keys(words)) meeting.set(key, (meeting.get(key) ?? new Set()).add(person));
    }
  }
  for (const one of people) {
    const words = one.names[0]; // the fullest form speaks for the person: another may abbreviate two
    if (one.known || one.documents === 0 || words === undefined || !isFull(words)) continue;
    const found = new Map<Summary, Match>();
    for (const key of way.keys(words)) {
      const crowd = meeting.get(key) ?? new Set();
      if (way.onlyOne && crowd.size > CROWD) continue;
      for (const other of crowd) {
        const reason = other === one || !way.backed(one, other, postsOf) ? undefined : reasonOf(words, other, way);
        if (reason !== undefined) found.set(root(other), { one, other, reason, certain: !way.onlyOne });
      }
    }
    if (!way.onlyOne || found.size === 1) yield* found.values();
  }
}

function reasonOf(words: Words, other: Summary, way: Way): string | undefined {
  const form = other.names.find((name) => isFull(name) && way.holds(words, name));
  return form === undefined ? undefined : way.why(words.join(' '), form.join(' '));
}

// Known to the profile, then a name in Latin letters, then the fuller form of a name, then told by more documents, then the English spelling; last the longer letters and the id.
function byStrength(a: Summary, b: Summary): number {
  const latin = (p: Summary): number => Number(scriptOf(p.names[0]?.[0] ?? '') === 'latin');
  const known = Number(b.known) - Number(a.known) || latin(b) - latin(a);
  const words = (p: Summary): number => (p.names[0] ?? []).filter((w) => w.length > 2 || scriptOf(w) !== 'latin').length;
  const letters = (p: Summary): number => (p.names[0] ?? []).join('').length;
  const alike = (a.names[0] ?? []).some((word) => b.names[0]?.includes(word) === true);
  const fuller = alike ? words(b) - words(a) : 0;
  const international = (p: Summary): number => Number(p.languages.has('en'));
  const order =
    known ||
    fuller ||
    b.documents - a.documents ||
    international(b) - international(a) ||
    letters(b) - letters(a) ||
    b.mentions - a.mentions;
  return order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
