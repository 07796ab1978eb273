// What the profile knows of persons: their names, and the titles that stand for them while they hold an office.
import { daysOf } from '../../../model/edtf.ts';
import type { Office, Profile, ProfilePerson } from '../../../model/profile.ts';
import { slug } from '../../../text/fold.ts';
import type { Role } from './roles.ts';
import { misprint } from './same-name.ts';
import { wordsOf } from './sighting.ts';

/** An office with its holder. */
export type Held = { readonly person: ProfilePerson; readonly office: Office };

/** Look-up of persons and offices of a profile. */
export type Who = {
  /** The person of a full name, or of an alias of one word. */
  readonly named: (words: readonly string[]) => ProfilePerson | undefined;
  /** Holders whom a title may mean at a day: by its words, or by the words of its role and the body. */
  readonly titled: (title: string, role: Role, day: string | undefined) => readonly Held[];
  /** The one holder whose title these very words are. */
  readonly exactly: (title: string, day: string | undefined) => ProfilePerson | undefined;
  /** Whether one body or place belongs to the other. */
  readonly related: (a: string, b: string) => boolean;
};

const known = new WeakMap<Profile, Who>();

/** Look-up of a profile, built once. */
export function whoOf(profile: Profile): Who {
  const built = known.get(profile) ?? build(profile);
  known.set(profile, built);
  return built;
}

function build(profile: Profile): Who {
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
    named: (words) => names.get(words.join(' ')) ?? printedWrong(words, byFirst),
    titled: (title, role, day) => {
      const whole = titles.get(slug(title)) ?? titles.get(slug(role.text)) ?? [];
      const found = whole.filter((h) => held(h.office, day) && fits(h.office, role, related));
      if (found.length > 0 || role.affiliation === undefined) return found;
      return (offices.get(role.affiliation.id) ?? []).filter((h) => held(h.office, day) && says(h.office, role.text));
    },
    exactly: (title, day) => {
      const [first, ...others] = (titles.get(slug(title)) ?? []).filter((h) => held(h.office, day));
      return others.every((h) => h.person.id === first?.person.id) ? first?.person : undefined;
    },
    related,
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
