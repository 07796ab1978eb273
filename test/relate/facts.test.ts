import { expect, test } from 'vitest';
import { byKey, type DocumentFact } from '../../src/model/fact.ts';
import { NO_PROFILE } from '../../src/model/profile.ts';
import { factsInMemory } from '../../src/relate/facts-in-memory.ts';
import { finish, tablesOf } from '../../src/relate/index.ts';

const document = (id: string): DocumentFact => ({
  table: 'document',
  key: id,
  document: id,
  body: { source: id, language: 'fr', agencies: [], problems: [] },
});

test('facts of one key stand together, whatever the order they come in', async () => {
  const facts = factsInMemory([document('b'), document('a'), { ...document('c'), key: 'a' }]);
  const groups: string[][] = [];
  for await (const group of byKey(facts.of('document'))) groups.push([group[0].key, ...group.map((f) => f.document)]);
  expect(groups).toEqual([
    ['a', 'a', 'c'],
    ['b', 'b'],
  ]);
});

test('every document becomes a row', async () => {
  const { documents } = await tablesOf(finish(factsInMemory([document('b'), document('a')]), NO_PROFILE));
  expect(documents.map((d) => d.id)).toEqual(['a', 'b']);
});
