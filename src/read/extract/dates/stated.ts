import { copyOf, isBare, isWeekday, type Parts } from './parts.ts';

/** Whether the words themselves say all: no part is taken from publication or context. */
export function isStated(parts: Parts): boolean {
  if (parts.move !== undefined || parts.unit !== undefined || parts.base !== undefined || parts.which !== undefined) return false;
  return parts.year !== undefined || parts.decade !== undefined || parts.century !== undefined;
}

/** The parts of one end of an interval with the larger parts that only the other end says: « du 25 au 26 octobre 2025 ». */
export function lent(parts: Parts, other: Parts): Parts {
  if (saysLarger(parts)) return parts;
  const month = parts.day !== undefined && parts.month === undefined ? other.month : parts.month;
  // « 上周三至周五 »
  if (other.unit === 'week' && isWeekday(parts)) return inWeekOf(parts, other);
  const isLarger = other.unit === undefined || other.unit === 'year';
  if (!isLarger && month === parts.month) return parts;
  const own = copyOf(parts);
  own.month = month;
  if (!isLarger) return own;
  own.century = other.century;
  own.decade = other.decade;
  own.year = other.year;
  own.unit = other.unit;
  own.shift = other.shift;
  own.base = other.base;
  return own;
}

function inWeekOf(weekday: Parts, { shift, base }: Parts): Parts {
  const own = copyOf(weekday);
  own.unit = 'week';
  own.shift = shift ?? 0;
  own.base = base;
  return own;
}

/** Whether there is nothing to lend to: a larger part is said, or what there is counts from today: "between May 1994 and last summer". */
const saysLarger = (p: Parts): boolean =>
  p.century !== undefined ||
  p.decade !== undefined ||
  p.year !== undefined ||
  p.unit !== undefined ||
  p.shift !== undefined ||
  p.which !== undefined ||
  p.base !== undefined ||
  p.move !== undefined ||
  isBare(p);
