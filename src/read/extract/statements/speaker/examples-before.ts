import { back, type Passage } from '../passage/passage.ts';

const LONGEST = 40; // tokens

/** « Dix-neuf organisations, parmi lesquelles A et B, ont appelé », "The union, whose members include A and B, has": the comma before the examples. */
export function examplesBefore({ tokens, lexicon, quotedBy }: Passage, comma: number, floor: number): number | undefined {
  const least = Math.max(floor, comma - LONGEST);
  for (let i = comma - 1; i > least && quotedBy[i] === quotedBy[comma]; i--)
    if (tokens[i]?.text === ',' && lexicon.words.inclusives.at(tokens, i + 1) !== undefined) return i;
  return undefined;
}

/** "The league, which counts A and B among its members, has": the comma before a relative clause that joins names; where its word is an article too, none. */
export function relativeBefore(p: Passage, comma: number, floor: number): number | undefined {
  const { tokens, lexicon, quotedBy } = p;
  const { words, pack } = lexicon;
  const last = p.endingAt.get(comma);
  if (pack.verbSecond === true || last === undefined || back(words.coordinators, tokens, last.from) === last.from) return undefined;
  const least = Math.max(floor, comma - LONGEST);
  for (let i = comma - 1; i > least && quotedBy[i] === quotedBy[comma]; i--)
    if (tokens[i]?.text === ',' && words.relatives.at(tokens, i + 1) !== undefined) return i;
  return undefined;
}
