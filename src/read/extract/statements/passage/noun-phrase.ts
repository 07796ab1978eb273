import type { Phrases } from '../../../../text/words/phrases.ts';
import { back, type Passage, skip } from './passage.ts';

const BOUNDARY = /^[,;:()[\]〔〕【】［］«»“”„"‹›–—|•…!?]$/u;
const UPPER = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
const FARTHEST = 40;
const MOST_SMALL = 4;
const FEW_SMALL = 2;
const SHORTEST_ENDED = 7;
/** A title and the name behind it, and that name, in signs. */
const LONGEST_NAMED = 20;
const LONGEST_NAME = 12;

/** Whether a mark parts phrases; a comma between digits does not: « 1,5 », but « 站在桥上，68岁 ». */
export function isBoundary({ tokens }: Passage, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  const next = tokens[at + 1];
  if (token.text === '-') return token.spaced && next?.spaced === true;
  if (token.kind !== 'mark' || !BOUNDARY.test(token.text)) return false;
  const digits = tokens[at - 1]?.kind === 'number' && next?.kind === 'number';
  return !(token.text === ',' && digits && !token.spaced && !next.spaced);
}

/** Where the noun phrase that ends before a token begins, going back to the border of its clause; the token itself when there is none. */
export function phraseStart(p: Passage, at: number, floor: number): number {
  const { tokens, lexicon } = p;
  let from = at;
  // A single closing mark is no boundary by itself: it may be an apostrophe.
  const quoted = p.quotedBy[at - 1] ?? -1;
  while (
    from > floor &&
    at - from < FARTHEST &&
    !isBoundary(p, from - 1) &&
    (p.quotedBy[from - 1] === quoted || p.tokens[from - 1]?.kind !== 'mark') &&
    back(lexicon.words.subordinators, tokens, from) === from
  )
    from--;
  if (at - from >= FARTHEST) return at;
  for (let moved = true; moved && from < at; ) {
    const next = Math.max(skip(lexicon.words.coordinators, tokens, from), skip(lexicon.words.adverbs, tokens, from));
    // « 联合国 », « 有关部门 »: the beginning of a noun is no adverb.
    const noun = lexicon.pack.headLast === true && (p.startingAt.has(from) || skip(lexicon.words.speakers, tokens, from) > next);
    moved = next > from && next < at && !noun;
    if (moved) from = next;
  }
  return from;
}

/** Whether a phrase ends or holds one of a table right before a token. */
const preceded = (p: Passage, table: Phrases<unknown>, at: number, floor: number): boolean => {
  const from = back(table, p.tokens, at);
  return from < at && from >= floor;
};

/** Whether what starts at a token is tied to a preposition before it, an article between them or not. */
export function isGoverned(p: Passage, at: number, floor: number): boolean {
  const { words } = p.lexicon;
  const governed = (i: number): boolean => preceded(p, words.links, i, floor) || preceded(p, words.prepositions, i, floor);
  if (p.startingAt.get(at)?.governed === true || governed(at)) return true;
  const article = back(words.determiners, p.tokens, at);
  return article < at && article > floor && governed(article);
}

/** Whether a noun phrase opens at a token as the subject of a clause may: not with a preposition. */
export const opensPhrase = ({ tokens, lexicon: { words } }: Passage, at: number): boolean =>
  words.prepositions.at(tokens, at) === undefined &&
  (words.links.at(tokens, at) === undefined || words.determiners.at(tokens, at) !== undefined);

/** Whether the head of a noun phrase is somebody or something that can speak: by its noun, as a proper name, or as a name found before. */
export function canSpeak(p: Passage, from: number, to: number): boolean {
  const { tokens, startingAt, lexicon } = p;
  const { words } = lexicon;
  if (lexicon.pack.headLast === true) return endsWithSpeaker(p, from, to);
  let at = from;
  for (let next = skip(words.determiners, tokens, at); next > at && next < to; next = skip(words.determiners, tokens, at)) at = next;
  const bare = at === from;
  const actor = startingAt.get(from) ?? startingAt.get(at);
  if (actor !== undefined && actor.to <= to) return actor.kind !== 'thing' && !isClause(p, actor.to, to, FEW_SMALL);
  let limit = at + 1;
  while (limit < to && words.links.at(tokens, limit) === undefined && words.prepositions.at(tokens, limit) === undefined) limit++;
  for (let i = at, mute = -1; i < limit; i++) {
    const [speaks, silent] = [speakerEnd(p, i), skip(words.mute, tokens, i)];
    if (silent > i && silent >= speaks) mute = silent;
    else if (speaks > i) return (mute < 0 || mute === i) && !isClause(p, speaks, limit, MOST_SMALL);
  }
  if (ACRONYM.test(tokens[at]?.text ?? '')) return true;
  if (!isProper(p, at, limit)) return false;
  // « Le Monde », "The Independent" — but « la Convention ».
  return bare || words.mute.at(tokens, at) === undefined;
}

/** « 北京大学的王磊教授 », « 发言人毛宁 »: a name, or a noun of somebody who can speak, a short name behind it or none. */
function endsWithSpeaker({ tokens, endingAt, lexicon: { words } }: Passage, from: number, to: number): boolean {
  const actor = endingAt.get(to);
  if (actor !== undefined && actor.from >= from && actor.kind !== 'thing') return true;
  let start = Math.max(from, to - LONGEST_NAMED);
  for (let i = to - 1; i > start; i--) if (words.links.at(tokens, i - 1) !== undefined) start = i;
  for (let i = start; i < to; i++) {
    const [speaks, silent] = [skip(words.speakers, tokens, i), skip(words.mute, tokens, i)];
    if (silent > i && silent >= speaks) i = silent - 1;
    else if (speaks > i && speaks <= to) return speaks === to || to - speaks <= LONGEST_NAME || speaks === i + 1;
  }
  return ACRONYM.test(tokens[to - 1]?.text ?? '');
}

/** Where a noun of somebody who can speak ends; the token itself when none begins there. */
export function speakerEnd({ tokens, lexicon: { words, pack } }: Passage, at: number): number {
  const end = skip(words.speakers, tokens, at);
  if (end > at || pack.speakerEndings === undefined) return end;
  const { lower = '' } = tokens[at] ?? {};
  return lower.length >= SHORTEST_ENDED && pack.speakerEndings.some((ending) => lower.endsWith(ending)) ? at + 1 : at;
}

/** « những công nhân đứng ra tố cáo »: where words show no tense, many small words after the noun are no longer its phrase. */
function isClause({ tokens, lexicon }: Passage, from: number, to: number, most: number): boolean {
  if (lexicon.pack.tenseless !== true) return false;
  let small = 0;
  for (let i = from; i < to && lexicon.words.relatives.at(tokens, i) === undefined; i++)
    if (tokens[i]?.kind === 'word' && !UPPER.test(tokens[i]?.text ?? '')) small++;
  return small > most;
}

/** Whether every word of a stretch has a capital. */
export function isProper({ tokens, lexicon, sentenceFrom }: Passage, from: number, to: number): boolean {
  const { properCapitals } = lexicon.pack;
  if (properCapitals === 'never' || (properCapitals === 'inside' && to - from < 2 && sentenceFrom[from] === from)) return false;
  if (tokens[from]?.kind !== 'word' || lexicon.words.mute.at(tokens, from) !== undefined) return false;
  for (let i = from; i < to; i++) {
    const { text = '', kind = 'mark' } = tokens[i] ?? {};
    if (kind === 'word' && !UPPER.test(text)) return false;
  }
  return true;
}
