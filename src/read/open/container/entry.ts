import type { Problem } from '../../../model/problem.ts';

/** What stands at one place of a container: a file, or why it cannot be had. */
export type Entry = {
  /** The name of the entry; absent when the problem is one of the container. */
  readonly name?: string;
  readonly bytes?: Uint8Array;
  readonly problem?: Problem;
  /** What the container says of the file. */
  readonly url?: string;
  readonly charset?: string;
};
