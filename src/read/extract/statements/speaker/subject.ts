import type { SpeechPronoun } from '../../../../model/packs/speech.ts';
import { canSpeak, isBoundary, isGoverned, opensPhrase, phraseStart, speakerEnd } from '../passage/noun-phrase.ts';
import { type Actor, back, type Passage, skip } from '../passage/passage.ts';
import { isGovernedName, overMarks, overQuotedName, quotedNameBefore } from '../passage/quoted-name.ts';
import { apposed, personBefore } from './apposed-names.ts';
import { isBareName } from './bare-title.ts';
import { beforeCiting, beforeDate, beforePhrase } from './before-adverbial.ts';
import { beforeCommas } from './before-commas.ts';
import { behindAdverbial } from './behind-adverbial.ts';
import { personBehindBody } from './behind-body.ts';
import { behindObject } from './behind-object.ts';
import { examplesBefore, relativeBefore } from './examples-before.ts';
import { isAddressed } from './is-addressed.ts';
import { behindLastLink } from './last-link.ts';
import { nearestPhrase } from './nearest-phrase.ts';
import { followsBorder, type Left, ofActor, type Subject } from './of-actor.ts';
import { overAddressee } from './over-addressee.ts';
import { overAside } from './over-aside.ts';
import { postponedFrom } from './postponed.ts';
import { holdsVerb, joinedTitle, roleBefore } from './title-before.ts';
import { rowFrom } from './together.ts';
import { isGerundCue, isGlued, isGluedOver, isSecond, officeHolder, opensUnlinked, withoutObject } from './verb-first.ts';

const NONE: Left = { shared: false };
const SHARED: Left = { shared: true };
const FARTHEST = 80;
const LONGEST_PARENTHESIS = 12;

/** The subject that stands before a verb group. */
export function leftSubject(p: Passage, at: number, floor: number): Left {
  const { tokens, lexicon } = p;
  const { words, pronouns } = lexicon;
  const named = quotedNameBefore(p, at, floor);
  if (named !== undefined) return { subject: { from: named, to: at, known: true }, shared: false };
  if (at <= floor || (p.quotedBy[at - 1] ?? -1) >= 0 !== (p.quotedBy[at] ?? -1) >= 0) return NONE;
  const mark = tokens[at - 1]?.text;
  if (mark === ')' || mark === ']') {
    const open = openingBefore(p, at - 1, floor, mark === ')' ? '(' : '[');
    return open === undefined ? NONE : leftSubject(p, open, floor);
  }
  const actor = isPronounToo(p, at, floor) ? undefined : p.endingAt.get(at);
  if (actor !== undefined && actor.from >= floor && !isGoverned(p, actor.from, floor)) {
    const whole = isAttribute(p, actor, floor) ? ofPhrase(p, at, floor) : NONE;
    return whole.subject?.known === true ? whole : ofActor(p, actor, floor);
  }
  const member = personBehindBody(p, at, floor);
  if (member !== undefined && !isGoverned(p, member.from, floor)) return ofActor(p, member, floor);
  const cited = beforeCiting(p, at, floor);
  if (cited < at) return leftSubject(p, cited, floor);
  const placed = beforePhrase(p, at, floor);
  if (placed < at) return leftSubject(p, placed, floor);
  const dated = beforeDate(p, at, floor);
  const undated = dated < at ? leftSubject(p, dated, floor) : NONE;
  if (undated.subject !== undefined) return undated;
  const pronoun = back(pronouns, tokens, at);
  if (pronoun < at && pronoun >= floor) return ofPronoun(p, pronoun, at);
  const relative = back(words.relatives, tokens, at);
  if (relative < at && relative > floor) return antecedent(p, relative, floor);
  if (back(words.coordinators, tokens, at) < at) return SHARED;
  // « Son entraîneur, lui, parle … »
  const emphatic = mark === ',' ? back(pronouns, tokens, at - 1) : at - 1;
  if (emphatic < at - 1 && emphatic > floor + 1 && tokens[emphatic - 1]?.text === ',') return leftSubject(p, emphatic - 1, floor);
  if (isBoundary(p, at - 1))
    return mark === ',' || mark === '–' || mark === '—' || mark === '-' ? beforeApposition(p, at - 1, floor) : NONE;
  return ofPhrase(p, at, floor);
}

/** « một quan chức quân đội Hàn Quốc », « người phát ngôn Điện Kremlin »: without links a place or body behind a noun belongs to it. */
const isAttribute = (p: Passage, actor: Actor, floor: number): boolean =>
  p.lexicon.pack.tenseless === true &&
  p.lexicon.pack.headLast !== true &&
  (actor.kind === 'place' || actor.kind === 'body') &&
  !followsBorder(p, actor.from, floor);

/** « Anh kể … » at the start of a sentence is he, not England. */
function isPronounToo({ tokens, endingAt, sentenceFrom, lexicon }: Passage, at: number, floor: number): boolean {
  const actor = endingAt.get(at);
  const opens = actor?.kind === 'place' && actor.from >= floor && sentenceFrom[actor.from] === actor.from;
  return opens && lexicon.pack.tenseless === true && lexicon.pronouns.at(tokens, actor.from)?.end === at;
}

function openingBefore({ tokens }: Passage, at: number, floor: number, mark: string): number | undefined {
  for (let i = at - 1; i >= floor && at - i <= LONGEST_PARENTHESIS; i--) if (tokens[i]?.text === mark) return i;
  return undefined;
}

/** Whether the verb after a pronoun has an ending that goes with it. */
export const agrees = ({ tokens }: Passage, { endings }: SpeechPronoun, at: number): boolean =>
  endings === undefined || endings.some((ending) => tokens[at]?.lower.endsWith(ending) === true);

function ofPronoun(p: Passage, from: number, to: number): Left {
  const { tokens, lexicon } = p;
  const pronoun = lexicon.pronouns.at(tokens, from)?.value;
  return pronoun === undefined || !agrees(p, pronoun, to) || isAddressed(p, from)
    ? NONE
    : { subject: { from, to, pronoun, known: pronoun.vague !== true }, shared: false };
}

/** « M. X, qui a déclaré que … » */
function antecedent(p: Passage, relative: number, floor: number): Left {
  const end = p.tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  if (back(p.lexicon.words.generics, p.tokens, end) < end) return NONE;
  const actor = p.endingAt.get(end);
  const apposed = end < relative && actor?.kind === 'person';
  if (actor !== undefined && actor.from >= floor && (apposed || !isGoverned(p, actor.from, floor))) return ofActor(p, actor);
  const start = phraseStart(p, end, floor);
  // « s'emporte Yoann Brizard, entraîneur de l'équipe, qui réclame »
  const named = end < relative && p.tokens[start - 1]?.text === ',' ? p.endingAt.get(start - 1) : undefined;
  if (named?.kind === 'person' && named.from >= floor && back(p.lexicon.words.determiners, p.tokens, start + 1) === start + 1)
    return ofActor(p, named);
  const from = behindCue(p, apposed ? start : nearestPhrase(p, start, end), end);
  return from < end && opensPhrase(p, from) && canSpeak(p, from, end) ? { subject: { from, to: end, known: true }, shared: false } : NONE;
}

/** « …, indicou hoje | a agência, que dá conta de … »: of a phrase that a verb of saying opens, what its article opens. */
function behindCue({ tokens, lexicon: { cues, words } }: Passage, from: number, end: number): number {
  if (cues.at(tokens, from)?.value.some((sense) => sense.kind === 'verb') !== true) return from;
  for (let i = from + 1; i < end; i++) if (words.determiners.at(tokens, i) !== undefined) return i;
  return from;
}

/** « Ghada Waly, directrice exécutive de l'ONUDC, a rappelé »: over what is set between commas. */
function beforeApposition(p: Passage, comma: number, floor: number): Left {
  const { tokens } = p;
  const examples = examplesBefore(p, comma, floor);
  const whole = examples === undefined ? NONE : leftSubject(p, examples, floor);
  if (whole.subject !== undefined) return whole;
  const relative = relativeBefore(p, comma, floor);
  const antecedes = relative === undefined ? NONE : leftSubject(p, relative, floor);
  if (antecedes.subject?.known === true) return antecedes;
  let least = Math.max(floor, comma - FARTHEST);
  for (let i = comma; i > least; i--) {
    const quotation = p.quotedBy[i - 1] === p.quotedBy[comma] ? undefined : p.quotations[p.quotedBy[i - 1] ?? -1];
    // « Les pompiers, cités par « Nice-Matin », … »
    if (quotation !== undefined && quotation.open > least && (isGovernedName(p, quotation) || isBorne(p, quotation.open)))
      i = quotation.open + 1;
    else if (p.quotedBy[i - 1] !== p.quotedBy[comma]) least = i;
  }
  for (let end = comma; end > least; end--) {
    const actor = p.endingAt.get(end);
    if (actor === undefined || actor.kind === 'place' || actor.from < floor) continue;
    if (end < comma && !/^[,(–—-]$/u.test(tokens[end]?.text ?? '')) continue;
    const joined = joinedTitle(p, actor, floor);
    if (joined !== undefined) return { subject: { from: joined, to: actor.to, actor, known: true }, shared: false };
    if (!followsBorder(p, actor.from, floor)) continue;
    const named = tokens[actor.from - 1]?.text === ',' ? p.endingAt.get(actor.from - 1) : undefined;
    const person = actor.kind === 'person' ? undefined : personBefore(p, actor.from, least, floor);
    if (person !== undefined) return ofActor(p, person);
    const apposed = actor.kind === 'person' && tokens[actor.from - 1]?.text === ',';
    const role = apposed ? roleBefore(p, actor.from - 1, floor, tokens[end]?.text === ',') : undefined;
    // "The inquiry’s chair, Colin Pratt, said"
    const title = named?.found?.mention.form === 'title' && actor.found?.mention.form === 'name';
    if (role !== undefined && (named === undefined || title))
      return { subject: { from: role, to: actor.to, actor, known: true }, shared: false };
    return ofActor(p, named?.kind === 'person' && followsBorder(p, named.from, floor) ? named : actor, floor);
  }
  return beforeCommas(p, comma, least);
}

/** « опубликованное в журнале «Климат» »: a name in marks behind its noun. */
const isBorne = (p: Passage, at: number): boolean => p.tokens[at - 1]?.kind === 'word' && overMarks(p, at) > at;

function ofPhrase(p: Passage, at: number, floor: number): Left {
  const start = phraseStart(p, at, floor);
  const from = afterClause(p, p.lexicon.pack.headLast === true ? start : Math.min(at, p.dateFrom.get(start) ?? start), at);
  // « wenn er darauf hinweist, dass »
  const pronoun = p.lexicon.pack.verbSecond === true ? p.lexicon.pronouns.at(p.tokens, from) : undefined;
  if (
    pronoun !== undefined &&
    pronoun.end < at &&
    pronoun.value.vague !== true &&
    p.lexicon.words.speakers.at(p.tokens, pronoun.end) === undefined
  )
    return { subject: { from, to: pronoun.end, pronoun: pronoun.value, known: true }, shared: false };
  if (p.lexicon.words.objective.at(p.tokens, from) !== undefined) return NONE;
  const alone = p.lexicon.words.alone.at(p.tokens, from);
  if (from < at && alone?.end === at) return { subject: { from, to: at, known: true }, shared: false };
  const relative = back(p.lexicon.words.relatives, p.tokens, from);
  const complements = back(p.lexicon.words.complementizers, p.tokens, from) === relative && from < at && canSpeak(p, from, at);
  if (relative < from && relative > floor && !complements) return antecedent(p, relative, floor);
  // « premio de argumento »: behind a link stands a noun.
  if (p.lexicon.pack.verbSecond !== true && back(p.lexicon.words.links, p.tokens, at) < at) return NONE;
  if (from < at && !opensPhrase(p, from) && p.lexicon.pack.headLast === true) {
    const head = behindLastLink(p, from, at);
    return head === undefined ? NONE : { subject: { from: head, to: at, known: true }, shared: false };
  }
  const told = back(p.lexicon.words.told, p.tokens, at);
  const seat = skip(p.lexicon.words.seats, p.tokens, from);
  // « В министерстве отметили, что »: a plural verb without subject makes the body speak.
  if (
    seat > from &&
    seat < told &&
    p.lexicon.pack.seatVerbs?.some((ending) => p.tokens[at]?.lower.endsWith(ending)) === true &&
    canSpeak(p, seat, told)
  )
    return { subject: { from: seat, to: told, known: true }, shared: false };
  const noun = from < at && !opensPhrase(p, from) ? behindAdverbial(p, from, at) : undefined;
  if (noun !== undefined) return { subject: { from: noun, to: at, known: true }, shared: false };
  if (from >= at || !opensPhrase(p, from) || skip(p.lexicon.words.determiners, p.tokens, from) >= at) return NONE;
  // « Zuvor hatte der Sprecher … gesagt »
  if (p.lexicon.pack.verbSecond === true && skip(p.lexicon.words.adverbs, p.tokens, from) >= at) return NONE;
  const actor = p.startingAt.get(from) ?? p.startingAt.get(skip(p.lexicon.words.determiners, p.tokens, from));
  const known = canSpeak(p, from, at);
  return { subject: { from: rowFrom(p, from, at, floor), to: at, known, ...(actor?.to === at && { actor }) }, shared: false };
}

/** « 76 États avaient signé et cinq l'avaient ratifié »: of a stretch that holds a verb, what stands behind its last conjunction. */
function afterClause(p: Passage, from: number, at: number): number {
  const { tokens, lexicon } = p;
  if (lexicon.pack.headLast === true || lexicon.pack.tenseless === true) return from;
  for (let i = at - 1; i > from; i--) {
    if (lexicon.words.auxiliaries.at(tokens, i) !== undefined) return from;
    const next = skip(lexicon.words.coordinators, tokens, i);
    if (next > i && next < at && holdsVerb(p, from, i)) return next;
  }
  return from;
}

/** The subject that stands after a verb group (« …, a annoncé le général X »). `free`: any noun phrase will do, for a quotation stands before. */
export function rightSubject(p: Passage, at: number, limit: number, free: boolean, over: readonly string[] = []): Subject | undefined {
  const { tokens, lexicon } = p;
  const { words, pronouns } = lexicon;
  const least = Math.min(limit, at + FARTHEST / 2);
  let start = overAside(p, at, least);
  const company = overQuotedName(p, start, start);
  if (company > start) return { from: start, to: company, known: true };
  for (let moved = true; moved; ) {
    const weekday = p.startingAt.has(start) ? start : skip(words.weekdays, tokens, start);
    // « сообщили во вторник в пресс-службе », « disse na terça-feira o ministro »
    const noun = skip(words.prepositions, tokens, start);
    const dated = noun > start ? Math.max(p.dateFrom.get(noun) ?? 0, skip(words.weekdays, tokens, noun)) : start;
    const day = dated > noun ? dated : start;
    const next = Math.max(skip(words.adverbs, tokens, start), p.dateFrom.get(start) ?? 0, weekday, day);
    moved = next > start;
    if (moved) start = next;
  }
  // « sagte er der Nachrichtenagentur », « сказал он агентству »: a pronoun right behind the verb is its subject
  const first = pronouns.at(tokens, start);
  if (first !== undefined && first.end <= limit && first.value.vague !== true && words.clitics.at(tokens, start) === undefined)
    return { from: start, to: first.end, pronoun: first.value, known: true };
  // « сообщили в пресс-службе завода »: a noun of a body behind its preposition.
  const seat = skip(words.seats, tokens, start);
  const { seatVerbs } = lexicon.pack;
  const seated = seat > start && seatVerbs?.some((ending) => tokens[at - 1]?.lower.endsWith(ending)) === true;
  if (seated && lexicon.pack.properCapitals === 'inside' && speakerEnd(p, seat) > seat) return rightSubject(p, seat, limit, free);
  const late = postponed(p, start, limit);
  if (late !== undefined) return late;
  // « disse à agência Lusa. »: who was told does not speak.
  const toward = lexicon.pack.postposes === true && words.toward.at(tokens, start) !== undefined;
  for (let i = start; i < least; i++) {
    if (i > start) i = overMarks(p, i);
    if (isBoundary(p, i) && tokens[i]?.text !== '(') break;
    if (i > start && (words.subordinators.at(tokens, i) !== undefined || isGluedOver(p, i, over))) break;
    const actor = p.startingAt.get(i);
    if (actor === undefined || actor.to > limit || (i > start && isGoverned(p, i, start))) continue;
    if (i > start && actor.kind !== 'person' && (toward || opensUnlinked(p, start))) break;
    return officeHolder(p, actor, start, limit) ?? ofActor(p, actor, start).subject;
  }
  if (isGerundCue(p, start)) return undefined;
  if (seated) return rightSubject(p, seat, limit, free);
  const told = overAddressee(p, start, least);
  const behind = told > start ? rightSubject(p, told, limit, false) : undefined;
  if (behind?.known === true) return behind;
  const pronoun = pronouns.at(tokens, start);
  if (pronoun !== undefined && start < limit) return { from: start, to: pronoun.end, pronoun: pronoun.value, known: true };
  if (start >= limit || isBoundary(p, start) || !opensPhrase(p, start) || words.complementizers.at(tokens, start) !== undefined)
    return undefined;
  // « sagte mir: “…” »
  if (
    lexicon.pack.verbSecond === true &&
    words.clitics.at(tokens, start) !== undefined &&
    words.determiners.at(tokens, start) === undefined
  )
    return undefined;
  let end = start + 1;
  while (
    end < least &&
    !isBoundary(p, end) &&
    tokens[end]?.text !== '.' &&
    !p.dateFrom.has(end) &&
    !cutsPhrase(p, end, over) &&
    !isSecond(p, start, end)
  )
    end++;
  const nominative = behindObject(p, start, end);
  if (nominative === undefined) return undefined;
  start = nominative;
  end = overQuotedName(p, withoutObject(p, start, end, over), start);
  const known = canSpeak(p, start, end) || isBareName(p, start, end);
  const named = apposed(p, start, end, limit);
  if (named !== undefined) return named;
  const later = known || !free || tokens[end]?.text !== ',' ? undefined : postponed(p, end, limit);
  if (later !== undefined) return later;
  return known || free ? { from: start, to: end, known } : undefined;
}

/** Somebody known behind adverbials. */
function postponed(p: Passage, at: number, limit: number): Subject | undefined {
  const from = postponedFrom(p, at, Math.min(limit, at + FARTHEST));
  const subject = from === undefined ? undefined : rightSubject(p, from, limit, false);
  return subject?.known === true ? subject : undefined;
}

const cutsPhrase = (p: Passage, at: number, over: readonly string[]): boolean =>
  isGlued(p, at) ||
  isGluedOver(p, at, over) ||
  isGerundCue(p, at) ||
  (p.lexicon.pack.gluedPrepositions !== undefined && p.lexicon.words.determiners.at(p.tokens, at) !== undefined) ||
  isCut(p, at);

const isCut = ({ tokens, lexicon: { pack, pronouns, words } }: Passage, at: number): boolean =>
  (pack.verbFirst === true && pronouns.at(tokens, at) !== undefined) ||
  words.objective.at(tokens, at) !== undefined ||
  words.prepositions.at(tokens, at) !== undefined ||
  words.subordinators.at(tokens, at) !== undefined ||
  words.coordinators.at(tokens, at) !== undefined;
