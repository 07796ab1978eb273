// Unit ids that mean the same in every language. Nouns differ from language to language and are told apart by the metric alone.

const DAYS: ReadonlyMap<string, number> = new Map([
  ['second', 1 / 86_400],
  ['minute', 1 / 1440],
  ['hour', 1 / 24],
  ['day', 1],
  ['week', 7],
  ['month', 30.4375],
  ['year', 365.25],
]);

/** Whether a unit is a currency (ISO 4217). */
export const isCurrency = (unit: string | undefined): unit is string => unit !== undefined && /^[A-Z]{3}$/.test(unit);

/** The unit if it is an id and no noun: a currency, a span of time, `percent`. */
export const unitId = (unit: string | undefined): string | undefined =>
  isCurrency(unit) || unit === 'percent' || (unit !== undefined && DAYS.has(unit)) ? unit : undefined;

/** By what to multiply each of two units to compare them; `undefined` when they cannot be compared. */
export function factors(left: string | undefined, right: string | undefined): readonly [number, number] | undefined {
  const [a, b] = [unitId(left), unitId(right)];
  if (a === b || a === undefined || b === undefined) return a === 'percent' || b === 'percent' ? (a === b ? [1, 1] : undefined) : [1, 1];
  const [x, y] = [DAYS.get(a), DAYS.get(b)];
  return x === undefined || y === undefined ? undefined : [x, y];
}
