import type { Passage } from '../passage/passage.ts';

const LONGEST = 40; // tokens

/** « Dix-neuf organisations, parmi lesquelles A et B, ont appelé »: the comma before the examples. */
export function examplesBefore({ tokens, lexicon, quotedBy }: Passage, comma: number, floor: number): number | undefined {
  const least = Math.max(floor, comma - LONGEST);
  for (let i = comma - 1; i > least && quotedBy[i] === quotedBy[comma]; i--)
    if (tokens[i]?.text === ',' && lexicon.words.inclusives.at(tokens, i + 1) !== undefined) return i;
  return undefined;
}
