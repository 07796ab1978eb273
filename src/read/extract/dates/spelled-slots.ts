// Days and years in words (« vingt-neuf », "nineteen ninety-six"), and whole dates in eight digits.
import { isDay } from '../../../model/edtf.ts';
import type { LanguagePack } from '../../../model/pack.ts';
import type { Token } from '../../../model/token.ts';
import { readNumber } from '../../../text/numbers/number.ts';
import { phraseWords } from '../../../text/tokens/tokens.ts';
import { type Found, phrases } from '../../../text/words/phrases.ts';
import type { DateSlot } from './layer.ts';
import { noParts } from './parts.ts';
import type { Binding, SlotValue } from './recipe.ts';

const FIRST_YEAR = 1100;
const LAST_YEAR = 2199;

/** Makes of a reading that asks more than single tokens one that a search can ask. */
export type Probed = (read: (list: readonly Token[], index: number) => Found<SlotValue> | undefined) => Pick<DateSlot, 'at' | 'words'>;

type Read = { readonly end: number; readonly value: number };

/** The slots that read numbers in words, and `{compactdate}`. */
export function spelledSlots(pack: LanguagePack, probed: Probed): Readonly<Record<string, DateSlot>> {
  const numbers = { ...pack.words.numbers, ...pack.figures.numerals.more };
  const { firsts } = phrases(Object.keys(numbers).map((w) => [w, true] as const));
  const whole = (list: readonly Token[], index: number): Read | undefined => {
    if (list[index]?.kind === 'number') return undefined;
    const found = readNumber(list, index, pack);
    return found === undefined || !Number.isInteger(found.value.value) || found.value.digits
      ? undefined
      : { end: found.end, value: found.value.value };
  };
  const known = spellingOf(pack, probed);
  const within = (low: number, high: number, read: (list: readonly Token[], index: number) => Read | undefined): DateSlot => ({
    firsts,
    ...known((list, index) => {
      const found = read(list, index);
      return found !== undefined && found.value >= low && found.value <= high ? found : undefined;
    }),
  });
  // "nineteen ninety-six": two numbers, the hundreds first.
  const year = (list: readonly Token[], index: number): Read | undefined => {
    const first = whole(list, index);
    if (first === undefined || first.value < 10 || first.value > 20) return first;
    const second = whole(list, first.end);
    return second === undefined || second.value < 10 || second.value > 99
      ? first
      : { end: second.end, value: first.value * 100 + second.value };
  };
  return {
    spelledday: within(1, 31, whole),
    spelledyear: within(FIRST_YEAR, LAST_YEAR, year),
    // smaller ones stand in the table of numbers
    spelledcount: within(21, 999, whole),
    compactdate,
  };
}

/** Longer numbers in words are asked for as a whole. */
const LONGEST = 20;

/**
 * Numbers in words are read up to the first token that is no part of any: what has such words alike reads the same. Where signs or
 * parts of words are numbers, or digits stand among the words, it is not told by them.
 */
function spellingOf({ words, figures: { numerals, fractions } }: LanguagePack, probed: Probed): Probed {
  if (numerals.compound !== undefined || numerals.signs === true) return probed;
  const { more, tails, noTails, articles, joiners, tensJoiners, points, pointsInWords = [], minus, alone, halves, notFirst } = numerals;
  const tables = [words.numbers, more, tails, fractions.one, fractions.more].flatMap((table) => Object.keys(table ?? {}));
  const listed = [
    ...noTails,
    ...articles,
    ...joiners,
    ...tensJoiners,
    ...points,
    ...pointsInWords,
    ...minus,
    ...alone,
    ...halves,
    ...notFirst,
  ];
  const known = new Set([...tables, ...listed, ...numerals.notBehindDigits].flatMap(phraseWords).concat(MARKS));
  const turned = new Set([...numerals.notBehindDigits, ...Object.keys(numerals.short)].flatMap(phraseWords));
  return (read) => {
    const { at: asked } = probed(read);
    return {
      words: [...known, ...turned],
      at: (looks, index) => {
        // digits before it take « mil » and short words for a part of theirs
        if (turned.has(looks.at(index)?.lower ?? '')) looks.at(index - 1);
        for (let i = index; ; i++) {
          const token = looks.at(i);
          if (token?.kind === 'number' || i - index > LONGEST) return asked(looks, index);
          if (token === undefined || !known.has(token.lower)) break;
        }
        const found = looks.freely((list) => read(list, index));
        return found === undefined ? undefined : { end: found.end, value: { kind: 'said', value: found.value } };
      },
    };
  };
}

/** Marks that may part numbers or stand before one. */
const MARKS = ['-', '‐', '‑', '−', '–', '－', '.', ','];

const LENGTH = 8;

/** « 20251025 »: year, month and day of our time. */
const compactdate: DateSlot = {
  number: true,
  lengths: [LENGTH, LENGTH],
  digits: compact,
  at: (looks, start) => {
    const text = looks.at(start)?.text ?? '';
    if (compact(text) === undefined) return undefined;
    return {
      end: start + 1,
      value: { kind: 'parts', recipe: (from) => ({ fixed: noParts(), bindings: bindings(start - from), timed: [] }) },
    };
  },
};

const bindings = (index: number): readonly Binding[] =>
  (['year', 'month', 'day'] as const).map((field) => ({
    field,
    sign: 1,
    index,
    read: (list, i) => compact(list[i]?.text ?? '')?.[field],
    alone: true,
  }));

type Compact = { readonly year: number; readonly month: number; readonly day: number };

function compact(text: string): Compact | undefined {
  if (text.length !== LENGTH) return undefined;
  const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6)].map(Number);
  if (year === undefined || month === undefined || day === undefined || year < 1980 || year > 2049 || !isDay(year, month, day))
    return undefined;
  return { year, month, day };
}
