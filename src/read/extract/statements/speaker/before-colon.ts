import { canSpeak, isBoundary, isGoverned } from '../passage/noun-phrase.ts';
import { back, type Passage } from '../passage/passage.ts';
import type { Subject } from './of-actor.ts';

/** « Dijo una vez el pintor: “…” »: who ends the words before the colon. */
export function beforeColon(p: Passage, from: number, colon: number): Subject | undefined {
  const { tokens, lexicon } = p;
  if (tokens[colon]?.text !== ':') return undefined;
  for (let i = colon - 1; i >= from; i--) {
    if (isBoundary(p, i)) return undefined;
    const actor = p.startingAt.get(i);
    const opens = actor?.to === colon || lexicon.words.determiners.at(tokens, i) !== undefined;
    if (!opens || isGoverned(p, i, from) || back(lexicon.words.toward, tokens, i) < i || !canSpeak(p, i, colon)) continue;
    return { from: i, to: colon, known: true, ...(actor?.to === colon && { actor }) };
  }
  return undefined;
}
