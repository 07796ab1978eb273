import {
  type Cell,
  type Claim,
  type ClaimChange,
  claimChanges,
  type DiffRule,
  type DiffRules,
  differenceCells,
  differenceHeads,
  differences,
  type Finding,
  figureOf,
  type LockedClaim,
  type Look,
  lockedOf,
  ruled,
  ruleFor,
  TABLE_NAMES,
  type Weight,
} from '../index.ts';
import { claimsOf, fails, isReport, lastDay, type Options, tell, tellUnknown, verdictsOf } from './diff-options.ts';
import type { Earlier } from './earlier.ts';
import { filesOf, sideOfLocked, sides } from './findings.ts';
import { screenOf, show } from './listing.ts';
import type { State } from './state.ts';

/** Prints what changed since an earlier state; whether that fails. */
export async function since(store: State, look: Look, { claims, others }: Earlier, rules: DiffRules, options: Options): Promise<boolean> {
  const { metric, failOn, format, limit = Infinity } = options;
  const files = await filesOf(store);
  const now = (await claimsOf(store, options)).map((claim: Claim) => lockedOf(claim, (id) => files.get(id) ?? id));
  const verdicts = await verdictsOf(store, ['contradicts', 'updates']);
  const earlier = claims.filter((claim) => metric === undefined || claim.metric === metric);
  await tellUnknown(store, metric, claims);
  const on = options.on ?? (await lastDay(store));
  const changes = claimChanges(earlier, now, verdicts).flatMap((change) => underRule(change, ruleFor(rules, change.claim.metric), on));
  const failed = changes.some(({ change, weight }) => fails({ found: change, ...(weight !== undefined && { weight }) }, failOn));
  if (isReport(format)) {
    const sideOf = await sides(
      store,
      changes.flatMap(({ claim, before }) => [claim, before].flatMap((c) => (c && look.claim(c.id)) ?? [])),
      look,
    );
    const side = (claim: LockedClaim) => sideOf(look.claim(claim.id)) ?? sideOfLocked(claim);
    const findings = changes.map(
      ({ change, claim, before, why, weight }): Finding => ({
        ...{ id: claim.id, metric: claim.metric, found: change, why },
        ...(change === 'removed' ? { left: sideOfLocked(claim) } : { right: side(claim) }),
        ...(before !== undefined && { left: change === 'updated' ? sideOfLocked(before) : side(before) }),
        ...(weight !== undefined && { weight }),
      }),
    );
    await tell(store, findings.slice(0, limit), format, 'What changed', options);
    return failed;
  }
  const differing =
    others === undefined || metric !== undefined ? [] : await differences(others, store.tabled(TABLE_NAMES.filter((t) => t !== 'claims')));
  const cells = [...differing.map(differenceCells), ...changes.map(cellsOf)].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const rows = async function* () {
    yield* cells.slice(0, limit);
  };
  await show({ heads: differenceHeads, rows: rows() }, format, await screenOf(store));
  const verdictFails = differing.some(
    ({ change, row: { table, row } }) => change !== 'removed' && table === 'discrepancies' && row.verdict === failOn,
  );
  return failed || verdictFails || (failOn === 'any' && differing.length > 0);
}

type Weighed = ClaimChange & { readonly weight?: Weight };

/** A change as its rule leaves it: what contradicts within the tolerance was only added, what is known or off is none. */
function underRule(change: ClaimChange, rule: DiffRule | undefined, on: string | undefined): readonly Weighed[] {
  const { claim, before } = change;
  if (change.change !== 'contradicts' || before === undefined) return [change];
  const { verdict, weight } = ruled('contradicts', [before, claim], rule, on);
  if (weight === 'off') return [];
  if (verdict === 'agrees') return [{ change: 'added', claim, fields: [], why: 'It was not given before.' }];
  return [{ ...change, ...(weight !== undefined && { weight }) }];
}

const inShort = (claim: LockedClaim): string => figureOf(sideOfLocked(claim).claim) ?? '';

const cellsOf = ({ change, claim, before, fields }: ClaimChange): readonly Cell[] => {
  const arrow = change === 'contradicts' ? '≠' : '→';
  const what = before === undefined ? inShort(claim) : `${inShort(before)} ${arrow} ${inShort(claim)}`;
  return [change, 'claims', claim.id, `${claim.metric} ${what}`, fields];
};

const keyOf = ([, table, id]: readonly Cell[]): string => `${table}\0${id}`;
