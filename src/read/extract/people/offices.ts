// What the profile knows of persons: their names, and the titles that stand for them while they hold an office.
import { daysOf } from '../../../model/edtf.ts';
import type { Packs } from '../../../model/pack.ts';
import type { Office, Profile, ProfilePerson } from '../../../model/profile.ts';
import { slug } from '../../../text/fold.ts';
import { stemmer } from '../../../text/words/stems.ts';
import type { Role } from './roles.ts';
import { misprint } from './same-name.ts';
import { type Sighting, wordsOf } from './sighting.ts';

/** An office with its holder. */
export type Held = { readonly person: ProfilePerson; readonly office: Office };

/** Look-up of persons and offices of a profile. */
export type Who = {
  /** The person of a full name, or of an alias of one word. */
  readonly named: (name: Sighting) => ProfilePerson | undefined;
  /** Whether a name is the last word of one of the person's. */
  readonly ends: (person: ProfilePerson, name: Sighting) => boolean;
  /** Holders whom a title may mean at a day: by its words, or by the words of its role and the body. */
  readonly titled: (title: string, role: Role, day: string | undefined, language: string) => readonly Held[];
  /** The one holder whose title these very words are, in any case. */
  readonly exactly: (title: string, day: string | undefined, language: string) => ProfilePerson | undefined;
  /** Whether one body or place belongs to the other. */
  readonly related: (a: string, b: string) => boolean;
};

const ends = new WeakMap<Profile, ReadonlySet<string>>();

/** The last words of the names of a profile. */
export function lastWordsOf(profile: Profile): ReadonlySet<string> {
  const built =
    ends.get(profile) ??
    new Set(
      profile.people.flatMap(({ name, aliases }) => [name, ...Object.values(aliases).flat()]).map((form) => wordsOf(form).at(-1) ?? ''),
    );
  ends.set(profile, built);
  return built;
}

const known = new WeakMap<Profile, WeakMap<Packs, Who>>();

/** Look-up of a profile, built once for it and the packs. */
export function whoOf(profile: Profile, packs: Packs): Who {
  const ofProfile = known.get(profile) ?? new WeakMap<Packs, Who>();
  known.set(profile, ofProfile);
  const built = ofProfile.get(packs) ?? build(profile, packs);
  ofProfile.set(packs, built);
  return built;
}

function build(profile: Profile, packs: Packs): Who {
  const inCases = casesOf(profile, packs);
  const names = new Map<string, ProfilePerson>();
  const byFirst = new Map<string, [string, ProfilePerson][]>();
  const titles = new Map<string, Held[]>();
  for (const person of profile.people) {
    for (const name of [person.name, ...Object.values(person.aliases).flat()]) {
      const words = wordsOf(name);
      const key = words.join(' ');
      if (!names.has(key)) names.set(key, person);
      const first = words[0] ?? '';
      if (words.length > 1) byFirst.set(first, [...(byFirst.get(first) ?? []), [key, person]]);
    }
    for (const office of person.offices)
      for (const title of Object.values(office.titles).flat())
        titles.set(slug(title), [...(titles.get(slug(title)) ?? []), { person, office }]);
  }
  const parents = new Map(profile.names.map((n) => [n.id, n.parent]));
  const above = (id: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = parents.get(at)) seen.add(at);
    return seen;
  };
  const offices = new Map<string, Held[]>();
  for (const person of profile.people)
    for (const office of person.offices)
      if (office.affiliation !== undefined)
        offices.set(office.affiliation, [...(offices.get(office.affiliation) ?? []), { person, office }]);
  const related = (a: string, b: string): boolean => a === b || above(a).has(b) || above(b).has(a);
  return {
    named: (name) => names.get(name.words.join(' ')) ?? inCases.named(name) ?? printedWrong(name.words, byFirst),
    ends: ({ name, aliases }, { words }) => [name, ...Object.values(aliases).flat()].some((form) => wordsOf(form).at(-1) === words.at(-1)),
    titled: (title, role, day, language) => {
      const told = (words: string): readonly Held[] | undefined => titles.get(slug(words)) ?? inCases.titled(words, language);
      const whole = told(title) ?? told(role.text) ?? [];
      const found = whole.filter((h) => held(h.office, day) && fits(h.office, role, related));
      if (found.length > 0 || role.affiliation === undefined) return found;
      return (offices.get(role.affiliation.id) ?? []).filter((h) => held(h.office, day) && says(h.office, role.text));
    },
    exactly: (title, day, language) => {
      const whole = titles.get(slug(title)) ?? inCases.titled(title, language) ?? [];
      const [first, ...others] = whole.filter((h) => held(h.office, day));
      return others.every((h) => h.person.id === first?.person.id) ? first?.person : undefined;
    },
    related,
  };
}

type InCases = {
  readonly named: (name: Sighting) => ProfilePerson | undefined;
  readonly titled: (title: string, language: string) => readonly Held[] | undefined;
};

/** Names and titles by their stems, in the languages that have cases. */
function casesOf(profile: Profile, packs: Packs): InCases {
  const names = new Map<string, ProfilePerson>();
  const titles = new Map<string, Held[]>();
  const titleKeys = new Map<string, (title: string) => string>();
  for (const { code, names: pack } of Object.values(packs)) {
    const [stem, titleStem] = [stemmer(pack.cases?.names ?? ''), stemmer(pack.cases?.titles ?? '')];
    if (stem === undefined || titleStem === undefined) continue;
    const titleKey = (title: string): string => `${code}:${wordsOf(title).map(titleStem).join(' ')}`;
    titleKeys.set(code, titleKey);
    for (const person of profile.people) {
      for (const form of [person.name, ...(person.aliases['any'] ?? []), ...(person.aliases[code] ?? [])]) {
        const key = `${code}:${wordsOf(form).map(stem).join(' ')}`;
        if (!names.has(key)) names.set(key, person);
      }
      for (const office of person.offices)
        for (const title of office.titles[code] ?? [])
          titles.set(titleKey(title), [...(titles.get(titleKey(title)) ?? []), { person, office }]);
    }
  }
  return {
    named: ({ stems, language }) => (stems === undefined ? undefined : names.get(`${language}:${stems.join(' ')}`)),
    titled: (title, language) => titles.get(titleKeys.get(language)?.(title) ?? ''),
  };
}

// Short syllables differ by one letter all the time (Minh, Linh): only long words may be misprints.
function printedWrong(
  words: readonly string[],
  byFirst: ReadonlyMap<string, readonly [string, ProfilePerson][]>,
): ProfilePerson | undefined {
  const key = words.join(' ');
  if (words.length < 2 || words.some((w) => w.length >= 6) === false) return undefined;
  return byFirst.get(words[0] ?? '')?.find(([name]) => misprint(name, key))?.[1];
}

function held({ from, to }: Office, day: string | undefined): boolean {
  if (day === undefined) return true;
  const [first, last] = [from === undefined ? undefined : daysOf(from)?.first, to === undefined ? undefined : daysOf(to)?.last];
  return (first === undefined || first <= day) && (last === undefined || day <= last);
}

/** Whether an office may be meant by a role as far as their bodies go. */
const fits = (office: Office, role: Role, related: Who['related']): boolean =>
  role.affiliation === undefined || office.affiliation === undefined || related(office.affiliation, role.affiliation.id);

/** Whether one of the titles of an office holds the words of a role: "executive director" in "Executive Director of UNODC". */
const says = (office: Office, words: string): boolean =>
  Object.values(office.titles)
    .flat()
    .some((title) => `-${slug(title)}-`.includes(`-${slug(words)}-`));
