import type { Clauses, DateAt } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';
import type { Trigger } from './triggers.ts';

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

/** How far from a date the word may stand that makes it a limit, in tokens. */
const ROOM = 14;

/** Whether the clause of a date speaks of a deadline: « la date limite est le 5 mai ». */
export function isDeadline({ from, to }: Pick<DateAt, 'from' | 'to'>, { tokens, clauseOf }: Clauses, { deadlines }: Lexicon): boolean {
  for (let i = Math.max(0, from - ROOM); i < Math.min(tokens.length, to + ROOM); i++)
    if (clauseOf[i] === clauseOf[from] && deadlines.at(tokens, i) !== undefined) return true;
  return false;
}

/** « Nach der Wahl in Peru hat die Partei am Mittwoch … »: a setting that an auxiliary or a comma parts from the date. */
export function isLeft({ stand, from, to }: Trigger, date: DateAt, view: Clauses, lexicon: Lexicon): boolean {
  if (stand !== 'noun' || !isSetIn(from, view, lexicon)) return false;
  for (let i = to; i < date.from; i++) {
    if (view.segmentOf[i] !== view.segmentOf[to - 1]) return true;
    const found = lexicon.auxiliaries.at(view.tokens, i);
    if (found !== undefined && found.value !== 'infinitive' && found.end <= date.from) return true;
  }
  return false;
}
