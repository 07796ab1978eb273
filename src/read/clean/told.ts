import type { Role } from '../../model/block.ts';
import type { LineUse } from '../../model/packs/furniture.ts';
import { tokens } from '../../text/tokens.ts';
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
      uses ??= usesOf(line.opening, words).filter((use) => isBelievable(line, use, words));
      return uses;
    },
    get dates() {
      dates ??= line.words <= MIDDLING && /\p{Nd}/u.test(text) ? pageDates(line.opening, words) : [];
      return dates;
    },
    get names() {
      names ??= line.words <= SHORT ? nameList(text, words) : [];
      return names;
    },
  };
}

/** The words at the start of a sentence may say the same as a label: what follows and how long it is decides. */
function isBelievable(line: Line, { use, form, value }: FoundUse, words: Vocabulary): boolean {
  if (form === 'whole') return true;
  const rest = line.text.slice(value - line.start);
  if (use === 'signature' && form === 'end') return line.words <= MIDDLING;
  if (use === 'byline')
    return (
      // « By Jane Doe and Paul Gray on Monday, March 3rd, 2024 at 11 a.m. »
      (form === 'start' &&
        line.words <= SHORT + 4 &&
        /^\s*\p{Lu}/u.test(rest) &&
        /\p{Nd}{4}\s+\S{1,4}\s+\p{Nd}{1,2}[:.]\p{Nd}{2}/u.test(rest)) ||
      (line.words <= SHORT && (form === 'label' || nameList(rest, words).some((n) => isPersonName(n) || agenciesIn(n).length > 0)))
    );
  if (use === 'signature')
    return isBracketed(line.text) ? line.words <= 2 * MIDDLING : line.words <= 9 && !line.prose && /^\s*(?:\p{Lu}|$|[:(])/u.test(rest);
  if (use === 'published' || use === 'updated') return line.words <= 20 && /\p{Nd}/u.test(rest);
  if (use === 'credit') return line.words <= SHORT;
  return line.words <= (use === 'related' ? LINK : MIDDLING);
}

/** A name without the words that announce it: « By Jane Doe », « Par Jane Doe ». */
export function byline(text: string, words: Vocabulary): string {
  const list = tokens(text);
  const use = usesOf(list, words).find((u) => u.use === 'byline' && u.form !== 'whole');
  return use === undefined
    ? text.trim()
    : text
        .slice(use.value)
        .replace(/^[:：\s]+/u, '')
        .trim();
}

/** Whether a line stands in brackets as a whole. */
export const isBracketed = (line: string): boolean => /^[([（［【]/u.test(line) && /[)\]）］】]$/u.test(line);

/** The first of some uses that a line has. */
export const usedAs = (line: Told, ...uses: readonly LineUse[]): FoundUse | undefined => line.uses.find((u) => uses.includes(u.use));

/** Whether a line is nothing but the name of an agency or two. */
export const isAgencyLine = (line: Told): boolean => line.words <= 4 && agenciesIn(line.text).length > 0;

/** Whether a line right after the text signs it: names with strokes (« AVI/Le Rivage »), or capitals throughout. */
export const signs = (line: Told): boolean =>
  (isBracketed(line.text) && line.words <= 6 && /[/／]/u.test(line.text)) ||
  (line.words <= 8 && /^\p{Lu}[^/.!?]{1,30}(?:\/\p{Lu}[^/.!?]{1,30}){1,2}$/u.test(line.text)) ||
  (line.words >= 2 && line.words <= 6 && line.text === line.text.toUpperCase() && line.text !== line.text.toLowerCase());

/** Whether a line is nothing but names of persons, agencies among them. */
export const isNameLine = (line: Told): boolean =>
  !line.closed && line.names.length > 0 && line.names.length <= 4 && line.names.every((n) => isPersonName(n) || agenciesIn(n).length > 0);
