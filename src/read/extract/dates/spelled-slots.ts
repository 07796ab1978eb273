// Days and years in words (« vingt-neuf », "nineteen ninety-six"), and whole dates in eight digits.
import { isDay } from '../../../model/edtf.ts';
import type { LanguagePack } from '../../../model/pack.ts';
import type { Token } from '../../../model/token.ts';
import { readNumber } from '../../../text/number.ts';
import type { Slot } from '../../../text/pattern.ts';
import { phrases } from '../../../text/phrases.ts';
import { phraseWords } from '../../../text/tokens.ts';
import { noParts, type SlotValue } from './parts.ts';

const FIRST_YEAR = 1100;
const LAST_YEAR = 2199;

type Read = { readonly end: number; readonly value: number };

/** What may stand among the words of one number besides digits and other such words. */
export function runsOf({ figures }: LanguagePack): readonly string[] | 'anything' {
  const { joiners, tensJoiners, tails, points, minus, halves, short, articles, compound } = figures.numerals;
  if (compound !== undefined) return 'anything';
  const listed = [...joiners, ...tensJoiners, ...Object.keys(tails), ...points, ...minus, ...halves, ...Object.keys(short), ...articles];
  return [...new Set([...listed.flatMap(phraseWords), '-', '‐', '‑', '−', '–', '.', ','])];
}

/** The slots that read numbers in words, and `{compactdate}`. */
export function spelledSlots(pack: LanguagePack): Readonly<Record<string, Slot<SlotValue>>> {
  const numbers = { ...pack.words.numbers, ...pack.figures.numerals.more };
  const words = phrases(Object.keys(numbers).map((w) => [w, true] as const));
  const oneWord = Object.values(numbers).some((n) => n >= FIRST_YEAR && n <= LAST_YEAR);
  const { firsts, phrases: all } = words;
  const whole = (list: readonly Token[], index: number): Read | undefined => {
    if (list[index]?.kind === 'number') return undefined;
    const found = readNumber(list, index, pack);
    return found === undefined || !Number.isInteger(found.value.value) || found.value.digits
      ? undefined
      : { end: found.end, value: found.value.value };
  };
  const within =
    (low: number, high: number, read: (list: readonly Token[], index: number) => Read | undefined): Slot<SlotValue>['at'] =>
    (list, index) => {
      const found = read(list, index);
      return found !== undefined && found.value >= low && found.value <= high ? found : undefined;
    };
  // "nineteen ninety-six": two numbers, the hundreds first.
  const year = (list: readonly Token[], index: number): Read | undefined => {
    const first = whole(list, index);
    if (first === undefined || first.value < 10 || first.value > 20) return first;
    const second = whole(list, first.end);
    return second === undefined || second.value < 10 || second.value > 99
      ? first
      : { end: second.end, value: first.value * 100 + second.value };
  };
  const spelled = { firsts, phrases: all, runs: runsOf(pack) };
  return {
    spelledday: { ...spelled, at: within(1, 31, whole) },
    spelledyear: { ...spelled, ...(spelled.runs !== 'anything' && !oneWord && { several: true }), at: within(FIRST_YEAR, LAST_YEAR, year) },
    compactdate: { at: compact, number: true, lengths: [8, 8] },
  };
}

/** « 20251025 »: year, month and day of our time. */
const compact: Slot<SlotValue>['at'] = (list, index) => {
  const text = list[index]?.text ?? '';
  if (text.length !== 8) return undefined;
  const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6)].map(Number);
  if (year === undefined || month === undefined || day === undefined || year < 1980 || year > 2049 || !isDay(year, month, day))
    return undefined;
  return { end: index + 1, value: { ...noParts(), year, month, day } };
};
