// Whom a title means: the person introduced with that role in the document, else the holder of an office of the profile.

import { slug } from '../../../text/fold.ts';
import { fits, type Who } from './offices.ts';
import type { Person, Persons } from './persons.ts';
import type { Role, RolePhrase } from './roles.ts';
import type { Sighting } from './sighting.ts';

/** The id of whom a title means; `undefined` when it means nobody in particular. */
export type TitleReader = (title: Sighting) => string | undefined;

/** Concepts that different words use for one office. */
const RELATED: readonly (readonly string[])[] = [
  ['president', 'chair', 'head-of-state'],
  ['king', 'head-of-state'],
  ['secretary-general', 'general-secretary'],
  ['director', 'chief-executive'],
  ['minister', 'foreign-minister'],
  ['minister', 'state-secretary', 'delegate-minister'],
  ['envoy', 'representative'],
];

type Introduced = { readonly person: Person; readonly role: Role; readonly at: number };

/** Reads titles of one document. */
export function titleReader(text: string, { list }: Persons, who: Who, day: string | undefined): TitleReader {
  const byConcept = new Map<string, Introduced[]>();
  for (const person of list)
    for (const name of person.names)
      for (const role of name.roles) {
        const key = role.kind === 'job' ? `job ${role.concept}` : 'office';
        byConcept.set(key, [...(byConcept.get(key) ?? []), { person, role, at: name.span.start }]);
      }
  const present = new Map(list.map((p) => [p.id, p]));
  return (title) => {
    const { phrase } = title;
    if (phrase === undefined) return undefined;
    const { role } = phrase;
    const pool = byConcept.get(role.kind === 'job' ? `job ${role.concept}` : 'office') ?? [];
    const introduced = best(pool, role, title.span.start, who);
    if (introduced !== undefined) return introduced.id;
    if (role.kind === 'job') return undefined;
    return byOffice(text, phrase, present, who, day) ?? unnamed(phrase, title);
  };
}

/** How well a title fits a role with which somebody was introduced; `undefined` when it cannot mean it. */
export function likeness(title: Role, role: Role, who: Who): number | undefined {
  const same = title.concept === role.concept;
  const related = RELATED.some((group) => group.includes(title.concept) && group.includes(role.concept));
  const [a, b] = [title.affiliation?.id ?? title.country, role.affiliation?.id ?? role.country];
  const joined = a !== undefined && b !== undefined && (who.related(a, b) || a.startsWith(`${b}-`) || b.startsWith(`${a}-`));
  const head = title.concept === 'head' && a !== undefined && a === b;
  if (!same && !related && !head) return undefined;
  if (title.deputy !== role.deputy && !head) return undefined;
  if (title.portfolio !== undefined && role.portfolio !== undefined && title.portfolio !== role.portfolio) return undefined;
  if (a !== undefined && b !== undefined && !joined) return undefined;
  return (
    (same ? 3 : 2) +
    (joined ? 2 : 0) -
    (title.former === role.former ? 0 : 2) -
    (title.portfolio === role.portfolio ? 0 : 0.5) -
    (a === undefined || b !== undefined ? 0 : 1)
  );
}

/** The person introduced with the role: the best fit, of equal ones the last before the title, else the first after it. */
function best(pool: readonly Introduced[], role: Role, at: number, who: Who): Person | undefined {
  let found: { readonly person: Person; readonly score: number; readonly near: number } | undefined;
  for (const candidate of pool) {
    const score = likeness(role, candidate.role, who);
    if (score === undefined) continue;
    const near = candidate.at < at ? candidate.at - at : -1e9 - (candidate.at - at);
    if (found === undefined || score > found.score || (score === found.score && near > found.near))
      found = { person: candidate.person, score, near };
  }
  return found?.person;
}

/** The holder of an office: one who is named in the document, or whom the words alone tell from all others. */
function byOffice(
  text: string,
  { role, span, determiner }: RolePhrase,
  present: ReadonlyMap<string, Person>,
  who: Who,
  day: string | undefined,
): string | undefined {
  const article = determiner === 'definite' ? /^\S+?['’]|^\S+\s+/ : /^/;
  const words = text.slice(span.start, span.end).replace(article, '');
  const whole = who.titled(words, day);
  const held = (whole.length > 0 ? whole : who.titled(role.text, day)).filter((h) => fits(h.office, role, who));
  const here = held.filter((h) => present.has(h.person.id));
  const [first, ...others] = here.length > 0 ? here : held;
  if (first === undefined || others.some((h) => h.person.id !== first.person.id)) return undefined;
  // « le chef de l'État » of a sentence may be any; a body, a country or a portfolio says whose.
  const told = role.affiliation !== undefined || role.country !== undefined || role.portfolio !== undefined;
  return told || here.length > 0 || (role.kind === 'head' && role.concept !== 'head-of-state') ? first.person.id : undefined;
}

/** Somebody of whom only the title is known, when it tells one holder from others. */
function unnamed({ role, determiner }: RolePhrase, title: Sighting): string | undefined {
  const told = role.affiliation !== undefined || role.country !== undefined || role.portfolio !== undefined;
  if (!told || (determiner === 'none' && title.phrase === undefined)) return undefined;
  return slug([role.country, role.text, role.affiliation?.text].filter((w) => w !== undefined).join(' '));
}
