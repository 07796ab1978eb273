import { isSecondObject } from '../content/openings.ts';
import { isBoundary } from '../passage/noun-phrase.ts';
import type { Passage } from '../passage/passage.ts';

const LONGEST = 6; // tokens of somebody addressed

/** « disse à imprensa o ministro »: where a determiner opens a phrase behind somebody addressed; the token itself without one. */
export function overAddressee(p: Passage, at: number, limit: number): number {
  const least = Math.min(limit, at + LONGEST);
  if (p.lexicon.pack.dropsSubject !== true || p.lexicon.pack.verbFirst === true) return at;
  for (let i = at + 2; i < least && !isBoundary(p, i); i++) if (isSecondObject(p, at, i)) return i;
  return at;
}
