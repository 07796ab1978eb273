import type { Clauses } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';

/** Whether words before an event make it a setting: « lors de son entretien », "at the ceremony", "in an all-staff meeting". */
export function isSetIn(at: number, { tokens, segmentOf }: Clauses, lexicon: Lexicon): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 6 && segmentOf[i] === segmentOf[at]; i--) {
    const found = lexicon.settings.at(tokens, i);
    if (found === undefined || found.end > at) continue;
    const isClose =
      found.end === at || lexicon.links.at(tokens, found.end) !== undefined || lexicon.articles.at(tokens, found.end) !== undefined;
    if (isClose && at - found.end <= 4) return true;
  }
  return false;
}
