// What types of events have to do with each other.
import type { EventType } from '../../model/packs/events.ts';

/** Types under which one event may be told: they are read together. */
const FAMILIES: readonly (readonly string[])[] = [
  ['signing', 'ceremony'],
  ['ratification', 'adoption', 'decision', 'agreement'],
  ['meeting', 'conference', 'reception', 'visit', 'negotiation-start', 'negotiation'],
  ['statement', 'speech', 'press-conference', 'publication'],
  ['attack', 'disaster', 'death'],
  ['verdict', 'trial', 'appeal', 'arrest'],
  ['appointment', 'resignation', 'dismissal'],
  ['launch', 'plan'],
] satisfies readonly (readonly EventType[])[];

/** Types that may name one event of one day; others of a family only stand under one key. */
const KIN: readonly (readonly string[])[] = [
  ['signing', 'ceremony'],
  ['adoption', 'ratification', 'decision', 'agreement'],
  ['meeting', 'conference'],
  ['meeting', 'reception', 'visit'],
  ['statement', 'publication'],
  ['statement', 'press-conference'],
  ['attack', 'death'],
  ['disaster', 'death'],
  ['negotiation', 'negotiation-start'],
  ['verdict', 'trial'],
  ['trial', 'appeal'],
  ['launch', 'plan'],
] satisfies readonly (readonly EventType[])[];

/** Two who talk on a day meet, and who meets may negotiate. */
export const isTalk = (a: string, b: string): boolean =>
  (a === 'meeting' && b === 'negotiation') || (a === 'negotiation' && b === 'meeting');

/** What happens once to what it happens to: other people in another telling are no other event. */
const ONCE: ReadonlySet<string> = new Set<EventType>([
  'adoption',
  'death',
  'disaster',
  'election',
  'entry-into-force',
  'negotiation',
  'negotiation-start',
  'preparation',
  'ratification',
  'rehearsal',
  'signing',
]);

/** What seldom happens twice a day in one matter. */
const SELDOM: ReadonlySet<string> = new Set<EventType>([
  'agreement',
  'appeal',
  'appointment',
  'arrest',
  'award',
  'ceremony',
  'competition',
  'conference',
  'dismissal',
  'investigation',
  'launch',
  'participation',
  'press-conference',
  'rescue',
  'resignation',
  'trial',
  'verdict',
]);

/** Whether a type says only that something happened. */
export const isUntyped = (type: string): boolean => type === 'event';

/** The family of events without a type: before all others, each of which they may join. */
export const UNTYPED = '-';

/** The name of the family of a type. */
export const familyOf = (type: string): string =>
  isUntyped(type) ? UNTYPED : (FAMILIES.find((family) => family.includes(type))?.[0] ?? type);

/** Whether two types may name one event. */
export const areKin = (a: string, b: string): boolean =>
  a === b || isUntyped(a) || isUntyped(b) || KIN.some((kin) => kin.includes(a) && kin.includes(b));

/** How often something happens to what it happens to. */
export type Frequency = 'once' | 'seldom' | 'often';

/** How often what is of a type happens. */
export const frequencyOf = (type: string): Frequency => (ONCE.has(type) ? 'once' : SELDOM.has(type) ? 'seldom' : 'often');

/** How telling a type is, of two that name one event: the lower wins. */
export const rankOf = (type: string): number => Math.max(0, ...FAMILIES.map((family) => family.indexOf(type)));

/** Types in which one side meets the other: with another guest or team it is another event. */
const BETWEEN_TWO: ReadonlySet<string> = new Set<EventType>(['competition', 'meeting', 'reception', 'visit']);

/** Whether an event of a type is between two sides. */
export const isBetweenTwo = (type: string): boolean => BETWEEN_TWO.has(type);

/** Whether those who take part, and nothing else, tell one event of a type from another: the teams of a match. */
export const isContest = (type: string): boolean => type === 'competition';

/** Types of what happens to one person. */
const OF_ONE: ReadonlySet<string> = new Set<EventType>(['appointment', 'arrest', 'death', 'resignation', 'trial', 'verdict']);

/** Whether an event of a type happens to one person. */
export const isOfOne = (type: string): boolean => OF_ONE.has(type);

const CHARGED: ReadonlySet<string> = new Set<EventType>(['arrest', 'trial', 'verdict']);

/** Whether an event of a type is of whom it names and of nobody else: several are charged on one day. */
export const isCharged = (type: string): boolean => CHARGED.has(type);

/** Whether an event of a type is done to somebody. */
export const isSuffered = (type: string): boolean => isOfOne(type) || type === 'attack';

/** Whether a type names but what came of an event that another names. */
export const isOutcome = (type: string): boolean => type === 'death';
