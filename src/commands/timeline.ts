import {
  bare,
  daysOf,
  EVENT_FORMATS,
  FORMATS,
  type Look,
  PERIODS,
  type Period,
  periodOf,
  type Store,
  TIMELINE_FORMATS,
  type TimelineEvent,
  type TimelineFormat,
  told,
} from '../index.ts';
import { type Choice, choice } from './choice.ts';
import { type Listing, list, lookOf, withStore } from './listing.ts';
import { backed, type Counted, type Declare, date, listed, oneOf } from './options.ts';
import { print } from './output.ts';

type Options = Omit<Listing, 'format'> & {
  readonly format: TimelineFormat;
  readonly from?: string;
  readonly to?: string;
  readonly type?: string;
  readonly person?: string;
  readonly language?: string;
  readonly status?: string;
  readonly minSources?: number;
  readonly count: Counted;
  readonly group?: Period;
  readonly title: string;
};

const EXAMPLES = `
Examples:
  hanoi-corpus timeline --from 2025-10 --to 2025-10-26
  hanoi-corpus timeline --type signing,adoption --min-sources 2
  hanoi-corpus timeline --person "luong cuong" --format csv > timeline.csv
  hanoi-corpus timeline --group month --format markdown > timeline.md
  hanoi-corpus timeline --format ics > timeline.ics               for a calendar
  hanoi-corpus timeline --format timelinejs > timeline.json       for TimelineJS
`;

/** `timeline`: prints what happened when, with its sources. */
export const declare: Declare = (command, finish) =>
  backed(listed(command, TIMELINE_FORMATS), 'only what so many independent sources tell')
    .option('--from <date>', 'not before this day, month or year', date)
    .option('--to <date>', 'not after this day, month or year', date)
    .option('--type <types>', 'only events of these types, joined by commas, as signing or meeting')
    .option('--person <name>', 'only events in which somebody takes part: an id, or part of a name')
    .option('--language <code>', 'only what some page in this language tells, as fr')
    .option('--status <status>', 'happened, or planned', oneOf(['happened', 'planned']))
    .option('--group <period>', `${PERIODS.join(', ')}: a column, or headings in Markdown`, oneOf(PERIODS))
    .option('--title <words>', 'the title of a timeline for TimelineJS', 'Timeline')
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => finish(await timeline(options)));

async function timeline(options: Options): Promise<number> {
  await withStore(options, async (store) => {
    const look = await lookOf(store);
    const isTold = await toldIn(options.language, store);
    const types = choice('type', options.type);
    const wanted = (row: TimelineEvent): boolean => isWanted(row, options, types, look) && isTold(row);
    const { group, title, columns, limit } = options;
    const format = FORMATS.find((form) => form === options.format);
    const form = EVENT_FORMATS.find((f) => f === options.format) ?? (format === 'markdown' && columns === undefined ? group : undefined);
    if (form !== undefined) {
      const rows = first(filtered(store.rows('timeline'), wanted), limit);
      for await (const piece of told({ rows, look, title }, form)) await print(piece);
    } else {
      const before = group === undefined ? [] : [{ name: group, of: ({ date: day }: TimelineEvent) => periodOf(day, group), rank: 0 }];
      await list(store, 'timeline', look, { ...options, format: format ?? 'table' }, wanted, before);
    }
    types.tell();
  });
  return 0;
}

async function* filtered(rows: AsyncIterable<TimelineEvent>, wanted: (row: TimelineEvent) => boolean): AsyncGenerator<TimelineEvent> {
  for await (const row of rows) if (wanted(row)) yield row;
}

async function* first(rows: AsyncIterable<TimelineEvent>, limit: number | undefined): AsyncGenerator<TimelineEvent> {
  let left = limit ?? Number.POSITIVE_INFINITY;
  for await (const row of rows)
    if (left-- > 0) yield row;
    else return;
}

/** Whether some page in a language tells a row. */
async function toldIn(language: string | undefined, store: Store): Promise<(row: TimelineEvent) => boolean> {
  if (language === undefined) return () => true;
  const documents = new Set<string>();
  for await (const row of store.rows('documents')) if (row.language === language) documents.add(row.id);
  return (row) => row.documents.some((id) => documents.has(id));
}

function isWanted(row: TimelineEvent, { from, to, person, status, minSources = 1 }: Options, types: Choice, look: Look): boolean {
  return (
    types.has(row.type) &&
    isBetween(row.date, from, to) &&
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
