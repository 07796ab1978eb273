// What stands before an attribution without quotation and is no clause that was said.
import type { VerbGroup } from '../cues/verb-group.ts';
import { isBoundary } from '../passage/noun-phrase.ts';
import type { Passage, Range } from '../passage/passage.ts';
import { overBracket } from '../speaker/verb-first.ts';

/** « Accusée d'avoir menti, Anna Roche a témoigné »: a participle and what belongs to it is said of who follows. */
export function isApposition(p: Passage, [start, to]: Range): boolean {
  const from = overBracket(p, start);
  const { tokens, lexicon } = p;
  const { words, pack } = lexicon;
  const { lower = '' } = tokens[from] ?? {};
  if (pack.appositions?.some((ending) => lower.length > ending.length + 2 && lower.endsWith(ending)) !== true) return false;
  const governs = [words.prepositions, words.links, words.toward].some((table) => table.at(tokens, from + 1) !== undefined);
  for (let i = from; i < to; i++) if (isBoundary(p, i)) return false;
  return governs;
}

/** « …, Rome s'en félicite », « ترحب به روما »: what the verb takes up by a pronoun is no words of its subject. */
export const takesUpBefore = ({ tokens, lexicon: { words } }: Passage, { from, cue: [verb, end] }: VerbGroup): boolean => {
  for (let i = from; i < verb; i++) if (words.resumptives.at(tokens, i) !== undefined) return true;
  return words.resumptives.at(tokens, end) !== undefined;
};
