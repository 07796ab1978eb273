/** How much is opened at once, so that no file can fill memory or the day. */
export type Limits = {
  /** The largest file that is opened, in bytes: a page saved with its pictures stays below. */
  readonly file: number;
  /** The largest archive inside another. */
  readonly nested: number;
  /** How much all entries of a file may unfold to. */
  readonly whole: number;
  /** How many times its size compressed bytes may unfold to; not asked of less than a mebibyte. */
  readonly ratio: number;
  readonly entries: number;
  /** How many archives may stand in one another. */
  readonly depth: number;
};

/** A mebibyte. */
export const MEBIBYTE = 1024 * 1024;

/** The limits that hold unless others are given. */
export const LIMITS: Limits = {
  file: 32 * MEBIBYTE,
  nested: 256 * MEBIBYTE,
  whole: 16_384 * MEBIBYTE,
  ratio: 200,
  entries: 200_000,
  depth: 4,
};
