// A body meets and decides: two acts for the page, one event for who reads the timeline.
import type { TimelineEvent } from '../../model/tables.ts';

const MEETINGS: ReadonlySet<string> = new Set(['meeting', 'conference']);
const DECIDED: ReadonlySet<string> = new Set(['decision', 'adoption', 'ratification']);

/** The rows of a year with what was decided at a meeting and the meeting in one: of one day, and all who met took part. Costs what is named in them. */
export function sittings(rows: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const decided = new Map<string, TimelineEvent>();
  for (const row of rows)
    if (DECIDED.has(row.type))
      for (const id of row.participants) if (!decided.has(`${row.date} ${id}`)) decided.set(`${row.date} ${id}`, row);
  const at = new Map<TimelineEvent, TimelineEvent[]>();
  const held = new Set<TimelineEvent>();
  for (const row of rows) {
    const [first, ...others] = MEETINGS.has(row.type) ? row.participants : [];
    const found = first === undefined ? undefined : decided.get(`${row.date} ${first}`);
    if (found === undefined || !others.every((id) => found.participants.includes(id))) continue;
    at.set(found, [...(at.get(found) ?? []), row]);
    held.add(row);
  }
  return rows.filter((row) => !held.has(row)).map((row) => (at.get(row) ?? []).reduce(joined, row));
}

const joined = (row: TimelineEvent, meeting: TimelineEvent): TimelineEvent => ({
  ...row,
  status: row.status === 'happened' ? 'happened' : meeting.status,
  places: [...new Set([...row.places, ...meeting.places])],
  sources: [...new Set([...row.sources, ...meeting.sources])].sort(),
  documents: [...new Set([...row.documents, ...meeting.documents])].sort(),
  evidence: [...row.evidence, ...meeting.evidence],
  why: [...row.why, `decided at a ${meeting.type} of the same day: both ${meeting.participants.join(', ')}`],
});
