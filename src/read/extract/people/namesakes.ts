// Two people of one name in one document: « X, ministre de la Santé, et X, un pêcheur », the president of one country and that of another.
import { COUNTRY_CODES } from '../../../text/country-codes.ts';
import { slug } from '../../../text/fold.ts';
import type { Role } from './roles.ts';
import type { Sighting } from './sighting.ts';

/** So near two names of one list stand. */
const NEAR = 200;
const SENTENCE_END = /[.!?。！？؟\n]/;

const countryOf = ({ affiliation, country }: Role): string | undefined =>
  [affiliation?.id, country].find((id) => id !== undefined && COUNTRY_CODES.has(id));

/** Whether what is said beside two like names cannot be said of one person: each has a role of its own in one sentence, or one office in two countries. */
export function areTwo(text: string, a: Sighting, b: Sighting): boolean {
  if (a.words.length < 2 || b.words.length < 2 || a.roles.length === 0 || b.roles.length === 0) return false;
  const [first, second] = a.span.start < b.span.start ? [a, b] : [b, a];
  const between = second.span.start - first.span.end < NEAR ? text.slice(first.span.end, second.span.start) : '\n';
  const alike = a.roles.some((r) => b.roles.some((q) => q.concept === r.concept));
  if (!alike && !SENTENCE_END.test(between)) return true;
  return a.roles.some((r) =>
    b.roles.some((q) => {
      if (r.concept !== q.concept || r.kind === 'job' || q.kind === 'job' || r.former || q.former) return false;
      const [mine, theirs] = [countryOf(r), countryOf(q)];
      return mine !== undefined && theirs !== undefined && mine !== theirs;
    }),
  );
}

/** Somebody as far as ids go. */
type Called = { id: string; readonly names: readonly Sighting[]; readonly full: string };

/** Ids of persons: that of the name, and for each further one of the same name that of name and role. */
export function tellApart(list: readonly Called[]): void {
  const taken = new Set<string>();
  const inOrder = [...list].sort((a, b) => (a.names[0]?.span.start ?? 0) - (b.names[0]?.span.start ?? 0));
  for (const person of inOrder) {
    const own = slug(person.full);
    const role = person.names.flatMap((n) => n.roles)[0];
    person.id = taken.has(own) && role !== undefined ? `${own}-${slug(role.text)}` : own;
    taken.add(person.id);
  }
}
