import { bare, daysOf, type Look, type TimelineEvent } from '../index.ts';
import { type Listing, list, lookOf, withStore } from './listing.ts';
import { count, type Declare, date, listed, oneOf } from './options.ts';

type Options = Listing & {
  readonly from?: string;
  readonly to?: string;
  readonly type?: string;
  readonly person?: string;
  readonly status?: string;
  readonly minSources?: number;
};

const EXAMPLES = `
Examples:
  hanoi-corpus timeline --from 2025-10 --to 2025-10-26
  hanoi-corpus timeline --type signing --min-sources 2
  hanoi-corpus timeline --person "luong cuong" --format csv > timeline.csv
`;

/** `timeline`: prints what happened when, with its sources. */
export const declare: Declare = (command, finish) =>
  listed(command)
    .option('--from <date>', 'not before this day, month or year', date)
    .option('--to <date>', 'not after this day, month or year', date)
    .option('--type <type>', 'only events of a type, as signing or meeting')
    .option('--person <name>', 'only events in which somebody takes part: an id, or part of a name')
    .option('--status <status>', 'happened, or planned', oneOf(['happened', 'planned']))
    .option('--min-sources <n>', 'only what so many independent sources tell', count)
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => finish(await timeline(options)));

async function timeline(options: Options): Promise<number> {
  await withStore(options.workspace, async (store) => {
    const look = await lookOf(store);
    await list(store, 'timeline', look, options, (row) => isWanted(row, options, look));
  });
  return 0;
}

function isWanted(row: TimelineEvent, { from, to, type, person, status, minSources = 1 }: Options, look: Look): boolean {
  return (
    isBetween(row.date, from, to) &&
    (type === undefined || row.type === type) &&
    (status === undefined || row.status === status) &&
    row.sources.length >= minSources &&
    (person === undefined || row.participants.some((id) => isNamed(id, person, look)))
  );
}

/** Whether a date has a day between two others. */
export function isBetween(date: string | undefined, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  const days = date === undefined ? undefined : daysOf(date);
  if (days === undefined) return false;
  const first = from === undefined ? undefined : daysOf(from)?.first;
  const last = to === undefined ? undefined : daysOf(to)?.last;
  const starts = first === undefined || days.last === undefined || days.last >= first;
  return starts && (last === undefined || days.first === undefined || days.first <= last);
}

/** Whether an entity is meant by an id or a part of its name, whatever the accents. */
export const isNamed = (id: string, words: string, look: Look): boolean => id === words || bare(look.entity(id)).includes(bare(words));
