// Whom a title means: the person introduced with that role in the document, else the holder of an office of the profile.
import { bare, slug } from '../../../text/fold.ts';
import { likeness } from './likeness.ts';
import type { Who } from './offices.ts';
import type { Person, Persons } from './persons.ts';
import type { Role, RolePhrase } from './roles.ts';
import type { Sighting } from './sighting.ts';

/** The id of whom a title means; `undefined` when it means nobody in particular. Titles are read in text order. */
export type TitleReader = (title: Sighting) => string | undefined;

type Introduced = { readonly id: string; readonly role: Role; readonly gender: 'f' | 'm' | undefined; readonly at: number };

/** Reads titles of one document; `about` tells whether it names a body or place, or what belongs to it. */
export function titleReader(
  text: string,
  { list }: Persons,
  who: Who,
  day: string | undefined,
  about: (body: string) => boolean,
): TitleReader {
  const offices: Introduced[] = [];
  const jobs = new Map<string, Introduced[]>();
  const byConcept = new Map<string, Introduced[]>();
  const introduce = (introduced: Introduced): void => {
    const { role } = introduced;
    byConcept.set(role.concept, [...(byConcept.get(role.concept) ?? []), introduced].slice(-WINDOW));
    if (role.kind === 'job') jobs.set(role.concept, [...(jobs.get(role.concept) ?? []), introduced].slice(-WINDOW));
    else offices.push(introduced);
  };
  for (const person of list)
    for (const name of person.names)
      for (const role of name.roles) introduce({ id: person.id, role, gender: genderOf(person), at: name.span.start });
  const byRank = ranks(list);
  const lastNamed = lastNames(list);
  const present = new Map(list.map((p) => [p.id, p]));
  return (title) => {
    const { phrase, rank } = title;
    if (phrase === undefined) return rank === undefined ? undefined : nearest(ofRank(byRank, rank), title.span.start);
    const { role } = phrase;
    const pool = role.kind === 'job' && role.concept !== 'official' ? (jobs.get(role.concept) ?? []) : offices;
    const known = best(pool, phrase, title.span.start, who);
    if (known === undefined && role.means !== undefined) {
      const meant = meantBy(byConcept, role.means, phrase, title.span.start);
      if (meant !== undefined) return meant;
    }
    if (role.kind === 'job') return known?.id ?? (title.acts === true ? justNamed(lastNamed, phrase, title.span.start) : undefined);
    const words = titleWords(text, phrase, title);
    const exact = isTold(role) ? who.exactly(words, day, title.language) : undefined;
    if (known !== undefined && (exact === undefined || known.score >= CLOSE)) return known.id;
    const id = exact?.id ?? byOffice(words, title, role, present, who, day, about);
    const meant = id ?? unnamed(phrase, title);
    // « La directrice de l'Observatoire … La directrice … »: whoever was told by a title is known by it later on.
    if (meant !== undefined) offices.push({ id: meant, role, gender: undefined, at: title.span.start });
    return meant;
  };
}

type Match = { readonly id: string; readonly score: number };

/** From this likeness on the document itself says whom a title means, whatever the profile knows. */
const CLOSE = 4;

/** The words of a title without its article. */
function titleWords(text: string, { determiner }: RolePhrase, { span }: Sighting): string {
  const words = text.slice(span.start, span.end);
  return determiner === 'definite' ? words.replace(/^\S+?['’]|^\S+\s+/, '') : words;
}

/** So many persons with one job are remembered. */
const WINDOW = 40;

const genderOf = ({ names }: Person): 'f' | 'm' | undefined => names.find((n) => n.gender !== undefined)?.gender;

function ranks(list: readonly Person[]): ReadonlyMap<string, readonly { readonly id: string; readonly at: number }[]> {
  const found = new Map<string, { readonly id: string; readonly at: number }[]>();
  for (const { id, names } of list)
    for (const { rank, span } of names)
      if (rank !== undefined) found.set(rank, [...(found.get(rank) ?? []), { id, at: span.start }].slice(-WINDOW));
  return found;
}

/** Holders of a rank; « le général » is also one whose rank has more words. */
function ofRank(byRank: ReturnType<typeof ranks>, rank: string): readonly { readonly id: string; readonly at: number }[] {
  const own = byRank.get(rank);
  return own ?? [...byRank].flatMap(([longer, list]) => (` ${longer} `.includes(` ${rank} `) ? list : []));
}

/** Whom « la mandataria », « дипломат » means: the last one before it who holds an office of that kind. */
function meantBy(
  byConcept: ReadonlyMap<string, readonly Introduced[]>,
  means: string,
  { gender }: RolePhrase,
  at: number,
): string | undefined {
  const fitting = means
    .split(' ')
    .flatMap((concept) => byConcept.get(concept) ?? [])
    .filter((c) => c.at < at && (gender === undefined || c.gender === undefined || c.gender === gender));
  return fitting.reduce<Introduced | undefined>((a, b) => (a === undefined || b.at > a.at ? b : a), undefined)?.id;
}

/** So near a name stands before « dit la juriste » that introduces what its bearer does. */
const NEAR = 300;

/** Asked with ever later places: who was named last before them. */
function lastNames(list: readonly Person[]): (at: number) => { readonly person: Person; readonly at: number } | undefined {
  const names = list.flatMap((person) => person.names.map((n) => ({ person, at: n.span.start }))).sort((a, b) => a.at - b.at);
  let next = 0;
  return (at) => {
    while ((names[next]?.at ?? Infinity) < at) next++;
    return names[next - 1];
  };
}

/** The person named last before a title, if nothing else is said of what they do. */
function justNamed(lastNamed: ReturnType<typeof lastNames>, { determiner, gender }: RolePhrase, at: number): string | undefined {
  const last = lastNamed(at);
  if (determiner !== 'definite' || last === undefined || at - last.at > NEAR) return undefined;
  if (last.person.names.some((n) => n.roles.length > 0 || n.rank !== undefined)) return undefined;
  const own = genderOf(last.person);
  return own === undefined || gender === undefined || own === gender ? last.person.id : undefined;
}

/** The last before a place, else the first after it. */
function nearest(list: readonly { readonly id: string; readonly at: number }[], place: number): string | undefined {
  const before = list.filter((p) => p.at < place);
  const pool = before.length > 0 ? before : list;
  return pool.reduce<(typeof list)[number] | undefined>((a, b) => (a === undefined || b.at > a.at === before.length > 0 ? b : a), undefined)
    ?.id;
}

/** The person introduced with the role: the best fit, of equal ones the last before the title, else the first after it. */
function best(pool: readonly Introduced[], { role, gender }: RolePhrase, at: number, who: Who): Match | undefined {
  let found: (Match & { readonly near: number }) | undefined;
  for (const candidate of pool) {
    const alike = likeness(role, candidate.role, who);
    if (alike === undefined) continue;
    // A translated page may call a woman « le directeur »: gender only decides between several.
    const same = bare(role.text) === bare(candidate.role.text) ? 0.25 : 0;
    const score = alike + same - (gender !== undefined && candidate.gender !== undefined && gender !== candidate.gender ? 1.5 : 0);
    const near = candidate.at < at ? candidate.at - at : -1e9 - (candidate.at - at);
    if (found === undefined || score > found.score || (score === found.score && near > found.near))
      found = { id: candidate.id, score, near };
  }
  return found;
}

/** The holder of an office: one who is named in the document, or whom the words alone tell from all others. */
function byOffice(
  words: string,
  { language }: Sighting,
  role: Role,
  present: ReadonlyMap<string, Person>,
  who: Who,
  day: string | undefined,
  about: (body: string) => boolean,
): string | undefined {
  const held = who.titled(words, role, day, language);
  const here = held.filter((h) => present.has(h.person.id));
  const [first, ...others] = here.length > 0 ? here : held;
  if (first === undefined || others.some((h) => h.person.id !== first.person.id)) return undefined;
  // « le chef de l'État » of a sentence may be any; a body, a country or a portfolio says whose. « Le président » is one's own, where the page names the country.
  const own = role.kind === 'head' && role.concept !== 'head-of-state' && about(first.office.affiliation ?? '');
  const told = isTold(role) || here.length > 0 || own;
  return told ? first.person.id : undefined;
}

const isTold = (role: Role): boolean => role.affiliation !== undefined || role.country !== undefined || role.portfolio !== undefined;

/** Somebody of whom only the title is known: when it tells one holder from others, heads a state, or does something here. */
function unnamed({ role }: RolePhrase, { acts }: Sighting): string | undefined {
  if (!isTold(role) && acts !== true && (role.kind !== 'head' || role.concept === 'head-of-state')) return undefined;
  const body = role.affiliation?.text ?? '';
  return slug([role.country, role.text, role.text.includes(body) ? undefined : body].filter((w) => w !== undefined).join(' '));
}
