import type { EntityFact, Finishing } from '../../model/fact.ts';
import type { ProfilePerson } from '../../model/profile.ts';
import type { HeldRole } from '../../model/tables.ts';
import { bare } from '../../text/fold.ts';

type Given = { readonly role?: string; readonly affiliation?: string; readonly days: string[]; readonly sources: Set<string> };

/** The roles somebody is given, each with the first and last day of publication; titles of one office of the profile are one role. */
export function rolesOf(facts: readonly EntityFact[], person: ProfilePerson | undefined, finishing: Finishing): readonly HeldRole[] {
  const offices = officesByTitle(person);
  const given = new Map<string, Given>();
  const held = (what: Pick<Given, 'role' | 'affiliation'>, document: string, body: EntityFact['body'], day: string | undefined): void => {
    const key = `${bare(what.role ?? '')}|${bare(what.affiliation ?? '')}`;
    const entry = given.get(key) ?? { ...what, days: [], sources: new Set() };
    if (day !== undefined) entry.days.push(day);
    entry.sources.add(finishing.source(document, body.source));
    given.set(key, entry);
  };
  for (const { document, body } of facts) {
    const day = finishing.published(document, body.published);
    for (const { roles, affiliation, form, quote } of body.mentions) {
      if (affiliation !== undefined && (roles ?? []).length === 0) held({ affiliation }, document, body, day);
      for (const title of form === 'title' ? [quote, ...(roles ?? [])] : (roles ?? [])) {
        const office = offices.get(bare(title));
        if (office === undefined && !(roles ?? []).includes(title)) continue; // a title says a role only when known to
        held(office ?? { role: title, ...(affiliation !== undefined && { affiliation }) }, document, body, day);
      }
    }
  }
  return [...given.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => heldRole(entry));
}

function heldRole({ role, affiliation, days, sources }: Given): HeldRole {
  const [first, last] = [days.sort()[0], days.at(-1)];
  return {
    ...(role !== undefined && { role }),
    ...(affiliation !== undefined && { affiliation }),
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    sources: [...sources].sort(),
  };
}

function officesByTitle(person: ProfilePerson | undefined): ReadonlyMap<string, { readonly role: string; readonly affiliation?: string }> {
  const byTitle = new Map<string, { readonly role: string; readonly affiliation?: string }>();
  for (const { role, affiliation, titles } of person?.offices ?? []) {
    const office = { role, ...(affiliation !== undefined && { affiliation }) };
    for (const title of [role, ...Object.values(titles).flat()]) if (!byTitle.has(bare(title))) byTitle.set(bare(title), office);
  }
  return byTitle;
}
