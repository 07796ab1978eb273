import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../src/languages/index.ts';
import { NO_PROFILE } from '../../src/model/profile.ts';
import { names } from '../../src/read/extract/names/index.ts';
import { segmented } from '../read/segmented.ts';

const packs = await loadPacks();
const nameRules = Object.entries(packs).flatMap(([code, pack]) => pack.names.nameRules.map((rule) => ({ code, rule })));

const namesIn = (text: string, code: string) => names(segmented(text, code, packs), packs, NO_PROFILE);

describe('rules of names', () => {
  it('have ids of their own', () => expect(new Set(nameRules.map((r) => r.rule.id)).size).toBe(nameRules.length));

  it.each(nameRules)('$rule.id finds its examples', ({ code, rule }) => {
    for (const { text, expect: wanted } of rule.examples)
      expect(
        namesIn(text, code).map((n) => `${n.rule} ${n.quote}`),
        text,
      ).toContain(`${rule.id} ${wanted}`);
  });

  it.each(nameRules)('$rule.id leaves its counterexamples alone', ({ code, rule }) => {
    for (const text of rule.counterexamples ?? [])
      expect(
        namesIn(text, code).map((n) => n.rule),
        text,
      ).not.toContain(rule.id);
  });
});

describe('names packs', () => {
  it.each(Object.entries(packs))('%s is plain data', (_, pack) => expect(JSON.parse(JSON.stringify(pack.names))).toEqual(pack.names));

  it.each(Object.entries(packs))('%s gives countries the ids that all languages share', (_, pack) =>
    expect(Object.keys(pack.names.countries)).toEqual(Object.keys(packs['en']?.names.countries ?? {})),
  );

  it.each(Object.entries(packs))('%s has adjectives only of places it knows', (_, { names: n }) => {
    const known = new Set([...Object.keys(n.countries), ...Object.keys(n.regions)]);
    expect(Object.keys(n.demonyms).filter((id) => !known.has(id))).toEqual([]);
  });
});
