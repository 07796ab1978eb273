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
  tame,
  told,
  UserError,
} from '../index.ts';
import { type Choice, choice } from './choice.ts';
import { type Listing, list, lookOf, withStore } from './listing.ts';
import { backed, type Counted, type Declare, date, listed, oneOf } from './options.ts';
import { print, say } from './output.ts';

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

/** What no timeline can be made of: options that speak against each other, or say nothing. */
function refuse({ format, columns, group, from, to, type, person, language }: Options): void {
  const refused = (words: string): never => {
    throw new UserError('E107', [words]);
  };
  const [first, last] = [daysOf(from ?? '')?.first, daysOf(to ?? '')?.last];
  if (first !== undefined && last !== undefined && first > last) refused(`--from ${from} is after --to ${to}`);
  if (type?.trim() === '') refused('--type names no type');
  if (person?.trim() === '') refused('--person names nobody');
  if (language !== undefined && !/^[a-z]{2,3}$/.test(language)) refused('--language takes a code of two or three letters, as fr');
  if (!EVENT_FORMATS.some((form) => form === format)) return;
  if (columns !== undefined) refused(`--columns goes with tables, not with --format ${format}`);
  if (group !== undefined) refused(`--group goes with tables and Markdown, not with --format ${format}`);
}

async function timeline(options: Options): Promise<number> {
  refuse(options);
  await withStore(options, async (store) => {
    const look = await lookOf(store);
    const languages = choice('language', options.language);
    const isTold = await toldIn(options.language, languages, store);
    const types = choice('type', options.type);
    const people = peopleOf(options.person, look);
    const wanted = (row: TimelineEvent): boolean => {
      const isMeant = people.has(row); // asked of every row, as the types are: each tells what there is
      return isWanted(row, options, types) && isMeant && isTold(row);
    };
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
    for (const chosen of [types, people, languages]) chosen.tell();
  });
  return 0;
}

/** Rows in which somebody takes part who is meant; `tell` says so where nobody is. */
function peopleOf(person: string | undefined, look: Look): { readonly has: (row: TimelineEvent) => boolean; readonly tell: () => void } {
  let found = person === undefined;
  return {
    has: ({ participants }) => {
      const isThere = person === undefined || participants.some((id) => isNamed(id, person, look));
      found ||= isThere;
      return isThere;
    },
    tell: () => {
      if (!found) say(tame(`hanoi-corpus: nobody called ${person} takes part in any event`));
    },
  };
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
async function toldIn(language: string | undefined, languages: Choice, store: Store): Promise<(row: TimelineEvent) => boolean> {
  if (language === undefined) return () => true;
  const documents = new Set<string>();
  for await (const row of store.rows('documents')) if (languages.has(row.language)) documents.add(row.id);
  return (row) => row.documents.some((id) => documents.has(id));
}

function isWanted(row: TimelineEvent, { from, to, status, minSources = 1 }: Options, types: Choice): boolean {
  return (
    types.has(row.type) &&
    isBetween(row.date, from, to) &&
    (status === undefined || row.status === status) &&
    row.sources.length >= minSources
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
