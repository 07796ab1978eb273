// What the `{slots}` of date rules read: digits, and the tables of a pack.
import type { LanguagePack } from '../../../model/pack.ts';
import type { Feast } from '../../../model/packs/dates.ts';
import type { Token } from '../../../model/token.ts';
import { readNumber } from '../../../text/numbers/number.ts';
import type { Looks } from '../../../text/tokens/remembered.ts';
import { type Found, phrases } from '../../../text/words/phrases.ts';
import type { DateSlot } from './layer.ts';
import { noParts } from './parts.ts';
import type { SlotValue, Source } from './recipe.ts';
import { type Probed, spelledSlots } from './spelled-slots.ts';
import { table as tableOf } from './tables.ts';

type Slots = Readonly<Record<string, DateSlot>>;

/** Slots that need no layer of rules; what asks more than single tokens is `probed`. */
export function wordSlots(pack: LanguagePack, probed: Probed): Slots {
  const { words, dates } = pack;
  const weak = new Set(dates.weak);
  const lower = dates.weakCapital ? weak : new Set<string>();
  const indexed = (lists: readonly (readonly string[])[]): [string, number][] =>
    lists.flatMap((l, i) => l.map((w): [string, number] => [w, i + 1]));
  const strong = (entries: [string, number][]): [string, number][] => entries.filter(([w]) => !weak.has(w));
  const suffixes = new Set(dates.daySuffixes);
  const weekdays = indexed(words.weekdays);
  const inWords = spelledSlots(pack, probed);
  return {
    ...digitSlots(suffixes, probed),
    ...inWords,
    dash: table(['-', '–', '—', '−', '‑', '~', '∼', '〜', '～', '―', '－'].map((d): [string, string] => [d, d])),
    bracket: table([
      ['(', '('],
      ['[', '['],
    ]),
    closer: table([
      [')', ')'],
      [']', ']'],
    ]),
    month: capitals(table(indexed(words.months)), lower),
    plainmonth: table(strong(indexed(words.months))),
    anymonth: table(indexed(words.months)),
    weakmonth: capitals(table(indexed(words.months).filter(([w]) => weak.has(w))), lower),
    weekday: capitals(table(weekdays), lower),
    plainweekday: table(strong(weekdays)),
    weakweekday: capitals(table(weekdays.filter(([w]) => weak.has(w))), lower),
    capitalweekday: withCapital(table(weekdays)),
    ordinaldigits: suffixed(digits(1, 2, 1, 99), suffixes, true),
    ordinal: eitherOf(suffixed(digits(1, 2, 1, 99), suffixes, true), table(Object.entries(words.ordinals))),
    count: eitherOf(digits(1, 3, 1, 999), counts(pack, probed, inWords['spelledcount'])),
    number: table(Object.entries(words.numbers)),
    roman: table(ROMAN.map((r, i): [string, number] => [r, i + 1])),
    unit: table(Object.entries(dates.units)),
    dayunit: table(Object.entries(dates.units).filter(([, unit]) => unit === 'day' || unit === 'week')),
    daypart: table(Object.entries(dates.dayparts)),
    deictic: table(Object.entries(dates.deictics)),
    season: table(Object.entries(dates.seasons)),
    holiday: table(Object.entries(dates.holidays)),
    feast: table(Object.entries(dates.feasts ?? {}).map(([name, feast]): [string, SlotValue] => [name, feastParts(feast)])),
    weeknumber: digits(1, 2, 1, 53),
    erayear: digits(1, 3, 1, 199),
    signyear: spelled(dates.digits ?? {}, 4, (year) => year),
    signearlyyear: spelled(dates.digits ?? {}, 3, (year) => year, 100),
    signshortyear: spelled(dates.digits ?? {}, 2, (year) => year + (year < 70 ? 2000 : 1900)),
    ...Object.fromEntries(Object.entries(dates.tables ?? {}).map(([name, entries]) => [name, table(Object.entries(entries))])),
  };
}

function feastParts(feast: Feast): SlotValue {
  const parts = noParts();
  parts.feast = feast;
  return parts;
}

const ROMAN = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
  'xxi',
];

function digitSlots(suffixes: ReadonlySet<string>, probed: Probed): Slots {
  const month = digits(1, 2, 1, 12);
  return {
    day: suffixed(digits(1, 2, 1, 31), suffixes, false),
    bareday: digits(1, 2, 1, 31),
    monthnumber: month,
    fullmonth: digits(2, 2, 1, 12),
    // « 2006/07 » is a season, no July.
    slashedmonth: {
      ...month,
      ...probed((list, i) => (yearAfter(list, i) === undefined ? (numberAt(list, i, 2, 1, 12) ?? numberAt(list, i, 1, 1, 12)) : undefined)),
    },
    twodigits: digits(2, 2, 1, 31),
    year: digits(4, 4, 1000, 2199),
    earlyyear: digits(3, 3, 100, 999),
    // Never a round count of things.
    modernyear: digitsWhere(4, 4, (n) => n >= 1950 && n < 2050 && n !== 2000),
    shortyear: digitsWhere(2, 2, () => true, longYear),
    nextyear: { number: true, lengths: [2, 4], ...probed(yearAfter) },
    lateryear: { number: true, lengths: [2, 2], ...probed(laterYear) },
    fewdigits: digits(1, 1, 1, 4),
    hour: digits(1, 2, 0, 24),
    minute: digits(2, 2, 0, 59),
    decadenumber: digitsWhere(4, 4, (n) => n >= 1000 && n < 2100 && n % 10 === 0),
    shortdecade: digitsWhere(2, 2, (n) => n % 10 === 0, longDecade),
    centurynumber: digits(1, 2, 1, 21),
  };
}

/** Zeros of the digit blocks that newspapers print: ASCII, Arabic, Persian, full width. */
const ZEROS = [0x30, 0x660, 0x6f0, 0xff10];

/** The number that decimal digits of any of these scripts write. */
export function numberIn(text: string): number {
  let number = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) {
      number = number * 10 + code - 0x30;
      continue;
    }
    const zero = ZEROS.find((z) => code >= z && code <= z + 9);
    if (zero === undefined) return Number.NaN;
    number = number * 10 + code - zero;
  }
  return number;
}

/** Digits of a length that give a number of a range. */
const digits = (least: number, most: number, low: number, high: number): DateSlot => digitsWhere(least, most, (n) => n >= low && n <= high);

function digitsWhere(
  least: number,
  most: number,
  fits: (number: number) => boolean,
  value: (number: number) => number = (number) => number,
): DateSlot {
  const read = (text: string): number | undefined => {
    if (text.length < least || text.length > most) return undefined;
    const number = numberIn(text);
    return fits(number) ? value(number) : undefined;
  };
  return {
    number: true,
    lengths: [least, most],
    digits: read,
    at: (looks, index) => {
      const token = looks.at(index);
      if (token?.kind !== 'number' || read(token.text) === undefined) return undefined;
      return { end: index + 1, value: { kind: 'read', index, read: (list, i) => read(list[i]?.text ?? ''), alone: true } };
    },
  };
}

/** « 25e », "3rd": with its suffix, where one stands or is needed. */
function suffixed(slot: DateSlot, suffixes: ReadonlySet<string>, needed: boolean): DateSlot {
  return {
    ...slot,
    words: [...suffixes],
    at: (looks, index) => {
      const found = slot.at(looks, index);
      const next = found === undefined ? undefined : looks.at(found.end);
      if (found !== undefined && next !== undefined && !next.spaced && suffixes.has(next.lower)) return { ...found, end: found.end + 1 };
      return needed ? undefined : found;
    },
  };
}

const longYear = (number: number): number => number + (number < 50 ? 2000 : 1900);

/** « les années 90 », "the '20s". */
const longDecade = (number: number): number => number + (number < 30 ? 2000 : 1900);

/** A number of so many digits and of a range. */
function numberAt(list: readonly Token[], index: number, length: number, low: number, high: number): Found<number> | undefined {
  const token = list[index];
  if (token?.kind !== 'number' || token.text.length !== length) return undefined;
  const value = numberIn(token.text);
  return value >= low && value <= high ? { end: index + 1, value } : undefined;
}

/** The 25 of "2024-25": two digits that are the year after the one two tokens before. */
function yearAfter(list: readonly Token[], i: number): Found<number> | undefined {
  const before = numberIn(list[i - 2]?.text ?? '');
  const full = numberAt(list, i, 4, 1000, 2199);
  if (full !== undefined) return full.value === before + 1 ? full : undefined;
  const found = numberAt(list, i, 2, 0, 99);
  return found !== undefined && before % 100 === (found.value + 99) % 100 ? { ...found, value: before + 1 } : undefined;
}

/** The 18 of « 1914～18年 »: two digits that are a later year of the century of the last four before them. */
function laterYear(list: readonly Token[], i: number): Found<number> | undefined {
  const found = numberAt(list, i, 2, 0, 99);
  if (found === undefined) return undefined;
  const before = [2, 3, 4].map((n) => list[i - n]).find((t) => t?.kind === 'number');
  const year = before?.text.length === 4 ? numberIn(before.text) : Number.NaN;
  return found.value > year % 100 ? { ...found, value: year - (year % 100) + found.value } : undefined;
}

/** A year spelled by signs that are digits; a number goes on before or behind it in no case. */
function spelled(signs: Readonly<Record<string, number>>, length: number, yearOf: (number: number) => number, least = 1000): DateSlot {
  const known = new Map(Object.entries(signs));
  const at = (looks: Looks, i: number): Found<Source> | undefined => {
    let number = 0;
    for (let k = i; k < i + length; k++) {
      const token = looks.at(k);
      const sign = known.get(token?.lower ?? '');
      if (sign === undefined || (k > i && token?.spaced === true)) return undefined;
      number = number * 10 + sign;
    }
    if (known.has(looks.at(i + length)?.lower ?? '') || known.has(looks.at(i - 1)?.lower ?? '')) return undefined;
    const year = yearOf(number);
    return year >= least && year < 2200 ? { end: i + length, value: { kind: 'said', value: year } } : undefined;
  };
  return { at, firsts: [...known.keys()], words: [...known.keys()] };
}

/** More are counted of nothing that dates are counted in: "$7 million last week". */
const MOST = 1000;

/** Counts in words; numbers of several words go before their first one: "sixty-seven years ago". */
function counts(pack: LanguagePack, probed: Probed, several: DateSlot | undefined): DateSlot {
  const { words, dates, figures } = pack;
  const entries = [...Object.entries(dates.counts), ...Object.entries(words.numbers).filter(([, n]) => n <= MOST)];
  if (figures.numerals.signs !== true) return several === undefined ? table(entries) : eitherOf(several, table(entries));
  const listed = phrases(entries);
  const at = (list: readonly Token[], i: number): Found<number> | undefined => {
    const found = list[i]?.kind === 'word' ? readNumber(list, i, pack) : undefined;
    if (found === undefined) return listed.at(list, i);
    return Number.isInteger(found.value.value) && found.value.value < 1000 ? { end: found.end, value: found.value.value } : undefined;
  };
  return { ...probed(at), firsts: listed.firsts };
}

function table(entries: readonly (readonly [string, SlotValue])[]): DateSlot {
  return tableOf<Source>(entries.map(([phrase, value]) => [phrase, { kind: 'said', value }]));
}

/** Weak forms need a capital: "May 5", not "may 5". */
function capitals(slot: DateSlot, weak: ReadonlySet<string>): DateSlot {
  return {
    ...slot,
    at: (looks, i) => {
      const token = looks.at(i);
      return token !== undefined && weak.has(token.lower) && token.text === token.lower ? undefined : slot.at(looks, i);
    },
  };
}

/** « thứ Hai » is Monday where « thứ hai » may be the second: the last word has a capital. */
function withCapital(slot: DateSlot): DateSlot {
  return {
    ...slot,
    at: (looks, i) => {
      const found = slot.at(looks, i);
      const last = found === undefined ? undefined : looks.at(found.end - 1);
      return last === undefined || last.text === last.lower ? undefined : found;
    },
  };
}

function eitherOf(a: DateSlot, b: DateSlot): DateSlot {
  return {
    at: (looks, i) => a.at(looks, i) ?? b.at(looks, i),
    firsts: [...(a.firsts ?? []), ...(b.firsts ?? [])],
    words: [...(a.words ?? []), ...(b.words ?? [])],
    number: a.number === true || b.number === true,
    ...(a.lengths !== undefined && b.number !== true && { lengths: a.lengths }),
    ...(a.digits !== undefined && { digits: a.digits }),
  };
}
