import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import {
  betweenMoments,
  type Cell,
  type Claim,
  type ClaimChange,
  claimChanges,
  type Discrepancy,
  differenceCells,
  differenceHeads,
  differences,
  FINDING_FORMATS,
  type Finding,
  type FindingFormat,
  FORMATS,
  type Format,
  type Found,
  figureOf,
  figuresLock,
  type LockedClaim,
  type Look,
  lockedOf,
  type Store,
  TABLE_NAMES,
  type Verdict,
} from '../index.ts';
import { type Earlier, earlierIn } from './earlier.ts';
import { filesOf, found, type Report, report, sideOfLocked, sides } from './findings.ts';
import { type Listing, list, lookWithClaims, screenOf, show, withStore } from './listing.ts';
import { type Counted, type Declare, listed, oneOf } from './options.ts';
import { say } from './output.ts';

type Fail = 'contradicts' | 'updates' | 'any';
type Options = Omit<Listing, 'format'> & {
  readonly format: Format | FindingFormat;
  readonly metric?: string;
  readonly verdict?: Verdict;
  readonly all?: boolean;
  readonly against?: string;
  readonly writeLock?: string | true;
  readonly failOn?: Fail;
  readonly count: Counted;
};

const VERDICTS = ['contradicts', 'updates', 'differs-in-scope', 'refines', 'agrees'] as const;
const LOCK = 'figures.lock.json';

const EXAMPLES = `
Examples:
  hanoi-corpus diff                                     where the sources disagree
  hanoi-corpus diff --metric signatories --all          agreements and all pairs of moments as well
  hanoi-corpus diff --fail-on contradicts               exit code 1 if any do, for CI
  hanoi-corpus diff --write-lock                        keep the figures in ${LOCK}, a line each; and later:
  hanoi-corpus diff --against ${LOCK} --fail-on any
  hanoi-corpus export > earlier.jsonl; …; hanoi-corpus diff --against earlier.jsonl
  hanoi-corpus diff --format github                     annotations of a GitHub workflow; junit and sarif for others
  hanoi-corpus diff --format markdown >> "$GITHUB_STEP_SUMMARY"
`;

/** `diff`: prints where the sources disagree, or what changed since an earlier state. */
export const declare: Declare = (command, finish) =>
  listed(command, [...FORMATS, ...FINDING_FORMATS])
    .option('--against <file>', 'compare with a lock file or an earlier `export` instead of the sources with each other')
    .option('--write-lock [file]', `keep the figures in a lock file (default: ${LOCK}), after any comparison`)
    .option('--metric <id>', 'only figures of a metric')
    .option('--verdict <verdict>', VERDICTS.join(', '), oneOf(VERDICTS))
    .option('--all', 'agreements as well; in what is for eyes also growing numbers at any two moments, not only at one and the next')
    .option('--fail-on <what>', 'contradicts, updates or any: exit code 1 if there is one', oneOf(['contradicts', 'updates', 'any']))
    .option(
      '--count <what>',
      'sources: a copy counts with its original; pages: every page for itself',
      oneOf(['sources', 'pages']),
      'sources',
    )
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => finish(await run(options)));

async function run(options: Options): Promise<number> {
  const { against, writeLock } = options;
  return withStore(options, async (store) => {
    const look = await lookWithClaims(store);
    const failed =
      against === undefined
        ? await between(store, look, options)
        : await since(store, look, await earlierIn(against, await filesOf(store)), options);
    if (writeLock !== undefined) {
      const file = writeLock === true ? LOCK : writeLock;
      const claims = (await claimsOf(store, options)).map(await locking(store));
      await pipeline(figuresLock(claims), createWriteStream(file));
      say(`${claims.length} figures are in ${file}`);
    }
    return failed ? 1 : 0;
  });
}

async function between(store: Store, look: Look, options: Options): Promise<boolean> {
  const { metric, verdict, all = false, failOn, format, columns, limit = Infinity } = options;
  // What programs read holds every pair.
  const forEyes = format === 'table' || isReport(format);
  const leftOut = all || !forEyes ? new Set<string>() : betweenMoments(await verdictsOf(store, ['updates']), look.claim);
  let failed = false;
  let farther = 0;
  const isWanted = (row: Discrepancy): boolean => {
    const wanted =
      (metric === undefined || row.metric === metric) &&
      (verdict === undefined ? all || row.verdict !== 'agrees' : row.verdict === verdict);
    if (wanted && fails(row.verdict, failOn)) failed = true;
    if (wanted && leftOut.has(row.id)) farther++;
    return wanted && !leftOut.has(row.id);
  };
  if (!isReport(format) || (format === 'markdown' && columns !== undefined)) {
    await list(store, 'discrepancies', look, { ...options, format }, isWanted);
    if (farther > 0) say(`and ${farther} ${farther === 1 ? 'update' : 'updates'} between moments farther apart; see all with --all`);
    return failed;
  }
  const rows: Discrepancy[] = [];
  for await (const row of store.rows('discrepancies')) if (isWanted(row) && rows.length < limit) rows.push(row);
  await tell(store, await found(store, rows, look), format, 'Where the sources disagree', options);
  return failed;
}

async function since(store: Store, look: Look, { claims, others }: Earlier, options: Options): Promise<boolean> {
  const { metric, failOn, format, limit = Infinity } = options;
  const now = await claimsOf(store, options);
  const verdicts = await verdictsOf(store, ['contradicts', 'updates']);
  const earlier = claims.filter((claim) => metric === undefined || claim.metric === metric);
  const changes = claimChanges(earlier, now.map(await locking(store)), verdicts);
  const failed = changes.some(({ change }) => fails(change, failOn));
  if (isReport(format)) {
    const sideOf = await sides(
      store,
      changes.flatMap(({ claim, before }) => [claim, before].flatMap((c) => (c && look.claim(c.id)) ?? [])),
      look,
    );
    const side = (claim: LockedClaim) => sideOf(look.claim(claim.id)) ?? sideOfLocked(claim);
    const findings = changes.map(
      ({ change, claim, before, why }): Finding => ({
        ...{ id: claim.id, metric: claim.metric, found: change, why },
        ...(change === 'removed' ? { left: sideOfLocked(claim) } : { right: side(claim) }),
        ...(before !== undefined && { left: change === 'updated' ? sideOfLocked(before) : side(before) }),
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

async function tell(store: Store, findings: readonly Finding[], format: Report, title: string, options: Options): Promise<void> {
  const metrics = (await claimsOf(store, options)).map((claim) => claim.metric).filter((metric) => !metric.startsWith('unit:'));
  await report(findings, format, { title, metrics, isFailure: (what) => fails(what, options.failOn ?? 'contradicts') });
}

const isReport = (format: Options['format']): format is Report =>
  format === 'github' || format === 'junit' || format === 'sarif' || format === 'markdown';

const fails = (what: Found, failOn: Fail | undefined): boolean =>
  failOn === 'any' ? what !== 'agrees' : what === failOn || (what === 'updated' && failOn === 'updates');

async function verdictsOf(store: Store, verdicts: readonly Verdict[]): Promise<readonly Discrepancy[]> {
  const rows: Discrepancy[] = [];
  for await (const row of store.rows('discrepancies')) if (verdicts.includes(row.verdict)) rows.push(row);
  return rows;
}

async function claimsOf(store: Store, { metric }: Options): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  for await (const claim of store.rows('claims')) if (metric === undefined || claim.metric === metric) claims.push(claim);
  return claims;
}

async function locking(store: Store): Promise<(claim: Claim) => LockedClaim> {
  const files = await filesOf(store);
  return (claim) => lockedOf(claim, (id) => files.get(id) ?? id);
}

const inShort = (claim: LockedClaim): string => figureOf(sideOfLocked(claim).claim) ?? '';

const cellsOf = ({ change, claim, before, fields }: ClaimChange): readonly Cell[] => {
  const arrow = change === 'contradicts' ? '≠' : '→';
  const what = before === undefined ? inShort(claim) : `${inShort(before)} ${arrow} ${inShort(claim)}`;
  return [change, 'claims', claim.id, `${claim.metric} ${what}`, fields];
};

const keyOf = ([, table, id]: readonly Cell[]): string => `${table}\0${id}`;
