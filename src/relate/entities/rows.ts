import { byKey, type EntityFact, type Facts, type Finishing, type FormFound } from '../../model/fact.ts';
import type { PersonForm } from '../../model/mention.ts';
import type { Profile, ProfilePerson } from '../../model/profile.ts';
import type { Alias, Entity } from '../../model/tables.ts';
import { TOWN_COUNTRIES } from '../../text/city-countries.ts';
import { COUNTRY_CODES } from '../../text/country-codes.ts';
import { slug } from '../../text/fold.ts';
import type { Joined } from './joined.ts';
import { isInitial, marksOf, wordsOf } from './names.ts';
import { nativeForm, scriptOfName } from './native.ts';
import { rolesOf } from './roles.ts';

/** What the rows of entities take from the other tables. */
export type Beside = {
  readonly joins: Joined;
  /** How many statements each speaker made. */
  readonly said: ReadonlyMap<string, number>;
  readonly finishing: Finishing;
};

/** The table of entities. Those that were joined to another wait until all are read; the rest pass one at a time. */
export async function* entities(facts: Facts, profile: Profile, beside: Beside): AsyncGenerator<Entity> {
  const { joins } = beside;
  const waiting = new Map<string, EntityFact[]>();
  const row = rows(profile, beside);
  for await (const group of byKey(facts.of('entity'))) {
    const id = joins.entity(group[0].key);
    if (id === group[0].key && !joins.why.has(id)) yield row(id, group);
    else waiting.set(id, [...(waiting.get(id) ?? []), ...group]);
  }
  for (const [id, group] of [...waiting].sort(([a], [b]) => (a < b ? -1 : 1))) yield row(id, group.sort(byDocument));
}

const byDocument = (a: EntityFact, b: EntityFact): number =>
  a.document < b.document ? -1 : a.document > b.document ? 1 : a.key < b.key ? -1 : 1;

function rows(profile: Profile, { joins, said, finishing }: Beside): (id: string, group: readonly EntityFact[]) => Entity {
  const people = new Map(profile.people.map((p) => [p.id, p]));
  const names = new Map(profile.names.map((n) => [n.id, n]));
  // « Ba Đình » lies in Hanoi, and Hanoi in Viet Nam; a chain that is a circle ends after as many steps as there are names.
  const parents = (id: string): string => {
    let at = id;
    for (let step = 0; step < names.size; step++) at = names.get(at)?.parent ?? at;
    return at;
  };
  return (id, group) => {
    const person = people.get(id);
    const known = person ?? names.get(id);
    const mentions = group.flatMap(({ document, body }) =>
      body.mentions.map((m) => ({ ...m, document, language: m.language ?? body.language, kind: body.kind })),
    );
    const aliases = aliasesOf(mentions);
    const kind = names.get(id)?.kind ?? (person === undefined ? (group[0]?.body.kind ?? 'person') : 'person');
    const name = known?.name ?? (kind === 'person' ? fullest(id, aliases) : ownForm(id, aliases)) ?? mentions[0]?.quote ?? id;
    const told = person === undefined ? [] : toldOf(person);
    const native =
      kind === 'person'
        ? nativeForm(
            told,
            [...aliases].sort((a, b) => Number(b.form === name) - Number(a.form === name)),
          )
        : undefined;
    const latin = [name, ...told, ...aliases.map((a) => a.form)].find((form) => scriptOfName(form) === 'latin');
    const country = kind === 'place' ? (COUNTRY_CODES.get(id) ?? TOWN_COUNTRIES.get(id) ?? COUNTRY_CODES.get(parents(id))) : undefined;
    const days = group.flatMap((f) => finishing.published(f.document, f.body.published) ?? []).sort();
    const [first, last] = [days[0], days.at(-1)];
    return {
      id,
      kind,
      name,
      ...(native !== undefined && { native }),
      ...(latin !== undefined && { latin }),
      ...(country !== undefined && { country }),
      aliases,
      roles: rolesOf(group, person, finishing),
      mentions: counted(mentions),
      statements: said.get(id) ?? 0,
      ...(first !== undefined && { first }),
      ...(last !== undefined && { last }),
      documents: unique(group.map((f) => f.document)),
      sources: unique(group.map((f) => finishing.source(f.document, f.body.source))),
      evidence: mentions.map(({ document, start, end, quote, rule }) => ({ document, start, end, quote, rule })),
      why: [...(known === undefined ? [] : ['The profile knows it by this name.']), ...(joins.why.get(id) ?? [])],
    };
  };
}

const toldOf = ({ name, aliases }: ProfilePerson): readonly string[] => [name, ...Object.values(aliases).flat()];

const unique = (list: readonly string[]): readonly string[] => [...new Set(list)].sort();

function aliasesOf(mentions: readonly (FormFound & { readonly language: string })[]): readonly Alias[] {
  const found = new Map<string, Alias>();
  for (const { form, name, quote, language } of mentions) {
    if (form !== 'name') continue;
    const words = name ?? quote;
    const key = `${words}|${language}`;
    found.set(key, { form: words, language, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.entries()].sort(([k, a], [l, b]) => b.count - a.count || (k < l ? -1 : 1)).map(([, alias]) => alias);
}

// The form that the id was made of, « United States », else the one met most.
const ownForm = (id: string, aliases: readonly Alias[]): string | undefined =>
  (aliases.find(({ form }) => slug(form) === id) ?? aliases[0])?.form;

// A form in Latin letters, which most readers can read; the form of most words; of those the one with most marks, which is how its own language writes it; no capitals throughout.
function fullest(id: string, aliases: readonly Alias[]): string | undefined {
  const rank = ({ form, count }: Alias): readonly number[] => {
    const words = wordsOf(form).filter((w) => !isInitial(w));
    // The id was made of the fullest form: « Ivan Kubrakov », however often « Ivan Kubrako » is printed.
    const own = slug(form) === id ? 1 : 0;
    return [
      scriptOfName(form) === 'latin' ? 1 : 0,
      own,
      words.length,
      form === form.toUpperCase() ? 0 : 1,
      marksOf(form),
      count,
      form.length,
    ];
  };
  const better = (a: Alias, b: Alias): number => {
    const [x, y] = [rank(a), rank(b)];
    const at = x.findIndex((n, i) => n !== y[i]);
    return at < 0 ? (a.form < b.form ? -1 : 1) : (y[at] ?? 0) - (x[at] ?? 0);
  };
  return [...aliases].sort(better)[0]?.form;
}

function counted(mentions: readonly { readonly form: PersonForm }[]): Entity['mentions'] {
  const counts: Partial<Record<PersonForm, number>> = {};
  for (const { form } of mentions) counts[form] = (counts[form] ?? 0) + 1;
  return counts;
}
