// « 05/02/2024 »: which number is the day, where a language writes it either way. The page decides, else it stays open.
import type { Base } from './anchor.ts';
import { dayNumber } from './calendar.ts';
import type { Dated } from './candidates.ts';
import { meaningOf } from './meaning.ts';
import { copyOf, type Parts } from './parts.ts';
import { type Candidate, withMeaning } from './search.ts';

type Order = 'month-first' | 'day-first';

/** A date so near to publication in one order, and so far from it in the other, shows the order of the page. */
const NEAR = 3;
const FAR = 20;

/** Candidates in the order of the page: as a date shows that could be no other, or one that then falls on publication. Without any each keeps its other reading. */
export function ordered(found: readonly Dated[], base: Base | undefined): readonly Dated[] {
  if (!found.some((d) => d.candidates.some(hasOrder))) return found;
  const candidates = found.flatMap((d) => d.candidates.filter(hasOrder));
  const order = shown(candidates) ?? published(candidates, base);
  const read = (c: Candidate): Candidate => {
    const { from } = c.meaning;
    if (c.rule.order !== 'month-first' || !isOpen(from)) return c;
    if (order === 'month-first') return c;
    if (order === 'day-first') return withMeaning(c, meaningOf(swapped(from), c.meaning.to));
    return { start: c.start, end: c.end, rule: c.rule, meaning: c.meaning, other: swapped(from) };
  };
  return found.map((d) => ({ ...d, candidates: d.candidates.map(read) }));
}

const hasOrder = (c: Candidate): boolean => c.rule.order !== undefined;

function shown(candidates: readonly Candidate[]): Order | undefined {
  if (candidates.some((c) => c.rule.order === 'day-first')) return 'day-first';
  return candidates.some((c) => !isOpen(c.meaning.from) && c.meaning.from.month !== c.meaning.from.day) ? 'month-first' : undefined;
}

function published(candidates: readonly Candidate[], base: Base | undefined): Order | undefined {
  if (base?.month === undefined || base.day === undefined) return undefined;
  const today = dayNumber(base.year, base.month, base.day);
  const gap = ({ year = base.year, month = 0, day = 0 }: Parts): number => Math.abs(dayNumber(year, month, day) - today);
  for (const { meaning } of candidates) {
    if (!isOpen(meaning.from)) continue;
    const [own, other] = [gap(meaning.from), gap(swapped(meaning.from))];
    if (own <= NEAR && other > FAR) return 'month-first';
    if (other <= NEAR && own > FAR) return 'day-first';
  }
  return undefined;
}

const isOpen = ({ month, day }: Parts): boolean => month !== undefined && day !== undefined && day <= 12 && day !== month;

function swapped(parts: Parts): Parts {
  const own = copyOf(parts);
  own.month = parts.day;
  own.day = parts.month;
  return own;
}
