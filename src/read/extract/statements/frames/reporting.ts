import type { FrameKind, SpeechVerb } from '../../../../model/packs/speech.ts';
import { afterAside, closesSentence, isAdverbial, isWeak, isWhole, lastClause, SHORTEST_BESIDE_CLAUSE } from '../content/after-aside.ts';
import { introduced } from '../content/introduced.ts';
import { endOfAddressee, isObject, passOver } from '../content/introduction.ts';
import { isApposition, takesUpBefore } from '../content/no-clause.ts';
import { holdsAuxiliary } from '../content/openings.ts';
import { quotationBefore } from '../content/quotation-before.ts';
import type { Room } from '../content/room.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import type { Draft, Introduction } from '../draft.ts';
import type { VerbSense } from '../lexicon.ts';
import { isBoundary } from '../passage/noun-phrase.ts';
import { back, type Passage, type Range } from '../passage/passage.ts';
import { absoluteSubject } from '../speaker/absolute-subject.ts';
import { firstSubject } from '../speaker/first-subject.ts';
import type { Left, Subject } from '../speaker/of-actor.ts';
import { isShortName } from '../speaker/short-name.ts';
import type { Sides } from '../speaker/sides.ts';
import { leftSubject, rightSubject } from '../speaker/subject.ts';
import { ends } from './ends.ts';
import { implied, isTurned, KNOWN_ONLY } from './implied.ts';
import { leadingGerund } from './leading-gerund.ts';
import { likened } from './likened.ts';
import { informant, informantBehind, relayed } from './relayed.ts';

const STRONG: ReadonlySet<FrameKind> = new Set<FrameKind>(['clause', 'quotation', 'infinitive']);
/** A clause before « …, officials said » has so many words at least. */
const SHORTEST_CLAUSE = 3;
/** After an adverbial the same. */
const SHORTEST_CLOSED = 6;
/** After a bare cue an adverbial is shorter than a clause. */
const SHORTEST_AFTER_PREPOSITION = 6;
/** What an attribution set inside a sentence leaves before it is no longer than this. */
const LONGEST_BEFORE_REST = 12;
const LONGEST_PREPOSITION = 3;

/** What a verb group reports, if anything; senses are tried in the order of the pack. */
export function reporting(p: Passage, group: VerbGroup, room: Room): Draft | undefined {
  const sides = sidesOf(p, group, room);
  const like = likened(p, group, room);
  if (like !== undefined) return like;
  for (const sense of group.senses) {
    const draft =
      relayed(p, group, sense.verb, room.limit) ?? asMain(p, group, sense, room, sides) ?? asAside(p, group, sense, room, sides);
    if (draft !== undefined) return draft;
  }
  return awaiting(p, group, room, sides);
}

/** An attribution that ends its sentence, after words that report speech themselves: it is the outermost (« …, a-t-il dit »). */
export function closing(p: Passage, group: VerbGroup, room: Room): Draft | undefined {
  const sides = sidesOf(p, group, { ...room, open: room.floor });
  if (sides.start <= room.floor || !sides.comma || group.loose) return undefined;
  for (const sense of group.senses) {
    const draft = asAside(p, group, sense, { ...room, open: room.floor }, sides);
    const end = Math.max(group.to, draft?.subject?.to ?? 0);
    const ends = end >= room.limit || (isBoundary(p, end) && (p.quotedBy[end] ?? -1) < 0);
    // « …, a confirmé la porte-parole à l'issue du conseil »
    const trails = (isWeak(p, end) || p.lexicon.words.links.at(p.tokens, end) !== undefined) && closesSentence(p, end, room.limit);
    // "According to police, the man found in the water …": a source holds all of its sentence.
    const free = room.previous?.kind !== 'source' && !(p.lexicon.pack.fixedOrder === true && holdsAuxiliary(p, end, room.limit));
    if (draft?.content.length === 1 && (ends || (trails && free))) return draft;
  }
  return undefined;
}

function sidesOf(p: Passage, group: VerbGroup, room: Room): Sides {
  const left = group.glued === undefined && !group.loose && !group.sharing ? leftSubject(p, group.from, room.floor) : { shared: false };
  const adjacent = left.subject?.to === group.from;
  const held = group.inner === undefined || adjacent ? undefined : rightSubject(p, group.inner[0], group.inner[1], false);
  const own = left.subject !== undefined && (adjacent || left.subject.actor !== undefined || left.subject.pronoun !== undefined);
  const quoted = left.subject !== undefined && quotationBefore(p, left.subject.from) !== undefined;
  const start = own || adjacent || quoted ? (left.subject?.from ?? group.from) : group.from;
  const comma = isBoundary(p, start - 1) && start > room.floor && !/^[:;]$/u.test(p.tokens[start - 1]?.text ?? '');
  const goesOn = p.lexicon.pack.headLast === true && p.tokens[group.to]?.text === ',';
  const quotation = quotationBefore(p, start, group.to >= room.limit || goesOn || (p.quotedBy[group.to + 1] ?? -1) >= 0);
  const opening = quotation ?? quotationOpening(p, group, room);
  const absolute = group.loose ? absoluteSubject(p, group.from, room.floor) : undefined;
  const again = left.subject !== undefined && left.subject.to === room.previous?.subject?.to;
  const subject = held ?? absolute ?? (again ? room.previous?.subject : left.subject) ?? inherited(p, group, room, left, comma);
  return {
    start,
    comma,
    firm: own || quoted || held !== undefined,
    ...(opening !== undefined && { quotation: opening }),
    ...(subject !== undefined && { subject }),
  };
}

/** “There is no bread,” a woman who gave her name as Samira said.: the quotation that opens a sentence and ends with a comma, however long its speaker. */
function quotationOpening(p: Passage, group: VerbGroup, { floor, limit, previous }: Room): number | undefined {
  const index = p.quotedBy[floor] ?? -1;
  const quotation = p.quotations[index];
  const alone = p.lexicon.pack.fixedOrder === true && previous === undefined && group.to >= limit;
  return alone && quotation?.open === floor && p.tokens[quotation.to - 1]?.text === ',' ? index : undefined;
}

/** The subject of the verb before, where this one has none: « a salué X et demandé … », « …, ajoutant que ». */
function inherited(p: Passage, group: VerbGroup, room: Room, left: Left, comma: boolean): Subject | undefined {
  if (group.glued !== undefined) return { from: group.glued.from, to: group.glued.to, pronoun: group.glued.pronoun, known: true };
  const joined =
    isTurned(p, group) ||
    left.shared ||
    group.loose ||
    (group.sharing && (comma || back(p.lexicon.words.coordinators, p.tokens, group.from) < group.from));
  if (!joined) return undefined;
  if (room.previous?.subject !== undefined) return { ...room.previous.subject, known: true };
  // « a présenté ses condoléances et promis “une enquête” »
  const told = (p.quotedBy[group.to] ?? -1) >= 0 || p.lexicon.words.complementizers.at(p.tokens, group.to) !== undefined;
  if (group.sharing && !(told && !comma && holdsAuxiliary(p, room.floor, group.from))) return undefined;
  return firstSubject(p, room.floor, group.from);
}

/** Subject, cue, content. */
function asMain(p: Passage, group: VerbGroup, sense: VerbSense, room: Room, sides: Sides): Draft | undefined {
  const { verb } = sense;
  const { subject: apparent, found } = ends(p, group, verb, room, sides);
  if (found === undefined) return undefined;
  const leading = leadingGerund(p, group, found, room);
  if (leading !== undefined)
    return { ...introduced(p, group, verb, room, { ...found, to: leading.to }), subject: leading.subject, needsPerson: false };
  const subject = verb.informants === undefined ? apparent : informant(p, verb.informants, apparent);
  if (subject === undefined && verb.informants !== undefined) return undefined;
  if (subject === undefined && verb.impersonal === true && found.kind !== 'noun')
    return { ...introduced(p, group, verb, room, found), nobody: true, needsPerson: false };
  if (subject === undefined) return implied(p, group, verb, room, sides, found);
  // "Nobody in the room denied that …"
  const none = p.lexicon.words.negations.at(p.tokens, subject.from)?.end ?? subject.from;
  // « Không ai ở sứ quán cho biết … »: of one word it may be something else there.
  const words = p.lexicon.pack.fixedOrder === true ? 1 : p.lexicon.pack.tenseless === true ? 2 : none;
  if (none > subject.from && none - subject.from >= words) return undefined;
  if (isResumed(p, group, room, sides, found) && asAside(p, group, sense, room, sides) !== undefined) return undefined;
  // « “…”, dijo ayer la mujer que denunció al obispo »: a relative clause far from the verb.
  const far =
    p.tokens[sides.start - 1]?.text === ',' && found.kind === 'clause' && found.addressee === undefined && found.from > group.to + 1;
  const strong = STRONG.has(found.kind) && !((found.kind === 'quotation' || far) && sides.quotation !== undefined);
  if (!strong && (sides.quotation !== undefined || isInverted(p, group, found.kind, sides, room)) && asAside(p, group, sense, room, sides))
    return undefined;
  const base = group.form === 'present' || group.form === 'infinitive';
  const vague = subject.pronoun?.vague === true && !strong;
  const knownOnly = verb.things || vague || found.kind === 'infinitive' || (verb.noun && base) || p.lexicon.pack.tenseless;
  if (knownOnly && !subject.known && !isShortName(p, group, subject)) return undefined;
  // « Die Gegner hätten, fand Bohn, keine Chance »
  const parts = p.lexicon.pack.verbSecond === true && sides.comma && !sides.firm && found.kind === 'bare';
  if (parts && asAside(p, group, sense, room, sides) !== undefined) return undefined;
  const least = sides.comma ? SHORTEST_BESIDE_CLAUSE : SHORTEST_AFTER_PREPOSITION;
  if (found.kind === 'bare' && isWeak(p, found.from) && room.limit - found.from < least) return undefined;
  return { ...introduced(p, group, verb, room, found), subject, needsPerson: KNOWN_ONLY.has(found.kind) || verb.things === true };
}

/** "The plan is dead, Silva said, “but not buried”": a clause before and a quotation that goes on with it. */
function isResumed(p: Passage, group: VerbGroup, room: Room, { comma, start }: Sides, { kind, from }: Introduction): boolean {
  const before: Range = [Math.max(room.floor, room.open), start - 1];
  const quoted = kind === 'quotation' && from === group.to + 1 && p.tokens[group.to]?.text === ',';
  if (!quoted || !comma || p.lexicon.pack.fixedOrder !== true || !/^\p{Ll}/u.test(p.tokens[from + 1]?.text ?? '')) return false;
  return before[1] - before[0] >= SHORTEST_CLAUSE && !isAdverbial(p, before) && holdsAuxiliary(p, before[0], before[1]);
}

/** « Le pays ferme ses frontières, annonce le ministre »: what looks like an object ends the sentence and can speak. */
function isInverted(p: Passage, group: VerbGroup, kind: FrameKind, sides: Sides, room: Room): boolean {
  if (sides.firm || kind !== 'noun') return false;
  const subject = rightSubject(p, group.to, room.limit, false);
  return subject !== undefined && (subject.to >= room.limit || isBoundary(p, subject.to));
}

/** « Il a ri. « … » », « Elle a dit : » before a new paragraph: a cue that ends its sentence waits for the quotation behind it. */
function awaiting(p: Passage, group: VerbGroup, room: Room, { subject }: Sides): Draft | undefined {
  const sense = group.senses.find(({ verb }) => verb.frames.includes('quotation'));
  const ends = group.to === room.limit || (p.tokens[group.to]?.text === ':' && group.to + 1 === room.limit);
  if (sense === undefined || subject === undefined || !ends || !subject.known) return undefined;
  const { act } = sense.verb;
  return { kind: 'quotation', act, cue: group.cue, form: group.form, subject, content: [], quotations: [], needsPerson: false };
}

/** Content, cue, subject, or content, subject, cue. */
function asAside(p: Passage, group: VerbGroup, sense: VerbSense, room: Room, sides: Sides): Draft | undefined {
  const { verb } = sense;
  const has = (kind: FrameKind): boolean => verb.frames.includes(kind);
  const quotation = sides.quotation === undefined ? undefined : p.quotations[sides.quotation];
  const beside = quotation !== undefined && has('quotation') && quotation.open >= room.told;
  if (!beside && !(sides.comma && has('aside'))) return undefined;
  const own = sides.firm || group.glued !== undefined ? sides.subject : undefined;
  // "…, state media reported": no verb before its subject.
  if (own === undefined && !beside && verb.noun === true && group.form === 'present') return undefined;
  const inverts = beside || p.lexicon.pack.tenseless !== true;
  const teller = verb.informants === undefined ? undefined : informantBehind(p, verb.informants, group.to, room.limit);
  if (teller === undefined && verb.informants !== undefined) return undefined;
  const subject =
    teller ?? own ?? (inverts ? rightSubject(p, group.to, room.limit, beside || p.lexicon.pack.verbSecond === true) : undefined);
  if (subject === undefined) return unsubjected(p, group, verb, room, sides, beside);
  // « Правда, признаёт он, очередь … »: commas on either side leave no doubt.
  const parted = p.lexicon.pack.clauseComma === true && sides.comma && p.tokens[subject.to]?.text === ',';
  const behind = own === undefined && subject.pronoun !== undefined && p.lexicon.pack.verbSecond !== true && !parted;
  // « …, beteuerte der Angeklagte. »: the verb second leaves no doubt who ends the sentence.
  const last = p.lexicon.pack.verbSecond === true && own === undefined && verb.things !== true && closesSentence(p, subject.to, room.limit);
  // "Sales fell, it said.": with nothing behind it, the firm's.
  const alone = own?.to === group.from && (group.to >= room.limit || isBoundary(p, group.to));
  // "…, the park said.": an article, and the end of the sentence.
  const ends =
    group.to >= room.limit && verb.things !== true && own !== undefined && p.lexicon.words.determiners.at(p.tokens, own.from) !== undefined;
  const firm = p.lexicon.pack.fixedOrder === true && alone && (own.pronoun?.vague === true || ends);
  if (!beside && ((!subject.known && !last && !firm) || behind)) return undefined;
  if (!beside && !isClosed(p, Math.max(group.to, subject.to), sense, room.limit)) return undefined;
  const end = sides.comma ? sides.start - 1 : sides.start;
  const open = Math.max(room.floor, room.open);
  const whole = beside && isWhole(p, quotation.open, open);
  // « In his essay “On Silence” the critic praises … »: a title inside its clause.
  if (beside && !whole && !sides.comma) return undefined;
  const content: Range = whole ? [quotation.open, quotation.end] : [open, end];
  const short = content[1] - content[0] <= LONGEST_BEFORE_REST;
  const closes = closesSentence(p, Math.max(group.to, subject.to), room.limit);
  // « Sans ces mesures le cabillaud pourrait disparaître, a affirmé X. »: what an attribution closes is a clause.
  const adverbial =
    content[1] - content[0] < SHORTEST_CLAUSE || (!(closes && content[1] - content[0] >= SHORTEST_CLOSED) && isAdverbial(p, content));
  // « Con un “hasta aquí”, el edil anunció … »: the quotation is the author's.
  if (beside && !whole && isWeak(p, open) && quotation.open - open <= LONGEST_PREPOSITION && quotation.end >= end) return undefined;
  if (!whole && ((!beside && isApposition(p, content)) || takesUpBefore(p, group))) return undefined;
  const lead = lastClause(p, content);
  const led = adverbial || isAdverbial(p, [lead, end]);
  const follows = whole || short || subject.pronoun !== undefined;
  const after = follows ? afterAside(p, tailOf(p, Math.max(group.to, subject.to), verb, room.limit), room.limit, whole, led) : undefined;
  if (!whole && after === undefined && adverbial) return undefined;
  // « Вчера их было 65, а ночью, уточнил он, прибавилось ещё »: what stands before the adverbial is the author's.
  const bare = passOver(p, content[0], content[1]) === content[1];
  const before: readonly Range[] = after !== undefined && !whole && ((led && !adverbial) || bare) ? [] : [content];
  return {
    kind: beside ? 'quotation' : 'aside',
    act: verb.act,
    cue: group.cue,
    form: group.form,
    subject,
    content: after === undefined ? before : [...before, after],
    quotations: [
      ...(beside && sides.quotation !== undefined ? [sides.quotation] : []),
      ...(after === undefined ? [] : [p.quotedBy[after[0]] ?? -1]),
    ],
    needsPerson: false,
  };
}

/** « El puente aguanta, dijo. », « «Aguanta», apuntó. »: a verb that needs no subject ends its sentence after a comma. */
function unsubjected(p: Passage, group: VerbGroup, verb: SpeechVerb, room: Room, sides: Sides, beside: boolean): Draft | undefined {
  const { verbFirst } = p.lexicon.pack;
  const dropsSubject = verb.impersonal === true || p.lexicon.pack.dropsSubject === true;
  const finite = group.form === 'present' || group.form === 'past';
  // « “Estoy bien”, escribió en Instagram »
  const trails = beside && isWeak(p, group.to) && closesSentence(p, group.to, room.limit);
  const ends = trails || group.to >= room.limit || isBoundary(p, group.to) || p.lexicon.words.toward.at(p.tokens, group.to) !== undefined;
  if (!dropsSubject || (verbFirst === true && verb.impersonal !== true) || !sides.comma || !finite || !ends) return undefined;
  const quotation = beside ? p.quotations[sides.quotation ?? -1] : undefined;
  const content: Range = quotation === undefined ? [Math.max(room.floor, room.open), sides.start - 1] : [quotation.open, quotation.end];
  if (quotation === undefined && (content[1] - content[0] < SHORTEST_CLAUSE || isAdverbial(p, content))) return undefined;
  // « “Mi hijo”, dice, “sigue desaparecido” »
  const after = afterAside(p, group.to, room.limit, quotation !== undefined, false);
  const quotations =
    quotation === undefined || sides.quotation === undefined
      ? []
      : [sides.quotation, ...(after === undefined ? [] : [p.quotedBy[after[0]] ?? -1])];
  const kind = quotation === undefined ? 'aside' : 'quotation';
  const parts = after === undefined ? [content] : [content, after];
  const nobody = verb.impersonal === true ? { nobody: true as const } : {};
  return { kind, act: verb.act, cue: group.cue, form: group.form, ...nobody, content: parts, quotations, needsPerson: false };
}

/** Whether no object or infinitive follows: « …, officials said », but not "…, officials said the text …". */
function isClosed(p: Passage, at: number, { verb }: VerbSense, limit: number): boolean {
  const i = passOver(p, at, limit);
  const told = p.lexicon.words.datives.at(p.tokens, i) !== undefined && closesSentence(p, i, limit);
  return i >= limit || isBoundary(p, i) || !isObject(p, i) || verb.to === true || told;
}

/** "The deal, Lane told investors on Monday, was …": who is addressed, when and where, up to the comma. */
function tailOf(p: Passage, at: number, verb: SpeechVerb, limit: number): number {
  let end = passOver(p, at, limit);
  if (verb.to === true && end < limit && isObject(p, end)) end = passOver(p, endOfAddressee(p, end, limit), limit);
  if (isWeak(p, end)) for (let steps = 0; steps < LONGEST_BEFORE_REST && end < limit && !isBoundary(p, end); steps++) end++;
  const { words } = p.lexicon;
  const goesOn = [words.auxiliaries, words.passives, words.modals, words.copulas].some(
    (table) => table.at(p.tokens, end + 1) !== undefined,
  );
  return isBoundary(p, end) && goesOn ? end : at;
}
