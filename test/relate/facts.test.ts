import { expect, test } from 'vitest';
import { byKey, type DocumentFact } from '../../src/model/fact.ts';
import { NO_PROFILE } from '../../src/model/profile.ts';
import type { Source } from '../../src/model/source.ts';
import { factsInMemory } from '../../src/relate/facts-in-memory.ts';
import { finish, tablesOf } from '../../src/relate/index.ts';
import { originOf } from '../../src/relate/origin.ts';
import { page } from './page.ts';

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

test('a document counts as its agency, its paper, the host of its address, or its file', () => {
  const source = { sha256: 'x', mediaType: 'text/plain' };
  const of = (more: Partial<Source>): string => originOf(page('a', ['A'], { source: { ...source, ...more } }), NO_PROFILE).source;
  expect(of({ agencies: ['HNA'], publisher: 'Bay Post' })).toBe('HNA');
  expect(of({ publisher: 'Bay Post', url: 'https://www.bay.example/1' })).toBe('Bay Post');
  expect(of({ url: 'https://www.bay.example/1', path: '/home/x/pages/1.html' })).toBe('bay.example');
  expect(of({ path: '/home/x/pages/1.html' })).toBe('pages/1.html');
  expect(of({})).toBe('a');
});
