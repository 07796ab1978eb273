import { bare } from '../index.ts';
import { choice } from './choice.ts';
import { type Listing, list, lookOf, withStore } from './listing.ts';
import { backed, type Counted, type Declare, date, listed, oneOf } from './options.ts';
import { isBetween, isNamed } from './timeline.ts';

type Options = Listing & {
  readonly person?: string;
  readonly act?: string;
  readonly mode?: string;
  readonly from?: string;
  readonly to?: string;
  readonly minSources?: number;
  readonly count: Counted;
};

const MODES = ['direct', 'indirect', 'mixed'] as const;

const EXAMPLES = `
Examples:
  hanoi-corpus statements --person guterres --mode direct
  hanoi-corpus statements --act warn --format markdown
`;

/** `statements`: prints who said what. */
export const declare: Declare = (command, finish) =>
  backed(listed(command), 'only what so many independent sources report')
    .option('--person <name>', 'only what somebody said: an id, or part of a name')
    .option('--act <act>', 'only these acts, joined by commas, as announce, warn, deny')
    .option('--mode <mode>', MODES.join(', '), oneOf(MODES))
    .option('--from <date>', 'not before this day, month or year', date)
    .option('--to <date>', 'not after this day, month or year', date)
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => finish(await statements(options)));

async function statements(options: Options): Promise<number> {
  const { person, act, mode, from, to, minSources = 1 } = options;
  await withStore(options, async (store) => {
    const look = await lookOf(store);
    const acts = choice('act', act);
    const isBy = (speaker: string | undefined, heard: string | undefined): boolean =>
      person === undefined ||
      (speaker !== undefined && isNamed(speaker, person, look)) ||
      (heard !== undefined && bare(heard).includes(bare(person)));
    await list(
      store,
      'statements',
      look,
      options,
      (row) =>
        acts.has(row.act) &&
        isBy(row.speaker, row.speakerWords) &&
        (mode === undefined || row.mode === mode) &&
        isBetween(row.date, from, to) &&
        row.sources.length >= minSources,
    );
    acts.tell();
  });
  return 0;
}
