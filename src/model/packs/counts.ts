import type { MetricCue, MetricScope } from '../profile.ts';

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
  cases: 'growing',
  demonstrators: 'fixed',
  hectares: 'growing',
  'jobs-cut': 'fixed',
  staff: 'fixed',
  revenue: 'fixed',
  profit: 'fixed',
  firefighters: 'varying',
  stations: 'fixed',
} as const;

/** Something that news of any event counts. */
export type Count = keyof typeof COUNTS;

/** Whether an id is one of them. */
export const isCount = (id: string): id is Count => Object.hasOwn(COUNTS, id);

/** All of them. */
export const COUNT_IDS: readonly Count[] = Object.keys(COUNTS).filter(isCount);

/** Who counts a crowd: two numbers for two of them do not contradict each other. */
export const CROWD = { police: 'the count of the police', organisers: 'the count of the organisers' } as const;

/** The words of each in one language, as those of a metric; `told`: who counts a crowd. */
export type CountsPack = Readonly<Record<Count, readonly MetricCue[]>> & {
  readonly told: Readonly<Record<keyof typeof CROWD, readonly string[]>>;
};

/** Who may count the crowd of a count. */
export const crowdScopes = (count: Count): readonly MetricScope[] =>
  count === 'demonstrators' ? Object.entries(CROWD).map(([id, label]) => ({ id, label, words: {} })) : [];
