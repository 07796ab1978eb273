import { byDate, daysOf } from '../model/edtf.ts';
import type { Claim, Discrepancy } from '../model/tables.ts';

type Dated = Pick<Claim, 'metric' | 'value' | 'high' | 'bound' | 'scope' | 'asOf' | 'asOfCertainty'>;
type Told = { readonly number: string; readonly at: string; readonly again: boolean };
type Step = { readonly id: string; readonly from: Told; readonly to: Told };

/**
 * The ids of updates that need not be shown of numbers that grow: each number is set against the moments next to its own, for the steps
 * between tell the way between any two. A number told again on a later day, without a moment of its own, is the number of its first
 * moment, and a pair of numbers is shown once. Pairs of one moment stay, and those whose moments overlap or are not known.
 */
export function betweenMoments(rows: readonly Discrepancy[], claim: (id: string) => Dated | undefined): ReadonlySet<string> {
  const updates = rows.filter(({ verdict }) => verdict === 'updates');
  const told = firstTold(updates.flatMap(({ left, right }) => [claim(left), claim(right)]).filter((c) => c !== undefined));
  const steps = updates.flatMap(({ id, left, right }) => stepOf(id, told(claim(left)), told(claim(right))) ?? []);
  const next = new Map<string, string>();
  const last = new Map<string, string>();
  const shown = new Map<string, Step>();
  const put = (step: Step): void => {
    const key = `${keyOf(step.from)}\0${keyOf(step.to)}`;
    const known = shown.get(key);
    if (known === undefined || agains(step) < agains(known)) shown.set(key, step);
  };
  for (const step of steps) {
    const { from, to } = step;
    put(step);
    if (from.at === to.at) continue;
    const [after, before] = [next.get(keyOf(from)), last.get(keyOf(to))];
    if (after === undefined || byDate(to.at, after) < 0) next.set(keyOf(from), to.at);
    if (before === undefined || byDate(from.at, before) > 0) last.set(keyOf(to), from.at);
  }
  const ids = new Set<string>();
  for (const { id, from, to } of shown.values())
    if (from.at === to.at || next.get(keyOf(from)) === to.at || last.get(keyOf(to)) === from.at) ids.add(id);
  return new Set(steps.map(({ id }) => id).filter((id) => !ids.has(id)));
}

const keyOf = ({ number, at }: Told): string => `${number} ${at}`;
const agains = ({ from, to }: Step): number => Number(from.again) + Number(to.again);

// A coarse moment ends after the fine ones in it, and so comes after them.
const endOf = (moment: string): string => daysOf(moment)?.last ?? '~';

function firstTold(claims: readonly Dated[]): (claim: Dated | undefined) => Told | undefined {
  const numberOf = ({ metric, bound, value, high, scope }: Dated): string => JSON.stringify([metric, bound, value, high, scope]);
  const first = new Map<string, string>();
  for (const claim of claims) {
    const known = first.get(numberOf(claim));
    if (claim.asOf !== undefined && (known === undefined || endOf(claim.asOf) < endOf(known))) first.set(numberOf(claim), claim.asOf);
  }
  return (claim) => {
    if (claim?.asOf === undefined) return undefined;
    const number = numberOf(claim);
    const at = claim.asOfCertainty === 'implied' ? (first.get(number) ?? claim.asOf) : claim.asOf;
    return { number, at, again: at !== claim.asOf };
  };
}

function stepOf(id: string, a: Told | undefined, b: Told | undefined): Step | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (isBefore(a.at, b.at) || (a.at === b.at && a.number < b.number)) return { id, from: a, to: b };
  return isBefore(b.at, a.at) || a.at === b.at ? { id, from: b, to: a } : undefined;
}

function isBefore(a: string, b: string): boolean {
  const [end, start] = [daysOf(a)?.last, daysOf(b)?.first];
  return end !== undefined && start !== undefined && end < start;
}
