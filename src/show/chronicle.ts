import { daysOf } from '../model/edtf.ts';
import type { TimelineEvent } from '../model/tables.ts';
import type { Look } from './columns.ts';
import { inEnglish } from './in-english.ts';
import { support } from './support.ts';
import { tame } from './width.ts';

const text = (words: string): string => tame(words).replace(/[\\`*_[\]<>#|~]/g, '\\$&');

/** Events as Markdown that an editor can go on with: a heading for each period, a line for each event. */
export async function* chronicle(
  rows: AsyncIterable<TimelineEvent>,
  look: Look,
  period: (row: TimelineEvent) => string,
): AsyncGenerator<string> {
  let last: string | undefined;
  for await (const row of coarseFirst(rows, period)) {
    const heading = period(row);
    if (heading !== last) yield `${last === undefined ? '' : '\n'}## ${text(heading)}\n\n`;
    last = heading;
    yield `${line(row, look)}\n`;
  }
}

/** Of what starts on one day the longer period first, so that no heading stands twice: 2026, then January, then its days. */
async function* coarseFirst(rows: AsyncIterable<TimelineEvent>, period: (row: TimelineEvent) => string): AsyncGenerator<TimelineEvent> {
  let held: TimelineEvent[] = [];
  const sorted = (): readonly TimelineEvent[] => held.toSorted((a, b) => period(a).length - period(b).length);
  for await (const row of rows) {
    if (held[0] !== undefined && startOf(held[0]) !== startOf(row)) {
      yield* sorted();
      held = [];
    }
    held.push(row);
  }
  yield* sorted();
}

const startOf = ({ date }: TimelineEvent): string | undefined => daysOf(date)?.first;

function line(row: TimelineEvent, look: Look): string {
  const english = inEnglish(row, look);
  const translated = english === undefined || english === row.summary ? '' : ` _${text(english)}_`;
  const planned = row.status === 'planned' ? ' (planned)' : '';
  const told = [...new Set(row.sources.map(look.source))].map(text).join('; ');
  return `- **${text(row.date)}**${planned} ${text(row.summary)}${translated} — ${support(row)}${told === '' ? '' : `: ${told}`}`;
}
