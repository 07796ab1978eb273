import type { Role } from '../../model/block.ts';
import type { LineUse } from '../../model/packs/furniture.ts';
import { DIGIT, kindAt } from '../../text/tokens/letters.ts';
import { tokens } from '../../text/tokens/tokens.ts';
import { agenciesIn } from './agencies.ts';
import { type FoundUse, usesOf } from './line-uses.ts';
import type { Line } from './lines.ts';
import { type PageDate, pageDates } from './page-dates.ts';
import { isPersonName, nameList } from './page-names.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A line with everything its words say. */
export type Told = Line & {
  readonly uses: readonly FoundUse[];
  readonly dates: readonly PageDate[];
  /** The pieces of a short line that lists names. */
  readonly names: readonly string[];
};

/** The role of a line and why. */
export type Verdict = { readonly role: Role; readonly reason: string };

/** Most words of a line that is a heading, a byline or a credit. */
export const SHORT = 16;
const MIDDLING = 2 * SHORT;
const LINK = 40;
const NOTICE = 80; // words of a line that asks for consent or for subscribers

/** Reads what a line says of itself, when it is asked. */
export function told(line: Line, words: Vocabulary): Told {
  const { start, end, text, apartBefore, apartAfter, closed, prose } = line;
  let uses: readonly FoundUse[] | undefined;
  let dates: readonly PageDate[] | undefined;
  let names: readonly string[] | undefined;
  return {
    start,
    end,
    text,
    words: line.words,
    apartBefore,
    apartAfter,
    closed,
    prose,
    get opening() {
      return line.opening;
    },
    get uses() {
      uses ??= usesIn(line, words);
      return uses;
    },
    get dates() {
      dates ??= datesIn(line, words);
      return dates;
    },
    get names() {
      names ??= namesIn(line, words);
      return names;
    },
  };
}

/** What a line is by its words, as far as that is to be believed. */
export function usesIn(line: Line, words: Vocabulary): readonly FoundUse[] {
  const uses = usesOf(line.opening, words);
  return uses.length === 0 ? uses : uses.filter((use) => isBelievable(line, use, words));
}

/** The dates of a line of middling length. */
export const datesIn = (line: Line, words: Vocabulary): readonly PageDate[] =>
  line.words <= MIDDLING && hasDigits(line.text) ? pageDates(line.opening, words) : NO_DATES;

/** The pieces of a short line that lists names. */
export const namesIn = (line: Line, words: Vocabulary): readonly string[] => (line.words <= SHORT ? nameList(line.text, words) : []);

const NO_DATES: readonly PageDate[] = [];
const DIGITS = 3; // of the shortest date: « 4 Jan 20 »

function hasDigits(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length && digits < DIGITS; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80 ? code >= 48 && code <= 57 : kindAt(text, at) === DIGIT) digits++;
  }
  return digits === DIGITS;
}

const ASKS = /[?？؟]$/u;

/** The words at the start of a sentence may say the same as a label: what follows and how long it is decides. */
function isBelievable(line: Line, { use, form, value }: FoundUse, words: Vocabulary): boolean {
  if (form === 'whole') return true;
  if (form === 'within') return line.words <= NOTICE;
  const rest = line.text.slice(value - line.start);
  if (use === 'signature' && form === 'end') return line.words <= MIDDLING;
  // « 김철수 기자 »
  if (use === 'byline' && form === 'end') return line.words <= SHORT && isNamed(line.text.slice(0, value - line.start));
  // « Phóng viên: Khi nào Công ước có hiệu lực? » asks
  if (use === 'byline' && ASKS.test(line.text)) return false;
  if (use === 'byline')
    return (
      // « By Jane Doe and Paul Gray on Monday, March 3rd, 2024 at 11 a.m. »
      (form === 'start' &&
        line.words <= SHORT + 4 &&
        /^\s*\p{Lu}/u.test(rest) &&
        /\p{Nd}{4}\s+\S{1,4}\s+\p{Nd}{1,2}[:.h]\p{Nd}{2}/u.test(rest)) ||
      // « Par Jeanne Morel | Publié le 3 mars 2024 à 18h20 | Mis à jour le 4 mars 2024 »
      (line.words <= MIDDLING && /^[^|•·]{4,60}[|•·]/u.test(rest) && nameList(rest, words).slice(0, 2).some(isPersonName)) ||
      (line.words <= SHORT && (form === 'label' || nameList(rest, words).some((n) => isPersonName(n) || agenciesIn(n).length > 0)))
    );
  if (use === 'signature')
    return isBracketed(line.text) ? line.words <= 2 * MIDDLING : line.words <= 9 && !line.prose && /^\s*(?:\p{Lu}|$|[:(])/u.test(rest);
  if (use === 'published' || use === 'updated') return line.words <= 20 && /\p{Nd}/u.test(rest);
  if (use === 'credit') return line.words <= SHORT;
  if (use === 'about') return line.words <= 8 && !line.closed && /^\s*[\p{Lu}\p{Lo}]/u.test(rest);
  return line.words <= (use === 'related' ? LINK : MIDDLING);
}

/** Whether a text is a name, or may be one of signs. */
export const isNamed = (text: string): boolean => isPersonName(text) || /^\p{Lo}{2,4}$/u.test(text.trim());

/** A name without the words that announce it: « By Jane Doe », « Par Jane Doe ». */
export function byline(text: string, words: Vocabulary): string {
  const list = tokens(text);
  const use = usesOf(list, words).find((u) => u.use === 'byline' && u.form !== 'whole');
  return use === undefined
    ? text.trim()
    : (use.form === 'end' ? text.slice(0, use.value) : text.slice(use.value)).replace(/^[:：\s]+/u, '').trim();
}

/** Whether a line stands in brackets as a whole. */
export const isBracketed = (line: string): boolean => /^[([（［【]/u.test(line) && /[)\]）］】]$/u.test(line);

/** The first of some uses that a line has. */
export const usedAs = (line: Told, ...uses: readonly LineUse[]): FoundUse | undefined => line.uses.find((u) => uses.includes(u.use));

/** Whether a line is nothing but the name of an agency or two. */
export const isAgencyLine = (line: Told): boolean => line.words <= 4 && agenciesIn(line.text).length > 0;

/** Names of signs in brackets, more than one: 「（板倉美緒、園部慎）」. */
const SIGNED = /^[(（]\p{Lo}{2,5}(?:[、，,・･ \u3000]{1,2}\p{Lo}{2,5}){1,4}[)）]$/u;

/** Whether a line right after the text signs it: names with strokes (« AVI/Le Rivage »), names of signs in brackets, or capitals throughout. */
export const signs = (line: Told): boolean =>
  SIGNED.test(line.text) ||
  (isBracketed(line.text) && line.words <= 6 && /[/／]/u.test(line.text)) ||
  (line.words <= 8 && /^\p{Lu}[^/.!?]{1,30}(?:\/\p{Lu}[^/.!?]{1,30}){1,2}$/u.test(line.text)) ||
  (line.words >= 2 && line.words <= 6 && line.text === line.text.toUpperCase() && line.text !== line.text.toLowerCase());

/** Whether a line is nothing but names of persons, agencies among them. */
export const isNameLine = (line: Told): boolean =>
  !line.closed && line.names.length > 0 && line.names.length <= 4 && line.names.every((n) => isPersonName(n) || agenciesIn(n).length > 0);

/** Whether a line is a name with its address: « 한지수 기자 han@paper.example », "Jane Doe <jane@paper.example>". */
export function isNamedAddress(line: string): boolean {
  const name = /^(.{2,40}?)[\s(<·|]+[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,3}[)>]?$/u.exec(line)?.[1];
  return name !== undefined && isPersonName(name);
}
