import { byKey, type EntityFact, type Facts } from '../../model/fact.ts';
import type { Profile } from '../../model/profile.ts';
import { isInitial, type Words, wordsOf } from './names.ts';

/** What is kept of a person of the readings while persons are joined: no evidence, only forms and counts. */
export type Summary = {
  readonly id: string;
  /** Whether the profile has it. */
  readonly known: boolean;
  /** Name forms as words, the fullest first. */
  readonly names: readonly Words[];
  readonly documents: number;
  readonly mentions: number;
  /** Words of roles and affiliations, to tell a short name from another's. */
  readonly offices: ReadonlySet<string>;
  /** Offices under ids that all languages share. */
  readonly posts: ReadonlySet<string>;
  /** Years of publication. */
  readonly years: ReadonlySet<number>;
  /** Languages in which the name stands. */
  readonly languages: ReadonlySet<string>;
};

/** From a copy to its original, so that copies count once. */
export type Originals = (document: string) => string;

const FORMS = 16;

/** Every person of all documents, and every person of the profile, mentioned or not, in order of id. */
export async function summaries(facts: Facts, profile: Profile, originals: Originals): Promise<readonly Summary[]> {
  const known = new Map(profile.people.map((p) => [p.id, p]));
  const found = new Map<string, Summary>();
  for await (const group of byKey(facts.of('entity'))) {
    const [{ key: id, body }] = group;
    if (body.kind === 'person') found.set(id, summary(id, group, known.has(id), originals));
  }
  for (const { id, name, aliases } of profile.people) {
    const own = found.get(id) ?? {
      id,
      known: true,
      documents: 0,
      mentions: 0,
      names: [],
      offices: new Set<string>(),
      posts: new Set<string>(),
      years: new Set<number>(),
      languages: new Set<string>(),
    };
    const names = [name, ...Object.values(aliases).flat()].map(wordsOf);
    found.set(id, { ...own, names: unique([...names, ...own.names]) });
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function summary(id: string, group: readonly EntityFact[], known: boolean, originals: Originals): Summary {
  const mentions = group.flatMap((fact) => fact.body.mentions);
  const names = mentions.flatMap((m) => (m.form === 'name' ? [wordsOf(m.name ?? m.quote)] : []));
  const offices = mentions.flatMap((m) => [...(m.roles ?? []), m.affiliation ?? ''].flatMap(wordsOf)).filter((w) => w.length > 3);
  // A title alone is linked by likeness, and may be another's; beside a name it is surely his or hers.
  const telling = names.length > 0 ? mentions.filter((m) => m.form === 'name') : mentions;
  const posts = new Set(telling.flatMap((m) => m.posts ?? []));
  const years = new Set(group.flatMap(({ body }) => (body.published === undefined ? [] : [Number(body.published.slice(0, 4))])));
  const languages = new Set(
    group.flatMap(({ body }) => body.mentions.flatMap((m) => (m.form === 'name' ? [m.language ?? body.language] : []))),
  );
  const documents = new Set(group.map((fact) => originals(fact.document))).size;
  return {
    id,
    known,
    names: unique(names).slice(0, FORMS),
    documents,
    mentions: mentions.length,
    offices: new Set(offices),
    posts,
    years,
    languages,
  };
}

function unique(names: readonly Words[]): readonly Words[] {
  const byWords = new Map(names.map((words) => [words.join(' '), words]));
  const initials = (words: Words): number => words.filter(isInitial).length;
  return [...byWords.values()].sort((a, b) => initials(a) - initials(b) || b.length - a.length || (a.join(' ') < b.join(' ') ? -1 : 1));
}
