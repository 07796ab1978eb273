// Small corpora in our own words: several short reports of a few events, and the timeline that they tell.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TimelineEvent } from '../../../src/model/tables.ts';

/** A report: its text, the day it was published, and the paper where the story has several. */
export type Report = { readonly id: string; readonly published: string; readonly paper?: string; readonly text: string };

/** A row that the timeline should have. `optional`: right if found, not missed if absent. */
export type Wanted = {
  readonly line: string;
  readonly optional: boolean;
  readonly date: string;
  readonly types: readonly string[];
  readonly status: string;
  /** How many independent sources tell it, where that is asked. */
  readonly sources?: number;
  /** Words by which it must be told, each with its report. */
  readonly told: readonly (readonly [report: string, words: string])[];
};

export type Story = { readonly reports: readonly Report[]; readonly timeline: readonly Wanted[] };

/** Reads `fixtures/timeline/<name>.txt`. */
export function storyOf(name: string): Story {
  const text = readFileSync(join(import.meta.dirname, `../../../fixtures/timeline/${name}.txt`), 'utf8');
  const parts = text.split(/^== /m).filter((part) => part.trim() !== '');
  const timeline: Wanted[] = [];
  const reports: Report[] = [];
  for (const part of parts) {
    const [head = '', ...lines] = part.split('\n');
    const [id = '', published = '', paper] = head.split(' ');
    if (id === 'timeline') timeline.push(...lines.filter((line) => line !== '').map(wantedOf));
    else reports.push({ id, published, ...(paper !== undefined && { paper }), text: lines.join('\n').trim() });
  }
  return { reports, timeline };
}

/** « 2031-05-06 | signing planned | ×2 | a: signed ; b: to be signed »; a question mark before it makes it optional. */
function wantedOf(line: string): Wanted {
  const parts = line.replace(/^\?/, '').split(' | ');
  const [date = '', what = ''] = parts;
  const [sources, told = ''] = parts.length > 3 ? parts.slice(2) : [undefined, parts[2]];
  const [types = '', status = 'happened'] = what.split(' ');
  return {
    line,
    optional: line.startsWith('?'),
    date,
    types: types.split('/'),
    status,
    ...(sources !== undefined && { sources: Number(sources.slice(1)) }),
    told: told.split(' ; ').map((one): [string, string] => [one.slice(0, one.indexOf(': ')), one.slice(one.indexOf(': ') + 2)]),
  };
}

/** What is wrong with a timeline: rows missed, in parts, doubled or of another kind, and rows that should not be there. */
export function faults(rows: readonly TimelineEvent[], wanted: readonly Wanted[], textOf: (report: string) => string): readonly string[] {
  const used = new Set<TimelineEvent>();
  const missing = wanted.flatMap((event) => {
    const spans = event.told.map(([document, words]) => ({ document, start: textOf(document).indexOf(words), length: words.length }));
    const lost = spans.filter(({ start }) => start < 0).map(({ document }) => `no such words in ${document}: ${event.line}`);
    const meets = (row: TimelineEvent): number =>
      spans.filter((s) => row.evidence.some((e) => e.document === s.document && e.start < s.start + s.length && s.start < e.end)).length;
    const same = rows.filter((row) => row.date === event.date && meets(row) > 0);
    const [row] = same.filter(({ type }) => event.types.includes(type));
    if (row === undefined) return event.optional && lost.length === 0 ? [] : [...lost, `missed: ${event.line}`];
    used.add(row);
    if (meets(row) < spans.length) return [...lost, `told in parts: ${event.line}`];
    if (row.status !== event.status) return [...lost, `${row.status}: ${event.line}`];
    if (event.sources !== undefined && row.sources.length !== event.sources) return [...lost, `${row.sources.join(', ')}: ${event.line}`];
    return lost;
  });
  return [...missing, ...rows.filter((row) => !used.has(row)).map((row) => `too much: ${row.date} ${row.type} ${row.summary}`)];
}
