import type { Clauses } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';

// Windows in tokens.
const NEAR = 6;
const SUBJECT = 16;
const AFTER = 6;

/** Whether words before a trigger, or soon after it, deny it or make it a wish; from further away, and from behind, only a verb. */
export function isDenied(start: number, end: number, isVerb: boolean, view: Clauses, lexicon: Lexicon): boolean {
  const { tokens, segmentOf } = view;
  let negative = false;
  for (let i = Math.max(0, start - SUBJECT); i < end; i++) {
    if (segmentOf[i] !== segmentOf[start]) continue;
    const isNear = i >= start - NEAR;
    if (isNear && i < start && lexicon.unreal.at(tokens, i) !== undefined) return true;
    const found = lexicon.negations.at(tokens, i);
    if (found === undefined) continue;
    if (found.value === 'none') i = found.end - 1;
    else if (isNear ? i < start || i + 1 < end : isVerb && found.value === 'nobody' && isSubject(i, view, lexicon)) negative = true;
  }
  return negative || (isVerb && isDeniedAfter(end, view, lexicon));
}

/** "in no case" is no subject: nobody without a preposition is. */
const isSubject = (at: number, { tokens, segmentOf }: Clauses, { cuts }: Lexicon): boolean =>
  segmentOf[at - 1] !== segmentOf[at] || cuts.at(tokens, at - 1) === undefined;

/** « ratifizierte ihn kein Staat »: in the stretch of the verb, with no other joined to it in between. */
function isDeniedAfter(end: number, { tokens, segmentOf, dated }: Clauses, lexicon: Lexicon): boolean {
  for (let i = end, room = AFTER; i < tokens.length && room > 0 && segmentOf[i] === segmentOf[end - 1]; i++) {
    if (lexicon.negations.at(tokens, i)?.value === 'none' || lexicon.coordinators.at(tokens, i) !== undefined) return false;
    if (lexicon.denialsAfter.at(tokens, i) !== undefined) return true;
    if (dated[i] !== true) room--;
  }
  return false;
}
