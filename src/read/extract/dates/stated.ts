import type { Parts } from './parts.ts';

/** Whether the words themselves say all: no part is taken from publication or context. */
export function isStated(parts: Parts): boolean {
  if (parts.move !== undefined || parts.unit !== undefined || parts.base !== undefined || parts.which !== undefined) return false;
  return parts.year !== undefined || parts.decade !== undefined || parts.century !== undefined;
}

const LARGER = ['century', 'decade', 'year', 'unit', 'shift', 'base'] as const;
type Larger = (typeof LARGER)[number];

/** The parts of one end of an interval with the larger parts that only the other end says: « du 25 au 26 octobre 2025 ». */
export function lent(parts: Parts, other: Parts): Parts {
  const larger = (p: Parts): boolean => LARGER.some((k) => p[k] !== undefined) || p.move !== undefined || isBare(p);
  if (larger(parts)) return parts;
  const lendable = Object.fromEntries(LARGER.filter((k) => other[k] !== undefined).map((k) => [k, other[k]]));
  const month = parts.day !== undefined && parts.month === undefined && other.month !== undefined ? { month: other.month } : {};
  return { ...(other.unit === undefined || other.unit === 'year' ? pick(lendable) : {}), ...month, ...parts };
}

/** Today, now: nothing to lend and nothing lacking. */
const isBare = (p: Parts): boolean => Object.keys(p).every((k) => k === 'time');

const pick = (fields: { readonly [K in Larger]?: Parts[K] }): Parts => fields;
