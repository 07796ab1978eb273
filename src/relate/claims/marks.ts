import type { Profile } from '../../model/profile.ts';
import type { Reading } from '../../model/reading.ts';
import { isCurrency, unitId } from './units.ts';

const PLACES = 6;
const NUMBERS = 24;
const PERSONS = 24;
/** Before the id of a person. */
export const PERSON = 'person ';
/** Smaller numbers, and round ones, stand in many stories. */
const LEAST = 13;
/** Round numbers from here on tell a story together with another. */
const LARGE = 1000;

/** What tells the story of a page in any language: the places it names most, its persons (whom the profile knows turn up everywhere), its own numbers, the days it gives. */
export function marksOf({ names, people, figures, dates, published }: Reading, profile: Profile): readonly string[] {
  const places = new Map<string, number>();
  for (const { kind, entity } of names) if (kind === 'place') places.set(entity, (places.get(entity) ?? 0) + 1);
  const most = [...places].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, PLACES);
  const numbers = figures.filter(
    ({ bound, value, unit }) => bound === 'exactly' && value >= LEAST && value % 10 !== 0 && unitId(unit) === undefined,
  );
  const large = figures.filter(({ value, unit }) => value >= LARGE && value % 10 === 0 && (unitId(unit) === undefined || isCurrency(unit)));
  const days = dates.filter(({ granularity, edtf }) => granularity === 'day' && !edtf.includes('/') && edtf !== published?.edtf);
  const known = new Set(profile.people.map(({ id }) => id));
  const persons = new Set(people.flatMap((p) => (p.form === 'name' && p.entity !== undefined && !known.has(p.entity) ? [p.entity] : [])));
  const marks = [
    ...[...persons].slice(0, PERSONS).map((id) => `${PERSON}${id}`),
    ...most.map(([id]) => `place ${id}`),
    ...numbers.slice(0, NUMBERS).map(({ value }) => `number ${value}`),
    ...large.slice(0, NUMBERS).map(({ value }) => `round ${value}`),
    ...days.slice(0, NUMBERS).map(({ edtf }) => `day ${edtf}`),
  ];
  return [...new Set(marks)].sort();
}
