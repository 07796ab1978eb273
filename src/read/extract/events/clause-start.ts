import type { Clauses } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';

/** How far a line may reach before and after its act, in tokens: a sentence of any length costs its length. */
export const REACH = 150;

/** The first token of the clause of an act, past the adverbials at its head. */
export function clauseStart(view: Clauses, at: number, lexicon: Lexicon): number {
  const { segments, segmentOf, laneOf } = view;
  const own = segmentOf[at] ?? 0;
  let index = headOf(view, at);
  for (let dropped = -1; index < own; index++) {
    const first = firstWord(view, segments[index]?.from ?? 0, at, lexicon);
    if (view.aside[first] === true) continue;
    const lane = laneOf[first] ?? -1;
    if (lane !== dropped && !isAdverbial(view, first, lexicon)) break;
    dropped = lane;
  }
  const start = firstWord(view, segments[index]?.from ?? 0, at, lexicon);
  const past = dateEnd(view, start, lexicon);
  if (past === undefined || past >= at || lexicon.verbLast) return start;
  // « Im Mai hatte die Bank …»: where the verb comes second, what leads it stays.
  return lexicon.verbFrame && lexicon.auxiliaries.at(view.tokens, past) !== undefined ? start : firstWord(view, past, at, lexicon);
}

/** The first segment of the clause, or of the clause of time or reason within it. */
function headOf({ segments, segmentOf, clauseOf }: Clauses, at: number): number {
  let index = segmentOf[at] ?? 0;
  while (index > 0 && segments[index]?.opening !== 'conjunction') {
    // What was said stands between: « 政府は4日、…を宣言した ».
    let before = index - 1;
    while (before > 0 && segments[before]?.clause !== clauseOf[at] && at - (segments[before]?.from ?? 0) <= REACH) before--;
    const segment = segments[before];
    if (segment === undefined || segment.clause !== clauseOf[at] || at - segment.from > REACH) break;
    index = before;
  }
  return index;
}

/** The first word from a token on that is no mark and opens no clause. */
function firstWord({ tokens }: Clauses, from: number, at: number, lexicon: Lexicon): number {
  let start = from;
  while (start < at) {
    const opening = lexicon.openings.at(tokens, start);
    // « Nếu », "if": without its word a condition would be told as a fact.
    const opens =
      lexicon.unreal.at(tokens, start) === undefined &&
      opening !== undefined &&
      opening.end <= at &&
      (opening.value === 'complement' || opening.value === 'conjunction');
    if (opens) start = opening.end;
    else if (tokens[start]?.kind === 'mark') start++;
    else break;
  }
  return start;
}

/** Where a date ends that starts here, or after a preposition. */
const dateEnd = ({ tokens, dateEnds }: Clauses, at: number, lexicon: Lexicon): number | undefined =>
  dateEnds.get(at) ?? (lexicon.openers.at(tokens, at) === undefined ? undefined : dateEnds.get(at + 1));

const isAdverbial = (view: Clauses, at: number, lexicon: Lexicon): boolean =>
  lexicon.openers.at(view.tokens, at) !== undefined || dateEnd(view, at, lexicon) !== undefined;
