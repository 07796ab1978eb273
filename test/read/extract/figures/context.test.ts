// What a figure takes from the words around it: the noun of a bare number, the moment, and what dates and names take away.
import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../../src/languages/index.ts';
import type { DateMention, FigureMention, NameMention } from '../../../../src/model/mention.ts';
import { loadProfile } from '../../../../src/profile/index.ts';
import { figuresOf } from './figures-of.ts';

const packs = await loadPacks();
const profile = await loadProfile('corpus/hanoi-convention');

type Dated = readonly (readonly [string, string, DateMention['granularity']])[];

/** Dates where their words stand in a text, in the order given. */
function datesIn(text: string, dates: Dated): readonly DateMention[] {
  let from = 0;
  return dates.map(([quote, edtf, granularity]) => {
    const start = text.indexOf(quote, from);
    from = start + quote.length;
    return { start, end: from, quote, rule: 'x', edtf, granularity, certainty: 'stated' };
  });
}

const read = (language: string, text: string, dates: Dated = [], names: readonly NameMention[] = []): readonly FigureMention[] =>
  figuresOf(packs, language, text, profile, { dates: datesIn(text, dates), names });

describe('the noun of a bare number', () => {
  it.each([
    ['fr', 'Lundi, 41 pays ont signé ; mardi, 52.', ['pays', 'pays']],
    ['fr', 'Le nombre de navires est de 52.', ['navire']],
    ['fr', 'Neuf des 27 membres ont dit non.', ['membre', 'membre']],
    ['fr', 'Le fonds vaut 3 milliards d’euros, contre 2 milliards hier.', ['EUR', 'EUR']],
    ['fr', 'Il y avait 30 juges et 12 témoins.\nOn attendait 12.', ['juge', 'témoin', 'témoin']],
    ['en', 'Nine of the 27 members said no.', ['member', 'member']],
    ['en', 'Trade unions, a dozen of which struck, met.', ['union']],
    ['en', 'The number of ships is 52.', ['ship']],
    ['en', 'It counted 41 votes, seven more than before.', ['vote', 'vote']],
    ['vi', 'Hôm kia có 41 tàu, hôm qua 52.', ['tàu', 'tàu']],
    ['vi', 'Số tàu là 52.', ['tàu']],
  ])('%s: %s', (language, text, expected) => expect(read(language, text).map((f) => f.unit)).toEqual(expected));

  it('is not that of money, and not one far above', () => {
    expect(read('en', 'It cost 5 million dollars.\nThere were 52.').map((f) => f.unit)).toEqual(['USD', undefined]);
    expect(read('en', 'They had 7 cats.\nA.\nB.\nC.\nD.\nThere were 52.').map((f) => f.unit)).toEqual(['cat', undefined]);
  });
});

describe('the metric of a bare number', () => {
  it('follows its noun', () => {
    const found = read('en', 'On Monday 41 states signed the treaty; on Tuesday there were 52.');
    expect(found.map((f) => f.metric)).toEqual(['signatories', 'signatories']);
  });

  it('is what was reached when only the number before was expected', () => {
    const found = read('en', 'Some 60 states were expected to sign.\nIn the end there were 52.');
    expect(found.map((f) => f.metric)).toEqual(['signatories-expected', 'signatories']);
  });

  it.each([
    ['en', 'Some 110 delegations were present, about 30 of them led by ministers.', ['delegations', undefined]],
    [
      'fr',
      'Au total, 95 délégations, dont 36 menées par un ministre, ont confirmé leur venue à la cérémonie de signature.',
      ['delegations', undefined],
    ],
    ['vi', '95 đoàn xác nhận dự lễ ký, trong đó 36 đoàn do bộ trưởng dẫn đầu.', ['delegations', undefined]],
  ])('is absent from a part of a whole: %s', (language, text, expected) => {
    expect(read(language, text).map((f) => f.metric)).toEqual(expected);
  });

  it('is what is there, not what is expected, unless the expectation is of the number', () => {
    expect(read('en', 'The treaty gathered 69 signatures, and organisers expected more.').map((f) => f.metric)).toEqual(['signatories']);
  });

  it('is absent from an increment', () => {
    const found = read('en', 'The treaty has 52 signatories, three more than before.');
    expect(found.map((f) => f.metric)).toEqual(['signatories', undefined]);
  });
});

describe('the moment of a figure', () => {
  it.each([
    ['fr', 'Au 3 mai, 41 délégations avaient répondu.', [['3 mai', '2025-05-03', 'day']], ['2025-05-03']],
    [
      'fr',
      'Hier, 41 pays ont signé ; ce matin, 52.',
      [
        ['Hier', '2025-05-03', 'day'],
        ['ce matin', '2025-05-04', 'day'],
      ],
      ['2025-05-03', '2025-05-04'],
    ],
    ['en', 'As of 3 May, 41 states had signed.', [['3 May', '2025-05-03', 'day']], ['2025-05-03']],
    ['en', 'The treaty had 41 signatories on 3 May.', [['3 May', '2025-05-03', 'day']], ['2025-05-03']],
    ['en', 'Held on 3-4 May, it closed with 41 signatories.', [['3-4 May', '2025-05-03/2025-05-04', 'day']], ['2025-05-04']],
    ['vi', 'Tính đến ngày 3/5, 41 đoàn đã trả lời. ', [['ngày 3/5', '2025-05-03', 'day']], ['2025-05-03']],
    ['vi', 'Lừa đảo trực tuyến gây thiệt hại 18.900 tỷ đồng năm 2024.', [['năm 2024', '2024', 'year']], ['2024']],
  ] as const)('%s: %s', (language, text, dates, expected) => expect(read(language, text, dates).map((f) => f.asOf)).toEqual(expected));

  it.each([
    ['a fixed metric', 'en', 'On 3 May they spoke of its 71 articles.', [['3 May', '2025-05-03', 'day']]],
    ['a change in between', 'fr', 'De 41 au 3 mai, la liste est passée à 52 signataires.', [['3 mai', '2025-05-03', 'day']]],
    ['an open interval', 'en', 'Since 2019 the treaty has drawn 41 signatures.', [['2019', '2019/..', 'year']]],
  ] as const)('is absent for %s', (_why, language, text, dates) => {
    expect(read(language, text, dates).at(-1)?.asOf).toBeUndefined();
  });
});

describe('dates and names', () => {
  it('take their digits away', () => {
    const text = 'Le 25 et le 26, ARTICLE 19 a réuni 40 experts.';
    const start = text.indexOf('ARTICLE');
    const name: NameMention = { start, end: start + 10, quote: 'ARTICLE 19', rule: 'x', kind: 'body', entity: 'article-19' };
    expect(read('fr', text, [['Le 25 et le 26', '2025-10-25/2025-10-26', 'day']], [name]).map((f) => f.quote)).toEqual(['40 experts']);
  });

  it('leave durations that count from another day', () => {
    expect(read('fr', 'Il y a 80 ans, tout changeait.', [['Il y a 80 ans', '1945', 'year']]).map((f) => f.quote)).toEqual(['80 ans']);
  });

  it('leave numbers that only look like a year', () => {
    expect(
      read('vi', 'Giá từ 1500 đến 2000 đồng.', [
        ['1500', '1500', 'year'],
        ['2000', '2000', 'year'],
      ]).map((f) => f.high),
    ).toEqual([2000]);
    expect(read('fr', 'Plus de 1500 sont venus.', [['1500', '1500', 'year']]).map((f) => f.value)).toEqual([1500]);
    expect(read('fr', 'Il est né en 1950.', [['1950', '1950', 'year']])).toEqual([]);
  });
});

describe('hostile lines', () => {
  it.each([
    '1 ',
    '1,',
    '1-',
    '9',
    'vingt ',
    'cent mille ',
    'une centaine de ',
    'entre 3 et ',
    'năm ',
    'một trăm ',
    'half of ',
    '$',
    'more than ',
    '10 pays et ',
  ])('a line of « %s » gives figures inside it, in order', (piece) => {
    const text = piece.repeat(800);
    for (const language of ['fr', 'en', 'vi']) {
      let end = 0;
      for (const f of read(language, text)) {
        expect(f.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(f.start, f.end)).toBe(f.quote);
        end = f.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});
