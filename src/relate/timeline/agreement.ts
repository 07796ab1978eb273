// How far two tellings speak of one event.
import type { Around, Group } from './group.ts';
import { likeness, type Rarity } from './likeness.ts';
import { isOtherMeeting, standing } from './partners.ts';
import { storyShare } from './story.ts';
import { finenessOf, lengthOf, type Told } from './told.ts';
import { areKin, type Frequency, frequencyOf, isCharged, isOfOne, isSuffered, isTalk, isUntyped } from './types.ts';

/** Agreement with what it rests on, or none. */
export type Agreement = { readonly score: number; readonly shared: readonly string[]; readonly dates: Dates };

/** How dates stand to each other. */
export type Dates = 'same' | 'within' | 'apart';

/** What is the same for all tellings that are compared. */
export type Measure = { readonly rarity: Rarity; readonly around: Around };

/** Days two intervals of days may span to be one event told in parts; from how many days on the same interval is no chance. */
const LONGEST_MEETING = 14;
const TELLING = 3;

/** From what score on two tellings are one event. */
const ENOUGH: Readonly<Record<Frequency, number>> = { once: 2, seldom: 2, often: 2.5 };
/** What a coarser or longer date asks for, and another type of one day. */
const ENOUGH_WITHIN = 3;
const ENOUGH_KIN = 2;
/** What is only said to be planned is of any kind. */
const ENOUGH_PLAN = 1.5;
/** How alike events without a type of their own must sound to be one. */
const SURE = 0.8;

/** How far a telling agrees with a group; `undefined` when it is another event. */
export function agreement(told: Told, group: Group, { rarity, around }: Measure): Agreement | undefined {
  const dates = datesOf(told, group);
  const { type } = told.mention;
  const isTalked = dates === 'same' && lengthOf(told) < TELLING;
  if (dates === 'apart' || ![...group.types].every((other) => areKin(other, type) || (isTalked && isTalk(other, type)))) return undefined;
  const isSameType = group.types.has(type);
  const isOther = !isSameType && isTalked && [...group.types].some((other) => isTalk(other, type));
  const frequency = isOther ? 'often' : rarest([type, ...(isSameType ? [] : group.types)]);
  if (frequency === 'often' && !isSameType && dates !== 'same') return undefined;
  const treaties = shared(told.treaties, group.treaties);
  if (told.treaties.length > 0 && group.treaties.size > 0 && treaties.length === 0) return undefined;
  const people = standing(told.persons, group.persons);
  if (frequency === 'often' && people === 'strangers') return undefined;
  if (isToldApart(told, group, around)) return undefined;
  if (isOtherMeeting(told, group, rarity)) return undefined;
  const alike = likeness(told, group, rarity);
  if (frequency === 'often' && alike < 0 && people !== 'shared') return undefined;
  const persons = shared(told.persons, group.persons);
  const isOpenType = isUntyped(type) || [...group.types].some(isUntyped);
  if (isOpenType && (dates !== 'same' || (alike < SURE && (isUntyped(type) || persons.length === 0)))) return undefined;
  const bodies = shared(told.bodies, group.bodies);
  const places = shared(told.places, group.places);
  const lands = places.length > 0 ? [] : shared(told.countries, group.countries);
  const lent = people === 'open' ? lentBy(told, group, frequency) : 0;
  const named = [...treaties, ...persons, ...bodies, ...places, ...lands];
  const isElsewhere = frequency !== 'once' && areElsewhere(told, group, around);
  const isOfOthers = people === 'strangers' && isCharged(type);
  const about = isOfOthers ? [] : aboutOf(told, group, isElsewhere ? [...named, ...told.places] : named);
  let score = weightOf(frequency) * Math.min(1, treaties.length) + 2 * persons.length + lent;
  score += Math.min(2, bodies.length) + Math.min(1, places.length + lands.length) + alike;
  if (told.numbers.some((n) => group.numbers.has(n))) score += 1;
  if (people === 'strangers' && treaties.length === 0) score -= isCharged(type) ? 2 : 1;
  if (people === 'unlike') score -= 0.5;
  if (people === 'alike') score += 1.5;
  if (standing(told.bodies, group.bodies) === 'strangers') score -= 0.5;
  // Names of places that no list holds differ from language to language.
  if (isElsewhere) score -= group.words.has(told.language) ? 1 : 0.5;
  if (isAtOtherTime(told, group)) score -= 1;
  if (isSameType && dates === 'same') score += lengthOf(told) >= TELLING && finenessOf(told) === 0 ? 2 : 1;
  if (isSameType && dates === 'within' && isSuffered(type) && persons.length > 0) score += 1.5;
  else if (isSameType && dates === 'within' && frequency !== 'often' && (persons.length > 0 || lent > 0)) score += 1;
  if (isSameType && dates === 'within' && frequency !== 'often' && isPart(told, group)) score += 1;
  // « en mai » and « le 12 mai », both still to come at one place: of a kind that is seldom, one.
  if (isSameType && dates === 'within' && frequency !== 'often' && places.length > 0 && areToCome(told, group)) score += 1;
  // What happens often happens twice a day in one story: there it only confirms.
  const isOpen = frequency === 'often' && alike <= 0 && bodies.length === 0 && people !== 'shared' && people !== 'alike';
  if (dates === 'same' && !isOpen) score += Math.min(1, storyOf(told, group, rarity));
  // « adopté en juin », « adopté le 6 juin »: what happens once is one where the pages tell one story.
  const story = dates === 'within' && frequency === 'once' && isSameType ? Math.min(2, storyOf(told, group, rarity)) : 0;
  score += story;
  score += about.length > 1 && lent > 0 && isSameType ? 1.5 : about.length > 0 ? 1 : 0;
  if (group.documents.has(told.document) && (isSameType || named.length > 0)) score += 1;
  if (frequency === 'once' && isSameType && (isBare(told) || isBareGroup(group)))
    score += dates === 'same' ? 1 : told.about !== undefined && group.abouts.has(told.about) ? 2 : story === 2 ? 1 : 0;
  const isKin = !isSameType && frequency !== 'often';
  const enough = isKin
    ? group.types.has('plan') || type === 'plan'
      ? ENOUGH_PLAN
      : ENOUGH_KIN
    : dates === 'within'
      ? ENOUGH_WITHIN
      : isSameType
        ? ENOUGH[frequency]
        : ENOUGH_KIN;
  if (score < enough) return undefined;
  return { score, shared: [...named, ...(treaties.length > 0 ? [] : about)], dates };
}

/** How far both pages tell one story, as a score. */
const storyOf = ({ story, document, mention }: Told, group: Group, rarity: Rarity): number =>
  group.documents.has(document) ? 0 : storyShare(story, group.story, (mark) => rarity(`mark ${mark}`), mention.edtf);

/** How often happens what may be told under several types: as seldom as the rarest of them. */
function rarest(types: Iterable<string>): Frequency {
  const all = new Set([...types].map(frequencyOf));
  return all.has('once') ? 'once' : all.has('seldom') ? 'seldom' : 'often';
}

const weightOf = (frequency: Frequency): number => (frequency === 'once' ? 3 : 0.5);

/** « La police l'avait arrêté »: who is not named is whom the page is about; surely so of what happens to one person. */
function lentBy(told: Told, group: Group, frequency: Frequency): number {
  const isMeant = told.persons.length === 0 && told.subjects.some((id) => group.persons.has(id));
  const isNamed = group.persons.size === 0 && told.persons.some((id) => group.subjects.has(id));
  if (!isMeant && !isNamed) return 0;
  return isOfOne(told.mention.type) ? 2 : frequency === 'often' ? 0.5 : 0;
}

/** What both pages are about: a treaty, else whom or what one names and the other is about, but for what both tellings name. */
function aboutOf(told: Told, group: Group, named: readonly string[]): readonly string[] {
  if (told.about !== undefined && group.abouts.has(told.about)) return [`pages about ${told.about}`];
  const isKnown = (id: string): boolean => group.subjects.has(id) || group.persons.has(id) || group.places.has(id) || group.bodies.has(id);
  const known = [...told.subjects.filter(isKnown), ...[...told.places, ...told.bodies].filter((id) => group.subjects.has(id))];
  return [...new Set(known)].filter((id) => !named.includes(id)).map((id) => `pages about ${id}`);
}

function datesOf(told: Told, group: Group): Dates {
  const isOpen = told.last.startsWith('9999') || group.last.startsWith('9999');
  if (group.edtfs.has(told.mention.edtf) || (isOpen && told.first === group.first)) return 'same';
  const isInside = told.first >= group.first && told.last <= group.last;
  const isAround = told.first <= group.first && told.last >= group.last;
  if (isAround && finenessOf(told) > 0) return 'within';
  if (isInside && lengthOf(group) <= LONGEST_MEETING) return 'within';
  return isAround && lengthOf(told) <= LONGEST_MEETING ? 'within' : 'apart';
}

/** A summit opens on the day from which on it lasts, as the same page says. */
const isPart = ({ document, first, last }: Told, group: Group): boolean =>
  group.documents.has(document) && (first === group.first || last === group.last);

const shared = (own: readonly string[], others: ReadonlySet<string>): readonly string[] => own.filter((id) => others.has(id));

/** « À Lyon lundi, … le même jour à Nice »: what one page tells of two places or of other people on one day is two. */
const isToldApart = (told: Told, group: Group, around: Around): boolean =>
  (group.documents.get(told.document) ?? []).some(
    ({ mention: { type, edtf }, places, persons }) =>
      type === told.mention.type &&
      edtf === told.mention.edtf &&
      ((isOfOne(type) && persons.length > 0 && standing(told.persons, new Set(persons)) === 'strangers') ||
        (told.places.length > 0 && places.length > 0 && !arePlacesNear(told.places, places, around))),
  );

const arePlacesNear = (own: readonly string[], others: readonly string[], around: Around): boolean =>
  own.some((a) => others.some((b) => around(a).includes(b) || around(b).includes(a)));

/** Whether both name places, and none lies in one of the other's. */
function areElsewhere({ places }: Told, group: Group, around: Around): boolean {
  if (places.length === 0 || group.places.size === 0) return false;
  return !places.some((place) => group.around.has(place) || around(place).some((id) => group.places.has(id)));
}

const areToCome = ({ mention }: Told, { statuses }: Group): boolean => mention.status === 'planned' && !statuses.has('happened');

/** « Le texte, adopté à New York »: told without saying of whom or what. */
const isBare = ({ persons, bodies, treaties }: Told): boolean => persons.length + bodies.length + treaties.length === 0;
const isBareGroup = ({ persons, bodies, treaties }: Group): boolean => persons.size + bodies.size + treaties.size === 0;

function isAtOtherTime({ mention }: Told, { times }: Group): boolean {
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
