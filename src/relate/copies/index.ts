import type { CopyFact, Facts, Origin } from '../../model/fact.ts';
import type { Reading } from '../../model/reading.ts';
import type { Copy } from '../../model/tables.ts';

/** The fingerprints of a reading's article. */
export function copyFacts(_reading: Reading, _origin: Origin): readonly CopyFact[] {
  return [];
}

/** Who copied whom. */
export type Copies = {
  readonly copies: readonly Copy[];
  /** The original of each copy. */
  readonly originals: ReadonlyMap<string, string>;
  /** The independent source of each document that has copies or is one. */
  readonly sources: ReadonlyMap<string, string>;
};

/** Finds the copies among all documents. */
export async function copies(_facts: Facts): Promise<Copies> {
  return { copies: [], originals: new Map(), sources: new Map() };
}
