import { byDate } from '../model/edtf.ts';
import type { Discrepancy } from '../model/tables.ts';
import type { LockedClaim } from './figures-lock.ts';

/** What became of a figure since an earlier state. */
export type ClaimChange = {
  readonly change: 'added' | 'removed' | 'updated' | 'contradicts';
  /** The figure as it is now; of one that is no longer given, as it was. */
  readonly claim: LockedClaim;
  /** The figure that it follows or contradicts. */
  readonly before?: LockedClaim;
  readonly fields: readonly string[];
  readonly why: string;
};

/**
 * How claims changed between two states. A claim that came contradicts another when its verdict says so; it is an update when it stands
 * in place of one that went from the same page, or when it is the next state of a growing number; else it was added.
 */
export function claimChanges(
  earlier: readonly LockedClaim[],
  later: readonly LockedClaim[],
  verdicts: readonly Discrepancy[],
): readonly ClaimChange[] {
  const [old, now] = [new Map(earlier.map((c) => [c.id, c])), new Map(later.map((c) => [c.id, c]))];
  const gone = new Map([...old].filter(([id]) => !now.has(id)));
  const came = new Map([...now].filter(([id]) => !old.has(id)).sort(([a], [b]) => (a < b ? -1 : 1)));
  const changes: ClaimChange[] = [];
  for (const [id, claim] of now) {
    const before = old.get(id);
    const fields = before === undefined ? [] : changedFields(before, claim);
    if (before !== undefined && fields.length > 0)
      changes.push({ change: 'updated', claim, before, fields, why: `Changed: ${fields.join(', ')}.` });
  }
  const settle = (change: ClaimChange): void => {
    came.delete(change.claim.id);
    changes.push(change);
  };
  for (const [claim, before] of matched(gone, came, twin)) {
    came.delete(claim.id);
    gone.delete(before.id);
  }
  for (const change of contradictions(came, old, now, verdicts)) settle(change);
  for (const keys of [sameNumber, sameMoment, samePage]) {
    for (const [claim, before] of matched(gone, came, keys)) {
      gone.delete(before.id);
      settle({ change: 'updated', claim, before, fields: changedFields(before, claim), why: 'The page gave another figure before.' });
    }
  }
  for (const change of updates(came, old, verdicts)) settle(change);
  for (const claim of came.values()) changes.push({ change: 'added', claim, fields: [], why: 'It was not given before.' });
  for (const claim of gone.values()) changes.push({ change: 'removed', claim, fields: [], why: 'It is no longer given.' });
  return changes.sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
}

type Claims = ReadonlyMap<string, LockedClaim>;
type Keys = (claim: LockedClaim) => readonly string[];

const twin: Keys = ({ id: _, ...claim }) => [JSON.stringify(claim)];
// What a page counts of no known metric stands in place of nothing.
const samePage: Keys = ({ metric, scope, documents }) =>
  metric.startsWith('unit:') ? [] : documents.map((document) => JSON.stringify([metric, scope, document]));
const sameNumber: Keys = (claim) => samePage(claim).map((key) => JSON.stringify([key, claim.value, claim.high, claim.bound]));
const sameMoment: Keys = (claim) => samePage(claim).map((key) => JSON.stringify([key, claim.asOf]));

// Pairs of what came and what went that share a key, each taken once.
function matched(gone: Claims, came: Claims, keys: Keys): readonly (readonly [LockedClaim, LockedClaim])[] {
  const waiting = new Map<string, LockedClaim[]>();
  for (const claim of [...gone.values()].sort((a, b) => (a.id < b.id ? 1 : -1))) {
    for (const key of keys(claim)) {
      const list = waiting.get(key) ?? [];
      list.push(claim);
      waiting.set(key, list);
    }
  }
  const taken = new Set<string>();
  const take = (key: string): LockedClaim | undefined => {
    const list = waiting.get(key) ?? [];
    let found = list.pop();
    while (found !== undefined && taken.has(found.id)) found = list.pop();
    return found;
  };
  const pairs: (readonly [LockedClaim, LockedClaim])[] = [];
  for (const claim of came.values()) {
    for (const key of keys(claim)) {
      const found = take(key);
      if (found === undefined) continue;
      taken.add(found.id);
      pairs.push([claim, found]);
      break;
    }
  }
  return pairs;
}

// Of several, one that was known before; of two that both came, the second tells it.
function contradictions(came: Claims, old: Claims, now: Claims, verdicts: readonly Discrepancy[]): readonly ClaimChange[] {
  const found = new Map<string, ClaimChange>();
  const put = (id: string, otherId: string, why: string): void => {
    const [claim, other] = [came.get(id), now.get(otherId)];
    const known = found.get(id)?.before;
    if (claim === undefined || other === undefined || (known !== undefined && (old.has(known.id) || !old.has(other.id)))) return;
    found.set(id, { change: 'contradicts', claim, before: other, fields: [], why });
  };
  for (const { left, right, verdict, why } of verdicts) {
    if (verdict !== 'contradicts') continue;
    put(right, left, why);
    if (!came.has(right)) put(left, right, why);
  }
  return [...found.values()];
}

// What came follows the latest state that was known.
function updates(came: Claims, old: Claims, verdicts: readonly Discrepancy[]): readonly ClaimChange[] {
  const found = new Map<string, ClaimChange>();
  const put = (id: string, otherId: string, why: string): void => {
    const [claim, before] = [came.get(id), old.get(otherId)];
    if (claim === undefined || before === undefined || !follows(claim, before)) return;
    const known = found.get(id)?.before;
    if (known === undefined || follows(before, known)) found.set(id, { change: 'updated', claim, before, fields: [], why });
  };
  for (const { left, right, verdict, why } of verdicts) {
    if (verdict !== 'updates') continue;
    put(left, right, why);
    put(right, left, why);
  }
  return [...found.values()];
}

const follows = (a: LockedClaim, b: LockedClaim): boolean => (byDate(a.asOf ?? '', b.asOf ?? '') || a.value - b.value) > 0;

function changedFields({ id: _, ...before }: LockedClaim, { id: __, ...after }: LockedClaim): readonly string[] {
  const [a, b] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => JSON.stringify(a.get(name)) !== JSON.stringify(b.get(name))).sort();
}
