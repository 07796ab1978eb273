import { isBoundary } from '../passage/noun-phrase.ts';
import { back, type Passage, skip } from '../passage/passage.ts';

const LONGEST_OPEN = 12;
const LONGEST_END = 6;

/** Where words that look like a cue end that are the noun before one (« 分析认为 »), or stand inside an adverbial (« 在判决书中指出 »); their start when they are a cue. Of a language without blanks. */
export function nounEnd(p: Passage, from: number, to: number, floor: number): number {
  if (p.lexicon.pack.headLast !== true) return from;
  const { tokens, lexicon } = p;
  const opens = back(lexicon.words.adverbs, tokens, from);
  const noun = skip(lexicon.words.speakers, tokens, from);
  if (noun > from && noun < to && (opens <= floor || isBoundary(p, opens - 1)) && lexicon.cues.at(tokens, noun)?.end === to) return noun;
  return isInAdverbial(p, from, to, floor) ? to : from;
}

function isInAdverbial(p: Passage, from: number, to: number, floor: number): boolean {
  const { tokens, lexicon } = p;
  let end = to;
  while (end - to < LONGEST_END && !isBoundary(p, end) && lexicon.words.adverbialEnds.at(tokens, end) === undefined) {
    if (lexicon.words.prepositions.at(tokens, end) !== undefined || lexicon.cues.at(tokens, end) !== undefined) return false;
    end++;
  }
  if (
    lexicon.words.adverbialEnds.at(tokens, end) === undefined ||
    lexicon.cues.at(tokens, skip(lexicon.words.adverbialEnds, tokens, end)) === undefined
  )
    return false;
  for (let i = from - 1; i >= Math.max(floor, from - LONGEST_OPEN) && !isBoundary(p, i); i--)
    if (lexicon.words.prepositions.at(tokens, i)?.end === i + 1) return p.startingAt.get(i + 1)?.to !== from;
  return false;
}
