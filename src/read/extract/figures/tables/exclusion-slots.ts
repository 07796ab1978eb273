import type { LanguagePack } from '../../../../model/pack.ts';
import type { Token } from '../../../../model/token.ts';
import { readNumber } from '../../../../text/numbers/number.ts';
import type { Slot } from '../../../../text/patterns/pattern.ts';
import { type Found, type Phrases, phrases } from '../../../../text/words/phrases.ts';

const HOURS = 24;
const DAYS = 31;

/** The slots of exclusions: `{number}` in digits or words, `{hour}` one up to 24, `{day}` one up to 31, `{digits}`, `{three}` and `{five}` digits, `{month}`, `{capital}`, `{person}` and any `{word}`. */
export function exclusionSlots(pack: LanguagePack, months: Phrases<true>): Readonly<Record<string, Slot<number>>> {
  const number = (list: readonly Token[], index: number): Found<number> | undefined => {
    const found = readNumber(list, index, pack);
    return found === undefined ? undefined : { end: found.end, value: found.value.value };
  };
  const hour = (list: readonly Token[], index: number): Found<number> | undefined => {
    const found = number(list, index);
    return found !== undefined && found.value >= 0 && found.value <= HOURS ? found : undefined;
  };
  const day = (list: readonly Token[], index: number): Found<number> | undefined => {
    const found = number(list, index);
    return found !== undefined && found.value >= 1 && found.value <= DAYS && Number.isInteger(found.value) ? found : undefined;
  };
  const digits = (list: readonly Token[], index: number): Found<number> | undefined =>
    list[index]?.kind === 'number' ? { end: index + 1, value: Number(list[index]?.text) } : undefined;
  const three = (list: readonly Token[], index: number): Found<number> | undefined =>
    list[index]?.kind === 'number' && list[index]?.text.length === 3 ? { end: index + 1, value: 0 } : undefined;
  const five = (list: readonly Token[], index: number): Found<number> | undefined =>
    list[index]?.kind === 'number' && list[index]?.text.length === 5 ? { end: index + 1, value: 0 } : undefined;
  const month = (list: readonly Token[], index: number): Found<number> | undefined => {
    const found = months.at(list, index);
    return found === undefined ? undefined : { end: found.end, value: 0 };
  };
  const capital = (list: readonly Token[], index: number): Found<number> | undefined =>
    /^\p{Lu}/u.test(list[index]?.text ?? '') ? { end: index + 1, value: 0 } : undefined;
  const any = (list: readonly Token[], index: number): Found<number> | undefined =>
    list[index]?.kind === 'word' ? { end: index + 1, value: 0 } : undefined;
  const persons = phrases((pack.figures.persons ?? []).map((word) => [word, 0] as const));
  const { firsts } = phrases(Object.entries({ ...pack.words.numbers, ...pack.figures.numerals.more }));
  return {
    number: { at: number, firsts, number: true },
    hour: { at: hour, firsts, number: true },
    day: { at: day, firsts, number: true },
    digits: { at: digits, number: true },
    three: { at: three, number: true, lengths: [3, 3] },
    five: { at: five, number: true, lengths: [5, 5] },
    month: { at: month, firsts: months.firsts },
    capital: { at: capital },
    word: { at: any },
    person: { at: (list, index) => persons.at(list, index), firsts: persons.firsts },
  };
}
