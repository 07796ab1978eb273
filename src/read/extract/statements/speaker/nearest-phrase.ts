import type { Passage } from '../passage/passage.ts';
import { holdsVerb } from './title-before.ts';

/** « est opposée aux vues des savants, qui soutiennent »: of a stretch that is a clause, what stands behind its last preposition. */
export function nearestPhrase(p: Passage, from: number, to: number): number {
  const { tokens, lexicon } = p;
  const { words } = lexicon;
  if (lexicon.pack.headLast === true || !holdsVerb(p, from, to)) return from;
  for (let i = to - 1; i > from; i--) {
    const preposition = [words.prepositions, words.links, words.toward].some((table) => table.at(tokens, i - 1)?.end === i);
    if (preposition || words.determiners.at(tokens, i) !== undefined) return i;
  }
  return from;
}
