import type { Room } from '../content/room.ts';
import type { Draft } from '../draft.ts';
import type { CueSense, SourcePlace } from '../lexicon.ts';
import { canSpeak, isBoundary, opensPhrase } from '../passage/noun-phrase.ts';
import { back, type Passage, type Range, skip } from '../passage/passage.ts';
import { isGovernedName, overMarks, overQuotedName } from '../passage/quoted-name.ts';
import type { Subject } from '../speaker/of-actor.ts';

type SourceSense = CueSense & { readonly kind: 'source' };

const LONGEST_SOURCE = 40;
const LONGEST_APPOSITION = 25;
const LONGEST_SPEAKER = 8;
const LONGEST_OCCASION = 12;
const SHORTEST_CLAUSE = 3;
const UPPER = /^\p{Lu}/u;

/** « Selon X, … », « …, selon X »: a source word, somebody who can speak, and what is not between commas. */
export function sourced(
  p: Passage,
  from: number,
  to: number,
  { floor, limit, open }: Room,
  { place, own, sure, tail: framed }: SourceSense,
): Draft | undefined {
  if (place === 'behind') return followed(p, from, to, floor, limit);
  if (place === 'late' && (from <= floor || !isParted(p, from) || p.tokens[to]?.text === ',')) return undefined;
  const first = from === floor || opensSentence(p, floor, from);
  const tail = own === undefined ? tailOf(p, to, limit, framed) : undefined;
  if (framed !== undefined && tail === undefined) return undefined;
  const named: Subject | undefined =
    own !== undefined
      ? { from: from + own.at, to: from + own.at + 1, pronoun: own, known: true }
      : tail === undefined
        ? (sourceOf(p, to, limit, first, sure === true) ?? behindQuotation(p, from, to, limit, place))
        : sourceNamed(p, to, beforeAdverbial(p, to, tail[0]));
  if (named === undefined || (place === 'personal' && !(first && isAuthor(p, named, limit)))) return undefined;
  const subject = own === undefined && tail === undefined ? withName(p, named) : named;
  const end = tail?.[1] ?? (own === undefined ? overOccasion(p, overApposition(p, subject.to, limit), limit) : to);
  const second = p.lexicon.pack.verbSecond === true;
  const content: Range[] = [];
  const before: Range = [Math.max(floor, open), isParted(p, from) ? from - 1 : from];
  const whole = p.quotations[p.quotedBy[before[0]] ?? -1];
  const quoted = whole?.open === before[0] && before[1] - whole.end <= 1;
  const rest = p.tokens[end]?.text === ',' ? end + 1 : end;
  const after: Range = [rest, limit];
  if (!first) {
    // « theo » is "follow" too: inside a sentence only a comma makes it a source.
    if (p.lexicon.pack.tenseless === true && p.tokens[from - 1]?.text !== ',') return undefined;
    // « Le match, selon l'entraîneur, est un tournant »: a short subject, and its clause behind the source.
    const parts = before[1] < from && p.tokens[end]?.text === ',' && limit - rest >= SHORTEST_CLAUSE;
    if ((before[1] - before[0] < SHORTEST_CLAUSE && !parts) || (end < limit && before[1] === from && !second)) return undefined;
    content.push(before);
  }
  if (first || p.tokens[end]?.text === ',') {
    if (
      after[1] - after[0] >= SHORTEST_CLAUSE &&
      p.lexicon.words.contrasts.at(p.tokens, rest) === undefined &&
      // « “…”, lit-on dans la tribune, signée par dix médecins »
      !(content.length > 0 && quoted && (p.quotedBy[rest] ?? -1) < 0) &&
      !(content.length > 0 && p.lexicon.words.relatives.at(p.tokens, rest) !== undefined)
    )
      content.push(after);
  } else if (end < limit && !second) return undefined;
  else if (end < limit && before[1] === from) content.push([end, limit]);
  if (content.length === 0) return undefined;
  // « “…”, so die Ministerin. “…” »
  const index = content.length === 1 && content[0] === before ? (p.quotedBy[before[0]] ?? -1) : -1;
  const quotations = index >= 0 && quoted ? [index] : [];
  return { kind: 'source', act: 'assert', cue: tail ?? [from, to], subject, content, quotations, needsPerson: false };
}

/** Behind a comma, or a dash behind a quotation: « «…», — говорится в письме ». */
const isParted = ({ tokens, quotedBy }: Passage, at: number): boolean =>
  tokens[at - 1]?.text === ',' ||
  (/^[–—]$/u.test(tokens[at - 1]?.text ?? '') && (quotedBy[tokens[at - 2]?.text === ',' ? at - 3 : at - 2] ?? -1) >= 0);

/** « Pour l'économiste Claire Nogaret », « Para ele ». */
const isPerson = ({ actor, pronoun }: Subject): boolean =>
  actor?.kind === 'person' || (pronoun !== undefined && pronoun.vague !== true && pronoun.person === undefined);

/** « Pour le parti, le plan est “un leurre” »: a person, or with the verb elsewhere anybody known whose words are quoted. */
function isAuthor(p: Passage, subject: Subject, limit: number): boolean {
  if (p.lexicon.pack.verbSecond !== true && isPerson(subject)) return true;
  if (subject.pronoun !== undefined || !subject.known) return false;
  for (let i = subject.to; i < Math.min(limit, subject.to + LONGEST_SOURCE); i++) {
    if ((p.quotedBy[i] ?? -1) >= 0) return true;
    // « Pour la ville, il a suggéré … “…” »
    if (p.lexicon.cues.at(p.tokens, i)?.value.some((sense) => sense.kind === 'verb') === true) return false;
  }
  return false;
}

/** « Selon son chargé de campagne, Hugo Pellerin, … »: a role and the name in apposition. */
function withName(p: Passage, subject: Subject): Subject {
  const next = p.tokens[subject.to]?.text === ',' ? p.startingAt.get(subject.to + 1) : undefined;
  const role = subject.pronoun === undefined && (subject.actor === undefined || subject.actor.found?.mention.form === 'title');
  const apposed = role && next?.kind === 'person' && next.found?.mention.form === 'name' && p.tokens[next.to]?.text === ',';
  return apposed ? { from: subject.from, to: next.to, actor: next, known: true } : subject;
}

/** Who stands before the tail of a source. */
function sourceNamed({ endingAt }: Passage, from: number, to: number): Subject {
  const actor = endingAt.get(to);
  return { from, to, known: true, ...(actor !== undefined && actor.from >= from && actor.kind !== 'thing' && { actor }) };
}

/** « “…”, so der 52-Jährige »: behind a quotation anybody. */
function behindQuotation(p: Passage, from: number, at: number, limit: number, place: SourcePlace): Subject | undefined {
  const quotation = p.quotations[p.quotedBy[from - 2] ?? -1];
  if (place !== 'late' || quotation?.end !== from - 1 || limit - at > LONGEST_SPEAKER || !opensPhrase(p, at)) return undefined;
  let end = at;
  while (end < limit && !isBoundary(p, end)) end++;
  return end > at ? { from: at, to: end, known: true } : undefined;
}

/** « 据路透社报道，… »: the word that ends the source, behind somebody. */
function tailOf(p: Passage, at: number, limit: number, framed?: string): Range | undefined {
  if (p.lexicon.pack.sourceTails === undefined) return undefined;
  let end = at;
  while (end < limit && end - at < LONGEST_SOURCE && !isBoundary(p, end)) end++;
  if (framed !== undefined) {
    const from = end - [...framed].length;
    return from > at && p.text.slice(p.tokens[from]?.start, p.tokens[end - 1]?.end) === framed ? [from, end] : undefined;
  }
  const from = back(p.lexicon.words.sourceTails, p.tokens, end);
  return from < end && from > at ? [from, end] : undefined;
}

/** « 据路透社援引官员的话报道 »: who is named before an adverbial. */
function beforeAdverbial(p: Passage, at: number, limit: number): number {
  const { words } = p.lexicon;
  for (let i = at + 1; i < limit; i++)
    if (words.adverbialOpens.at(p.tokens, i) !== undefined && words.speakers.at(p.tokens, i) === undefined && endsNoun(p, i, at)) return i;
  return limit;
}

const endsNoun = ({ tokens, endingAt, lexicon: { words } }: Passage, at: number, from: number): boolean =>
  (endingAt.get(at)?.from ?? -1) >= from || back(words.speakers, tokens, at) < at;

/** « Dem Minister zufolge öffnet der Tunnel »: the source opens its sentence, and its word stands behind. */
function followed(p: Passage, from: number, to: number, floor: number, limit: number): Draft | undefined {
  if (from - floor > LONGEST_APPOSITION || limit - to < 2) return undefined;
  for (let i = floor; i < from; i++) if (isBoundary(p, i)) return undefined;
  const actor = p.startingAt.get(floor);
  if (from <= floor || !opensPhrase(p, floor) || !canSpeak(p, floor, from)) return undefined;
  const subject: Subject = { from: floor, to: from, known: true, ...(actor?.to === from && { actor }) };
  const rest = overRelative(p, to, limit);
  return { kind: 'source', act: 'assert', cue: [from, to], subject, content: [[rest, limit]], quotations: [], needsPerson: false };
}

/** « Einem Bericht zufolge, der dem Sender vorliegt, … »: behind a relative clause of the source. */
function overRelative(p: Passage, at: number, limit: number): number {
  if (p.tokens[at]?.text !== ',' || p.lexicon.words.relatives.at(p.tokens, at + 1) === undefined) return at;
  for (let i = at + 1; i < Math.min(limit, at + LONGEST_APPOSITION); i = Math.max(i + 1, overMarks(p, i)))
    if (p.tokens[i]?.text === ',') return i + 1;
  return at;
}

/** Only conjunctions and adverbs stand before, or a short adverbial and a comma. */
function opensSentence(p: Passage, floor: number, at: number): boolean {
  const { tokens, lexicon } = p;
  let i = floor;
  for (let moved = true; moved && i < at; ) {
    const next = Math.max(
      skip(lexicon.words.coordinators, tokens, i),
      skip(lexicon.words.adverbs, tokens, i),
      skip(lexicon.words.contrasts, tokens, i),
      p.dateFrom.get(i) ?? 0,
    );
    moved = next > i;
    if (moved) i = tokens[next]?.text === ',' ? next + 1 : next;
  }
  return i >= at || (at - i <= 6 && tokens[at - 1]?.text === ',' && !opensPhrase(p, i));
}

function sourceOf(p: Passage, at: number, limit: number, first: boolean, sure: boolean): Subject | undefined {
  const { tokens, lexicon } = p;
  const { words, pronouns } = lexicon;
  const article = skip(words.determiners, tokens, at);
  const actor = p.startingAt.get(at) ?? p.startingAt.get(article);
  const second = lexicon.pack.verbSecond === true;
  const whole = actor?.kind === 'person' || second || isBoundary(p, actor?.to ?? 0) || actor?.to === limit;
  if (actor !== undefined && actor.to <= limit && whole)
    // « selon leur avocate, Me Lydie Faure, … »: of a title the article belongs to it.
    return actor.kind === 'thing'
      ? undefined
      : { from: actor.found?.mention.form === 'title' ? Math.min(at, actor.from) : actor.from, to: actor.to, actor, known: true };
  const pronoun = pronouns.at(tokens, at);
  if (pronoun !== undefined && isBoundary(p, pronoun.end)) return { from: at, to: pronoun.end, pronoun: pronoun.value, known: true };
  let end = at;
  const reach = Math.min(limit, at + LONGEST_SOURCE);
  while (end < reach && !(second && isPast(p, at, end, first))) {
    // « Selon une note révélée par « Le Courrier », … »
    const named = overNameInMarks(p, end, at);
    if (named === end && isBoundary(p, end)) break;
    end = named > end ? named : end + 1;
  }
  if (end === at || words.mute.at(tokens, article) !== undefined || !(sure || canSpeak(p, at, end) || isGiven(p, at))) return undefined;
  const named = p.endingAt.get(end);
  return { from: at, to: end, known: true, ...(named?.kind === 'person' && named.from >= at && { actor: named }) };
}

/** Where a name in marks ends that a preposition governs or the noun before it bears; the token itself without one. */
function overNameInMarks(p: Passage, at: number, floor: number): number {
  const quotation = p.quotations[p.quotedBy[at] ?? -1];
  if (quotation?.open !== at || at === floor) return at;
  if (isGovernedName(p, quotation)) return quotation.end;
  // « un document que « Le Courrier » s'est procuré »
  const { words } = p.lexicon;
  for (let i = floor; i < at; i++)
    if (words.relatives.at(p.tokens, i) !== undefined || words.complementizers.at(p.tokens, i) !== undefined) return overMarks(p, at);
  return overQuotedName(p, at, floor);
}

/** « وفقا لهيئة البث »: who can speak, its preposition written together with it. */
const isGiven = ({ tokens, lexicon: { words } }: Passage, at: number): boolean => words.gluedSpeakers.at(tokens, at) !== undefined;

/** « Laut Polizei in Bonn wurden »: with the verb second, a small word behind a noun ends the phrase, inside the sentence a preposition too. */
function isPast({ tokens, dateFrom, lexicon: { words } }: Passage, from: number, at: number, first: boolean): boolean {
  if (at <= from || !UPPER.test(tokens[at - 1]?.text ?? '') || UPPER.test(tokens[at]?.text ?? '')) return false;
  if (words.links.at(tokens, at) !== undefined || words.coordinators.at(tokens, at) !== undefined) return false;
  return !first || dateFrom.has(at) || words.prepositions.at(tokens, at) === undefined;
}

/** « Selon M. X, ministre de Y, … »: to the comma after the apposition. */
function overApposition(p: Passage, at: number, limit: number): number {
  const { tokens, lexicon } = p;
  if (tokens[at]?.text === '(') return overParenthesis(p, at, limit);
  if (tokens[at]?.text !== ',') return at;
  const noun = skip(lexicon.words.determiners, tokens, at + 1);
  // « Selon l'agence, citant une source proche, … »
  const citing = lexicon.cues.at(tokens, at + 1)?.value.some((sense) => sense.kind === 'verb' && sense.form === 'gerund') === true;
  const told = lexicon.words.speakers.at(tokens, noun) !== undefined || lexicon.words.relatives.at(tokens, noun) !== undefined;
  // « По словам двух источников, знакомых с проектом, … »
  const { lower: first = '' } = tokens[at + 1] ?? {};
  const attribute = lexicon.pack.attributes?.some((ending) => first.endsWith(ending)) === true;
  // « Selon son rapport, remis en 2021, les taux … »: few words, and a clause with its subject behind them.
  const short = !told && !citing;
  const origin = comesFrom(p, at + 1);
  if (
    short &&
    !origin &&
    (noun > at + 1 ||
      lexicon.words.prepositions.at(tokens, at + 1) !== undefined ||
      lexicon.pronouns.at(tokens, at + 1) !== undefined ||
      p.startingAt.has(at + 1) ||
      !/^\p{Ll}/u.test(tokens[at + 1]?.text ?? ''))
  )
    return at;
  const reach = Math.min(limit, at + (short ? LONGEST_SPEAKER + 2 : LONGEST_APPOSITION));
  for (let i = at + 1; i < reach; i++) {
    i = overMarks(p, i);
    if (tokens[i]?.text === ',') return !short || attribute || opensClause(p, i + 1) || (origin && (p.quotedBy[i + 1] ?? -1) >= 0) ? i : at;
    if (isBoundary(p, i)) return at;
  }
  return at;
}

/** « Para la profesora Ana Vidal, de la Universidad de Vigo, … »: where somebody comes from, and not « de nombreux élus ». */
function comesFrom({ tokens, lexicon: { words } }: Passage, at: number): boolean {
  const noun = words.links.at(tokens, at)?.end;
  const token = noun === undefined ? undefined : tokens[noun];
  return (
    noun !== undefined && (token?.kind === 'number' || UPPER.test(token?.text ?? '') || words.determiners.at(tokens, noun) !== undefined)
  );
}

/** « „Das Spiel“, so Bohn nach dem Abpfiff, „war …“ »: over an adverbial between a source and the quotation that goes on. */
function overOccasion({ tokens, quotedBy, lexicon: { words } }: Passage, at: number, limit: number): number {
  if (words.prepositions.at(tokens, at) === undefined) return at;
  let end = at;
  while (end < limit && end - at < LONGEST_OCCASION && tokens[end]?.kind !== 'mark') end++;
  return tokens[end]?.text === ',' && (quotedBy[end + 1] ?? -1) >= 0 ? end : at;
}

/** Whether a subject stands at a token: with its article, a pronoun or a name. */
const opensClause = ({ tokens, startingAt, lexicon: { words, pronouns } }: Passage, at: number): boolean =>
  words.determiners.at(tokens, at) !== undefined || pronouns.at(tokens, at) !== undefined || startingAt.has(at);

/** "the Office on Drugs and Crime (UNODC), which …, " */
function overParenthesis(p: Passage, at: number, limit: number): number {
  for (let i = at + 1; i < Math.min(limit, at + LONGEST_APPOSITION); i++)
    if (p.tokens[i]?.text === ')') return overApposition(p, i + 1, limit);
  return at;
}
