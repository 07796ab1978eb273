import type { MetricCue } from '../profile.ts';

/** What news of any event counts, and whether it only rises. */
export const COUNTS = {
  deaths: 'growing',
  injured: 'growing',
  missing: 'varying',
  evacuated: 'growing',
  homeless: 'growing',
  rescued: 'growing',
  homes: 'growing',
  arrests: 'growing',
  spectators: 'fixed',
  seats: 'fixed',
  doses: 'growing',
  votes: 'growing',
  voters: 'fixed',
  turnout: 'growing',
} as const;

/** Something that news of any event counts. */
export type Count = keyof typeof COUNTS;

/** Whether an id is one of them. */
export const isCount = (id: string): id is Count => Object.hasOwn(COUNTS, id);

/** All of them. */
export const COUNT_IDS: readonly Count[] = Object.keys(COUNTS).filter(isCount);

/** The words of each in one language, as those of a metric. */
export type CountsPack = Readonly<Record<Count, readonly MetricCue[]>>;
