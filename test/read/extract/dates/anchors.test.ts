import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../../src/languages/index.ts';
import { dates } from '../../../../src/read/extract/dates/index.ts';
import { segment } from '../../../../src/read/segment/index.ts';
import { documentOf } from '../../document-of.ts';

const packs = await loadPacks();
const read = (language: string, text: string, published?: string) => dates(segment(documentOf(language, text, published), packs), packs);
const shown = (language: string, text: string, published?: string) =>
  read(language, text, published).map((d) => `${d.edtf} ${d.granularity} ${d.certainty}`);

describe('dates', () => {
  it.each([
    ['en', 'Signed on 3 May 2024.', '2025-06-18', ['2024-05-03 day stated']],
    ['en', 'Signed on 3 May.', '2025-06-18', ['2025-05-03 day implied']],
    ['en', 'Signed yesterday.', '2025-06-18', ['2025-06-17 day implied']],
    ['en', 'Profits rose in the third quarter of 2024.', '2025-06-18', ['2024-07/2024-09 quarter stated']],
    ['en', 'Profits rose in the first half of 2024.', '2025-06-18', ['2024-01/2024-06 month stated']],
    ['en', 'Built in the 1960s, in the 19th century.', '2025-06-18', ['196X decade stated', '18XX century stated']],
    ['fr', 'Négocié de janvier 2025 à aujourd’hui.', '2025-06-18', ['2025-01/2025-06-18 day implied']],
    ['fr', 'Négocié de février 2022 à août 2024.', '2025-06-18', ['2022-02/2024-08 month stated']],
    [
      'fr',
      'Parti il y a deux ans, il y a trois mois, il y a dix jours.',
      '2025-06-18',
      ['2023 year implied', '2025-03 month implied', '2025-06-08 day implied'],
    ],
    ['vi', 'Ký ngày 24/12/2024, họp tuần trước.', '2025-06-18', ['2024-12-24 day stated', '2025-06-09/2025-06-15 day implied']],
  ])('%s: %s', (language, text, published, expected) => expect(shown(language, text, published)).toEqual(expected));

  it.each([
    [
      'a month of publication gives the year, not the day',
      '2025-08',
      'Vu hier. Signature prévue le 23 octobre. Rare cette année.',
      ['2025-10-23 day implied', '2025 year implied'],
    ],
    ['no publication: nothing relative', undefined, 'Vu hier. Signé lundi. Rare cette année.', []],
    [
      'no publication: a month of last year is not counted from the text',
      undefined,
      'Adopté le 24 décembre 2024. Signé en octobre de l’an dernier.',
      ['2024-12-24 day stated'],
    ],
    [
      'no publication: the only year of the text is a guess',
      undefined,
      'Fondé en 1998. Il y a eu une fête. Puis une autre le 3 mai.',
      ['1998 year stated', '1998-05-03 day guessed'],
    ],
    [
      'no publication: two years settle nothing',
      undefined,
      'Fondé en 1998. Fermé en 2004. Il y eut une fête. Une autre le 3 mai.',
      ['1998 year stated', '2004 year stated'],
    ],
    [
      'no publication: a year alone lends nothing',
      undefined,
      'Fondé en 1998. Il ouvrit le 3 mai. Fermé en 2004.',
      ['1998 year stated', '2004 year stated'],
    ],
  ])('%s', (_, published, text, expected) => expect(shown('fr', text, published)).toEqual(expected));

  it('reads a story of another year in that year', () => {
    expect(shown('en', 'In May 1945 the war ended. On 2 September they signed.', '2025-12-20')).toEqual([
      '1945-05 month stated',
      '1945-09-02 day implied',
    ]);
    expect(shown('en', 'He was elected in November 2023 and took office in January.', '2025-09-20')).toEqual([
      '2023-11 month stated',
      '2024-01 month implied',
    ]);
  });

  it('goes on in the year of its sentence', () => {
    const last = (text: string) => shown('en', text, '2025-11-14').at(-1);
    expect(last('In January 2024 he joined the board; he left in October.')).toBe('2024-10 month implied');
    expect(last('He joined the board in January 2024.\nHe left in October.')).toBe('2025-10 month implied');
  });

  it('takes no month, and no verb that only looks ahead, for a cue of the future', () => {
    const last = (text: string) => shown('en', text, '2013-03-22').at(-1);
    expect(last('The May 6 election was the closest ever.')).toBe('2012-05-06 day implied');
    expect(last('Housing starts rose in June.')).toBe('2012-06 month implied');
    expect(last('They had forecast a decline in February.')).toBe('2013-02 month implied');
  });

  it('lets what is past take effect later', () => {
    expect(shown('en', 'He resigned effective Dec. 1.', '2025-11-02')).toEqual(['2025-12-01/.. day implied']);
  });

  it('does not read on in a year that stands alone, in another paragraph, or in what is to come', () => {
    const last = (text: string) => shown('fr', text, '2026-03-03').at(-1);
    expect(last('Il le réclame depuis 2021. Une réunion s’était tenue le 12 février.')).toBe('2026-02-12 day implied');
    expect(last('Il le réclamait en octobre 2021.\nUne réunion s’était tenue le 12 février.')).toBe('2026-02-12 day implied');
    expect(last('Signé en octobre 2025, le texte avance. Un atelier se tiendra le 12 mai.')).toBe('2026-05-12 day implied');
  });

  it('counts inside a quotation from what the quotation said, behind it from what the text said', () => {
    const text = 'He left in March 2010. "The deal of July 1994 failed five years later," he said. He was back a year later.';
    expect(read('en', text, '2015-06-18').map((d) => d.edtf)).toEqual(['2010-03', '1994-07', '1999', '2011']);
  });

  it('counts from the date before it, but not from one inside a quotation', () => {
    expect(shown('fr', 'Réunis le 5 mars 2024. « Le 3 mai 2023, c’était pire », dit-il. Le lendemain, il part.', '2025-06-18').at(-1)).toBe(
      '2024-03-06 day implied',
    );
  });

  it('reads ambiguous digits as the page does elsewhere', () => {
    const both = (text: string, published: string) =>
      read('en', text, published).map((d) => [d.edtf, d.certainty, ...(d.alternatives ?? [])].join(' '));
    expect(both('On 05/02/2024 it rained.', '2025-06-18')).toEqual(['2024-05-02 guessed 2024-02-05']);
    expect(both('On 05/02/2024 it rained. On 13/02/2024 it snowed.', '2025-06-18')).toEqual(['2024-02-05 stated', '2024-02-13 stated']);
    expect(both('On 05/02/2024 it rained. On 02/13/2024 it snowed.', '2025-06-18')).toEqual(['2024-05-02 stated', '2024-02-13 stated']);
    expect(both('On 05/02/2024 it rained. It had snowed on 03/01/2024.', '2024-02-05')).toEqual(['2024-02-05 stated', '2024-01-03 stated']);
    expect(both('On 05/02/2024 it rained.', '2024-05-02')).toEqual(['2024-05-02 stated']);
    expect(both('On 05/05/2024 it rained.', '2025-06-18')).toEqual(['2024-05-05 stated']);
  });

  it('gives the time of day', () => {
    expect(read('vi', 'Lúc 3 giờ chiều 12/6, mưa.', '2025-06-18').map((d) => d.time)).toEqual(['15:00']);
    expect(read('en', 'At 12:30 a.m. on Friday and Friday night.', '2025-06-18').map((d) => d.time)).toEqual(['00:30', 'night']);
  });

  it('takes spans from the text', () => {
    const text = 'Avant. « Réunis samedi 14 juin, ils partent le 15. »';
    for (const d of read('fr', text, '2025-06-18')) expect(text.slice(d.start, d.end)).toBe(d.quote);
  });

  it('bears a line without an end', () => {
    expect(read('en', 'the 3 of May to '.repeat(20_000), '2025-06-18').length).toBeGreaterThan(0);
    expect(read('fr', 'du 3 au 4 et '.repeat(20_000), '2025-06-18')).toEqual([]);
  });

  it('reads languages without a pack as far as another program knows them, and guesses what is not stated', () => {
    expect(shown('it', 'Firmato il 3 maggio 2024, ratificato il 3 giugno.', '2025-06-18')).toEqual([
      '2024-05-03 day stated',
      '2025-06-03 day guessed',
    ]);
    expect(shown('it', 'Firmato il 3 giugno.')).toEqual([]);
    expect(shown('nl', 'Op 3 mei 2024 om 20.15 uur.', '2025-06-18')).toEqual(['2024-05-03 day stated']);
    expect(read('xx', 'On 3 May 2024.', '2025-06-18')).toEqual([]);
  });
});
