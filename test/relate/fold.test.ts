import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact, Facts } from '../../src/model/fact.ts';
import type { Bound, FigureMention, PersonMention, StatementMention } from '../../src/model/mention.ts';
import type { Metric, Profile } from '../../src/model/profile.ts';
import { NO_PROFILE } from '../../src/model/profile.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Tables } from '../../src/model/tables.ts';
import { factsInMemory } from '../../src/relate/facts-in-memory.ts';
import { factsOf, finish, tablesOf } from '../../src/relate/index.ts';
import { slug } from '../../src/text/fold.ts';
import { page, words } from './page.ts';

const metric = (id: string, course: Metric['course'], resembles: readonly string[] = []): Metric => ({
  id,
  label: id,
  scope: id,
  course,
  resembles,
  cues: {},
});
const PROFILE: Profile = {
  ...NO_PROFILE,
  metrics: [metric('crews', 'growing', ['boats']), metric('boats', 'fixed'), metric('freight', 'yearly')],
  people: [{ id: 'harbour-master', name: 'Jonas Reuterswärd', aliases: {}, offices: [] }],
};
const NAMES = [
  'Jonas Reuterswärd',
  'Jonas Reutersward',
  'J. Reuterswärd',
  'Astrid Lindgren',
  'A. Lindgren',
  'Lindgren',
  'Jonas Reuterswerd',
];
const SENTENCES = [
  'no ferry leaves the quay without a full crew on board',
  'no ferry leaves the quay without a full crew and a pilot on board',
  'the bridge will open before the end of the winter',
  'the boats are older than the bridge and the quay together',
];
const BOUNDS: readonly Bound[] = ['exactly', 'about', 'more-than', 'nearly'];

type Sketch = {
  readonly day: string;
  readonly name: string;
  readonly sentence: string;
  readonly figures: readonly (readonly [metric: string | undefined, value: number, bound: Bound, asOf: string | undefined])[];
};

function reading(id: string, { day, name, sentence, figures }: Sketch): Reading {
  const counts = figures.map(([of, value, bound], i) => `item ${i} counts ${bound} ${value} ${of ?? 'nets'}`);
  const base = page(id, ['News of the quay', `${name} said ${sentence}. ${counts.join('. ')}.`], {
    published: { edtf: day, granularity: 'day', certainty: 'stated' },
  });
  const person: PersonMention = { ...words(base.text, name), rule: 't', form: 'name', name, entity: slug(name) };
  const statement: StatementMention = {
    ...words(base.text, sentence),
    rule: 't',
    content: [words(base.text, sentence)],
    mode: 'indirect',
    speaker: { ...words(base.text, name), entity: slug(name) },
  };
  const mentions = figures.map(
    ([of, value, bound, asOf], i): FigureMention => ({
      ...words(base.text, counts[i] ?? ''),
      rule: 't',
      value,
      bound,
      unit: of ?? 'net',
      ...(of !== undefined && { metric: of }),
      ...(asOf !== undefined && { asOf }),
    }),
  );
  return { ...base, people: [person], statements: [statement], figures: mentions };
}

const figure = fc.tuple(
  fc.constantFrom('crews', 'boats', 'freight', undefined),
  fc.integer({ min: 5, max: 15 }),
  fc.constantFrom(...BOUNDS),
  fc.constantFrom(undefined, '2027-05', '2027-05-02', '2026'),
);
const sketch: fc.Arbitrary<Sketch> = fc.record({
  day: fc.constantFrom('2027-05-01', '2027-05-02', '2027-05-03', '2027-06-01'),
  name: fc.constantFrom(...NAMES),
  sentence: fc.constantFrom(...SENTENCES),
  figures: fc.array(figure, { maxLength: 5 }),
});
const corpus = fc.array(sketch, { minLength: 1, maxLength: 8 }).map((list) => list.map((s, i) => reading(`d${i}`, s)));

const tables = (facts: Facts): Promise<Tables> => tablesOf(finish(facts, PROFILE));
const factsFrom = (readings: readonly Reading[]): readonly Fact[] => readings.flatMap((r) => factsOf(r, PROFILE));

test('property: the order of documents and of their facts changes no byte', async () => {
  const shuffled = corpus.chain((readings) => {
    const facts = factsFrom(readings);
    return fc.tuple(fc.constant(facts), fc.shuffledSubarray([...facts], { minLength: facts.length }));
  });
  await fc.assert(
    fc.asyncProperty(shuffled, async ([facts, other]) => {
      const [a, b] = [await tables(factsInMemory(facts)), await tables(factsInMemory(other))];
      expect(JSON.stringify(b)).toBe(JSON.stringify(a));
    }),
    { numRuns: 60 },
  );
});

test('property: facts that went through JSON, and come one by one from elsewhere, give the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(corpus, async (readings) => {
      const memory = factsInMemory(factsFrom(readings));
      const stored: Facts = {
        of: async function* (table) {
          for await (const fact of memory.of(table)) yield JSON.parse(JSON.stringify(fact));
        },
      };
      expect(JSON.stringify(await tables(stored))).toBe(JSON.stringify(await tables(memory)));
    }),
    { numRuns: 30 },
  );
});

test('property: an identical copy in another paper changes no verdict and makes no source', async () => {
  await fc.assert(
    fc.asyncProperty(corpus, fc.nat(), async (readings, pick) => {
      const original = readings[pick % readings.length];
      if (original === undefined) return;
      const copy: Reading = {
        ...original,
        id: 'z-copy',
        source: { ...original.source, publisher: 'Copy Post' },
        published: { edtf: '2027-07-01', granularity: 'day', certainty: 'stated' },
      };
      const [before, after] = [
        await tables(factsInMemory(factsFrom(readings))),
        await tables(factsInMemory(factsFrom([...readings, copy]))),
      ];
      const judged = (all: Tables) => all.discrepancies.map(({ left, right, verdict }) => [left, right, verdict]);
      expect(judged(after)).toEqual(judged(before));
      expect(after.entities.map((e) => e.id)).toEqual(before.entities.map((e) => e.id));
      expect(after.claims.flatMap((c) => c.sources)).not.toContain('Copy Post');
      expect(after.statements.map((s) => s.sources)).toEqual(before.statements.map((s) => s.sources));
    }),
    { numRuns: 60 },
  );
});

test('property: every row has evidence, and no document, source or claim is named that is not there', async () => {
  await fc.assert(
    fc.asyncProperty(corpus, async (readings) => {
      const all = await tables(factsInMemory(factsFrom(readings)));
      const ids = new Set(readings.map((r) => r.id));
      const claims = new Set(all.claims.map((c) => c.id));
      expect(claims.size).toBe(all.claims.length);
      for (const { evidence } of [...all.entities, ...all.claims, ...all.statements]) {
        expect(evidence.length).toBeGreaterThan(0);
        for (const e of evidence) expect(ids).toContain(e.document);
      }
      for (const { left, right } of all.discrepancies)
        expect([claims.has(left), claims.has(right), left === right]).toEqual([true, true, false]);
    }),
    { numRuns: 40 },
  );
});
