// Dates as mastheads, bylines and crawlers print them: whole days in figures, or with a month by name.
import { edtf, isDay } from '../../model/edtf.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import type { Phrases } from '../../text/words/phrases.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Which of two figures before a year is the day. */
export type DayOrder = 'day-first' | 'month-first';

/** A day, or a month, printed on a page. */
export type PageDate = Span & {
  readonly edtf: string;
  readonly granularity: 'day' | 'month';
  /** Day and month could be exchanged. */
  readonly open: boolean;
  /** What its figures show of the order of day and month on the page. */
  readonly order?: DayOrder;
};

/** An open date with day and month exchanged. */
export const exchanged = (date: string): string => date.replace(/^(\d{4})-(\d\d)-(\d\d)$/u, '$1-$3-$2');

const digits = (token: Token | undefined): number | undefined => (token?.kind === 'number' ? figureOf(token.text) : undefined);
const figureOf = (text: string): number => {
  const plain = Number(text);
  return Number.isNaN(plain) ? Number(ascii(text)) : plain;
};
const isYear = (n: number | undefined): n is number => n !== undefined && n >= 1900 && n <= 2100;

/** Figures of any script as ASCII. */
function ascii(text: string): string {
  return text.replace(/\p{Nd}/gu, (sign) => {
    let zero = sign.codePointAt(0) ?? 0;
    const value = zero;
    while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && value - zero < 9) zero--;
    return String(value - zero);
  });
}

const SEPARATORS = new Set(['/', '-', '.', '／', '．', '－', '–', '‑', '年', '月']);
/** After these either the day or the month may come first. */
const EITHER = new Set(['/', '-', '／', '－', '‑']);

/** The dates in a list of tokens, from left to right. */
export function pageDates(list: readonly Token[], words: Vocabulary): readonly PageDate[] {
  const found: PageDate[] = [];
  for (let i = 0; i < list.length; i++) {
    const date = inFigures(list, i) ?? inWords(list, i, words.months);
    if (date === undefined) continue;
    found.push(date.value);
    i = date.end - 1;
  }
  return found;
}

type Found = { readonly end: number; readonly value: PageDate };

function made(
  list: readonly Token[],
  from: number,
  end: number,
  year: number,
  month: number,
  day: number | undefined,
  shape: { readonly open: boolean; readonly order?: DayOrder } = WHOLE,
): Found | undefined {
  if (month < 1 || month > 12 || (day !== undefined && !isDay(year, month, day))) return undefined;
  const span = { start: list[from]?.start ?? 0, end: list[end - 1]?.end ?? 0 };
  return { end, value: { ...span, edtf: edtf(year, month, day), granularity: day === undefined ? 'month' : 'day', ...shape } };
}

const WHOLE = { open: false };

function inFigures(list: readonly Token[], i: number): Found | undefined {
  if (list[i]?.kind !== 'number' || list[i + 2]?.kind !== 'number') return undefined;
  const [first, second] = [list[i + 1]?.text ?? '', list[i + 3]?.text ?? ''];
  if (!SEPARATORS.has(first)) return undefined;
  const [a, b, c] = [digits(list[i]), digits(list[i + 2]), digits(list[i + 4])];
  if (a === undefined || b === undefined) return undefined;
  const alike = second === first || (first === '年' && second === '月');
  if (isYear(a)) {
    if (c !== undefined && alike) return made(list, i, list[i + 5]?.text === '日' ? i + 6 : i + 5, a, b, c);
    return first === '-' || first === '年' ? made(list, i, i + 3, a, b, undefined) : undefined;
  }
  const year = isYear(c) ? c : shortYear(list, i, c);
  if (year === undefined || !alike) return undefined;
  if (!EITHER.has(first)) return b > 12 ? made(list, i, i + 5, year, a, b) : made(list, i, i + 5, year, b, a);
  if (b > 12) return made(list, i, i + 5, year, a, b, { open: false, order: 'month-first' });
  return made(list, i, i + 5, year, b, a, a > 12 ? { open: false, order: 'day-first' } : { open: a !== b });
}

/** « 28.01.22 » is a day where nothing follows that makes it a number. */
function shortYear(list: readonly Token[], i: number, c: number | undefined): number | undefined {
  const [token, after] = [list[i + 4], list[i + 5]];
  const glued = after !== undefined && !after.spaced && after.kind !== 'word' && /[\p{Nd}./-]/u.test(after.text);
  return c !== undefined && token?.text.length === 2 && list[i]?.text.length === 2 && list[i + 2]?.text.length === 2 && !glued
    ? (c < 70 ? 2000 : 1900) + c
    : undefined;
}

/** « 25 octobre 2025 », "October 25, 2025", « ngày 25 tháng 10 năm 2025 », « 25 de octubre de 2025 », "25-Oct-2025", « 2025년 10월 25일 ». */
function inWords(list: readonly Token[], i: number, months: Phrases<number>): Found | undefined {
  const opening = digits(list[i]);
  if (isYear(opening)) return yearFirst(list, i, opening, months);
  if (isDayNumber(opening)) {
    for (let j = i + 1; j <= i + 3; j++) {
      const month = months.at(list, j);
      const year = month === undefined ? undefined : yearAt(list, month.end);
      if (month !== undefined && year !== undefined) return made(list, i, year.end, year.value, month.value, opening);
    }
  }
  const month = months.at(list, i);
  if (month === undefined) return undefined;
  for (let j = month.end; j <= month.end + 1; j++) {
    const day = digits(list[j]);
    const year = isDayNumber(day) ? yearIn(list, j + 1) : undefined;
    if (year !== undefined) return made(list, i, year.end, year.value, month.value, day);
  }
  return undefined;
}

const isDayNumber = (n: number | undefined): n is number => n !== undefined && n >= 1 && n <= 31;

type Year = { readonly end: number; readonly value: number };

function yearIn(list: readonly Token[], at: number): Year | undefined {
  for (let j = at; j <= at + 2; j++) {
    const value = digits(list[j]);
    if (isYear(value)) return { end: j + 1, value };
  }
  return undefined;
}

/** The year after a month; of two figures (« 14 janv. 20 ») only right after it and at the end of what is said. */
function yearAt(list: readonly Token[], at: number): Year | undefined {
  const [token, after] = [list[at], list[at + 1]];
  const short = token?.kind === 'number' && token.text.length === 2 ? digits(token) : undefined;
  const closed = after === undefined || (after.kind === 'mark' && /[)\]|·•–—-]/u.test(after.text)) || isClock(list, at + 1);
  if (short !== undefined && closed) return { end: at + 1, value: (short < 70 ? 2000 : 1900) + short };
  return yearIn(list, at);
}

/** « 9:21 », « à 9h21 », "at 09.21". */
function isClock(list: readonly Token[], at: number): boolean {
  const from = list[at]?.kind === 'word' && (list[at]?.text.length ?? 9) <= 3 ? at + 1 : at;
  return list[from]?.kind === 'number' && /^[:.h]$/u.test(list[from + 1]?.lower ?? '') && list[from + 2]?.kind === 'number';
}

/** « 2025년 10월 26일 », "2025 Oct 26". */
function yearFirst(list: readonly Token[], i: number, year: number, months: Phrases<number>): Found | undefined {
  for (let j = i + 1; j <= i + 2; j++) {
    const month = months.at(list, j);
    if (month === undefined) continue;
    for (let k = month.end; k <= month.end + 1; k++) {
      const day = digits(list[k]);
      if (isDayNumber(day) && (list[k]?.text.length ?? 9) <= 2)
        return made(list, i, list[k + 1]?.text === '일' ? k + 2 : k + 1, year, month.value, day);
    }
  }
  return undefined;
}

/** The months with their year in a list of tokens, where no day is printed: « Octobre 2025 », « 10/2025 » is too much like a number. */
export function pageMonths(list: readonly Token[], words: Vocabulary): readonly PageDate[] {
  return list.flatMap((_, i) => {
    const month = words.months.at(list, i);
    const year = month === undefined ? undefined : yearIn(list, month.end);
    const before = digits(list[i - 1]);
    if (month === undefined || year === undefined || isDayNumber(before) || year.end > month.end + 2) return [];
    return made(list, i, year.end, year.value, month.value, undefined)?.value ?? [];
  });
}
