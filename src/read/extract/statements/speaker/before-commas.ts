import { canSpeak, isBoundary, opensPhrase, phraseStart } from '../passage/noun-phrase.ts';
import { type Passage, skip } from '../passage/passage.ts';
import type { Left } from './of-actor.ts';
import { holdsVerb } from './title-before.ts';

const NONE: Left = { shared: false };
const SHARED: Left = { shared: true };
const LONGEST_UNKNOWN = 8;

/** A noun phrase without name, its apposition between it and the verb. */
export function beforeCommas(p: Passage, comma: number, least: number): Left {
  let from = least;
  while (from < comma && isBoundary(p, from)) from++;
  for (let end = from + 1; end < comma; end++) {
    if (!isBoundary(p, end)) continue;
    const start = phraseStart(p, end, from);
    if (p.lexicon.words.objective.at(p.tokens, start) !== undefined) return NONE;
    if (start < end && opensPhrase(p, start) && canSpeak(p, start, end) && !holdsVerb(p, start, end) && !isDate(p, start, end))
      return { subject: { from: start, to: end, known: true }, shared: false };
    from = end + 1;
  }
  return unknownBefore(p, comma, least) ?? SHARED;
}

/** "The fund, which has lost millions, said": a phrase with its article that opens the sentence, whatever its noun. */
function unknownBefore(p: Passage, comma: number, floor: number): Left | undefined {
  const { tokens, lexicon } = p;
  const from = skip(lexicon.words.coordinators, tokens, floor);
  if (lexicon.pack.fixedOrder !== true || lexicon.words.determiners.at(tokens, from) === undefined) return undefined;
  let to = from;
  while (to < comma && !isBoundary(p, to)) to++;
  const plain = to < comma && tokens[to]?.text === ',' && from === (p.sentenceFrom[from] ?? 0) && to - from <= LONGEST_UNKNOWN;
  return plain && !holdsVerb(p, from, to) && !isDate(p, from, to) ? { subject: { from, to, known: false }, shared: false } : undefined;
}

const isDate = (p: Passage, from: number, to: number): boolean =>
  p.dateFrom.get(from) === to || p.lexicon.words.weekdays.at(p.tokens, from)?.end === to;
