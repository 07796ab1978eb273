import { dayNumber } from '../../model/edtf.ts';
import type { ArticleFact, CopyFact, RunFact } from '../../model/fact.ts';

/** A document as far as copies go. */
export type Page = {
  readonly id: string;
  readonly source: string;
  readonly language: string;
  readonly published?: string;
  readonly at?: string;
  readonly words: number;
};

/** The page that a fact speaks of. */
export const pageOf = ({ document: id, body: { source, language, published, at, words } }: ArticleFact | CopyFact | RunFact): Page => ({
  ...{ id, source, language, words },
  ...(published !== undefined && { published }),
  ...(at !== undefined && { at }),
});

/** The earlier first; of one day by the minute where both have one, else the longer, then by id. */
export function byTime(a: Page, b: Page): number {
  const [x, y] = [a.published ?? '~', b.published ?? '~'];
  if (x !== y) return x < y ? -1 : 1;
  if (a.at !== undefined && b.at !== undefined && a.at !== b.at) return a.at < b.at ? -1 : 1;
  return b.words - a.words || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** How many days lie between the publication of two pages; undefined if either is not known to the day. */
export function daysBetween(a: Page, b: Page): number | undefined {
  const days = Math.abs(dayNumber(a.published ?? '') - dayNumber(b.published ?? ''));
  return Number.isNaN(days) ? undefined : days;
}
