import { describe, expect, test } from 'vitest';
import type { EntityFact, FormFound, StatementFact } from '../../../src/model/fact.ts';
import { NO_PROFILE, type Profile } from '../../../src/model/profile.ts';
import type { Entity } from '../../../src/model/tables.ts';
import { factsInMemory } from '../../../src/relate/facts-in-memory.ts';
import { finish, tablesOf } from '../../../src/relate/index.ts';
import { slug } from '../../../src/text/fold.ts';

type Said = {
  readonly posts?: readonly string[];
  readonly roles?: readonly string[];
  readonly affiliation?: string;
  readonly published?: string;
  readonly language?: string;
};

const person = (document: string, name: string, { published, language = 'en', ...rest }: Said = {}): EntityFact => {
  const mention: FormFound = { start: 0, end: name.length, quote: name, rule: 'test', form: 'name', name, ...rest };
  const origin = { source: `paper ${document}`, language, ...(published !== undefined && { published }) };
  return { table: 'entity', key: slug(name), document, body: { ...origin, kind: 'person', mentions: [mention] } };
};

const rows = async (facts: readonly EntityFact[], profile: Profile = NO_PROFILE): Promise<readonly Entity[]> =>
  (await tablesOf(finish(factsInMemory(facts), profile))).entities;

const names = async (facts: readonly EntityFact[], profile?: Profile): Promise<readonly string[]> =>
  (await rows(facts, profile)).map((e) => e.name);

describe('the body of somebody without a title', () => {
  test('stands among the roles', async () => {
    const [entity] = await rows([person('a', 'Ann Lee', { affiliation: 'Open Rivers', published: '2031-05-03' })]);
    expect(entity?.roles).toEqual([{ affiliation: 'Open Rivers', first: '2031-05-03', last: '2031-05-03', sources: ['paper a'] }]);
  });
});

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
  test('spelt as each language spells names of other scripts', async () => {
    const all = [
      person('a', 'Mikhail Shcherbakov'),
      person('b', 'Mikhaïl Chtcherbakov', { language: 'fr' }),
      person('c', 'Michail Schtscherbakow', { language: 'de' }),
      person('d', 'Badr ben Saoud Al-Boussaïdi', { language: 'fr' }),
      person('e', 'Badr bin Saud Albusaidi'),
    ];
    expect(await names(all)).toEqual(['Badr bin Saud Albusaidi', 'Mikhail Shcherbakov']);
  });
  test('but not by what tells a man from a woman, nor within one language', async () => {
    expect(await names([person('a', 'Mario Castellani'), person('b', 'Maria Castellani', { language: 'it' })])).toHaveLength(2);
    expect(await names([person('a', 'Anna Schmidt', { language: 'de' }), person('b', 'Anna Smith')])).toHaveLength(2);
    expect(await names([person('a', 'Timour Gairbekov'), person('b', 'Timur Gairbekov')])).toHaveLength(2);
  });
  test('in signs, simplified or not', async () => {
    expect(await names([person('a', '斎藤裕子', { language: 'ja' }), person('b', '斋藤裕子', { language: 'zh' })])).toHaveLength(1);
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

const title = (document: string, words: string, posts: readonly string[], published?: string): EntityFact => {
  const mention: FormFound = { start: 0, end: words.length, quote: words, rule: 'test', form: 'title', roles: [words], posts };
  const origin = { source: `paper ${document}`, language: 'en', ...(published !== undefined && { published }) };
  return { table: 'entity', key: slug(words), document, body: { ...origin, kind: 'person', mentions: [mention] } };
};

describe('an office joins', () => {
  const posts = ['secretary-general||lake-union'];
  test('a lone family name to its only holder, also in another script, and says so', async () => {
    const [entity, ...more] = await rows([
      person('a', 'Mara Lindholm', { posts }),
      person('b', 'Lindholm', { posts }),
      person('c', 'Линдхольм', { posts, language: 'ru' }),
    ]);
    expect(more).toEqual([]);
    expect(entity?.why).toContain('« lindholm » and « mara lindholm » are secretary-general of lake-union.');
  });
  test('a title alone to its only holder of these years', async () => {
    const holder = person('a', 'Mara Lindholm', { posts, published: '2031-05-02' });
    expect(await rows([holder, title('b', 'the union chief', posts, '2031-06-01')])).toHaveLength(1);
    expect(await rows([holder, title('b', 'the union chief', posts, '2036-06-01')])).toHaveLength(2);
  });
  test('nobody when two hold it, when the family name is another, and without an office', async () => {
    const two = [person('a', 'Mara Lindholm', { posts }), person('b', 'Otto Brandt', { posts })];
    expect(await rows([...two, title('c', 'the union chief', posts)])).toHaveLength(3);
    expect(await rows([person('a', 'Mara Lindholm', { posts }), person('b', 'Brandt', { posts })])).toHaveLength(2);
    expect(await rows([person('a', 'Mara Lindholm', { posts }), person('b', 'Lindholm')])).toHaveLength(2);
  });
  test('no director by the title alone, for a body has many', async () => {
    const director = ['director||lake-union'];
    expect(await rows([person('a', 'Mara Lindholm', { posts: director }), title('b', 'the director', director)])).toHaveLength(2);
  });
});

describe('names spelt by ear', () => {
  test('are one when only one fits', async () =>
    expect(await rows([person('a', 'Ali Naghiyev'), person('b', 'Ali Nagiyev')])).toHaveLength(1));
  test('are two when their offices are of two countries', async () =>
    expect(
      await rows([
        person('a', 'Ali Naghiyev', { posts: ['minister|justice|chile'] }),
        person('b', 'Ali Nagiyev', { posts: ['minister|health|peru'] }),
      ]),
    ).toHaveLength(2));
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

describe('the row of an entity', () => {
  const place = (document: string, key: string, quote: string, published?: string): EntityFact => {
    const mention: FormFound = { start: 0, end: quote.length, quote, rule: 'test', form: 'name' };
    const origin = { source: `paper ${document}`, language: 'en', ...(published !== undefined && { published }) };
    return { table: 'entity', key, document, body: { ...origin, kind: 'place', mentions: [mention] } };
  };
  const said = (document: string, speaker: string, quote: string): StatementFact => {
    const found = { start: 0, end: quote.length, quote, rule: 'test', content: [{ start: 0, end: quote.length }], mode: 'direct' };
    return { table: 'statement', key: speaker, document, body: { source: document, language: 'en', speaker, statements: [found] } };
  };
  test('gives a country its code, and no other place or person one', async () => {
    const found = await rows([
      place('a', 'viet-nam', 'Vietnam'),
      place('a', 'port-alder', 'Port Alder'),
      { ...person('a', 'Chad Holm'), key: 'chad' },
    ]);
    expect(found.map((e) => [e.id, e.country])).toEqual([
      ['chad', undefined],
      ['port-alder', undefined],
      ['viet-nam', 'VN'],
    ]);
  });
  test('has the name that its id was made of, whatever form is met most', async () => {
    const found = await rows([
      place('a', 'united-states', 'US'),
      place('b', 'united-states', 'US'),
      place('c', 'united-states', 'United States'),
    ]);
    expect(found.map((e) => e.name)).toEqual(['United States']);
  });
  test('gives the first and the last day of publication, over all that were joined', async () => {
    const facts = [
      person('a', 'Dinh Thi Hoa', { published: '2027-06-09' }),
      person('b', 'Đinh Thị Hoa', { published: '2027-06-01' }),
      person('c', 'Thi Hoa Dinh'),
    ];
    expect(await rows(facts)).toMatchObject([{ first: '2027-06-01', last: '2027-06-09' }]);
    expect(Object.keys((await rows([person('c', 'Astrid Lindgren')]))[0] ?? {})).not.toContain('first');
  });
  test('counts the statements of the table, told twice as one', async () => {
    const people = [person('a', 'Astrid Lindgren'), person('b', 'Lindgren Astrid'), person('b', 'Marek Kowalski')];
    const told = [
      said('a', 'astrid-lindgren', 'The harbour will open again in the spring'),
      said('b', 'lindgren-astrid', 'The harbour will open again in the spring'),
      said('c', 'lindgren-astrid', 'Nobody asked the fishermen about the new bridge'),
    ];
    const tables = await tablesOf(finish(factsInMemory([...people, ...told]), NO_PROFILE));
    const counts = tables.entities.map((e) => [e.name, e.statements, tables.statements.filter((s) => s.speaker === e.id).length]);
    expect(counts).toEqual([
      ['Astrid Lindgren', 2, 2],
      ['Marek Kowalski', 0, 0],
    ]);
  });
  type Form = readonly [name: string, language: string];
  test.each<readonly [what: string, forms: readonly Form[], native: string | undefined, latin: string | undefined]>([
    [
      'Vietnamese by its letters',
      [
        ['Đinh Thị Hoa', 'vi'],
        ['Dinh Thi Hoa', 'en'],
      ],
      'Đinh Thị Hoa',
      'Đinh Thị Hoa',
    ],
    [
      'Chinese by the reading of its signs',
      [
        ['Wang Yi', 'en'],
        ['王毅', 'zh'],
      ],
      '王毅',
      'Wang Yi',
    ],
    [
      'no Chinese where signs only sound so',
      [
        ['Phạm Thế Tùng', 'vi'],
        ['范世松', 'zh'],
      ],
      'Phạm Thế Tùng',
      'Phạm Thế Tùng',
    ],
    [
      'Latin by marks that two languages print',
      [
        ['Inês Prado', 'en'],
        ['Inês Prado', 'pt'],
      ],
      'Inês Prado',
      'Inês Prado',
    ],
    [
      'nothing by marks that one language prints',
      [
        ['Sergueï Lavrov', 'fr'],
        ['Sergei Lavrov', 'en'],
      ],
      undefined,
      'Sergueï Lavrov',
    ],
    ['nothing by a form in kana', [['アストリッド・リンドグレーン', 'ja']], undefined, undefined],
    ['nothing by a Cyrillic form of whatever origin', [['Астрид Линдгрен', 'ru']], undefined, undefined],
  ])('tells the native form: %s', async (_what, forms, native, latin) => {
    const facts = forms.map(([name, language], i) => ({ ...person(String(i), name, { language }), key: 'one' }));
    const [entity] = await rows(facts);
    expect([entity?.native, entity?.latin]).toEqual([native, latin]);
  });
});
