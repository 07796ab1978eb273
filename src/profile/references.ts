import { isEdtf } from '../model/edtf.ts';
import { UserError } from '../model/errors.ts';
import type { Profile } from '../model/profile.ts';

/** Where an entry of the profile stands (`file:line`). */
export type Places = { readonly of: (entry: object) => string };

/**
 * Checks what one entry says of another: ids once, metrics that exist, dates that are dates. Throws E206, E207 or E208.
 * Parents and participants are free: countries are known to the language packs.
 */
export function checkReferences(profile: Profile, places: Places): void {
  unique([...profile.people, ...profile.names], places);
  const metrics = unique(profile.metrics, places);
  unique(profile.milestones, places);
  const dated = (entry: object, dates: readonly (string | undefined)[]): void => {
    const wrong = dates.find((date) => date !== undefined && !isEdtf(date));
    if (wrong !== undefined) throw new UserError('E208', [wrong], places.of(entry));
  };
  for (const metric of profile.metrics) {
    const missing = metric.resembles?.find((id) => !metrics.has(id));
    if (missing !== undefined) throw new UserError('E207', [metric.id, missing], places.of(metric));
  }
  const named = new Set(profile.names.map(({ id }) => id));
  const unknown = profile.about?.find((id) => !named.has(id));
  if (unknown !== undefined) throw new UserError('E207', [profile.id, unknown], places.of(profile));
  for (const metric of profile.metrics) dated(metric, [metric.opens, metric.closes, metric.during]);
  for (const milestone of profile.milestones) dated(milestone, [milestone.date]);
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
