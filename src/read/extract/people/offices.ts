// What the profile knows of persons: their names, and the titles that stand for them while they hold an office.
import { daysOf } from '../../../model/edtf.ts';
import type { Office, Profile, ProfilePerson } from '../../../model/profile.ts';
import { slug } from '../../../text/fold.ts';
import { misprint } from './persons.ts';
import type { Role } from './roles.ts';
import { wordsOf } from './sighting.ts';

/** An office with its holder. */
export type Held = { readonly person: ProfilePerson; readonly office: Office };

/** Look-up of persons and offices of a profile. */
export type Who = {
  /** The person of a full name, or of an alias of one word. */
  readonly named: (words: readonly string[]) => ProfilePerson | undefined;
  /** Holders whom a title may mean at a day. */
  readonly titled: (title: string, day: string | undefined) => readonly Held[];
  readonly heldBy: (id: string, day: string | undefined) => readonly Office[];
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
  const byId = new Map(profile.people.map((p) => [p.id, p]));
  return {
    named: (words) => names.get(words.join(' ')) ?? printedWrong(words, byFirst),
    titled: (title, day) => (titles.get(slug(title)) ?? []).filter((h) => held(h.office, day)),
    heldBy: (id, day) => (byId.get(id)?.offices ?? []).filter((o) => held(o, day)),
    related: (a, b) => a === b || above(a).has(b) || above(b).has(a),
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
export const fits = (office: Office, role: Role, who: Who): boolean =>
  role.affiliation === undefined || office.affiliation === undefined || who.related(office.affiliation, role.affiliation.id);
