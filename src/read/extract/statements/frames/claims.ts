import type { SpeechNoun } from '../../../../model/packs/speech.ts';
import type { Room } from '../content/room.ts';
import type { Draft } from '../draft.ts';
import { canSpeak, isBoundary } from '../passage/noun-phrase.ts';
import { back, type Passage, type Range, skip } from '../passage/passage.ts';
import type { Subject } from '../speaker/of-actor.ts';

const LONGEST_PHRASE = 15;
const SHORTEST_CLAUSE = 3;

/** "his claim that …", "the claim by the police that …", « la déclaration du ministre selon laquelle … »: a noun, whose it is, and a clause. */
export function claimed(p: Passage, from: number, to: number, noun: SpeechNoun, { floor, limit }: Room): Draft | undefined {
  const link = linkOf(p, to, limit);
  if (link === undefined) return undefined;
  const subject = owner(p, from, floor) ?? claimant(p, to, link[0]);
  const opens = from === floor || back(p.lexicon.words.determiners, p.tokens, from) === floor || subject?.from === floor;
  const content: Range = [link[1], endOf(p, link[1], limit, opens)];
  // A sentence that such a noun opens has a verb of its own, and nothing shows where.
  if (opens && content[1] === limit) return undefined;
  if (subject === undefined || content[1] - content[0] < SHORTEST_CLAUSE) return undefined;
  return { kind: 'carrier', act: noun.act, cue: [from, to], subject, content: [content], quotations: [], needsPerson: true };
}

/** The words that join noun and clause, with a phrase between them or none. */
function linkOf(p: Passage, at: number, limit: number): Range | undefined {
  const { tokens, lexicon } = p;
  const { words, pack } = lexicon;
  for (let i = at; i < Math.min(limit, at + LONGEST_PHRASE); i++) {
    const end = skip(words.claimLinks, tokens, i);
    const comma = pack.clauseComma !== true || tokens[i - 1]?.text === ',' || tokens[end - 2]?.text === ',';
    if (end > i && comma) return [tokens[i - 1]?.text === ',' ? i - 1 : i, end];
    if (isBoundary(p, i) && tokens[i]?.text !== ',') return undefined;
  }
  return undefined;
}

/** Whose it is before the noun: "his", "the minister's". */
function owner(p: Passage, at: number, floor: number): Subject | undefined {
  const { tokens, lexicon } = p;
  const possessive = back(lexicon.possessives, tokens, at);
  const pronoun = possessive < at && possessive >= floor ? lexicon.possessives.at(tokens, possessive)?.value : undefined;
  if (pronoun !== undefined) return { from: possessive, to: at, pronoun, known: true };
  const mark = at - 1;
  if (lexicon.pack.genitives?.includes(tokens[mark]?.lower ?? '') !== true) return undefined;
  const actor = p.endingAt.get(mark) ?? p.endingAt.get(at);
  if (actor !== undefined && actor.from >= floor && actor.kind !== 'thing') return { from: actor.from, to: actor.to, actor, known: true };
  let from = mark;
  while (
    from > floor &&
    !isBoundary(p, from - 1) &&
    mark - from < LONGEST_PHRASE &&
    lexicon.words.determiners.at(tokens, from) === undefined
  )
    from--;
  return canSpeak(p, from, mark) ? { from, to: mark, known: true } : undefined;
}

/** Whose it is behind the noun: « de X », "by X". */
function claimant(p: Passage, at: number, end: number): Subject | undefined {
  const { tokens, lexicon } = p;
  const { words } = lexicon;
  const article = words.determiners.at(tokens, at) !== undefined;
  const from = article ? at : Math.max(skip(words.links, tokens, at), skip(words.prepositions, tokens, at));
  // « заявление министра о том, что »: without articles a genitive needs no preposition.
  if (from === at && !article && lexicon.pack.properCapitals !== 'inside') return undefined;
  const to = tokens[end - 1]?.text === ',' ? end - 1 : end;
  if (to <= from) return undefined;
  const actor = p.startingAt.get(from) ?? p.startingAt.get(skip(words.determiners, tokens, from));
  if (actor !== undefined) return actor.kind === 'thing' ? undefined : { from: actor.from, to: actor.to, actor, known: true };
  return canSpeak(p, from, to) ? { from, to, known: true } : undefined;
}

/** "His claim that the vote was rigged has been rejected": the clause ends before a second auxiliary, where the noun opens the sentence. */
function endOf(p: Passage, from: number, limit: number, opens: boolean): number {
  const { words } = p.lexicon;
  let first = true;
  for (let i = from; i < limit; i++) {
    if (p.tokens[i]?.text === ',' && (p.quotedBy[i] ?? -1) < 0) return i;
    const verb = [words.auxiliaries, words.passives, words.modals, words.copulas].some((table) => table.at(p.tokens, i) !== undefined);
    if (!opens || !verb) continue;
    if (!first) return i;
    first = false;
    while (i + 1 < limit && [words.auxiliaries, words.passives].some((table) => table.at(p.tokens, i + 1) !== undefined)) i++;
  }
  return limit;
}
