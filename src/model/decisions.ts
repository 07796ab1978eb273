/** Two ids that somebody decided about. */
export type DecidedPair = readonly [string, string];

/** What somebody decided about persons: who is one, and who must never be. */
export type Decisions = { readonly merge: readonly DecidedPair[]; readonly split: readonly DecidedPair[] };

/** Nothing was decided. */
export const NO_DECISIONS: Decisions = { merge: [], split: [] };
