import type { SegmentedDocument } from '../../../model/document.ts';
import type { Base } from './anchor.ts';
import { civil, day, weekday } from './calendar.ts';
import type { Dated } from './candidates.ts';
import { isWeekday, type Parts } from './parts.ts';

const HEAD_ROLES = new Set(['byline', 'dateline', 'metadata']);
const OPENING = 3; // sentences of the article that may name the weekday of its dateline

/** The day of a head; `open` where it names a day whose year nothing shows. */
export type HeadDay = { readonly base: Base | undefined; readonly open: boolean };

/** Where nobody says when the page was published: the first full day of its head, else a day of its dateline in the year that its weekdays show. */
export function headDay(document: SegmentedDocument, read: readonly Dated[]): HeadDay {
  let yearless: Parts | undefined;
  for (const { sentence, candidates } of read) {
    if (!HEAD_ROLES.has(document.blocks[sentence.block]?.role ?? '')) continue;
    for (const { meaning } of candidates) {
      const { year, month, day: number } = meaning.from;
      if (meaning.to !== undefined || month === undefined || number === undefined) continue;
      if (year !== undefined) return { base: { year, month, day: number }, open: false };
      yearless ??= meaning.from;
    }
  }
  if (yearless === undefined) return { base: undefined, open: false };
  const base = inShownYear(yearless, document, read);
  return { base, open: base === undefined };
}

/**
 * "MOSCOW, 18 March … on Wednesday": of the years next to those that the text names, the one in which the day is that weekday.
 * Days with month and weekday ("Monday 4 May") must agree, too; where no weekday is told the year stays open.
 */
function inShownYear({ month, day: number, weekday: own }: Parts, document: SegmentedDocument, read: readonly Dated[]): Base | undefined {
  if (month === undefined || number === undefined) return undefined;
  const named = read.flatMap(({ candidates }) =>
    candidates.flatMap(({ meaning: { from, to } }) => [from, ...(to === undefined ? [] : [to])]),
  );
  const told = own ?? openingWeekday(document, read);
  const firm = named.filter((p) => p.weekday !== undefined && p.day !== undefined && p.month !== undefined && p.year === undefined);
  if (told === undefined && firm.length === 0) return undefined;
  const years = named.flatMap(({ year }) => year ?? []);
  const near = (year: number): number => years.filter((y) => Math.abs(y - year) <= 1).length;
  const fits = [...new Set(years.flatMap((year) => [year - 1, year, year + 1]))].filter((year) => {
    const base = day(year, month, number)?.first;
    return base !== undefined && (told === undefined || weekday(base) === told) && firm.every((p) => fallsOn(p, base));
  });
  const best = fits.sort((a, b) => near(b) - near(a) || b - a)[0];
  return best === undefined ? undefined : { year: best, month, day: number, inferred: true };
}

/** Whether a day of a month is its weekday in the year in which it is nearest to another day. */
function fallsOn(parts: Parts, base: number): boolean {
  const { year } = civil(base);
  const days = [year - 1, year, year + 1].flatMap((y) => day(y, parts.month ?? 0, parts.day ?? 0)?.first ?? []);
  const nearest = days.reduce((best, d) => (Math.abs(d - base) < Math.abs(best - base) ? d : best), Number.POSITIVE_INFINITY);
  return Number.isFinite(nearest) && weekday(nearest) === parts.weekday;
}

/** The weekday that the beginning of an article names alone. */
function openingWeekday(document: SegmentedDocument, read: readonly Dated[]): number | undefined {
  const first = document.sentences.findIndex(({ block }) => ['lede', 'paragraph'].includes(document.blocks[block]?.role ?? ''));
  for (const { sentence, index, candidates } of read) {
    if (index < first || HEAD_ROLES.has(document.blocks[sentence.block]?.role ?? '')) continue;
    if (index >= first + OPENING) return undefined;
    const alone = candidates.find(({ meaning: { from, to } }) => to === undefined && isWeekday(from) && from.which === undefined);
    if (alone !== undefined) return alone.meaning.from.weekday;
  }
  return undefined;
}
