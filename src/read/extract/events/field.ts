// Of what an event without a type of its own is, by what the words around it mean.
import type { EventMention } from '../../../model/mention.ts';
import type { EventType } from '../../../model/packs/events.ts';

/** What events are of which the words mean something of this; the first that is met. */
const FIELDS: readonly (readonly [EventType, readonly string[]])[] = [
  ['ceremony', ['funeral', 'inauguration']],
  ['rescue', ['rescue', 'evacuation']],
  [
    'disaster',
    ['flood', 'earthquake', 'storm', 'fire', 'drought', 'landslide', 'crash', 'collapse', 'volcano', 'power-cut', 'epidemic', 'disease'],
  ],
  ['protest', ['strike', 'protest']],
  ['competition', ['football', 'final', 'semi-final', 'medal', 'olympics']],
  ['trial', ['court', 'trial', 'charge', 'appeal']],
  ['attack', ['bomb', 'shooting', 'theft', 'murder', 'hostage', 'missile', 'cyberattack', 'coup']],
  ['investigation', ['police', 'corruption', 'fraud', 'drugs']],
  ['election', ['first-round', 'voting-body', 'candidate', 'referendum']],
  ['negotiation', ['ceasefire']],
  ['agreement', ['merger', 'contract', 'accord']],
  ['award', ['prize']],
  ['decision', ['shut']],
  ['launch', ['space', 'reopening', 'traffic']],
  ['conference', ['festival']],
  ['decision', ['law', 'budget', 'tax', 'tariff', 'sanction', 'constitution', 'interest-rate', 'emergency', 'delay', 'recall', 'vote']],
];

/** What nobody plans. */
export const UNFORESEEN: ReadonlySet<string> = new Set<EventType>(['arrest', 'attack', 'death', 'disaster', 'rescue']);

/** The event with the type of its field, where it has none of its own. */
export function inField(event: EventMention): EventMention {
  if (event.type !== 'event') return event;
  const field = FIELDS.find(
    ([type, ideas]) =>
      (event.status === 'happened' || !UNFORESEEN.has(type)) && ideas.some((idea) => event.meanings?.includes(`idea:${idea}`)),
  );
  return field === undefined ? event : { ...event, type: field[0] };
}
