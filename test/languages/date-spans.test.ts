import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../src/languages/index.ts';
import { dates } from '../../src/read/extract/dates/index.ts';
import { segment } from '../../src/read/segment/index.ts';
import { documentOf } from '../read/document-of.ts';

const packs = await loadPacks();
const read = (language: string, text: string): readonly string[] =>
  dates(segment(documentOf(language, text, '2024-03-07'), packs), packs).map((d) => d.edtf);

describe('spans counted from publication', () => {
  it.each(Object.entries(packs))('%s knows days past, days to come and times ago by the same names', (code, pack) => {
    const ids = new Set<string>(pack.dates.rules.map((r) => r.id));
    for (const name of ['range.last-days', 'range.next-days', 'date.ago']) expect(ids).toContain(`${code}.${name}`);
  });

  it.each([
    ['en', 'Prices fell over the past two weeks.', 'Rain is due over the 10 coming days.'],
    ['fr', 'Les prix ont baissé ces deux dernières semaines.', 'Il pleuvra dans les dix jours à venir.'],
    ['es', 'Los precios bajaron en las últimas dos semanas.', 'Lloverá en los diez próximos días.'],
    ['pt', 'Os preços caíram nas últimas duas semanas.', 'Vai chover nos próximos dez dias.'],
    ['de', 'In den vergangenen zwei Wochen fielen die Preise.', 'In den nächsten zehn Tagen regnet es.'],
  ])('days and weeks on end are intervals (%s)', (language, past, coming) => {
    expect(read(language, past)).toEqual(['2024-02-22/2024-03-06']);
    expect(read(language, coming)).toEqual(['2024-03-08/2024-03-17']);
  });

  it.each([
    ['en', 'Prices fell over the past three months and will rise over the next five years, in the next two decades.'],
    ['fr', 'Les prix ont baissé ces trois derniers mois et monteront au cours des cinq prochaines années.'],
    ['es', 'Los precios bajaron en los últimos tres meses y subirán en los próximos cinco años y las próximas dos décadas.'],
    ['pt', 'Os preços caíram nos últimos dez anos e subirão nos próximos cinco anos e nas próximas duas décadas.'],
    ['de', 'In den vergangenen zehn Jahren fielen die Preise, in den kommenden fünf Jahren steigen sie.'],
  ])('months, years and decades on end are durations (%s)', (language, text) => expect(read(language, text)).toEqual([]));

  it.each([
    ['en', 'He will leave in two weeks. He left a month ago. He left sixty-seven years ago.'],
    ['fr', 'Il partira dans deux semaines. Il est parti il y a un mois. Il est parti il y a soixante-sept ans.'],
    ['es', 'Se irá en dos semanas. Se fue hace un mes. Se fue hace sesenta y siete años.'],
    ['pt', 'Vai partir em duas semanas. Partiu há um mês. Partiu há sessenta e sete anos.'],
    ['de', 'Er wird in zwei Wochen gehen. Er ging vor einem Monat. Er ging vor siebenundsechzig Jahren.'],
  ])('times ago and to come are as fine as their unit (%s)', (language, text) => {
    expect(read(language, text)).toEqual(['2024-03-21', '2024-02', '1957']);
  });
});
