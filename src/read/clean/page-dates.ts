// Dates as mastheads, bylines and crawlers print them: whole days in figures, or with a month by name.
import { edtf, isDay } from '../../model/edtf.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import type { Phrases } from '../../text/phrases.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A day, or a month, printed on a page. */
export type PageDate = Span & {
  readonly edtf: string;
  readonly granularity: 'day' | 'month' /** Day and month could be exchanged. */;
  readonly open: boolean;
};

const digits = (token: Token | undefined): number | undefined => (token?.kind === 'number' ? Number(ascii(token.text)) : undefined);
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
  open = false,
): Found | undefined {
  if (month < 1 || month > 12 || (day !== undefined && !isDay(year, month, day))) return undefined;
  const span = { start: list[from]?.start ?? 0, end: list[end - 1]?.end ?? 0 };
  return { end, value: { ...span, edtf: edtf(year, month, day), granularity: day === undefined ? 'month' : 'day', open } };
}

function inFigures(list: readonly Token[], i: number): Found | undefined {
  const [a, b, c] = [digits(list[i]), digits(list[i + 2]), digits(list[i + 4])];
  const [first, second] = [list[i + 1]?.text ?? '', list[i + 3]?.text ?? ''];
  if (a === undefined || b === undefined || !SEPARATORS.has(first)) return undefined;
  const alike = second === first || (first === '年' && second === '月');
  if (isYear(a)) {
    if (c !== undefined && alike) return made(list, i, list[i + 5]?.text === '日' ? i + 6 : i + 5, a, b, c);
    return first === '-' || first === '年' ? made(list, i, i + 3, a, b, undefined) : undefined;
  }
  const year = isYear(c) ? c : shortYear(list, i, c);
  if (year === undefined || !alike) return undefined;
  return b > 12 ? made(list, i, i + 5, year, a, b) : made(list, i, i + 5, year, b, a, a <= 12 && a !== b);
}

/** « 28.01.22 » is a day where nothing follows that makes it a number. */
function shortYear(list: readonly Token[], i: number, c: number | undefined): number | undefined {
  const [token, after] = [list[i + 4], list[i + 5]];
  const glued = after !== undefined && !after.spaced && after.kind !== 'word' && /[\p{Nd}./-]/u.test(after.text);
  return c !== undefined && token?.text.length === 2 && list[i]?.text.length === 2 && list[i + 2]?.text.length === 2 && !glued
    ? (c < 70 ? 2000 : 1900) + c
    : undefined;
}

/** « 25 octobre 2025 », "October 25, 2025", « ngày 25 tháng 10 năm 2025 », « 25 de octubre de 2025 », "25-Oct-2025". */
function inWords(list: readonly Token[], i: number, months: Phrases<number>): Found | undefined {
  const day = digits(list[i]);
  const yearAfter = (at: number): number | undefined => {
    for (let j = at; j <= at + 2; j++) if (isYear(digits(list[j]))) return j;
    return undefined;
  };
  if (day !== undefined && day >= 1 && day <= 31) {
    for (let j = i + 1; j <= i + 2; j++) {
      const month = months.at(list, j);
      const year = month === undefined ? undefined : yearAfter(month.end);
      if (month !== undefined && year !== undefined) return made(list, i, year + 1, digits(list[year]) ?? 0, month.value, day);
    }
  }
  const month = months.at(list, i);
  if (month === undefined) return undefined;
  for (let j = month.end; j <= month.end + 1; j++) {
    const d = digits(list[j]);
    if (d === undefined || d < 1 || d > 31) continue;
    const year = yearAfter(j + 1);
    if (year !== undefined) return made(list, i, year + 1, digits(list[year]) ?? 0, month.value, d);
  }
  return undefined;
}
