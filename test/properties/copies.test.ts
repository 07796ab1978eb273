import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { NO_PROFILE } from '../../src/model/profile.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Tables } from '../../src/model/tables.ts';
import { factsInMemory } from '../../src/relate/facts-in-memory.ts';
import { factsOf, finish, tablesOf } from '../../src/relate/index.ts';
import { page } from '../relate/page.ts';

const WORDS = 'boat crew quay oar rope mast wind rain tide pier lamp gull sail deck hull bell fog net reef bay'.split(' ');
const sentence = (seed: number, length: number): string =>
  Array.from({ length }, (_, i) => `${WORDS[(seed * 7 + i * i * 3 + (seed % 5) * i) % WORDS.length]}${(seed * 31 + i * 17) % 97}`).join(
    ' ',
  );
const story = (seed: number): readonly string[] => [sentence(seed, 6), ...[1, 2, 3, 4].map((i) => sentence(seed * 10 + i, 24))];

const day = (n: number): Pick<Reading, 'published'> => ({ published: { edtf: `2027-05-0${n}`, granularity: 'day', certainty: 'stated' } });
const READINGS: readonly Reading[] = [1, 2, 3].flatMap((seed) => [
  page(`${seed}-first`, story(seed), day(1)),
  page(`${seed}-same`, story(seed), day(2)),
  page(`${seed}-cut`, story(seed).slice(0, 3), day(3)),
  page(
    `${seed}-changed`,
    story(seed).map((p) => p.replace(/mast/g, 'spar')),
    day(4),
  ),
  page(`${seed}-mixed`, [...story(seed), ...story(seed + 4)], day(5)),
]);

const tables = (facts: readonly Fact[]): Promise<Tables> => tablesOf(finish(factsInMemory(facts), NO_PROFILE));
const copiesOf = async (facts: readonly Fact[]): Promise<unknown> => {
  const { copies, documents, artefacts } = await tables(facts);
  return { copies, artefacts, originals: documents.map(({ id, original, source }) => [id, original, source]) };
};

test('copies are found whatever the order, the split and the repetition of their documents', async () => {
  const all = READINGS.flatMap((r) => factsOf(r, NO_PROFILE));
  const wanted = await copiesOf(all);
  expect((await tables(all)).copies.flatMap(({ documents }) => documents.slice(1)).length).toBeGreaterThan(8);
  const arrival = fc.record({
    order: fc.shuffledSubarray([...READINGS], { minLength: READINGS.length }),
    again: fc.subarray([...READINGS]),
    parts: fc.array(fc.nat(READINGS.length), { maxLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(arrival, async ({ order, again, parts }) => {
      const list = [...order, ...again];
      const cuts = [0, ...[...parts].sort((a, b) => a - b), list.length];
      const pieces = cuts.slice(1).map((end, i) => list.slice(cuts[i], end).flatMap((r) => factsOf(r, NO_PROFILE)));
      expect(await copiesOf(pieces.reverse().flat())).toEqual(wanted);
    }),
    { numRuns: 60, seed: 7 },
  );
});
