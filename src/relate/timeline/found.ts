import { daysOf } from '../../model/edtf.ts';
import type { EventFact, Origin } from '../../model/fact.ts';
import type { EventMention, NamedKind } from '../../model/mention.ts';
import type { Profile } from '../../model/profile.ts';
import type { Reading } from '../../model/reading.ts';
import { familyOf } from './types.ts';

/** What a reading says of events: a fact for each year and family of types, for only within one may two mentions be one event. */
export function eventFacts(reading: Reading, origin: Origin, _profile: Profile): readonly EventFact[] {
  const byKey = new Map<string, EventMention[]>();
  for (const event of reading.events) {
    const key = keyOf(event);
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [event]);
    else list.push(event);
  }
  const kinds = kindsOf(reading);
  const about = aboutOf(reading);
  return [...byKey].map(([key, events]) => ({
    table: 'event',
    key,
    document: reading.id,
    body: { ...origin, events, kinds: pick(kinds, events), ...(about !== undefined && { about }) },
  }));
}

/** Year of the first day and family: keys rise with time. */
function keyOf({ edtf, type }: EventMention): string {
  const days = daysOf(edtf);
  return `${(days?.first ?? days?.last ?? '0000').slice(0, 4)}:${familyOf(type)}`;
}

type Kind = 'person' | NamedKind;

function kindsOf({ people, names }: Reading): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>(names.map(({ entity, kind }) => [entity, kind]));
  for (const { entity } of people) if (entity !== undefined) kinds.set(entity, 'person');
  return kinds;
}

function pick(kinds: ReadonlyMap<string, Kind>, events: readonly EventMention[]): Readonly<Record<string, Kind>> {
  const ids = [...new Set(events.flatMap(({ participants, places }) => [...participants, ...places]))].sort();
  return Object.fromEntries(ids.flatMap((id) => (kinds.has(id) ? [[id, kinds.get(id) ?? 'body']] : [])));
}

/** What a document is about: the treaty it names most, else the event; of equals the first by id. */
function aboutOf({ names }: Reading): string | undefined {
  const counts = new Map<string, number>();
  for (const { kind, entity } of names) if (kind === 'treaty' || kind === 'event') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const treaties = new Set(names.filter(({ kind }) => kind === 'treaty').map(({ entity }) => entity));
  const rank = (id: string): number => (treaties.has(id) ? 0 : 1);
  return [...counts].sort(([a, n], [b, m]) => rank(a) - rank(b) || m - n || (a < b ? -1 : 1))[0]?.[0];
}
