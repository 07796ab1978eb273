// « Lors de la réunion, le ministre a souligné … »: a sentence without a date goes on with an event told before.
import type { EventMention } from '../../../model/mention.ts';
import type { EventType } from '../../../model/packs/events.ts';
import type { Prepared } from './prepared.ts';
import { isSetIn } from './setting.ts';
import type { Trigger } from './triggers.ts';

/** Where people come together: who is said to speak there takes part. */
const GATHERINGS: ReadonlySet<string> = new Set<EventType>([
  'ceremony',
  'conference',
  'meeting',
  'press-conference',
  'reception',
  'rehearsal',
  'signing',
  'visit',
]);

/** Whether people come together at an event of a type. */
export const isGathering = (type: string | undefined): boolean => type !== undefined && GATHERINGS.has(type);

/** How far into its sentence a setting may stand, in tokens. */
const LEAD = 6;

/** The gathering a sentence is set in, where it is one already told of: « lors de la réunion », no « lors d'une réunion ». */
export function resumedBy({ view, triggers, lexicon }: Prepared): Trigger | undefined {
  return triggers.find(({ from, type, stand }) => {
    if (stand !== 'noun' || !isGathering(type)) return false;
    if (view.segmentOf[from] !== 0 || from > LEAD || !isSetIn(from, view, lexicon)) return false;
    return lexicon.another.at(view.tokens, from - 1) === undefined && lexicon.another.at(view.tokens, from - 2) === undefined;
  });
}

/** An event with the persons named in the clause that goes on with it. */
export function withPersons(event: EventMention, { view, named }: Prepared, setting: Trigger): EventMention {
  const clause = view.clauseOf[setting.from];
  const end = view.clauseOf.findIndex((c, i) => i > setting.from && c !== clause);
  const last = view.tokens[(end < 0 ? view.tokens.length : end) - 1]?.end ?? 0;
  const persons = named.filter(({ kind, start }) => kind === 'person' && start < last).map(({ entity }) => entity);
  return persons.length === 0 ? event : { ...event, participants: [...new Set([...event.participants, ...persons])] };
}

/** « Le vote a eu lieu mardi »: an event of nobody named, right after another in its paragraph, is of the same bodies. */
export function withBodies(
  event: EventMention,
  before: EventMention | undefined,
  told: Prepared,
  earlier: Prepared | undefined,
): EventMention {
  if (before === undefined || earlier === undefined || earlier.sentence.block !== told.sentence.block) return event;
  if (event.participants.length + event.places.length > 0 || before.start < earlier.sentence.start) return event;
  const persons = new Set(earlier.named.filter(({ kind }) => kind === 'person').map(({ entity }) => entity));
  return { ...event, participants: before.participants.filter((id) => !persons.has(id)) };
}
