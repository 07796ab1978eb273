import { describe, expect, it } from 'vitest';
import type { EntityFact } from '../../../src/model/fact.ts';
import { NO_PROFILE } from '../../../src/model/profile.ts';
import { joined } from '../../../src/relate/entities/index.ts';
import { factsInMemory } from '../../../src/relate/facts-in-memory.ts';
import { slug } from '../../../src/text/fold.ts';

const person = (document: string, name: string): EntityFact => ({
  table: 'entity',
  key: slug(name),
  document,
  body: {
    source: document,
    language: 'en',
    kind: 'person',
    mentions: [{ start: 0, end: name.length, quote: name, rule: 'test', form: 'name', name }],
  },
});
const namesake = (document: string, name: string, role: string): EntityFact => ({
  ...person(document, name),
  key: slug(`${name} ${role}`),
});
const facts = factsInMemory([person('a', 'Ivan Petrov'), person('b', 'Иван Петров'), person('c', 'Ann Lee')]);
const same = (id: string): string => id;

describe('what was decided about persons', () => {
  it('keeps apart whom their names would join', async () => {
    expect((await joined(facts, NO_PROFILE, same)).entity('иван-петров')).toBe('ivan-petrov');
    const apart = await joined(facts, NO_PROFILE, same, { merge: [], split: [['ivan-petrov', 'иван-петров']] });
    expect(apart.entity('иван-петров')).toBe('иван-петров');
  });
  it('joins whom no name would join, and says so', async () => {
    const { entity, why } = await joined(facts, NO_PROFILE, same, { merge: [['ann-lee', 'ivan-petrov']], split: [] });
    expect(entity('ann-lee')).toBe(entity('ivan-petrov'));
    expect(why.get(entity('ann-lee'))).toContain('Somebody decided that ann-lee and ivan-petrov are one.');
  });
  it('must name persons of the pages', () =>
    expect(joined(facts, NO_PROFILE, same, { merge: [['ann-lee', 'nobody']], split: [] })).rejects.toMatchObject({ code: 'E209' }));
  it('keeps apart whom a document told from another of the same name, unless somebody decides', async () => {
    const two = factsInMemory([person('a', 'Ana Torres'), namesake('a', 'Ana Torres', 'firefighter')]);
    expect((await joined(two, NO_PROFILE, same)).entity('ana-torres-firefighter')).toBe('ana-torres-firefighter');
    const one = await joined(two, NO_PROFILE, same, { merge: [['ana-torres', 'ana-torres-firefighter']], split: [] });
    expect(one.entity('ana-torres-firefighter')).toBe(one.entity('ana-torres'));
  });
});
