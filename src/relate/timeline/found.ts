import { daysOf } from '../../model/edtf.ts';
import type { EventFact, Origin } from '../../model/fact.ts';
import type { EventMention } from '../../model/mention.ts';
import type { Profile } from '../../model/profile.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { firstAt } from '../../text/first-at.ts';
import { storyMarks } from './story.ts';
import { aboutOf, subjectsOf } from './subjects.ts';
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
  if (byKey.size === 0) return [];
  const kinds = kindsOf(reading);
  const about = aboutOf(reading);
  const subjects = subjectsOf(reading);
  const story = storyMarks(reading);
  const isAside = asideIn(reading.events);
  const title = reading.blocks.find(({ role }) => role === 'title');
  return [...byKey].map(([key, events]) => ({
    table: 'event',
    key,
    document: reading.id,
    body: {
      ...origin,
      events,
      kinds: pick(kinds, events),
      numbers: events.map((event) => numbersIn(reading, event)),
      ...asides(events, isAside),
      ...headlines(events, title),
      ...(subjects.length > 0 && { subjects }),
      ...(about !== undefined && { about }),
      ...(story.length > 0 && { story }),
    },
  }));
}

/** Events of a day in whose sentence another day's event is told before. */
function asideIn(events: readonly EventMention[]): ReadonlySet<EventMention> {
  const first = new Map<number, EventMention>();
  for (const event of events) {
    const known = first.get(event.start);
    if (known === undefined || event.trigger.start < known.trigger.start) first.set(event.start, event);
  }
  return new Set(events.filter((event) => (first.get(event.start)?.edtf ?? event.edtf) !== event.edtf));
}

function asides(events: readonly EventMention[], isAside: ReadonlySet<EventMention>): { readonly aside?: readonly number[] } {
  const aside = events.flatMap((event, i) => (isAside.has(event) ? [i] : []));
  return aside.length === 0 ? {} : { aside };
}

function headlines(events: readonly EventMention[], title: Span | undefined): { readonly headlines?: readonly number[] } {
  const told = events.flatMap(({ start, end }, i) => (title !== undefined && start >= title.start && end <= title.end ? [i] : []));
  return told.length === 0 ? {} : { headlines: told };
}

/** Year of the first day and family: keys rise with time. */
function keyOf({ edtf, type }: EventMention): string {
  const days = daysOf(edtf);
  return `${(days?.first ?? days?.last ?? '0000').slice(0, 4)}:${familyOf(type)}`;
}

type Kind = EventFact['body']['kinds'][string];

function kindsOf({ people, names }: Reading): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>(names.map(({ entity, kind }) => [entity, kind]));
  for (const { entity } of people) if (entity !== undefined) kinds.set(entity, 'office');
  for (const { entity, form } of people) if (entity !== undefined && form === 'name') kinds.set(entity, 'person');
  return kinds;
}

function pick(kinds: ReadonlyMap<string, Kind>, events: readonly EventMention[]): Readonly<Record<string, Kind>> {
  const ids = [...new Set(events.flatMap(({ participants, places }) => [...participants, ...places]))].sort();
  return Object.fromEntries(ids.flatMap((id) => (kinds.has(id) ? [[id, kinds.get(id) ?? 'body']] : [])));
}

/** Below this many things many sentences count. */
const FEW = 10;

/** The numbers a sentence counts with, which are the same in every language; none that are vague or small. */
function numbersIn({ figures }: Reading, { start, end }: EventMention): readonly number[] {
  const found = new Set<number>();
  for (let i = firstAt(figures.length, (n) => (figures[n]?.end ?? 0) > start); i < figures.length; i++) {
    const figure = figures[i];
    if (figure === undefined || figure.start >= end) break;
    if (figure.bound !== 'vague' && figure.value >= FEW) found.add(figure.value);
  }
  return [...found].sort((a, b) => a - b);
}
