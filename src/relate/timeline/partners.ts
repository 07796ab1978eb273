// Who meets whom: one guest may meet two others on one day.
import type { Group } from './group.ts';
import { likeness, type Rarity } from './likeness.ts';
import { soundAlike } from './story.ts';
import type { Told } from './told.ts';
import { isBetweenTwo, isContest } from './types.ts';

/** How alike two tellings sound that are one although their partners differ. */
const ALIKE = 1.8;

/** How those who take part in a telling stand to those of a group. */
export type Standing = 'shared' | 'alike' | 'open' | 'unlike' | 'strangers';

/**
 * `shared`: somebody is in both. `open`: one side names nobody. `strangers`: both name somebody, and nobody is in both;
 * `unlike`: so it seems, but their names are in different letters and may be the same; `alike`: these sound like one.
 */
export function standing(own: readonly string[], others: ReadonlySet<string>): Standing {
  if (own.some((id) => others.has(id))) return 'shared';
  if (own.length === 0 || others.size === 0) return 'open';
  if (own.some((id) => [...others].some((other) => areAlike(id, other)))) return 'alike';
  return own.some((id) => [...others].some((other) => isLatin(id) === isLatin(other))) ? 'strangers' : 'unlike';
}

/** One name in other letters, or with a word more at its end. */
const areAlike = (a: string, b: string): boolean =>
  isLatin(a) === isLatin(b) ? (a.includes('-') && b.startsWith(`${a}-`)) || (b.includes('-') && a.startsWith(`${b}-`)) : soundAlike(a, b);

/** Ids of names that could be put into Latin letters are ASCII. */
const isLatin = (id: string): boolean => id.charCodeAt(0) < 128;

/** Whether a telling is of another meeting: its people met others than those of the group, at another table. */
export function isOtherMeeting(told: Told, group: Group, rarity: Rarity): boolean {
  if (!isBetweenTwo(told.mention.type)) return false;
  if (isContest(told.mention.type) && haveOtherCountries(told, group)) return true;
  if (!haveOthers(told, group)) return false;
  if (told.bodies.some((id) => group.bodies.has(id))) return false;
  return likeness(told, group, rarity) < ALIKE;
}

/** Whether each side has people, or countries, that the other lacks. */
function haveOthers(told: Told, group: Group): boolean {
  const isSameLanguage = group.words.has(told.language);
  const own = isSameLanguage ? [...told.persons, ...told.offices] : told.persons;
  const theirs = isSameLanguage ? new Set([...group.persons, ...group.offices]) : group.persons;
  return differ(own, theirs) || haveOtherCountries(told, group);
}

const haveOtherCountries = ({ countries }: Told, group: Group): boolean =>
  differ(countries, group.countries) || standing(countries, group.countries) === 'strangers';

/** Whether two lists meet and each has something of its own; in other letters it may be the same. */
function differ(own: readonly string[], theirs: ReadonlySet<string>): boolean {
  const alone = own.filter((id) => !theirs.has(id));
  if (alone.length === 0 || alone.length === own.length) return false;
  const lacking = [...theirs].filter((id) => !own.includes(id));
  return lacking.some((id) => alone.some((other) => isLatin(id) === isLatin(other)));
}
