import { back, type Passage } from '../passage/passage.ts';

/** « sagte den Reportern | ein Ingenieur »: of a phrase behind a verb that an object opens, where its subject begins; nothing where it has none (« nannte den Plan | einen „Freibrief“ »). */
export function behindObject(p: Passage, from: number, end: number): number | undefined {
  const { tokens, quotedBy, lexicon } = p;
  const { words, pack } = lexicon;
  const object = words.objective.at(tokens, from) !== undefined && back(words.prepositions, tokens, from) === from;
  if (pack.verbSecond !== true || !object) return from;
  if (words.objective.at(tokens, end) !== undefined || (quotedBy[end] ?? -1) >= 0) return undefined;
  for (let i = from + 2; i < end; i++) if (words.determiners.at(tokens, i) !== undefined) return i;
  return undefined;
}
