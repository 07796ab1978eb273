import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import {
  type Claim,
  diffRulesIn,
  FINDING_FORMATS,
  FORMATS,
  figuresLock,
  type LockedClaim,
  lockedOf,
  TABLE_NAMES,
  UserError,
} from '../index.ts';
import { between } from './diff-between.ts';
import { claimsOf, type Options, VERDICTS } from './diff-options.ts';
import { since } from './diff-since.ts';
import { earlierIn, exported } from './earlier.ts';
import { filesOf } from './findings.ts';
import { byPage, lookWithClaims, withStore } from './listing.ts';
import { type Declare, date, listed, oneOf, PROFILE } from './options.ts';
import { say } from './output.ts';
import { SETTINGS_FILE } from './settings-file.ts';
import { type State, withState } from './state.ts';

const LOCK = 'figures.lock.json';

const EXAMPLES = `
Examples:
  hanoi-corpus diff                                     where the sources disagree
  hanoi-corpus diff --metric signatories --all          agreements and all pairs of moments as well
  hanoi-corpus diff --fail-on contradicts               exit code 1 if any do, for CI
  hanoi-corpus diff --write-lock                        keep the figures in ${LOCK}, a line each; and later:
  hanoi-corpus diff --against ${LOCK} --fail-on any
  hanoi-corpus export > earlier.jsonl; …; hanoi-corpus diff --against earlier.jsonl
  hanoi-corpus diff ./monday ./tuesday                  two folders, workspaces or exports
  hanoi-corpus diff --format github                     annotations of a GitHub workflow; junit and sarif for others
  hanoi-corpus diff --format markdown >> "$GITHUB_STEP_SUMMARY"

Rules in ${SETTINGS_FILE}, by metric (« * » for all others):
  diff:
    signatories:
      severity: error                # or warning (shown, never fails), or off
      tolerance: 2                   # numbers that lie no farther apart agree; or a share, as 5 %
      sources: [Reuters]             # who must give a figure
      ignore:
        - { values: [65, 69], reason: two counts of one morning, until: 2026-01-31 }
`;

/** `diff`: prints where the sources disagree, or what changed since an earlier state. */
export const declare: Declare = (command, finish) =>
  listed(command, [...FORMATS, ...FINDING_FORMATS])
    .argument('[earlier]', 'a folder of articles, a workspace or an export (default: the workspace)')
    .argument('[later]', 'another, to be compared with the first')
    .option('--against <file>', 'compare with a lock file or an earlier `export` instead of the sources with each other')
    .option('--write-lock [file]', `keep the figures in a lock file (default: ${LOCK}), after any comparison`)
    .option('--metric <id>', 'only figures of a metric')
    .option('--verdict <verdict>', VERDICTS.join(', '), oneOf(VERDICTS))
    .option('--all', 'agreements as well; in what is for eyes also growing numbers at any two moments, not only at one and the next')
    .option('--fail-on <what>', 'contradicts, updates or any: exit code 1 if there is one', oneOf(['contradicts', 'updates', 'any']))
    .option('--on <date>', 'the day on which rules hold that end (default: the last day of publication)', date)
    .option(
      '--count <what>',
      'sources: a copy counts with its original; pages: every page for itself',
      oneOf(['sources', 'pages']),
      'sources',
    )
    .option(...PROFILE)
    .addHelpText('after', EXAMPLES)
    .action(async (earlier: string | undefined, later: string | undefined, options: Options) => finish(await run(earlier, later, options)));

async function run(earlier: string | undefined, later: string | undefined, options: Options): Promise<number> {
  const { against, writeLock, profile, count } = options;
  const rules = await diffRulesIn(SETTINGS_FILE);
  const counting = (state: State): State => (count === 'pages' ? byPage(state) : state);
  if (earlier !== undefined && later !== undefined) {
    if (against !== undefined || writeLock !== undefined)
      throw new UserError('E107', ['two states are compared with each other: leave out --against and --write-lock']);
    const before = await withState(earlier, profile, async (state) => {
      const rows = [];
      for await (const row of state.tabled(TABLE_NAMES)) rows.push(row);
      return exported(rows, await filesOf(state));
    });
    return withState(later, profile, async (state) =>
      Number(await since(counting(state), await lookWithClaims(state), before, rules, options)),
    );
  }
  const work = async (state: State): Promise<number> => {
    const look = await lookWithClaims(state);
    const failed =
      against === undefined
        ? await between(state, look, rules, options)
        : await since(state, look, await earlierIn(against, await filesOf(state)), rules, options);
    if (writeLock !== undefined) {
      const file = writeLock === true ? LOCK : writeLock;
      const claims = (await claimsOf(state, options)).map(await locking(state));
      await pipeline(figuresLock(claims), createWriteStream(file));
      say(`${claims.length} figures are in ${file}`);
    }
    return Number(failed);
  };
  return earlier === undefined ? withStore(options, work) : withState(earlier, profile, (state) => work(counting(state)));
}

async function locking(store: State): Promise<(claim: Claim) => LockedClaim> {
  const files = await filesOf(store);
  return (claim) => lockedOf(claim, (id) => files.get(id) ?? id);
}
