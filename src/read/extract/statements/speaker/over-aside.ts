import { isBoundary } from '../passage/noun-phrase.ts';
import type { Passage } from '../passage/passage.ts';
import { overMarks } from '../passage/quoted-name.ts';

const LONGEST_NAME = 4;
const LONGEST_CLAUSE = 15;
const UPPER = /^\p{Lu}/u;

/** « заявил «Курсу» министр », « сказал, открывая мост, министр »: over a paper that was told something and a converb between commas; the token itself without them. */
export function overAside(p: Passage, at: number, limit: number): number {
  const { converbs, clauseComma, properCapitals } = p.lexicon.pack;
  const { tokens, quotations, quotedBy } = p;
  const told = clauseComma === true && properCapitals !== 'never' ? quotations[quotedBy[at] ?? -1] : undefined;
  const named = told?.open === at && told.closed && told.to - told.from <= LONGEST_NAME && UPPER.test(tokens[told.from]?.text ?? '');
  const noun = p.lexicon.words.told.at(tokens, at)?.end ?? at;
  const paper = noun > at ? overMarks(p, noun) : at;
  const start = named && tokens[told.end]?.kind === 'word' ? told.end : tokens[paper]?.kind === 'word' ? paper : at;
  const { lower = '' } = tokens[start + 1] ?? {};
  if (tokens[start]?.text !== ',' || converbs?.some((ending) => lower.length > ending.length + 2 && lower.endsWith(ending)) !== true)
    return start;
  let end = start + 1;
  while (end < limit && end - start < LONGEST_CLAUSE && !isBoundary(p, end)) end++;
  return end < limit && tokens[end]?.text === ',' ? end + 1 : start;
}
