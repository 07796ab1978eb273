// What the `{slots}` of date rules read: digits, and the tables of a pack.
import type { LanguagePack } from '../../../model/pack.ts';
import type { Token } from '../../../model/token.ts';
import { readNumber } from '../../../text/number.ts';
import type { Slot } from '../../../text/pattern.ts';
import { type Found, phrases } from '../../../text/phrases.ts';
import { phraseWords } from '../../../text/tokens.ts';
import { noParts, type SlotValue } from './parts.ts';
import { runsOf, spelledSlots } from './spelled-slots.ts';

type Slots = Readonly<Record<string, Slot<SlotValue>>>;

/** Slots that need no layer of rules. */
export function wordSlots(pack: LanguagePack): Slots {
  const { words, dates } = pack;
  const weak = new Set(dates.weak);
  const lower = dates.weakCapital ? weak : new Set<string>();
  const indexed = (lists: readonly (readonly string[])[]): [string, number][] =>
    lists.flatMap((l, i) => l.map((w): [string, number] => [w, i + 1]));
  const strong = (entries: [string, number][]): [string, number][] => entries.filter(([w]) => !weak.has(w));
  const suffixes = new Set(dates.daySuffixes);
  const weekdays = indexed(words.weekdays);
  return {
    ...digitSlots(suffixes),
    ...spelledSlots(pack),
    dash: table(['-', '–', '—', '−', '‑', '~', '∼', '〜', '～'].map((d): [string, string] => [d, d])),
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
    ordinaldigits: ordinalDigits(suffixes),
    ordinal: eitherOf(ordinalDigits(suffixes), table(Object.entries(words.ordinals))),
    count: eitherOf(digits(1, 3, 1, 999), counts(pack)),
    number: table(Object.entries(words.numbers)),
    roman: table(ROMAN.map((r, i): [string, number] => [r, i + 1])),
    unit: table(Object.entries(dates.units)),
    dayunit: table(Object.entries(dates.units).filter(([, unit]) => unit === 'day' || unit === 'week')),
    daypart: table(Object.entries(dates.dayparts)),
    deictic: table(Object.entries(dates.deictics)),
    season: table(Object.entries(dates.seasons)),
    holiday: table(Object.entries(dates.holidays)),
    feast: table(Object.entries(dates.feasts ?? {}).map(([name, feast]): [string, SlotValue] => [name, { ...noParts(), feast }])),
    weeknumber: digits(1, 2, 1, 53),
    erayear: digits(1, 3, 1, 199),
    signyear: spelled(dates.digits ?? {}, 4, (year) => year),
    signshortyear: spelled(dates.digits ?? {}, 2, (year) => year + (year < 70 ? 2000 : 1900)),
    ...Object.fromEntries(Object.entries(dates.tables ?? {}).map(([name, entries]) => [name, table(Object.entries(entries))])),
  };
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

function digitSlots(suffixes: ReadonlySet<string>): Slots {
  const day = digits(1, 2, 1, 31);
  const short = digits(2, 2, 0, 99);
  const month = digits(1, 2, 1, 12);
  return {
    day: { ...day, at: (list, i) => withSuffix(list, day.at(list, i), suffixes) },
    bareday: day,
    monthnumber: month,
    fullmonth: digits(2, 2, 1, 12),
    // « 2006/07 » is a season, no July.
    slashedmonth: { ...month, at: (list, i) => (yearAfter(list, i) === undefined ? month.at(list, i) : undefined) },
    twodigits: digits(2, 2, 1, 31),
    year: digits(4, 4, 1000, 2199),
    // Never a round count of things.
    modernyear: { ...digitsWhere((n) => n >= 1950 && n < 2050 && n !== 2000), lengths: [4, 4] },
    shortyear: { ...short, at: (list, i) => longYear(short.at(list, i)) },
    nextyear: { number: true, lengths: [2, 4], at: (list, i) => yearAfter(list, i) },
    lateryear: { ...short, at: (list, i) => laterYear(list, i) },
    fewdigits: digits(1, 1, 1, 4),
    hour: digits(1, 2, 0, 24),
    minute: digits(2, 2, 0, 59),
    decadenumber: { ...digitsWhere((n) => n >= 1000 && n < 2100 && n % 10 === 0), lengths: [4, 4] },
    shortdecade: {
      number: true,
      lengths: [2, 2],
      at: (list, i) => longDecade(digitsWhere((n, text) => text.length === 2 && n % 10 === 0).at(list, i)),
    },
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

function digits(least: number, most: number, low: number, high: number): Slot<number> {
  return {
    number: true,
    lengths: [least, most],
    at: (list, i) => {
      const token = list[i];
      if (token?.kind !== 'number' || token.text.length < least || token.text.length > most) return undefined;
      const value = numberIn(token.text);
      return value >= low && value <= high ? { end: i + 1, value } : undefined;
    },
  };
}

function withSuffix(list: readonly Token[], found: Found<number> | undefined, suffixes: ReadonlySet<string>): Found<number> | undefined {
  const next = found === undefined ? undefined : list[found.end];
  return found !== undefined && next !== undefined && !next.spaced && suffixes.has(next.lower) ? { ...found, end: found.end + 1 } : found;
}

/** « 25e », "3rd": the suffix is required. */
function ordinalDigits(suffixes: ReadonlySet<string>): Slot<number> {
  const any = digits(1, 2, 1, 99);
  return {
    number: true,
    lengths: [1, 2],
    suffixed: true,
    at: (list, i) => {
      const found = any.at(list, i);
      const whole = withSuffix(list, found, suffixes);
      return whole === found ? undefined : whole;
    },
  };
}

const longYear = (found: Found<number> | undefined): Found<number> | undefined =>
  found === undefined ? undefined : { ...found, value: found.value + (found.value < 50 ? 2000 : 1900) };

/** The 25 of "2024-25": two digits that are the year after the one two tokens before. */
function yearAfter(list: readonly Token[], i: number): Found<number> | undefined {
  const before = numberIn(list[i - 2]?.text ?? '');
  const full = digits(4, 4, 1000, 2199).at(list, i);
  if (full !== undefined) return full.value === before + 1 ? full : undefined;
  const found = digits(2, 2, 0, 99).at(list, i);
  return found !== undefined && before % 100 === (found.value + 99) % 100 ? { ...found, value: before + 1 } : undefined;
}

/** The 18 of « 1914～18年 »: two digits that are a later year of the century of the last four before them. */
function laterYear(list: readonly Token[], i: number): Found<number> | undefined {
  const found = digits(2, 2, 0, 99).at(list, i);
  if (found === undefined) return undefined;
  const before = [2, 3, 4].map((n) => list[i - n]).find((t) => t?.kind === 'number');
  const year = before?.text.length === 4 ? numberIn(before.text) : Number.NaN;
  return found.value > year % 100 ? { ...found, value: year - (year % 100) + found.value } : undefined;
}

function digitsWhere(fits: (number: number, text: string) => boolean): Slot<number> {
  return {
    number: true,
    at: (list, i) => {
      const token = list[i];
      const value = token?.kind === 'number' ? numberIn(token.text) : Number.NaN;
      return token !== undefined && fits(value, token.text) ? { end: i + 1, value } : undefined;
    },
  };
}

/** A year spelled by signs that are digits; a number goes on before or behind it in no case. */
function spelled(signs: Readonly<Record<string, number>>, length: number, yearOf: (number: number) => number): Slot<number> {
  const known = new Map(Object.entries(signs));
  const at = (list: readonly Token[], i: number): Found<number> | undefined => {
    let number = 0;
    for (let k = i; k < i + length; k++) {
      const sign = known.get(list[k]?.lower ?? '');
      if (sign === undefined || (k > i && list[k]?.spaced === true)) return undefined;
      number = number * 10 + sign;
    }
    if (known.has(list[i + length]?.lower ?? '') || known.has(list[i - 1]?.lower ?? '')) return undefined;
    const year = yearOf(number);
    return year >= 1000 && year < 2200 ? { end: i + length, value: year } : undefined;
  };
  return { at, firsts: [...known.keys()], phrases: [...known.keys()].map((sign) => [sign]), runs: [] };
}

/** Counts in words; where numbers are spelled sign by sign all below a thousand are known. */
function counts(pack: LanguagePack): Slot<SlotValue> {
  const { words, dates, figures } = pack;
  const listed = table([...Object.entries(dates.counts), ...Object.entries(words.numbers)]);
  if (figures.numerals.signs !== true) return listed;
  const at = (list: readonly Token[], i: number): Found<SlotValue> | undefined => {
    const found = list[i]?.kind === 'word' ? readNumber(list, i, pack) : undefined;
    if (found === undefined) return listed.at(list, i);
    return Number.isInteger(found.value.value) && found.value.value < 1000 ? { end: found.end, value: found.value.value } : undefined;
  };
  const signs = Object.keys({ ...words.numbers, ...figures.numerals.more });
  return { ...listed, at, phrases: [...(listed.phrases ?? []), ...signs.map(phraseWords)], runs: runsOf(pack) };
}

/** « les années 90 », "the '20s". */
const longDecade = (found: Found<number> | undefined): Found<number> | undefined =>
  found === undefined ? undefined : { ...found, value: found.value + (found.value < 30 ? 2000 : 1900) };

function table(entries: readonly (readonly [string, SlotValue])[]): Slot<SlotValue> {
  const { at, firsts, phrases: all } = phrases(entries);
  return { at, firsts, phrases: all };
}

/** Weak forms need a capital: "May 5", not "may 5". */
function capitals(slot: Slot<SlotValue>, weak: ReadonlySet<string>): Slot<SlotValue> {
  return {
    ...slot,
    at: (list, i) => {
      const token = list[i];
      return token !== undefined && weak.has(token.lower) && token.text === token.lower ? undefined : slot.at(list, i);
    },
  };
}

/** « thứ Hai » is Monday where « thứ hai » may be the second: the last word has a capital. */
function withCapital(slot: Slot<SlotValue>): Slot<SlotValue> {
  return {
    ...slot,
    at: (list, i) => {
      const found = slot.at(list, i);
      const last = found === undefined ? undefined : list[found.end - 1];
      return last === undefined || last.text === last.lower ? undefined : found;
    },
  };
}

function eitherOf(a: Slot<SlotValue>, b: Slot<SlotValue>): Slot<SlotValue> {
  return {
    at: (list, i) => a.at(list, i) ?? b.at(list, i),
    firsts: [...(a.firsts ?? []), ...(b.firsts ?? [])],
    number: a.number === true || b.number === true,
    ...(a.lengths !== undefined && b.number !== true && { lengths: a.lengths }),
    ...(a.suffixed !== undefined && b.number !== true && { suffixed: a.suffixed }),
    phrases: [...(a.phrases ?? []), ...(b.phrases ?? [])],
    ...(b.runs !== undefined && { runs: b.runs }),
  };
}
