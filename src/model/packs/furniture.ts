import type { Role } from '../block.ts';

/** A line that is furniture, or another role than paragraph, by its words. */
export type LineRule = {
  readonly id: string;
  readonly role: Role;
  /** Pattern of words over the whole line; `{…}` slots are those of `read/clean`. */
  readonly pattern: string;
  readonly examples: readonly string[];
};

/** How pages of a language mark what is not article. */
export type FurniturePack = { readonly lines: readonly LineRule[] };
