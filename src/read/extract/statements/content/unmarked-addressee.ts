import type { Introduction } from '../draft.ts';
// Where nothing marks an infinitive or opens a clause: who is addressed ends where the words said begin.
import { isBoundary } from '../passage/noun-phrase.ts';
import { type Passage, skip } from '../passage/passage.ts';

/** What is said has so many words at least. */
const SHORTEST_CLAUSE = 3;

/** Where infinitives have no marker: somebody addressed, if anybody, and what they are to do. */
export function unmarkedInfinitive(p: Passage, at: number, limit: number): Introduction | undefined {
  const { tokens, lexicon } = p;
  const { words } = lexicon;
  // « 建议，把 … »
  if (lexicon.pack.headLast === true && tokens[at]?.text === ',' && (p.quotedBy[at + 1] ?? -1) < 0 && limit - at > SHORTEST_CLAUSE)
    return { kind: 'infinitive', from: at + 1 };
  const clause = words.complementizers.at(tokens, at)?.end;
  if (clause !== undefined) return { kind: 'clause', from: clause };
  if ((p.quotedBy[at] ?? -1) >= 0) return { kind: 'quotation', from: at };
  if (tokens[at]?.text === ':')
    return (p.quotedBy[at + 1] ?? -1) >= 0 ? { kind: 'quotation', from: at + 1 } : { kind: 'clause', from: at + 1 };
  let to = at;
  for (let next = addresseeEnd(p, to); next > to; next = addresseeEnd(p, to)) {
    const joint = tokens[next]?.text === ',' ? next + 1 : skip(words.coordinators, tokens, next);
    to = joint > next && addresseeEnd(p, joint) > joint ? joint : next;
    if (to === next) break;
  }
  // « 建议把 … », « khuyên khách đến sớm », but « yêu cầu về … »
  const topic = to === at && lexicon.pack.headLast !== true && words.prepositions.at(tokens, to) !== undefined;
  if (isBoundary(p, to) || limit - to < 2 || topic || words.links.at(tokens, to) !== undefined) return undefined;
  return { kind: 'infinitive', from: to, ...(to > at && { addressee: [at, to] as const }) };
}

/** Who is told, where no word opens the clause: « nói với báo chí ông chưa biết ». */
export function toldTo(p: Passage, at: number, limit: number): readonly [number, number] | undefined {
  const from = skip(p.lexicon.words.toward, p.tokens, at);
  if (from === at) return undefined;
  const to = Math.max(addresseeEnd(p, from), skip(p.lexicon.words.speakers, p.tokens, from));
  const opens = [p.lexicon.words.prepositions, p.lexicon.words.complementizers, p.lexicon.words.topics, p.lexicon.words.coordinators];
  const free = to > from && limit - to >= SHORTEST_CLAUSE && !isBoundary(p, to) && (p.quotedBy[to] ?? -1) < 0;
  return free && opens.every((table) => table.at(p.tokens, to) === undefined) ? [from, to] : undefined;
}

/** A name, « các » and a noun of people or bodies, or words of the list of addressees; what is said of them included. */
function addresseeEnd({ tokens, startingAt, lexicon: { words } }: Passage, at: number): number {
  const noun = skip(words.determiners, tokens, at);
  const actor = startingAt.get(at) ?? startingAt.get(noun);
  if (actor !== undefined) return actor.to;
  const end = Math.max(skip(words.addressees, tokens, at), noun > at ? skip(words.speakers, tokens, noun) : at);
  return end > Math.max(at, noun) ? skip(words.addresseeTails, tokens, end) : at;
}
