import { within } from '../../model/edtf.ts';
import type { Milestone } from '../../model/profile.ts';
import type { TimelineEvent } from '../../model/tables.ts';
import { areKin } from './types.ts';

/** Names the rows that are milestones of the profile; each milestone names the row most sources tell. A milestone without a row makes none. */
export function named(rows: readonly TimelineEvent[], milestones: readonly Milestone[]): readonly TimelineEvent[] {
  const names = new Map<TimelineEvent, Milestone>();
  for (const milestone of milestones) {
    const [row] = rows
      .filter((r) => !names.has(r) && isOne(r, milestone))
      .sort((a, b) => b.sources.length - a.sources.length || (a.id < b.id ? -1 : 1));
    if (row !== undefined) names.set(row, milestone);
  }
  return rows.map((row) => {
    const milestone = names.get(row);
    if (milestone === undefined) return row;
    const english = milestone.title['en'];
    const title = milestone.title[row.language] ?? english;
    return { ...row, milestone: milestone.id, ...(title !== undefined && { title }), ...(english !== undefined && { english }) };
  });
}

function isOne({ date, type, participants }: TimelineEvent, milestone: Milestone): boolean {
  if (!areKin(type, milestone.type)) return false;
  if (!within(date, milestone.date) && !within(milestone.date, date)) return false;
  const wanted = milestone.participants ?? [];
  return wanted.length === 0 || participants.some((id) => wanted.includes(id));
}
