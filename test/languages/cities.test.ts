import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../src/languages/index.ts';

const packs = await loadPacks();

const formsIn = (forms: Readonly<Record<string, string>>): readonly (readonly [form: string, id: string])[] =>
  Object.entries(forms).flatMap(([id, list]) => list.split(', ').map((form) => [form, id] as const));

describe.each(Object.entries(packs))('cities in %s', (_, { names }) => {
  it('have one place a form, which is no country', () => {
    const owner = new Map<string, string>();
    const torn = formsIn(names.cities).filter(([form, id]) => (owner.get(form) ?? id) !== id || owner.set(form, id) === undefined);
    expect(torn).toEqual([]);
    const countries = new Map([...formsIn(names.countries), ...formsIn(names.regions)]);
    expect(formsIn(names.cities).filter(([form]) => countries.has(form) && !CITY_STATES.has(countries.get(form) ?? ''))).toEqual([]);
  });

  it('hold the capitals that news of the world names', () => {
    for (const id of ['kampala', 'vilnius', 'montevideo', 'phnom-penh']) expect(Object.keys(names.cities)).toContain(id);
  });
});

const CITY_STATES = new Set([
  'singapore',
  'monaco',
  'luxembourg',
  'djibouti',
  'kuwait',
  'panama',
  'san-marino',
  'hong-kong',
  'macao',
  'vatican',
]);
