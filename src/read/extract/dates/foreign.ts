// Dates in languages that have no pack yet, as far as another program knows them. Its locales are loaded when first needed.
import { createRequire } from 'node:module';
import type { Base } from './anchor.ts';
import { day, months, type Period, year } from './calendar.ts';

/** A date found by the other program; offsets in the text it was given. */
export type Foreign = { readonly start: number; readonly end: number; readonly period: Period; readonly stated: boolean };

/** Reads the dates of one language. */
export type ForeignReader = (text: string, base: Base | undefined) => readonly Foreign[];

type Side = { readonly get: (part: string) => number | null; readonly isCertain: (part: string) => boolean };
type Result = { readonly index: number; readonly text: string; readonly start: Side; readonly end?: Side | null };
type Parser = { readonly parse: (text: string, reference: Date, options: { readonly forwardDate: boolean }) => readonly Result[] };

/** Its Arabic finds more that is no date than dates. */
const LOCALES = new Set(['de', 'es', 'fi', 'it', 'ja', 'nl', 'pt', 'ru', 'sv', 'uk', 'zh']);
const load = createRequire(import.meta.url);
const readers = new Map<string, ForeignReader | undefined>();

/** The reader of a language, if there is one. */
export function foreignReader(language: string): ForeignReader | undefined {
  if (!LOCALES.has(language)) return undefined;
  if (!readers.has(language)) readers.set(language, readerOf(load(`chrono-node/${language}`)));
  return readers.get(language);
}

const isParser = (x: unknown): x is Parser => typeof x === 'object' && x !== null && 'parse' in x && typeof x.parse === 'function';

function readerOf(module: unknown): ForeignReader | undefined {
  if (!isParser(module)) return undefined;
  return (text, base) => {
    const reference = new Date(Date.UTC(base?.year ?? 2000, (base?.month ?? 7) - 1, base?.day ?? 15, 12));
    return module.parse(text, reference, { forwardDate: false }).flatMap((found) => {
      const one = read(found, base);
      return one === undefined ? [] : [one];
    });
  };
}

function read({ index, text, start, end }: Result, base: Base | undefined): Foreign | undefined {
  const from = side(start);
  const to = end ? side(end) : from;
  const stated = start.isCertain('year') && (!end || end.isCertain('year'));
  if (from === undefined || to === undefined || from.first > to.last || (!stated && base?.day === undefined)) return undefined;
  const period: Period = end ? { ...from, last: to.last, end: to.end } : from;
  return { start: index, end: index + text.length, period, stated };
}

/** The day, month or year that is said; a mere time of day is no date. */
function side(said: Side): Period | undefined {
  const [y, m, d] = [said.get('year'), said.get('month'), said.get('day')];
  if (y === null || m === null || d === null) return undefined;
  if (said.isCertain('day') || said.isCertain('weekday')) return day(y, m, d);
  if (said.isCertain('month')) return months(y, m, m, 'month');
  return said.isCertain('year') ? year(y) : undefined;
}
