import { isBoundary } from '../passage/noun-phrase.ts';
import { back, type Passage } from '../passage/passage.ts';

const LONGEST_BRACKET = 30;
const [SHORTEST_MANNER, LONGEST_MANNER] = [2, 8];
const LONGEST_TIME = 16;

/** « 王磊10月24日在记者会上表示 »: where the date or adverbial that ends before a token begins; the token itself without one. */
export function adverbialBefore(p: Passage, at: number, floor: number): number {
  const { tokens, lexicon } = p;
  const { words, pack } = lexicon;
  if (pack.adverbials === undefined) return at;
  const date = p.dateTo.get(at);
  if (date !== undefined && date > floor) return date;
  // « 王磊25日表示 »: a day without month is no date by itself.
  const unit = back(words.dayUnits, tokens, at);
  if (unit < at && tokens[unit - 1]?.kind === 'number' && unit - 1 > floor) return unit - 1;
  // « 在布鲁塞尔宣布 »: a place behind its preposition.
  const place = p.endingAt.get(at)?.kind === 'place' ? (p.endingAt.get(at)?.from ?? at) : at;
  const opens = back(words.adverbialOpens, tokens, place);
  const governs = place < at || words.prepositions.at(tokens, opens)?.end === at;
  if (governs && opens < place && opens > floor) return opens;
  const manner = mannerBefore(p, at, floor);
  if (manner < at) return manner;
  if (back(words.adverbialEnds, tokens, at) === at) return objectBefore(p, at, floor);
  for (let i = at - 1; i > floor && at - i < LONGEST_BRACKET; i--) {
    const quotation = p.quotations[p.quotedBy[i] ?? -1];
    if (quotation !== undefined) i = quotation.open;
    else if (isBoundary(p, i)) return whoBefore(p, at, floor);
    else if (words.adverbialOpens.at(tokens, i) !== undefined)
      return outermost(p, Math.max(floor, back(words.adverbialOpens, tokens, i)), floor);
  }
  return whoBefore(p, at, floor);
}

/** « 法官判刑时指出 »: the words of time behind who speaks begin there, where nothing opens them. */
function whoBefore(p: Passage, at: number, floor: number): number {
  const { tokens, lexicon } = p;
  if (back(lexicon.words.adverbialEnds, tokens, at) !== at - 1) return at;
  for (let i = at - SHORTEST_MANNER; i > floor && at - i < LONGEST_TIME && !isBoundary(p, i); i--)
    if (p.endingAt.get(i)?.kind === 'person' || back(lexicon.words.speakers, tokens, i) < i) return i;
  return at;
}

/** « 把这次疫情称为“…” »: where the object before its verb begins. */
function objectBefore(p: Passage, at: number, floor: number): number {
  const { objects } = p.lexicon.words;
  for (let i = at - 1; i > floor && at - i < LONGEST_TIME && !isBoundary(p, i); i--) if (objects.at(p.tokens, i) !== undefined) return i;
  return at;
}

/** « 在例行新闻发布会上 »: of adverbials one in the other the preposition of the first. */
function outermost(p: Passage, at: number, floor: number): number {
  const { words } = p.lexicon;
  let found = at;
  for (let i = at - 1; i > floor && at - i < LONGEST_BRACKET && !isBoundary(p, i) && p.endingAt.get(i + 1)?.kind !== 'person'; i--) {
    const opens = words.prepositions.at(p.tokens, i) !== undefined && words.adverbialOpens.at(p.tokens, i) !== undefined;
    if (opens && words.coordinators.at(p.tokens, i) === undefined && !isBoundary(p, i - 1)) found = i;
  }
  return found;
}

/** « 王芳激动地说 », « 哽咽着说 »: where the words of manner before a verb begin, two signs or what stands behind a name. */
function mannerBefore(p: Passage, at: number, floor: number): number {
  const { tokens, lexicon } = p;
  const mark = back(lexicon.words.manners, tokens, at);
  const gesture = mark === at ? gestureBefore(p, at, floor) : at;
  if (gesture < at) return gesture;
  if (mark === at || back(lexicon.words.speakers, tokens, at) < at) return at;
  const least = Math.max(floor, mark - LONGEST_MANNER);
  for (let i = mark - 1; i > least && !isBoundary(p, i); i--) {
    const actor = p.endingAt.get(i);
    if (actor?.kind === 'person' || back(lexicon.words.speakers, tokens, i) < i || back(lexicon.pronouns, tokens, i) < i) return i;
  }
  const from = mark - SHORTEST_MANNER;
  return from > floor && !isBoundary(p, from) && !isBoundary(p, from + 1) ? from : at;
}

/** « 王大爷指着新修的路说 »: a gesture between who is named and the verb. */
function gestureBefore({ tokens, endingAt, lexicon }: Passage, at: number, floor: number): number {
  let held = false;
  for (let i = at - 1; i > floor && at - i < LONGEST_TIME && tokens[i]?.kind === 'word'; i--) {
    if (held && endingAt.get(i)?.kind === 'person') return i;
    held ||= lexicon.words.manners.at(tokens, i)?.end === i + 1 && i < at - 1;
  }
  return at;
}
