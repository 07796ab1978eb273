import { choice } from './choice.ts';
import { type Listing, list, lookOf, withStore } from './listing.ts';
import { backed, type Counted, type Declare, date, listed } from './options.ts';
import { isBetween, isNamed } from './timeline.ts';

type Options = Listing & {
  readonly metric?: string;
  readonly person?: string;
  readonly from?: string;
  readonly to?: string;
  readonly minSources?: number;
  readonly count: Counted;
};

const EXAMPLES = `
Examples:
  hanoi-corpus figures --metric signatories
  hanoi-corpus figures --columns metric,value,bound,asOf,quotes --format csv
`;

/** `figures`: prints which numbers were given, by whom and for when. */
export const declare: Declare = (command, finish) =>
  backed(listed(command), 'only what so many independent sources give')
    .option('--metric <id>', 'only figures of these metrics, joined by commas')
    .option('--person <name>', 'only figures that somebody gave: an id, or part of a name')
    .option('--from <date>', 'not before this day, month or year', date)
    .option('--to <date>', 'not after this day, month or year', date)
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => finish(await figures(options)));

async function figures(options: Options): Promise<number> {
  const { metric, person, from, to, minSources = 1 } = options;
  await withStore(options, async (store) => {
    const look = await lookOf(store);
    const metrics = choice('metric', metric);
    await list(
      store,
      'claims',
      look,
      options,
      (row) =>
        metrics.has(row.metric) &&
        isBetween(row.asOf, from, to) &&
        row.sources.length >= minSources &&
        (person === undefined || (row.speaker !== undefined && isNamed(row.speaker, person, look))),
    );
    metrics.tell();
  });
  return 0;
}
