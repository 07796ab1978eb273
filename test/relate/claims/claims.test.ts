import { beforeAll, describe, expect, test } from 'vitest';
import type { FigureMention, NameMention } from '../../../src/model/mention.ts';
import { NO_PROFILE, type Profile } from '../../../src/model/profile.ts';
import type { Reading } from '../../../src/model/reading.ts';
import type { Tables } from '../../../src/model/tables.ts';
import { checkedProfile } from '../../../src/profile/checked.ts';
import { factsInMemory } from '../../../src/relate/facts-in-memory.ts';
import { factsOf, finish, tablesOf } from '../../../src/relate/index.ts';
import { page, words } from '../page.ts';

let games: Profile = NO_PROFILE;
beforeAll(async () => {
  games = await checkedProfile('fixtures/profiles/harbour-games');
});

type Given = Partial<Omit<FigureMention, 'start' | 'end' | 'quote' | 'rule'>>;
const figure = (text: string, quote: string, value: number, rest: Given = {}): FigureMention => ({
  ...words(text, quote),
  rule: 'test',
  value,
  bound: 'exactly',
  ...rest,
});

type Counted = readonly [quote: string, value: number, rest?: Given];
const article = (id: string, day: string, body: string, counted: readonly Counted[], rest: Partial<Reading> = {}): Reading => {
  const base = page(id, [`News of ${id}`, body], { published: { edtf: day, granularity: 'day', certainty: 'stated' }, ...rest });
  return { ...base, figures: counted.map(([quote, value, given]) => figure(base.text, quote, value, given)) };
};

const tables = (readings: readonly Reading[], profile = games): Promise<Tables> =>
  tablesOf(finish(factsInMemory(readings.flatMap((r) => factsOf(r, profile))), profile));
const verdicts = async (...readings: readonly Reading[]) =>
  (await tables(readings)).discrepancies.map(({ left, right, verdict }) => `${left} ${verdict} ${right}`);

const athletes = { metric: 'athletes', unit: 'athlete' };
const crews = { metric: 'crews', unit: 'crew' };
const volunteers = { metric: 'volunteers', unit: 'volunteer' };

describe('claims', () => {
  test('of one number by several documents are one, with all evidence; of two days of a growing number they are two', async () => {
    const { claims } = await tables([
      article('a', '2027-06-01', 'In all 400 volunteers help.', [['400 volunteers', 400, volunteers]]),
      article('b', '2027-06-02', 'Quatre cents bénévoles aident.', [['Quatre cents bénévoles', 400, { ...volunteers, unit: 'bénévole' }]], {
        language: 'fr',
      }),
      article('c', '2027-06-01', 'There are 900 athletes.', [['900 athletes', 900, athletes]]),
      article('d', '2027-06-03', 'There are 900 athletes.', [['900 athletes', 900, athletes]]),
    ]);
    expect(claims.map((c) => [c.id, c.asOf, c.documents, c.unit])).toEqual([
      ['athletes:900:2027-06-01', '2027-06-01', ['c'], 'athlete'],
      ['athletes:900:2027-06-03', '2027-06-03', ['d'], 'athlete'],
      ['volunteers:400', '2027-06-01', ['a', 'b'], 'volunteer'],
    ]);
  });
  test('take a stated moment before the day of publication', async () => {
    const { claims } = await tables([
      article('a', '2027-06-05', 'By 3 June there were 400 volunteers, and 400 volunteers are enough.', [
        ['400 volunteers', 400, { ...volunteers, asOf: '2027-06-03' }],
        ['400 volunteers are', 400, volunteers],
      ]),
    ]);
    expect(claims).toMatchObject([{ asOf: '2027-06-03', asOfCertainty: 'stated', evidence: [{}, {}] }]);
  });
  test('have the speaker of the statement that holds them', async () => {
    const base = article('a', '2027-06-01', 'Ada Lind said that 400 volunteers help.', [['400 volunteers', 400, volunteers]]);
    const content = words(base.text, '400 volunteers help');
    const speaker = { ...words(base.text, 'Ada Lind'), entity: 'ada-lind' };
    const { claims } = await tables([{ ...base, statements: [{ ...content, rule: 't', content: [content], mode: 'indirect', speaker }] }]);
    expect(claims).toMatchObject([{ id: 'volunteers:400:ada-lind', speaker: 'ada-lind' }]);
  });
  test('of a metric of expectations are expected', async () => {
    const spectators = { metric: 'spectators-expected', unit: 'spectator' };
    const { claims } = await tables([
      article('a', '2027-05-01', 'About 50,000 spectators are expected.', [['50,000 spectators', 50_000, spectators]]),
    ]);
    expect(claims).toMatchObject([{ stage: 'expected' }]);
  });
  test('of a growing number that a page gives twice, once with its moment, are one', async () => {
    const { claims } = await tables([
      article('a', '2027-06-05', 'By 3 June 900 athletes had entered. Caption: 900 athletes!', [
        ['900 athletes', 900, { ...athletes, asOf: '2027-06-03' }],
        ['900 athletes!', 900, athletes],
      ]),
    ]);
    expect(claims).toMatchObject([{ id: 'athletes:900:2027-06-03', asOfCertainty: 'stated', evidence: [{}, {}] }]);
  });
  test('of a headline have the qualifier that the article gives the number', async () => {
    const base = page('a', ['Nearly all is ready: 900 athletes enter', 'More than 900 athletes have entered.']);
    const figures = [
      figure(base.text, '900 athletes enter', 900, athletes),
      figure(base.text, 'More than 900 athletes', 900, { ...athletes, bound: 'more-than' }),
    ];
    const { claims } = await tables([{ ...base, figures }]);
    expect(claims).toMatchObject([{ id: 'athletes:more-than-900', evidence: [{}, {}] }]);
  });
  test('told of a day to come are expected', async () => {
    const day = { ...volunteers, asOf: '2027-06-04' };
    const { claims } = await tables([article('a', '2027-06-01', 'On 4 June 400 volunteers will help.', [['400 volunteers', 400, day]])]);
    expect(claims).toMatchObject([{ stage: 'expected', asOf: '2027-06-04' }]);
  });
  test('of a metric counted by place have the place that their sentence names last before them', async () => {
    const text = 'In Port Alder the quays handled 9 million tonnes, in Norway 12 million tonnes.';
    const freight = { metric: 'harbour-freight', unit: 'tonne' };
    const base = article('a', '2027-05-01', text, [
      ['9 million tonnes', 9e6, freight],
      ['12 million tonnes', 12e6, freight],
    ]);
    const place = (quote: string, entity: string): NameMention => ({ ...words(base.text, quote), rule: 't', kind: 'place', entity });
    const { claims, discrepancies } = await tables([{ ...base, names: [place('Port Alder', 'port-alder'), place('Norway', 'norway')] }]);
    expect(claims.map((c) => c.scope)).toEqual(['norway', 'port-alder']);
    expect(discrepancies.map((d) => d.verdict)).toEqual(['differs-in-scope']);
  });
  test('without a metric belong to their document and are compared with nothing', async () => {
    const { claims, discrepancies } = await tables([
      article('a', '2027-06-01', 'It took 3 buckets.', [['3 buckets', 3, { unit: 'bucket' }]]),
      article('b', '2027-06-01', 'It took 5 buckets.', [['5 buckets', 5, { unit: 'bucket' }]]),
    ]);
    expect(claims.map((c) => c.id)).toEqual(['unit:bucket:3:a', 'unit:bucket:5:b']);
    expect(discrepancies).toEqual([]);
  });
});

describe('discrepancies', () => {
  test('are found between documents', async () => {
    const [a, b] = [
      article('a', '2027-06-01', 'In all 400 volunteers help.', [['400 volunteers', 400, volunteers]]),
      article('b', '2027-06-02', 'Only 380 volunteers came.', [['380 volunteers', 380, volunteers]]),
    ];
    expect(await verdicts(a, b)).toEqual(['volunteers:400 contradicts volunteers:380']);
    expect(await verdicts(a)).toEqual([]);
  });
  test('of an old number told again are no fall', async () => {
    const a = article('a', '2027-06-01', 'There are 900 athletes.', [['900 athletes', 900, athletes]]);
    const b = article('b', '2027-06-02', 'Now 950 athletes have entered.', [['950 athletes', 950, athletes]]);
    const c = article('c', '2027-06-09', 'The games began with 900 athletes.', [['900 athletes', 900, athletes]]);
    const d = article('d', '2027-06-09', 'The games began with 880 athletes.', [['880 athletes', 880, athletes]]);
    expect((await tables([a, b, c])).discrepancies.map((row) => row.verdict)).toEqual(['agrees', 'updates', 'updates']);
    expect((await tables([a, b, d])).discrepancies.map((row) => row.verdict)).toEqual(['contradicts', 'updates', 'contradicts']);
  });
  test('of one day are growth where a page tells one after the other', async () => {
    const day = { ...athletes, asOf: '2027-06-04' };
    const a = article('a', '2027-06-05', 'On 4 June 880 had entered at noon. By night it was 912.', [
      ['880', 880, day],
      ['912', 912, day],
    ]);
    const b = article('b', '2027-06-04', 'So far 880 athletes have entered.', [['880 athletes', 880, athletes]]);
    expect(await verdicts(a, b)).toEqual(['athletes:880:2027-06-04 updates athletes:912:2027-06-04']);
  });
  test('in one sentence are two things counted', async () => {
    const a = article('a', '2027-06-05', 'There are 400 volunteers, 93 of them on the water.', [
      ['400 volunteers', 400, volunteers],
      ['93', 93, volunteers],
    ]);
    expect(await verdicts(a)).toEqual(['volunteers:93 differs-in-scope volunteers:400']);
  });
  test('so far apart that one counts something else do not contradict; ten times another is a misprint', async () => {
    const said = (id: string, value: number): ReturnType<typeof article> =>
      article(id, '2027-06-05', `There are ${value} volunteers.`, [[`${value} volunteers`, value, volunteers]]);
    expect(await verdicts(said('a', 400), said('b', 80))).toEqual(['volunteers:80 differs-in-scope volunteers:400']);
    expect(await verdicts(said('a', 400), said('b', 40))).toEqual(['volunteers:40 contradicts volunteers:400']);
    expect(await verdicts(said('a', 400), said('b', 300))).toEqual(['volunteers:300 contradicts volunteers:400']);
  });
  test('that add up on a page make the smaller a part of the sum', async () => {
    const a = article('a', '2027-06-05', 'There are 365 volunteers, seven more on Sunday, 372 volunteers.', [
      ['365 volunteers', 365, volunteers],
      ['seven', 7, volunteers],
      ['372 volunteers', 372, volunteers],
    ]);
    const b = article('b', '2027-06-05', 'There are 400 volunteers.', [['400 volunteers', 400, volunteers]]);
    const rows = (await tables([a, b])).discrepancies.filter((d) => d.left.includes(':7') || d.right.includes(':7'));
    expect(rows.filter((d) => d.verdict === 'contradicts')).toEqual([]);
  });
  test('of metrics that look alike are told apart, where the numbers do too', async () => {
    const a = article('a', '2027-06-01', 'There are 900 athletes and 120 crews.', [
      ['900 athletes', 900, athletes],
      ['120 crews', 120, crews],
    ]);
    const b = article('b', '2027-06-01', 'There are 901 crews.', [['901 crews', 901, crews]]);
    const alike = (await tables([a, b])).discrepancies.filter((d) => d.metric === 'athletes');
    expect(alike.map((d) => [d.left, d.right])).toEqual([['athletes:900:2027-06-01', 'crews:901:2027-06-01']]);
    expect(alike[0]?.why).toContain('counts athletes entered for at least one race');
  });
  test('of metrics that look alike need numbers that could be taken for one another', async () => {
    const a = article('a', '2027-06-01', 'There are fewer than 60 athletes.', [
      ['fewer than 60 athletes', 60, { ...athletes, bound: 'less-than' }],
    ]);
    const pairs = async (value: number) =>
      (await tables([a, article('b', '2027-06-01', `There are ${value} crews.`, [[`${value} crews`, value, crews]])])).discrepancies.length;
    expect(await Promise.all([pairs(2), pairs(50)])).toEqual([0, 1]);
  });
  test('of no metric are found in one sentence of two documents, and nowhere else', async () => {
    const nets = { unit: 'net' };
    const a = article('a', '2027-06-01', 'The crews of the island mended 12 nets on the quay before the storm.', [['12 nets', 12, nets]]);
    const b = article('b', '2027-06-01', 'The crews of the island mended 15 nets on the quay before a storm.', [['15 nets', 15, nets]]);
    const c = article('c', '2027-06-01', 'Somebody on the other side of the bay lost 15 nets in the spring.', [['15 nets', 15, nets]]);
    const d = article('d', '2027-06-01', 'The 9 crews of the island mended 16 nets on the quay before the storm.', [['16 nets', 16, nets]]);
    expect(await verdicts(a, b, c, d)).toEqual(['unit:net:12:a contradicts unit:net:15:b']);
  });
  test('of a copy printed later are not those of a later day', async () => {
    const a = article('a', '2027-06-01', 'There are 900 athletes.', [['900 athletes', 900, athletes]]);
    const b = article('b', '2027-06-02', 'Now 950 athletes have entered.', [['950 athletes', 950, athletes]]);
    const late = { ...a, id: 'late', published: { edtf: '2027-06-03', granularity: 'day', certainty: 'stated' } } as const;
    expect(await verdicts(a, b, late)).toEqual(['athletes:900:2027-06-01 updates athletes:950:2027-06-02']);
  });
});
