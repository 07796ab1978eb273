import type { CopyFact, Facts, Origin } from '../../model/fact.ts';
import type { Reading } from '../../model/reading.ts';
import type { Copy } from '../../model/tables.ts';

/** The fingerprints of a reading's article. */
export function copyFacts(_reading: Reading, _origin: Origin): readonly CopyFact[] {
  return [];
}

/** The original of a copy, with what the copy counts as. */
export type CopiedFrom = Origin & { readonly document: string };

/** Who copied whom. */
export type Copies = {
  readonly copies: readonly Copy[];
  /** By copy, what it was copied from. */
  readonly origins: ReadonlyMap<string, CopiedFrom>;
};

/** Finds the copies among all documents. */
export async function copies(_facts: Facts): Promise<Copies> {
  return { copies: [], origins: new Map() };
}
