import { speakerEnd } from './noun-phrase.ts';
import { back, type Passage } from './passage.ts';

/** « В интервью | министр », « в своём канале | депутат »: behind a preposition and its noun, the first noun of somebody that its ending shows to be a subject; nothing without one. */
export function nominativeIn(p: Passage, from: number, to: number): number | undefined {
  const { tokens, lexicon } = p;
  const { words, pack } = lexicon;
  if (pack.nominatives === undefined || words.prepositions.at(tokens, from) === undefined) return undefined;
  for (let i = from + 2; i < to; i++) {
    const end = speakerEnd(p, i);
    const { lower = '' } = tokens[end - 1] ?? {};
    const governed =
      [words.prepositions, words.links].some((table) => back(table, tokens, i) < i) || words.addressees.at(tokens, i) !== undefined;
    if (end > i && end <= to && !governed && pack.nominatives.some((ending) => lower.endsWith(ending))) return i;
  }
  return undefined;
}
