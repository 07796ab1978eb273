import type { EntityFact, Facts, Finishing, Origin } from '../../model/fact.ts';
import type { Profile } from '../../model/profile.ts';
import type { Reading } from '../../model/reading.ts';
import type { Entity } from '../../model/tables.ts';

/** What a reading says of persons, bodies, places, treaties and named events. */
export function entityFacts(_reading: Reading, _origin: Origin): readonly EntityFact[] {
  return [];
}

/** Which ids mean one entity: from each id that was joined to the id it was joined to, with the reasons. */
export type Joined = { readonly entity: (id: string) => string; readonly why: ReadonlyMap<string, readonly string[]> };

/** Joins the entities of all documents. */
export async function joined(_facts: Facts, _profile: Profile): Promise<Joined> {
  return { entity: (id) => id, why: new Map() };
}

/** The table of entities. */
export async function* entities(_facts: Facts, _profile: Profile, _joined: Joined, _finishing: Finishing): AsyncGenerator<Entity> {}
