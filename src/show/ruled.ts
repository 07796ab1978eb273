import type { DiffRule, DiffRules } from '../model/diff-rules.ts';
import { daysOf } from '../model/edtf.ts';
import type { Claim, Verdict } from '../model/tables.ts';
import type { Weight } from './findings.ts';

/** What the rules of a metric make of two claims: how they stand now, how much it weighs, and why if a rule said so. */
export type Ruled = { readonly verdict: Verdict; readonly weight?: Weight | 'off'; readonly known?: string };

type Numbers = Pick<Claim, 'value' | 'high'>;

/** The rule of a metric: its own, else that of all. */
export const ruleFor = (rules: DiffRules, metric: string): DiffRule | undefined => rules[metric] ?? rules['*'];

/** Holds a verdict against the rules: near numbers agree, known disagreements are off until their day is over; `on` is the day of today. */
export function ruled(verdict: Verdict, [a, b]: readonly [Numbers, Numbers], rule: DiffRule | undefined, on: string | undefined): Ruled {
  if (rule === undefined || (verdict !== 'contradicts' && verdict !== 'updates')) return { verdict };
  const known = rule.ignore.find((one) => isOf(one.values, a, b) && !isOver(one.until, on));
  if (known !== undefined) return { verdict, weight: 'off', known: known.reason };
  if (verdict === 'contradicts' && isNear(a, b, rule.tolerance)) return { verdict: 'agrees' };
  if (rule.severity === undefined || verdict !== 'contradicts') return { verdict, ...(rule.severity === 'off' && { weight: 'off' }) };
  return { verdict, weight: rule.severity };
}

const isOf = ([x, y]: readonly [number, number], a: Numbers, b: Numbers): boolean =>
  (a.value === x && b.value === y) || (a.value === y && b.value === x);

// A day that has come is still within; without a day of today nothing is over.
function isOver(until: string | undefined, on: string | undefined): boolean {
  const last = until === undefined ? undefined : daysOf(until)?.last;
  return last !== undefined && on !== undefined && on > last;
}

function isNear(a: Numbers, b: Numbers, tolerance: DiffRule['tolerance']): boolean {
  if (tolerance === undefined) return false;
  const apart = Math.max(0, Math.max(a.value, b.value) - Math.min(a.high ?? a.value, b.high ?? b.value));
  return apart <= (tolerance.share ? tolerance.by * Math.max(Math.abs(a.value), Math.abs(b.value)) : tolerance.by);
}
