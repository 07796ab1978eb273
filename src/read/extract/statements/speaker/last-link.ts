import { canSpeak } from '../passage/noun-phrase.ts';
import type { Passage } from '../passage/passage.ts';

/** « 对睡眠的研究表明 »: where what follows the last link of a phrase that a preposition opens begins, if it can speak. */
export function behindLastLink(p: Passage, from: number, at: number): number | undefined {
  for (let i = at - 1; i > from; i--) if (p.lexicon.words.links.at(p.tokens, i - 1)?.end === i) return canSpeak(p, i, at) ? i : undefined;
  return undefined;
}
