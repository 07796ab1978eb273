import { isEdtf } from '../model/edtf.ts';
import { UserError } from '../model/errors.ts';
import type { Profile } from '../model/profile.ts';

/** Where an entry of the profile stands (`file:line`). */
export type Places = { readonly of: (entry: object) => string };

/** Checks what one entry says of another: ids once, names that exist, dates that are dates. Throws E206, E207 or E208. */
export function checkReferences(profile: Profile, places: Places): void {
  const entities = unique([...profile.people, ...profile.names], places);
  const metrics = unique(profile.metrics, places);
  unique(profile.milestones, places);
  const known = (ids: ReadonlySet<string>, entry: { readonly id: string }, named: readonly string[]): void => {
    const missing = named.find((id) => !ids.has(id));
    if (missing !== undefined) throw new UserError('E207', [entry.id, missing], places.of(entry));
  };
  const dated = (entry: object, dates: readonly (string | undefined)[]): void => {
    const wrong = dates.find((date) => date !== undefined && !isEdtf(date));
    if (wrong !== undefined) throw new UserError('E208', [wrong], places.of(entry));
  };
  for (const name of profile.names) known(entities, name, name.parent === undefined ? [] : [name.parent]);
  for (const metric of profile.metrics) known(metrics, metric, metric.resembles ?? []);
  for (const milestone of profile.milestones) {
    known(entities, milestone, milestone.participants ?? []);
    dated(milestone, [milestone.date]);
  }
  for (const person of profile.people) for (const { from, to } of person.offices) dated(person, [from, to]);
}

function unique(entries: readonly { readonly id: string }[], places: Places): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const entry of entries) {
    if (ids.has(entry.id)) throw new UserError('E206', [entry.id], places.of(entry));
    ids.add(entry.id);
  }
  return ids;
}
