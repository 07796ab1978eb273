import {
  type Difference,
  type Discrepancy,
  differenceCells,
  differenceHeads,
  differences,
  type Row,
  TABLE_NAMES,
  UserError,
  type Verdict,
} from '../index.ts';
import { linesIn } from './input.ts';
import { type Listing, list, lookWithClaims, screenOf, show, withStore } from './listing.ts';
import { type Declare, listed, oneOf } from './options.ts';

type Fail = 'contradicts' | 'updates' | 'any';
type Options = Listing & {
  readonly metric?: string;
  readonly verdict?: Verdict;
  readonly all?: boolean;
  readonly against?: string;
  readonly failOn?: Fail;
};

const VERDICTS = ['contradicts', 'updates', 'differs-in-scope', 'refines', 'agrees'] as const;

const EXAMPLES = `
Examples:
  hanoi-corpus diff                                     where the sources disagree
  hanoi-corpus diff --metric signatories --all          agreements as well
  hanoi-corpus export > earlier.jsonl; …; hanoi-corpus diff --against earlier.jsonl
  hanoi-corpus diff --fail-on contradicts               exit code 1 if any do, for CI
`;

/** `diff`: prints where the sources disagree, or what changed since an earlier export. */
export const declare: Declare = (command, finish) =>
  listed(command)
    .option('--against <file>', 'compare with an earlier `export` instead of the sources with each other')
    .option('--metric <id>', 'only figures of a metric')
    .option('--verdict <verdict>', VERDICTS.join(', '), oneOf(VERDICTS))
    .option('--all', 'agreements as well')
    .option('--fail-on <what>', 'contradicts, updates or any: exit code 1 if there is one', oneOf(['contradicts', 'updates', 'any']))
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => finish(await (options.against === undefined ? between(options) : since(options.against, options))));

async function between(options: Options): Promise<number> {
  const { metric, verdict, all = false, failOn } = options;
  let failed = false;
  const isWanted = (row: Discrepancy): boolean => {
    const wanted =
      (metric === undefined || row.metric === metric) &&
      (verdict === undefined ? all || row.verdict !== 'agrees' : row.verdict === verdict);
    if (wanted && (row.verdict === failOn || (failOn === 'any' && row.verdict !== 'agrees'))) failed = true;
    return wanted;
  };
  await withStore(options.workspace, async (store) => list(store, 'discrepancies', await lookWithClaims(store), options, isWanted));
  return failed ? 1 : 0;
}

async function since(file: string, { workspace, format, failOn }: Options): Promise<number> {
  return withStore(workspace, async (store) => {
    const found = await differences(exported(file), store.tabled(TABLE_NAMES));
    const cells = async function* () {
      yield* found.map(differenceCells);
    };
    await show({ heads: differenceHeads, rows: cells() }, format, await screenOf(store));
    return found.some((difference) => isFailure(difference, failOn)) ? 1 : 0;
  });
}

const isFailure = ({ change, row: { table, row } }: Difference, failOn: Fail | undefined): boolean =>
  failOn === 'any' || (change !== 'gone' && table === 'discrepancies' && row.verdict === failOn);

async function* exported(file: string): AsyncGenerator<Row> {
  let number = 0;
  for await (const line of linesIn(file)) {
    number++;
    if (line.trim() === '') continue;
    const row = rowOf(line);
    if (row === undefined) throw new UserError('E111', [number, file]);
    if (TABLE_NAMES.includes(row.table)) yield row;
  }
}

function rowOf(line: string): Row | undefined {
  try {
    const row = JSON.parse(line);
    return typeof row?.table === 'string' && typeof row.row?.id === 'string' ? row : undefined;
  } catch {
    return undefined;
  }
}
