import type { Draft } from '../draft.ts';

/** The stretch of a sentence in which a cue may find its content: from `floor` up to, not including, `limit`; before `open` nothing is free, and up to `told` all has been told. */
export type Room = {
  readonly floor: number;
  readonly limit: number;
  readonly open: number;
  readonly told: number;
  readonly previous?: Draft;
};
