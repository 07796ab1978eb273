import type { FrameKind, SpeechVerb } from '../../../../model/packs/speech.ts';
import type { Introduction } from '../draft.ts';
import { hasInfix, infinitiveAt, isInfinitive, negated } from '../passage/infinitive.ts';
import { isBoundary } from '../passage/noun-phrase.ts';
import { back, type Passage, skip } from '../passage/passage.ts';
import { isElided, isTense, overEmphatic, phraseAt, phraseBefore } from '../passage/phrase-at.ts';
import { isWork, overQuotedName } from '../passage/quoted-name.ts';
import { askedOf, isGlued, isGluedOver } from '../speaker/verb-first.ts';
import { afterParenthesis } from './after-parenthesis.ts';
import {
  holds,
  holdsAuxiliary,
  holdsFinite,
  isAskedOf,
  isClitic,
  isGoverning,
  isSecondObject,
  opensFinite,
  opensInner,
  overNamed,
  toldInMarks,
} from './openings.ts';
import { toldTo, unmarkedInfinitive } from './unmarked-addressee.ts';

const FARTHEST = 40;
/** Somebody addressed, in signs. */
const LONGEST_UNSPACED = 12;
/** A clause has at least so many words; fewer after a cue are an adverbial (« he said in Hanoi »). */
const SHORTEST_CLAUSE = 3;
const LOWER = /^\p{Ll}/u;

/** What stands between a cue and its content is passed over: adverbs, dates, parentheses, prepositional phrases, an addressee. */
export function introduction(p: Passage, at: number, verb: SpeechVerb, limit: number): Introduction | undefined {
  const holding = verb.holds === undefined || holds(p, at, verb.holds, limit);
  const has = (kind: FrameKind): boolean => verb.frames.includes(kind) && (kind !== 'noun' || holding);
  const { tokens, lexicon } = p;
  const { words } = lexicon;
  const reach = Math.min(limit, at + FARTHEST);
  const start = passOver(p, overEmphatic(p, tokens[at]?.lower === verb.particle ? at + 1 : at), reach);
  if (verb.parted === true && tokens[start]?.text !== ',' && tokens[start]?.text !== ':') return undefined;
  const comma = lexicon.pack.clauseComma === true;
  if (has('infinitive') && p.lexicon.pack.infinitives === undefined) return unmarkedInfinitive(p, start, limit);
  // « 表示，… »: without blanks or complementisers the comma opens the clause.
  if (lexicon.pack.headLast === true && tokens[start]?.text === ',' && has('bare') && (p.quotedBy[start + 1] ?? -1) < 0)
    return weaker(p, start, undefined, verb, limit);
  // "he said, I will sign": who speaks is quoted without marks.
  if (tokens[start]?.text === ',' && has('bare') && has('quotation') && limit - start > SHORTEST_CLAUSE && isFirstPerson(p, start + 1))
    return { kind: 'bare', from: start + 1 };
  const asked = verb.to === true && verb.over === undefined && has('noun') ? askedOf(p, start, reach) : undefined;
  if (asked !== undefined) return { kind: 'noun', from: asked, addressee: [start + 1, asked] };
  const told = lexicon.pack.tenseless === true && has('bare') ? toldTo(p, start, reach) : undefined;
  if (told !== undefined) return { kind: 'bare', from: told[1], addressee: told };
  let object: number | undefined;
  let i = start;
  while (i < reach) {
    const text = tokens[i]?.text;
    const addressee = addressed(p, start, i, object, verb);
    const found = (kind: FrameKind, from: number): Introduction => ({ kind, from, ...(addressee !== undefined && { addressee }) });
    if (p.quotedBy[i] !== undefined && p.quotedBy[i] !== -1) {
      const labels = verb.to === true || verb.over?.some((word) => phraseBefore(p, i, word)) === true;
      const told = i === start || lexicon.pack.verbFirst === true ? Math.max(toldInMarks(p, i), overNamed(p, i)) : overNamed(p, i);
      const work = verb.works === true && isWork(p, i) ? (p.quotations[p.quotedBy[i] ?? 0]?.end ?? i) : i;
      const named = Math.max(work, i > start ? overQuotedName(p, i, start) : i);
      if (told > i || named > i) {
        i = Math.max(told, named);
        continue;
      }
      const inner = object === undefined || !has('bare') ? undefined : innerClause(p, object, i);
      if (inner !== undefined)
        return { kind: 'bare', from: inner, ...(object !== undefined && inner > object && { addressee: [object, inner] }) };
      if (has('quotation') && (object === undefined || (labels && !isTitle(p, i, verb))) && isComplement(p, i, limit))
        return found('quotation', i);
      if (object === undefined && has('bare')) return found('bare', i);
      if (object === undefined && has('noun') && verb.opening === undefined) return found('noun', i);
      i = p.quotations[p.quotedBy[i] ?? 0]?.end ?? reach;
      continue;
    }
    if (has('quotation') && i === start && isElided(p, i, verb)) return found('quotation', i + 2);
    const clause = words.complementizers.at(tokens, i)?.end;
    // "that's": a pronoun with its verb, no complementiser.
    if (clause !== undefined && isClitic(p, clause)) return has('bare') || has('clause') ? found('clause', i) : undefined;
    // "wrote a letter that nobody read"
    if (clause !== undefined && object !== undefined && isGoverning(p, object, i, verb)) return undefined;
    if (clause !== undefined && has('clause')) return found('clause', clause);
    if (text === ':' && (has('clause') || has('quotation') || has('bare'))) {
      if ((p.quotedBy[i + 1] ?? -1) >= 0) return found('quotation', i + 1);
      if (i + SHORTEST_CLAUSE < limit && (i === start || has('clause') || has('bare'))) return found('clause', i + 1);
    }
    if ((has('infinitive') || verb.own === true) && i === start && lexicon.pack.infinitives?.endings !== undefined && isInfinitive(p, i))
      return found('infinitive', i);
    if (has('infinitive') && object === undefined && isAskedOf(p, start, i)) return found('infinitive', i);
    // « warned residents not to return »: what they are not to do.
    if (has('infinitive') && infinitiveAt(p, i)) return found('infinitive', negated(p, i) ?? skip(words.markers, tokens, i));
    if (i === start && verb.opening?.some((word) => phraseAt(p, i, word) > i) === true) return found('noun', i);
    // « رحب بالاتفاق »: the preposition is written together with its noun.
    if (
      has('noun') &&
      verb.over !== undefined &&
      (isGlued(p, i) || isGluedOver(p, i, verb.over)) &&
      (object === undefined || verb.to === true)
    )
      return found('noun', i);
    const over = verb.over?.find((word) => phraseAt(p, i, word) > i);
    if (over !== undefined && has('noun') && (object === undefined || verb.to === true)) {
      const from = phraseAt(p, i, over);
      return { kind: 'noun', from, ...(addressee !== undefined && { addressee }) };
    }
    if (has('reason') && i > start && (words.reasons.at(tokens, i) !== undefined || infinitiveAt(p, i)))
      return found('reason', words.adverbs.at(tokens, i) === undefined ? i + 1 : i);
    if (i > start && isGerund(p, i)) break;
    const joint = skip(words.coordinators, tokens, i);
    if (object === undefined && joint > i && (words.toward.at(tokens, start) === undefined || isTense(p, joint))) break;
    // « pidió la dimisión y avisó de que … »: what follows is the affair of the second cue.
    if (object !== undefined && joint > i && isTense(p, joint)) break;
    // "warned it was late": a pronoun and its verb.
    if (i === start && has('bare') && lexicon.pack.fixedOrder === true && opensFinite(p, i)) return found('bare', i);
    if (i === start && object === undefined && isObject(p, i)) {
      const clausal = verb.finite !== true || holdsAuxiliary(p, i, limit) || holdsFinite(p, i, limit);
      if (has('bare') && clausal && !comma && verb.to !== true && limit - i >= SHORTEST_CLAUSE && words.topics.at(tokens, i) === undefined)
        return found('bare', i);
      if (has('bare') && !comma && verb.to !== true && !has('noun')) return undefined;
      if (
        has('noun') &&
        verb.opening === undefined &&
        verb.over === undefined &&
        verb.to !== true &&
        !has('infinitive') &&
        !isPronoun(p, i)
      )
        return found('noun', i);
      object = i;
    }
    if (i > start && object === undefined && has('noun') && !has('infinitive') && !infinitiveAt(p, start) && isSecondObject(p, start, i))
      return found('noun', i);
    if (has('bare') && opensInner(p, start, i, verb.to === true ? object : undefined)) return found('bare', i);
    if (isBoundary(p, i) || tokens[i]?.text === '.') {
      if (text === ',' && comma && opensClause(p, i + 1, has)) {
        i++;
        continue;
      }
      if (text === ',' && comma && has('infinitive') && closesInfinitive(p, i + 1, limit)) return found('infinitive', i + 1);
      const told = object === undefined || (object === start && words.datives.at(tokens, start) !== undefined);
      if (text === ',' && comma && has('bare') && told && opensBare(p, i + 1, limit)) return found('bare', i + 1);
      if (text === ',' && has('infinitive') && (object !== undefined || words.toward.at(tokens, start) !== undefined)) {
        i++;
        continue;
      }
      const next = text === ',' ? afterParenthesis(p, i, reach) : undefined;
      if (next === undefined || (object !== undefined && (p.quotedBy[next] ?? -1) < 0)) break;
      i = passOver(p, next, reach);
      const article = words.determiners.at(tokens, i) !== undefined && words.complementizers.at(tokens, i) === undefined;
      if (has('noun') && verb.over === undefined && isObject(p, i) && article) return found('noun', i);
      continue;
    }
    // « rechnet für das Jahr mit »: an article is no relative there.
    const article = lexicon.pack.verbSecond === true && words.determiners.at(tokens, i) !== undefined;
    if (i > start && !article && words.relatives.at(tokens, i) !== undefined) break;
    i = p.dateFrom.get(i) ?? i + 1;
  }
  return weaker(p, start, object, verb, limit);
}

/** When no complementiser, mark or infinitive was found: the noun phrase or the bare clause itself. */
function weaker(p: Passage, start: number, object: number | undefined, verb: SpeechVerb, limit: number): Introduction | undefined {
  if (verb.holds !== undefined && !holds(p, start, verb.holds, limit)) return undefined;
  const has = (kind: FrameKind): boolean => verb.frames.includes(kind);
  if (object !== undefined && has('noun') && verb.over === undefined && verb.opening === undefined) return { kind: 'noun', from: object };
  if (
    !has('bare') ||
    verb.finite === true ||
    p.lexicon.pack.clauseComma === true ||
    p.lexicon.words.coordinators.at(p.tokens, start) !== undefined
  )
    return undefined;
  let from = start;
  let addressee: readonly [number, number] | undefined;
  if (verb.to === true && object !== undefined) {
    from = endOfAddressee(p, object, limit);
    addressee = [object, from];
    from = passOver(p, from, limit);
  }
  if (p.lexicon.pack.tenseless === true && p.tokens[from]?.text === ',') from++;
  if (isBoundary(p, from) || limit - from < SHORTEST_CLAUSE || p.lexicon.words.topics.at(p.tokens, from) !== undefined) return undefined;
  return { kind: 'bare', from, ...(addressee !== undefined && { addressee }) };
}

/** "told analysts the quarter had been “hard”", "warned the winter would be “hard”": where the clause begins that a quotation ends. */
function innerClause(p: Passage, object: number, at: number): number | undefined {
  if (p.lexicon.pack.fixedOrder !== true || !holdsAuxiliary(p, object, at)) return undefined;
  const from = endOfAddressee(p, object, at);
  const { words, pronouns } = p.lexicon;
  const opens = words.determiners.at(p.tokens, from) !== undefined || pronouns.at(p.tokens, from) !== undefined || p.startingAt.has(from);
  return opens && holdsAuxiliary(p, from, at) ? from : object;
}

/** Where somebody addressed ends, who is named or has one noun. */
export function endOfAddressee({ tokens, startingAt, lexicon: { pack, words, pronouns } }: Passage, at: number, limit: number): number {
  const noun = skip(words.determiners, tokens, at);
  const actor = startingAt.get(at) ?? startingAt.get(noun);
  // « 告诉财新记者，… »
  if (pack.headLast === true)
    for (let end = at; end < Math.min(limit, at + LONGEST_UNSPACED); end++) if (tokens[end]?.text === ',') return end;
  // "told her she": no determiner.
  if (noun > at && actor === undefined && pronouns.at(tokens, noun) !== undefined) return Math.min(limit, noun);
  return Math.min(limit, actor?.to ?? noun + 1);
}

/** Over adverbs and dates. */
export function passOver(p: Passage, at: number, limit: number): number {
  const { tokens, lexicon } = p;
  let i = at;
  for (let moved = true; moved && i < limit; ) {
    const { text = '', lower = '' } = tokens[i] ?? {};
    const noun = skip(lexicon.words.prepositions, tokens, i);
    const dated = p.dateFrom.get(i) ?? p.dateFrom.get(noun) ?? lexicon.words.weekdays.at(tokens, noun)?.end;
    // « teilte mit, dass », but « drohte mit Zöllen »: what a verb left behind ends its clause.
    const governs = lexicon.pack.verbSecond === true && noun > i && !isBoundary(p, noun) && (p.quotedBy[noun] ?? -1) < 0;
    const adverb = (governs ? undefined : lexicon.words.following.at(tokens, i)?.end) ?? dated ?? i;
    const ending = lexicon.pack.adverbEndings.some((e) => lower.length > e.length + 2 && lower.endsWith(e)) && LOWER.test(text) ? i + 1 : i;
    const next = Math.max(adverb, ending);
    moved = next > i;
    if (moved) i = next;
  }
  return i;
}

/** Behind the comma that a language sets before its clauses. */
const opensClause = ({ tokens, lexicon: { words } }: Passage, at: number, has: (kind: FrameKind) => boolean): boolean =>
  has('clause') && words.complementizers.at(tokens, at) !== undefined;

/** « versprach, den Tunnel zu öffnen »: the infinitive and its marker end the clause. */
function closesInfinitive(p: Passage, at: number, limit: number): boolean {
  if (p.lexicon.pack.verbSecond !== true) return false;
  for (let i = at; i < Math.min(limit, at + FARTHEST) && !isBoundary(p, i); i++) if (infinitiveAt(p, i) || hasInfix(p, i)) return true;
  return false;
}

/** « sagte, der Tunnel werde öffnen »: a clause without complementiser opens with its subject or an adverbial, never with a verb. */
function opensBare(p: Passage, at: number, limit: number): boolean {
  const { tokens, lexicon } = p;
  if (limit - at < SHORTEST_CLAUSE || lexicon.words.topics.at(tokens, at) !== undefined) return false;
  const opens = [lexicon.words.determiners, lexicon.words.prepositions, lexicon.words.adverbs].some((t) => t.at(tokens, at) !== undefined);
  return opens || isPronoun(p, at) || (tokens[at]?.kind === 'word' && !LOWER.test(tokens[at]?.text ?? ''));
}

/** « a conclu en exprimant sa conviction que »: what follows is the affair of the second cue. */
const isGerund = ({ tokens, lexicon }: Passage, at: number): boolean =>
  // "told a briefing": a noun.
  back(lexicon.words.determiners, tokens, at) === at &&
  lexicon.cues.at(tokens, at)?.value.some((s) => s.kind === 'verb' && s.form === 'gerund') === true;

/** Whether a quotation is the whole complement: no noun follows it (« "interim" president »). */
function isComplement(p: Passage, at: number, limit: number): boolean {
  const { tokens, lexicon } = p;
  const { words } = lexicon;
  const end = p.quotations[p.quotedBy[at] ?? -1]?.end ?? at;
  if (end >= limit || tokens[end]?.kind !== 'word' || p.dateFrom.has(end)) return true;
  // « “…”的说法还为时过早 »: what is quoted is but an attribute.
  if (lexicon.pack.headLast === true && words.links.at(tokens, end) !== undefined) return false;
  return [
    words.prepositions,
    words.links,
    words.coordinators,
    words.subordinators,
    words.contrasts,
    words.relatives,
    words.determiners,
    words.adverbs,
  ].some((table) => table.at(tokens, end) !== undefined);
}

/** « назвал роман «Долгая ночь» »: a capital behind the mark makes a title of what something is called. */
const isTitle = ({ tokens, lexicon: { pack } }: Passage, at: number, verb: SpeechVerb): boolean =>
  verb.act === 'opinion' && pack.properCapitals !== 'never' && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');

const isFirstPerson = ({ tokens, lexicon }: Passage, at: number): boolean => lexicon.pronouns.at(tokens, at)?.value.person === 1;

const isPronoun = ({ tokens, lexicon }: Passage, at: number): boolean => lexicon.pronouns.at(tokens, at) !== undefined;

/** Whether an object or a clause may begin here: a word that is no preposition, conjunction or relative. */
export function isObject({ tokens, lexicon: { words } }: Passage, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || (token.kind === 'mark' && !/^[$€£#@(]$/u.test(token.text))) return false;
  if (words.determiners.at(tokens, at) !== undefined) return true;
  return [words.prepositions, words.links, words.toward, words.coordinators, words.subordinators, words.relatives, words.contrasts].every(
    (table) => table.at(tokens, at) === undefined,
  );
}

/** The addressee between a cue and what follows: behind its preposition, or the bare object of a verb that takes one. */
function addressed(
  p: Passage,
  start: number,
  at: number,
  object: number | undefined,
  verb: SpeechVerb,
): readonly [number, number] | undefined {
  const { tokens, lexicon } = p;
  // « وصف القرار بأنه … »: what is called something is not spoken to.
  if (verb.act === 'opinion' || verb.act === 'deny') return undefined;
  if (object !== undefined && at > object) {
    let end = at;
    while (end > object && (isBoundary(p, end - 1) || tokens[end - 1]?.lower === verb.particle)) end--;
    return verb.to === true || verb.frames.includes('infinitive') ? [object, end] : undefined;
  }
  const from = skip(lexicon.words.toward, tokens, start);
  if (from === start || at <= from) return undefined;
  let to = from;
  while (to < at && !isBoundary(p, to) && !p.dateFrom.has(to)) to++;
  return to > from ? [from, to] : undefined;
}
