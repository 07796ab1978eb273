import type { Role } from '../../model/block.ts';
import type { Packs } from '../../model/pack.ts';
import type { LineUse } from '../../model/packs/furniture.ts';
import { agenciesIn } from './agencies.ts';
import { type FoundUse, usesOf } from './line-uses.ts';
import type { Line } from './lines.ts';
import { type PageDate, pageDates } from './page-dates.ts';
import { isPersonName, nameList } from './page-names.ts';

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

/** Reads what a line says of itself. */
export function told(line: Line, packs: Packs): Told {
  const uses = usesOf(line.opening, packs).filter((use) => isBelievable(line, use, packs));
  return {
    ...line,
    uses,
    dates: line.words <= MIDDLING ? pageDates(line.opening, packs) : [],
    names: line.words <= SHORT ? nameList(line.text, packs) : [],
  };
}

/** The words at the start of a sentence may say the same as a label: what follows and how long it is decides. */
function isBelievable(line: Line, { use, form, value }: FoundUse, packs: Packs): boolean {
  if (form === 'whole') return true;
  const rest = line.text.slice(value - line.start);
  if (use === 'byline')
    return line.words <= SHORT && (form === 'label' || nameList(rest, packs).some((n) => isPersonName(n) || agenciesIn(n).length > 0));
  if (use === 'signature')
    return isBracketed(line.text) ? line.words <= 2 * MIDDLING : line.words <= 9 && !line.prose && /^\s*(?:\p{Lu}|$|[:(])/u.test(rest);
  if (use === 'published' || use === 'updated') return line.words <= 20 && /\p{Nd}/u.test(rest);
  if (use === 'credit') return line.words <= SHORT;
  return line.words <= (use === 'related' ? LINK : MIDDLING);
}

/** Whether a line stands in brackets as a whole. */
export const isBracketed = (line: string): boolean => /^[([（［【]/u.test(line) && /[)\]）］】]$/u.test(line);

/** The first of some uses that a line has. */
export const usedAs = (line: Told, ...uses: readonly LineUse[]): FoundUse | undefined => line.uses.find((u) => uses.includes(u.use));

/** Whether a line is nothing but the name of an agency or two. */
export const isAgencyLine = (line: Told): boolean => line.words <= 4 && agenciesIn(line.text).length > 0;

/** Whether a line is nothing but names of persons, agencies among them. */
export const isNameLine = (line: Told): boolean =>
  !line.closed && line.names.length > 0 && line.names.length <= 4 && line.names.every((n) => isPersonName(n) || agenciesIn(n).length > 0);
