import { describe, expect, test } from 'vitest';
import { NO_PROFILE } from '../../../src/model/profile.ts';
import type { Reading } from '../../../src/model/reading.ts';
import type { Tables } from '../../../src/model/tables.ts';
import { factsInMemory } from '../../../src/relate/facts-in-memory.ts';
import { factsOf, finish, tablesOf } from '../../../src/relate/index.ts';
import { page, words } from '../page.ts';

const tables = (readings: readonly Reading[]): Promise<Tables> =>
  tablesOf(finish(factsInMemory(readings.flatMap((r) => factsOf(r, NO_PROFILE))), NO_PROFILE));

const published = (edtf: string): Pick<Reading, 'published'> => ({ published: { edtf, granularity: 'day', certainty: 'stated' } });
const by = (publisher: string, more: Partial<Reading['source']> = {}): Pick<Reading, 'source'> => ({
  source: { sha256: publisher, mediaType: 'text/plain', publisher, ...more },
});

const ARTICLE = [
  'Ferry crews practise for the summer',
  'The three crews of the island ferry spent the whole of Tuesday on the quay, practising how to lower the boats in rough water.',
  'The harbour master watched from the wall and wrote down how long each of them took, from the first whistle to the last oar.',
  'A new rule asks every crew to be ready in eleven minutes, two fewer than before, and to do so twice a month until September.',
  'The owner said that the old boats would be sold in the autumn, once the shipyard across the bay has delivered the first of the new ones.',
];
const OTHER = [
  'Bakers of the old town open at night',
  'Four bakers of the old town have agreed to leave their doors open until two in the morning during the week of the book fair.',
  'They want to see whether readers who leave the late talks will buy a warm roll on the way home, as their grandparents did.',
];

test('the same article in two papers is one source: that of the first to print it', async () => {
  const { copies, documents } = await tables([
    page('late', ARTICLE, { ...published('2027-05-04'), ...by('Bay Post') }),
    page('early', ARTICLE, { ...published('2027-05-03'), ...by('Island Wire') }),
    page('other', OTHER, { ...published('2027-05-03'), ...by('Bay Post') }),
  ]);
  expect(copies).toMatchObject([{ id: 'identical:early', documents: ['early', 'late'], relation: 'identical', original: 'early' }]);
  expect(documents.map((d) => [d.id, d.source, d.original])).toEqual([
    ['early', 'Island Wire', undefined],
    ['late', 'Island Wire', 'early'],
    ['other', 'Bay Post', undefined],
  ]);
});

test('a copy with another headline, numbers changed and the end cut is an edited copy', async () => {
  const edited = ['Crews made ready', ...ARTICLE.slice(1, 4).map((p) => p.replace('eleven', 'twelve').replace('three crews', '3 crews'))];
  const { copies } = await tables([page('a', ARTICLE, published('2027-05-03')), page('b', edited, published('2027-05-04'))]);
  expect(copies).toMatchObject([{ documents: ['a', 'b'], relation: 'edited', original: 'a' }]);
  expect(copies[0]?.why).toMatch(/^\d+ % of the words stand in both/);
});

test('a short piece of a long article is an excerpt', async () => {
  const { copies } = await tables([page('a', ARTICLE, published('2027-05-03')), page('b', ARTICLE.slice(2, 4), published('2027-05-04'))]);
  expect(copies).toMatchObject([{ documents: ['a', 'b'], relation: 'excerpt', original: 'a' }]);
});

test('the twin of an edited copy is an edited copy', async () => {
  const edited = ['Crews made ready', ...ARTICLE.slice(1, 4)];
  const { copies } = await tables(
    [page('a', ARTICLE), page('b', edited), page('c', edited)].map((r, i) => ({ ...r, ...published(`2027-05-0${i + 1}`) })),
  );
  expect(copies).toMatchObject([{ documents: ['a', 'b', 'c'], relation: 'edited', original: 'a' }]);
});

const report = (id: string, paragraphs: readonly string[], day: string): Reading => page(id, paragraphs, published(day));

test('a page made of two others is a copy, and the two remain two sources', async () => {
  const { documents } = await tables([
    report('a', ARTICLE, '2027-05-03'),
    report('b', OTHER, '2027-05-03'),
    report('m', ['Two reports from the coast', ...ARTICLE.slice(1), ...OTHER.slice(1)], '2027-05-04'),
  ]);
  expect(documents.map((d) => [d.id, d.original])).toEqual([
    ['a', undefined],
    ['b', undefined],
    ['m', 'a'],
  ]);
});

test('a long report that holds a short one and more of its own remains a source', async () => {
  const own = Array.from(
    { length: 12 },
    (_, i) => `The ${i} clerk of the port office told us what boat number ${i} had cost the town, and why nobody asked.`,
  );
  const { copies, documents } = await tables([report('a', ARTICLE, '2027-05-03'), report('b', [...ARTICLE, ...own, ...own], '2027-05-04')]);
  expect(copies).toMatchObject([{ relation: 'excerpt', documents: ['a', 'b'] }]);
  expect(copies[0]?.why).toMatch(/remains a source/);
  expect(documents.map((d) => d.original)).toEqual([undefined, undefined]);
});

test('the same paragraphs in another order are a copy', async () => {
  const [title = '', one = '', two = '', three = '', four = ''] = ARTICLE;
  const { copies } = await tables([report('a', ARTICLE, '2027-05-03'), report('b', [title, four, two, three, one], '2027-05-04')]);
  expect(copies).toMatchObject([{ relation: 'edited', original: 'a' }]);
});

test('of one day the earlier hour is the original, whatever the zone it is printed in', async () => {
  const at = (time: string, zone: string): Pick<Reading, 'published'> => ({
    published: { edtf: '2027-05-03', granularity: 'day', certainty: 'stated', time, zone },
  });
  const { copies } = await tables([page('a', ARTICLE, at('12:00', 'Z')), page('b', ARTICLE, at('16:00', '+07:00'))]);
  expect(copies).toMatchObject([{ original: 'b', documents: ['b', 'a'] }]);
});

test('two reports that quote one speech at length are no copies', async () => {
  const speech = Array.from(
    { length: 8 },
    (_, i) => `We have waited ${i} winters for these boats, and the crews of pier ${i} know what the sea does to old planks.`,
  ).join(' ');
  const quoting = (id: string, paragraphs: readonly string[]): Reading => {
    const base = page(id, [...paragraphs, `“${speech}”, the owner said.`], published('2027-05-03'));
    const content = words(base.text, speech);
    return { ...base, statements: [{ ...content, rule: 't', content: [content], mode: 'direct' }] };
  };
  const { copies } = await tables([quoting('a', ARTICLE), quoting('b', [...OTHER, ...OTHER.slice(1).map((p) => `${p} So they say.`)])]);
  expect(copies).toEqual([]);
});

describe('what a copy changed', () => {
  const figures = (base: Reading, list: readonly (readonly [string, number, 'exactly' | 'more-than'])[]): Reading => ({
    ...base,
    figures: list.map(([quote, value, bound]) => ({ ...words(base.text, quote), rule: 't', value, bound, unit: 'minute' })),
  });
  const original = figures(report('a', ARTICLE, '2027-05-03'), [
    ['three crews', 3, 'exactly'],
    ['eleven minutes', 11, 'more-than'],
  ]);
  const copied = (change: (text: string) => string, list: Parameters<typeof figures>[1]): Reading =>
    figures(report('b', ARTICLE.map(change), '2027-05-04'), list);

  test('a number and a bound are artefacts of the copy, and no claim of the source', async () => {
    const copy = copied(
      (p) => p.replace('three crews', 'thirty crews'),
      [
        ['thirty crews', 30, 'exactly'],
        ['eleven minutes', 11, 'exactly'],
      ],
    );
    const { artefacts, claims, discrepancies } = await tables([original, copy]);
    expect(artefacts).toMatchObject([
      { document: 'b', kind: 'bound', why: expect.stringContaining('dropped') },
      { document: 'b', kind: 'figure', original: 'a', evidence: [{ quote: 'thirty crews' }, { document: 'a', quote: 'three crews' }] },
    ]);
    expect(artefacts[1]?.why).toMatch(/decimal mark/);
    expect(claims.map((c) => c.value).sort((a, b) => a - b)).toEqual([3, 11]);
    expect(discrepancies).toEqual([]);
  });

  test('a copy without changes has none', async () => {
    const copy = copied(
      (p) => p,
      [
        ['three crews', 3, 'exactly'],
        ['eleven minutes', 11, 'more-than'],
      ],
    );
    expect((await tables([original, { ...copy, text: copy.text }])).artefacts).toEqual([]);
  });
});

test('a copy added to a corpus changes no verdict, and documents in any order give the same rows', async () => {
  const figure = (base: Reading, quote: string, value: number): Reading => ({
    ...base,
    figures: [{ ...words(base.text, quote), rule: 't', value, bound: 'exactly', unit: 'crew', asOf: '2027-05' }],
  });
  const a = figure(report('a', ARTICLE, '2027-05-03'), 'three crews', 3);
  const b = figure(report('b', OTHER, '2027-05-03'), 'Four bakers', 4);
  const copy = figure(report('c', ['Crews practise', ...ARTICLE.slice(1)], '2027-05-05'), 'three crews', 3);
  const [without, with_, turned] = [await tables([a, b]), await tables([a, b, copy]), await tables([copy, b, a])];
  expect(with_.discrepancies).toEqual(without.discrepancies);
  expect(with_.claims.map(({ id, sources }) => ({ id, sources }))).toEqual(without.claims.map(({ id, sources }) => ({ id, sources })));
  expect(turned).toEqual(with_);
});

test('two reports that share one quotation are no copies', async () => {
  const quotation = '“We will not sell the old boats before the new ones have crossed the bay in a storm”, the owner said on the quay.';
  const { copies } = await tables([page('a', [...ARTICLE.slice(0, 3), quotation]), page('b', [...OTHER, quotation])]);
  expect(copies).toEqual([]);
});

test('a translation is found by the page it names, or by paper, day and figures', async () => {
  const figure = (text: string, quote: string, value: number) => ({ ...words(text, quote), rule: 't', value, bound: 'exactly' as const });
  const french = [
    'Les équipages répètent',
    'Trois équipages ont répété mardi. Il leur faut 11 minutes, contre 13 avant, deux fois par mois.',
  ];
  const base = page('a', ARTICLE, { ...published('2027-05-03'), ...by('Island Wire', { url: 'https://www.island.example/ferry/?ref=1' }) });
  const original: Reading = {
    ...base,
    figures: [figure(base.text, 'three', 3), figure(base.text, 'eleven', 11), figure(base.text, 'two', 2)],
  };
  const translation = (id: string, named: Reading['source']['original']): Reading => {
    const copy = page(id, french, {
      ...published('2027-05-04'),
      language: 'fr',
      ...by('Le Quai', named === undefined ? {} : { original: named }),
    });
    return { ...copy, figures: [figure(copy.text, 'Trois', 3), figure(copy.text, '11', 11), figure(copy.text, 'deux', 2)] };
  };
  const found = async (named: Reading['source']['original']) => (await tables([original, translation('b', named)])).copies;
  expect(await found({ url: 'http://island.example/ferry' })).toMatchObject([
    { documents: ['a', 'b'], relation: 'translation', original: 'a' },
  ]);
  expect(await found({ publisher: 'ISLAND WIRE', language: 'en' })).toMatchObject([{ relation: 'translation', original: 'a' }]);
  expect(await found({ publisher: 'Bay Post', language: 'en' })).toEqual([]);
  expect(await found(undefined)).toEqual([]);
});

const CREW =
  'Trois équipages du bac ont passé tout le mardi sur le quai à mettre les canots à la mer par gros temps, sous l’œil du capitaine.';
const FRENCH = ['Les équipages répètent', CREW, CREW, CREW];

test('a translation finds its original by language, day and content when neither page names the other', async () => {
  const marked = (base: Reading, values: readonly number[]): Reading => ({
    ...base,
    figures: values.map((value) => ({ ...words(base.text, base.text.slice(0, 4)), rule: 't', value, bound: 'exactly' })),
  });
  const [origin, other] = [page('a', ARTICLE, published('2027-05-03')), page('o', OTHER, published('2027-05-03'))];
  const copy = page('b', FRENCH, {
    ...published('2027-05-03'),
    language: 'fr',
    ...by('Le Quai', { original: { url: 'https://elsewhere.example/x', language: 'en' } }),
  });
  const found = async (values: readonly number[]) =>
    (await tables([marked(origin, [1, 2, 3, 4, 5, 6, 7]), marked(other, [1, 20, 30, 40, 50, 60]), marked(copy, values)])).copies;
  expect(await found([1, 2, 3, 4, 5, 6])).toMatchObject([{ documents: ['a', 'b'], relation: 'translation', original: 'a' }]);
  expect(await found([1, 2, 3, 400, 500, 600])).toEqual([]);
});

test('two agencies that tell the same in the same order have not translated each other', async () => {
  const told = (id: string, language: string, agency: string | undefined): Reading => {
    const base = page(id, language === 'fr' ? FRENCH : ARTICLE, { ...published('2027-05-03'), language });
    const figures = [1, 2, 3, 4, 5, 6, 7].map((value, i) => ({
      ...{
        start: i * 9,
        end: i * 9 + 4,
        quote: base.text.slice(i * 9, i * 9 + 4),
        rule: 't',
        value: 60 + value,
        bound: 'exactly' as const,
      },
    }));
    return { ...base, source: { ...base.source, ...(agency !== undefined && { agencies: [agency] }) }, figures };
  };
  const found = async (one: string | undefined, other: string | undefined) =>
    (await tables([told('a', 'en', one), told('b', 'fr', other)])).copies;
  expect(await found('dpa', 'EFE')).toEqual([]);
  expect(await found('dpa', undefined)).toMatchObject([{ documents: ['a', 'b'], relation: 'translation' }]);
});

test('articles with very many values are held against each other within measure', async () => {
  const rows = (head: string): readonly string[] =>
    Array.from({ length: 400 }, (_, i) => `${head} ${i}: ${Array.from({ length: 150 }, (__, k) => (i * 37 + k * 101) % 9973).join(' ')}`);
  const numbered = (id: string, language: string): Reading => {
    const base = page(
      id,
      [language === 'fr' ? 'Résultats de la régate' : 'Results of the regatta', ...rows(language === 'fr' ? 'Ligne' : 'Row')],
      { ...published('2027-05-03'), language, ...by('Island Wire') },
    );
    const figures = [...base.text.matchAll(/\d+/g)].map(({ 0: quote, index }) => ({
      ...{ start: index, end: index + quote.length, quote, rule: 't', value: Number(quote), bound: 'exactly' as const },
    }));
    const original =
      language === 'fr'
        ? { original: { url: 'https://island.example/results', language: 'en' } }
        : { url: 'https://island.example/results' };
    return { ...base, source: { ...base.source, ...original }, figures };
  };
  const { copies, artefacts } = await tables([numbered('a', 'en'), numbered('b', 'fr')]);
  expect(copies).toMatchObject([{ relation: 'translation', original: 'a' }]);
  expect(artefacts).toEqual([]);
});
