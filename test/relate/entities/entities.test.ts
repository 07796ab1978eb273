import { describe, expect, test } from 'vitest';
import type { EntityFact, FormFound } from '../../../src/model/fact.ts';
import { NO_PROFILE, type Profile } from '../../../src/model/profile.ts';
import type { Entity } from '../../../src/model/tables.ts';
import { factsInMemory } from '../../../src/relate/facts-in-memory.ts';
import { finish, tablesOf } from '../../../src/relate/index.ts';
import { slug } from '../../../src/text/fold.ts';

type Said = { readonly roles?: readonly string[]; readonly affiliation?: string; readonly published?: string; readonly language?: string };

const person = (document: string, name: string, { published, language = 'en', ...rest }: Said = {}): EntityFact => {
  const mention: FormFound = { start: 0, end: name.length, quote: name, rule: 'test', form: 'name', name, ...rest };
  const origin = { source: `paper ${document}`, language, ...(published !== undefined && { published }) };
  return { table: 'entity', key: slug(name), document, body: { ...origin, kind: 'person', mentions: [mention] } };
};

const rows = async (facts: readonly EntityFact[], profile: Profile = NO_PROFILE): Promise<readonly Entity[]> =>
  (await tablesOf(finish(factsInMemory(facts), profile))).entities;

const names = async (facts: readonly EntityFact[], profile?: Profile): Promise<readonly string[]> =>
  (await rows(facts, profile)).map((e) => e.name);

describe('persons of several documents are joined', () => {
  test('with and without marks, under the form that has them', async () => {
    const [entity, ...more] = await rows([
      person('a', 'Dinh Thi Hoa'),
      person('b', 'Đinh Thị Hoa', { language: 'vi' }),
      person('c', 'DINH THI HOA'),
    ]);
    expect(more).toEqual([]);
    expect(entity).toMatchObject({ id: 'dinh-thi-hoa', name: 'Đinh Thị Hoa', documents: ['a', 'b', 'c'], mentions: { name: 3 } });
    expect(entity?.aliases).toContainEqual({ form: 'Đinh Thị Hoa', language: 'vi', count: 1 });
  });
  test('in another order of the words', async () => {
    const [entity, ...more] = await rows([person('a', 'Dinh Thi Hoa'), person('b', 'Thi Hoa Dinh')]);
    expect(more).toEqual([]);
    expect(entity?.why).toEqual(['« dinh thi hoa » and « thi hoa dinh » are the same words in another order.']);
  });
  test('by an initial, when only one fits', async () => {
    expect(await names([person('a', 'A. Lindgren'), person('b', 'Astrid Lindgren')])).toEqual(['Astrid Lindgren']);
    expect(await names([person('a', 'A. Lindgren'), person('b', 'Astrid Lindgren'), person('c', 'Anna Lindgren')])).toHaveLength(3);
  });
  test('by a misprint of a name that more documents give', async () => {
    expect(await names([person('a', 'Marek Kovalski'), person('b', 'Marek Kowalski'), person('c', 'Marek Kowalski')])).toEqual([
      'Marek Kowalski',
    ]);
    expect(await names([person('a', 'Marek Kovalski'), person('b', 'Marek Kowalski')])).toHaveLength(2);
  });
  test('by a part of the name, with the same office', async () => {
    const office = { roles: ['vice-president of the assembly'] };
    expect(await names([person('a', 'Ana Costa', office), person('b', 'Ana Costa Ribeiro', office)])).toEqual(['Ana Costa Ribeiro']);
    expect(await names([person('a', 'Ana Costa'), person('b', 'Ana Costa Ribeiro')])).toHaveLength(2);
  });
});

describe('persons are kept apart', () => {
  test('who share only a surname or a given name', async () => {
    expect(
      await names([person('a', 'Lindgren'), person('b', 'Astrid Lindgren'), person('c', 'Astrid Holm'), person('d', 'Astrid')]),
    ).toHaveLength(4);
  });
  test('whose short names differ in one letter', async () => {
    const facts = [person('a', 'Tran Van Minh'), person('b', 'Tran Van Vinh'), person('c', 'Tran Van Vinh')];
    expect(await names(facts)).toHaveLength(2);
  });
});

describe('a profile', () => {
  const profile: Profile = {
    ...NO_PROFILE,
    people: [
      {
        id: 'mayor',
        name: 'Oriane Castellat',
        aliases: { any: ['O. Castellat'] },
        offices: [{ role: 'mayor of Port Alder', titles: { fr: ['maire de Port Alder'], en: ['mayor of Port Alder'] } }],
      },
    ],
  };
  test('gives id and name, and makes one role of its titles, with first and last day', async () => {
    const french = person('a', 'Oriane Castellat', { roles: ['maire de Port Alder'], published: '2027-06-01', language: 'fr' });
    const english = person('b', 'Oriane Castella', { roles: ['Mayor of Port Alder'], published: '2027-06-09' });
    const [entity, ...more] = await rows([french, english], profile);
    expect(more).toEqual([]);
    expect(entity).toMatchObject({ id: 'mayor', name: 'Oriane Castellat' });
    expect(entity?.roles).toEqual([
      { role: 'mayor of Port Alder', first: '2027-06-01', last: '2027-06-09', sources: ['paper a', 'paper b'] },
    ]);
  });
  test('invents nobody', async () => {
    expect(await names([person('a', 'Astrid Lindgren')], profile)).toEqual(['Astrid Lindgren']);
  });
});
