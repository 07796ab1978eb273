import type { EventFact, Facts, Finishing, Origin } from '../../model/fact.ts';
import type { Profile } from '../../model/profile.ts';
import type { Reading } from '../../model/reading.ts';
import type { TimelineEvent } from '../../model/tables.ts';

/** What a reading says of events. */
export function eventFacts(_reading: Reading, _origin: Origin, _profile: Profile): readonly EventFact[] {
  return [];
}

/** The timeline: events of all documents, those that are one joined. */
export async function* timeline(_facts: Facts, _profile: Profile, _finishing: Finishing): AsyncGenerator<TimelineEvent> {}
