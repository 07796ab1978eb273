// How far two tellings speak of one event.
import { finenessOf, lengthOf, type Told } from './told.ts';
import { areKin, frequencyOf } from './types.ts';

/** What a group of tellings knows together. */
export type Gathered = {
  readonly first: string;
  readonly last: string;
  readonly types: ReadonlySet<string>;
  readonly edtfs: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly treaties: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly abouts: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Words of the tellings of each language. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Agreement with what it rests on, or none. */
export type Agreement = { readonly score: number; readonly shared: readonly string[]; readonly dates: Dates };

/** How dates stand to each other. */
export type Dates = 'same' | 'within' | 'apart';

/** Days two intervals of days may span to be one event told in parts. */
const LONGEST_MEETING = 14;

/** From what score on two tellings are one event. */
const ENOUGH = { once: 2, seldom: 2, often: 2.5 } as const;
/** What a coarser or longer date asks for, and another type of one day. */
const ENOUGH_WITHIN = 3;
const ENOUGH_KIN = 2;

/** How far a telling agrees with a group; `undefined` when it is another event. `rarity` weighs words. */
export function agreement(told: Told, group: Gathered, rarity: (word: string) => number): Agreement | undefined {
  const dates = datesOf(told, group);
  if (dates === 'apart') return undefined;
  const isSameType = group.types.has(told.mention.type);
  if (![...group.types].some((type) => areKin(type, told.mention.type))) return undefined;
  const frequency = rarest([told.mention.type, ...(isSameType ? [] : group.types)]);
  const persons = shared(told.persons, group.persons);
  const bodies = shared(told.bodies, group.bodies);
  const treaties = shared(told.treaties, group.treaties);
  const places = shared(told.places, group.places);
  if (conflicts(told.treaties, group.treaties, treaties)) return undefined;
  if (frequency === 'often' && conflicts(told.persons, group.persons, persons)) return undefined;
  const of = weights(frequency);
  let score = of.treaty * Math.min(1, treaties.length) + 2 * persons.length + Math.min(2, bodies.length) + Math.min(1, places.length);
  score += 3 * likeness(told, group, rarity) + (told.numbers.some((n) => group.numbers.has(n)) ? 1 : 0);
  if (frequency !== 'often' && conflicts(told.persons, group.persons, persons) && treaties.length === 0) score -= 1;
  if (conflicts(told.bodies, group.bodies, bodies)) score -= 0.5;
  if (frequency !== 'once' && conflicts(told.places, group.places, places)) score -= 1;
  if (isAtOtherTime(told, group)) score -= 1;
  if (dates === 'same' && isSameType) score += 1;
  const about = told.about !== undefined && group.abouts.has(told.about) ? [`pages about ${told.about}`] : [];
  score += about.length;
  if (group.documents.has(told.document)) score += 1;
  if (frequency === 'once' && dates === 'same' && isSameType && (isBare(told) || isBareGroup(group))) score += 1;
  const isKin = !isSameType && frequency !== 'often';
  const enough = isKin ? ENOUGH_KIN : dates === 'within' ? ENOUGH_WITHIN : isSameType ? ENOUGH[frequency] : ENOUGH_KIN;
  return score >= enough
    ? { score, shared: [...treaties, ...persons, ...bodies, ...places, ...(treaties.length > 0 ? [] : about)], dates }
    : undefined;
}

/** How often happens what may be told under several types: as seldom as the rarest of them. */
function rarest(types: Iterable<string>): 'once' | 'seldom' | 'often' {
  const all = new Set([...types].map(frequencyOf));
  return all.has('once') ? 'once' : all.has('seldom') ? 'seldom' : 'often';
}

const weights = (frequency: 'once' | 'seldom' | 'often') => ({ treaty: frequency === 'once' ? 3 : 0.5 });

function datesOf(told: Told, group: Gathered): Dates {
  const isOpen = told.last.startsWith('9999') || group.last.startsWith('9999');
  if (group.edtfs.has(told.mention.edtf) || (isOpen && told.first === group.first)) return 'same';
  const isInside = told.first >= group.first && told.last <= group.last;
  const isAround = told.first <= group.first && told.last >= group.last;
  if (isAround && finenessOf(told) > 0) return 'within';
  const length = (Date.parse(group.last) - Date.parse(group.first)) / 86_400_000 + 1;
  if (isInside && length <= LONGEST_MEETING) return 'within';
  return isAround && lengthOf(told) <= LONGEST_MEETING ? 'within' : 'apart';
}

const shared = (own: readonly string[], others: ReadonlySet<string>): readonly string[] => own.filter((id) => others.has(id));

const conflicts = (own: readonly string[], others: ReadonlySet<string>, both: readonly string[]): boolean =>
  own.length > 0 && others.size > 0 && both.length === 0;

/** « Le texte, adopté à New York »: told without saying of whom or what. */
const isBare = ({ persons, bodies, treaties }: Told): boolean => persons.length + bodies.length + treaties.length === 0;
const isBareGroup = ({ persons, bodies, treaties }: Gathered): boolean => persons.size + bodies.size + treaties.size === 0;

function isAtOtherTime({ mention }: Told, { times }: Gathered): boolean {
  if (mention.time === undefined || times.size === 0) return false;
  const part = partOf(mention.time);
  return ![...times].some((time) => time === mention.time || partOf(time) === part);
}

/** The part of the day of a clock time; a part itself. */
function partOf(time: string): string {
  const hour = Number(/^(\d\d):/.exec(time)?.[1] ?? Number.NaN);
  if (Number.isNaN(hour)) return time;
  return hour < 5 ? 'night' : hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';
}

/** Share of the weight of a telling's words that the group has said in the same language. */
function likeness({ words, language }: Told, group: Gathered, rarity: (word: string) => number): number {
  const said = group.words.get(language);
  if (said === undefined) return 0;
  let [all, both] = [0, 0];
  for (const word of words) {
    const weight = rarity(word);
    all += weight;
    if (said.has(word)) both += weight;
  }
  return all === 0 ? 0 : both / all;
}
