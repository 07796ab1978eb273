import { isBoundary } from '../passage/noun-phrase.ts';
import { type Passage, type Range, skip } from '../passage/passage.ts';
import type { Quotation } from '../passage/quotations.ts';
import { isGovernedName } from '../passage/quoted-name.ts';
import { holdsAuxiliary } from './openings.ts';

const LOWER = /^\p{Ll}/u;
const LONGEST_GESTURE = 15;
/** What follows an attribution has so many words at least. */
const SHORTEST_CLAUSE = 3;
const FARTHEST_COMMA = 25;

/** What stands beside a clause and is shorter is no clause of its own. */
export const SHORTEST_BESIDE_CLAUSE = 12;

/** Whether a preposition stands at a token. */
export const isWeak = (p: Passage, at: number): boolean => p.lexicon.words.prepositions.at(p.tokens, at) !== undefined;

/** « “A,” he said, “B.” »: what goes on after the attribution. */
export function afterAside(p: Passage, at: number, limit: number, quoted: boolean, adverbial: boolean): Range | undefined {
  const { tokens } = p;
  let i = at;
  for (let steps = 0; steps < 25 && i < limit && !isBoundary(p, i); steps++) i++;
  if (tokens[i]?.text !== ',' && tokens[i]?.text !== ':') return undefined;
  const index = p.quotedBy[i + 1] ?? -1;
  const next = p.quotations[index];
  if (quoted) {
    const rest = next?.open === i + 1 ? next : behindGesture(p, i + 1, limit);
    if (rest !== undefined) return [rest.open, rest.end];
    // « “……。”王芳说，她…… »
    return p.lexicon.pack.headLast === true && limit - i > SHORTEST_CLAUSE ? [i + 1, limit] : undefined;
  }
  // « Во время форума, добавил генерал, на серверы обрушились атаки »: an adverbial alone was not said.
  if (i !== at || limit - i < SHORTEST_CLAUSE || (!adverbial && !isRest(p, i + 1))) return undefined;
  return [i + 1, limit];
}

/** “This,” he said, pointing to a pile of bricks, “was my house.” */
function behindGesture(p: Passage, at: number, limit: number): Quotation | undefined {
  let i = at;
  while (i < limit && i - at < LONGEST_GESTURE && !isBoundary(p, i)) i++;
  const next = p.quotations[p.quotedBy[i + 1] ?? -1];
  const inner = p.tokens[(next?.open ?? 0) + 1]?.text ?? '';
  return p.tokens[i]?.text === ',' && next?.open === i + 1 && LOWER.test(inner) ? next : undefined;
}

/** What goes on after an attribution is neither an adverbial, nor an apposition of the speaker, nor the author's contrast. */
export function isRest(p: Passage, at: number): boolean {
  const { tokens, lexicon } = p;
  const { words } = lexicon;
  // "It was late, said Lund, a retired pilot": an apposition.
  if (p.lexicon.pack.verbSecond !== true && words.determiners.at(tokens, at) !== undefined && !holdsAuxiliary(p, at, tokens.length))
    return false;
  if (isAttribute(p, at)) return false;
  if (
    isWeak(p, at) ||
    words.citings.at(tokens, at) !== undefined ||
    words.contrasts.at(tokens, at) !== undefined ||
    words.relatives.at(tokens, at) !== undefined
  )
    return false;
  return words.speakers.at(tokens, at) === undefined && p.dateFrom.get(at) === undefined;
}

/** « …, рассказал источник, близкий к совету »: an adjective and its preposition say more of who spoke. */
function isAttribute(p: Passage, at: number): boolean {
  const { lower = '' } = p.tokens[at] ?? {};
  return p.lexicon.pack.attributes?.some((ending) => lower.endsWith(ending)) === true && isWeak(p, at + 1);
}

/** « En moins de vingt minutes »: a preposition, and no second phrase. */
export function isAdverbial(p: Passage, [from, to]: Range): boolean {
  if (!isWeak(p, from) && p.dateFrom.get(from) !== to) return false;
  for (let i = from; i < to; i++) if ((p.quotedBy[i] ?? -1) < 0 && isBoundary(p, i)) return false;
  return to - from < SHORTEST_BESIDE_CLAUSE;
}

/** Whether no mark parts what follows. */
export function closesSentence(p: Passage, at: number, limit: number): boolean {
  let i = at;
  while (i < limit && i - at < FARTHEST_COMMA) {
    // « sagte sie der „Rheinischen Post“ »
    const quotation = p.quotations[p.quotedBy[i] ?? -1];
    const named = quotation?.open === i && isGovernedName(p, quotation);
    if (!named && isBoundary(p, i)) break;
    i = named ? quotation.end : i + 1;
  }
  return i >= limit;
}

/** Where what stands behind the last comma of a stretch begins. */
export function lastClause(p: Passage, [from, to]: Range): number {
  let at = to;
  while (at > from && !isBoundary(p, at - 1)) at--;
  return skip(p.lexicon.words.coordinators, p.tokens, at);
}

/** Whether nothing but a colon's clause stands before a quotation in its sentence. */
export const isWhole = (p: Passage, open: number, floor: number): boolean =>
  open <= floor || /^[:.!?…]$/u.test(p.tokens[open - 1]?.text ?? '');
