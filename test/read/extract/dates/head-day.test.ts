// Wire copies print day and month and leave the year out: weekdays and the years of the text show it.
import { describe, expect, it } from 'vitest';
import { contextOf, openRecord, profileAt, readDocument } from '../../../../src/index.ts';

const context = await contextOf(await profileAt('corpus/hanoi-convention'));
const read = (text: string) => readDocument(openRecord({ id: 't', text, as: 'page' }), context, ['dates']);
const published = (text: string): string => {
  const reading = read(text);
  return `${reading.published?.edtf} ${reading.published?.certainty}`;
};

const RU = (place: string, told: string) =>
  `Порт Сарвел закрыли на ремонт\n\n${place} Порт Сарвел закрыли ${told} до конца весны, сообщила мэр города Анна Белых. Последний раз его чинили в сентябре 2024 года.\n\nПассажиров повезут автобусами, добавила она, а рыбакам заплатят за каждый потерянный день.`;
const ES = (place: string, told: string) =>
  `El puerto de Sarvel cierra por obras\n\n${place} La alcaldesa anunció ${told} que el puerto cerrará hasta el verano. La obra anterior se hizo en agosto de 2024.\n\nLos pescadores se reunirán el lunes 4 de mayo en la lonja, dijo la alcaldesa, y recibirán una ayuda por cada día perdido.`;

describe('the year of a dateline without one', () => {
  it.each([
    ['the weekday of the lead', RU('САРВЕЛ, 19 марта. /Корр. Пётр Лось/.', 'в среду'), '2025-03-19 guessed'],
    ['another weekday, another year', RU('САРВЕЛ, 19 марта. /Корр. Пётр Лось/.', 'во вторник'), '2024-03-19 guessed'],
    ['a weekday in no year near to those of the text', RU('САРВЕЛ, 19 марта. /Корр. Пётр Лось/.', 'в субботу'), 'undefined undefined'],
    ['no weekday', RU('САРВЕЛ, 19 марта. /Корр. Пётр Лось/.', ''), 'undefined undefined'],
    ['a day with its weekday must agree', ES('Sarvel, 27 abr (Redacción).-', 'este domingo'), 'undefined undefined'],
    ['both agree', ES('Sarvel, 27 abr (Redacción).-', 'este lunes').replaceAll('2024', '2025'), '2026-04-27 guessed'],
    ['a year that is told', ES('Sarvel, 27 abr 2025 (Redacción).-', 'este lunes'), '2025-04-27 stated'],
  ])('%s', (_what, text, expected) => expect(published(text)).toBe(expected));

  it('counts « завтра » and the days of the week from it, as guesses', () => {
    const { dates } = read(RU('САРВЕЛ, 19 марта. /Корр. Пётр Лось/.', 'в среду'));
    expect(dates.map((d) => `${d.quote} ${d.edtf} ${d.certainty}`)).toEqual(
      expect.arrayContaining(['19 марта 2025-03-19 guessed', 'среду 2025-03-19 guessed', 'сентябре 2024 года 2024-09 stated']),
    );
  });
});
