import { type Passage, skip } from './passage.ts';

const LOWER = /^\p{Ll}/u;

/** « de se coordonner », "to move": a marker and an infinitive, small words between. */
export function infinitiveAt(p: Passage, at: number): boolean {
  const { tokens, lexicon } = p;
  const { words } = lexicon;
  const i = skip(words.markers, tokens, at);
  return (i > at || lexicon.pack.infinitives?.markers.length === 0) && isInfinitive(p, i);
}

/** « zurückzukehren »: the marker stands inside. */
export function hasInfix({ tokens, lexicon: { pack } }: Passage, at: number): boolean {
  const { lower = '', text = '' } = tokens[at] ?? {};
  const { infix, endings } = pack.infinitives ?? {};
  const inside = infix === undefined ? -1 : lower.indexOf(infix, 2);
  return inside > 0 && LOWER.test(text) && endings?.some((ending) => lower.endsWith(ending)) === true;
}

/** Where a marker opens with a negation, that is part of what is asked (« not to »). */
export const negated = ({ tokens, lexicon: { words } }: Passage, at: number): number | undefined =>
  (words.negations.at(tokens, at)?.end ?? at) > at && skip(words.markers, tokens, at) > at + 1 ? at : undefined;

/** An infinitive where such are known by their endings, or any word that may be one after a marker. */
export function isInfinitive(p: Passage, at: number): boolean {
  const { tokens, lexicon } = p;
  const { words, pack } = lexicon;
  if (pack.infinitives === undefined) return false;
  let i = at;
  for (let steps = 0; steps < 5; steps++) {
    const { lower = '', text = '', kind = 'mark' } = tokens[i] ?? {};
    if (kind !== 'word') return false;
    if (words.noInfinitives.at(tokens, i) !== undefined || words.objective.at(tokens, i) !== undefined) return false;
    if (pack.infinitives.endings === undefined) return LOWER.test(text) && words.determiners.at(tokens, i) === undefined;
    if (LOWER.test(text) && pack.infinitives.endings.some((e) => lower.endsWith(e))) return true;
    const next = Math.max(skip(words.inside, tokens, i), skip(words.adverbs, tokens, i));
    if (next === i && !pack.adverbEndings.some((e) => lower.endsWith(e))) return false;
    i = Math.max(next, i + 1);
  }
  return false;
}
