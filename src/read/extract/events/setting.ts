import type { Clauses } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * Whether words before an event make it a setting: « lors de son entretien », "at the ceremony", "in an all-staff meeting".
 * `meanwhile`: not one that comes before or after.
 */
export function isSetIn(at: number, { tokens, segmentOf }: Clauses, lexicon: Lexicon, meanwhile = false): boolean {
  const room = meanwhile ? 7 : 4;
  for (let i = at - 1; i >= 0 && at - i <= room + 2 && segmentOf[i] === segmentOf[at]; i--) {
    const found = lexicon.settings.at(tokens, i);
    if (found === undefined || found.end > at) continue;
    if (meanwhile && lexicon.limits.at(tokens, i) !== undefined) continue;
    const isClose =
      found.end === at || lexicon.links.at(tokens, found.end) !== undefined || lexicon.articles.at(tokens, found.end) !== undefined;
    if (isClose && at - found.end <= room) return true;
  }
  return false;
}
