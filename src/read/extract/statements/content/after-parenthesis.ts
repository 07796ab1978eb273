import { isBoundary } from '../passage/noun-phrase.ts';
import type { Passage } from '../passage/passage.ts';
import { isTense } from '../passage/phrase-at.ts';

const LONGEST_PARENTHESIS = 30;

/** Where what a cue introduces goes on after the second comma: « a déclaré, lors d'une réunion, que ». */
export function afterParenthesis(p: Passage, comma: number, limit: number): number | undefined {
  const least = Math.min(limit, comma + LONGEST_PARENTHESIS);
  if ((p.quotedBy[comma + 1] ?? -1) >= 0) return comma + 1;
  for (let i = comma + 1; i < least; i++) {
    if (p.lexicon.words.complementizers.at(p.tokens, i) !== undefined && p.tokens[i - 1]?.text === ',') return i;
    // "Silva, speaking after the match, said: “…”": the words are those of the other verb.
    if (p.lexicon.pack.fixedOrder === true && isTense(p, i)) return undefined;
    // « a ajouté, la voix tremblante : “…” »
    if (p.tokens[i]?.text === ':' && (p.quotedBy[i + 1] ?? -1) >= 0) return i + 1;
    if (isBoundary(p, i)) return p.tokens[i]?.text === ',' ? i + 1 : undefined;
  }
  return undefined;
}
