import type { FrameKind } from '../../../../model/packs/speech.ts';
import { endedBefore, isBareWord, withoutParticle } from '../content/content-end.ts';
import type { Room } from '../content/room.ts';
import { nounEnd } from '../cues/noun-cue.ts';
import { type VerbGroup, verbGroup } from '../cues/verb-group.ts';
import { cutAt, type Draft } from '../draft.ts';
import type { CueSense } from '../lexicon.ts';
import { behindDateline } from '../passage/dateline.ts';
import { behindLabel } from '../passage/label.ts';
import { isBoundary } from '../passage/noun-phrase.ts';
import { back, type Passage, type Range } from '../passage/passage.ts';
import { absoluteSubject } from '../speaker/absolute-subject.ts';
import { firstSubject } from '../speaker/first-subject.ts';
import { leftSubject } from '../speaker/subject.ts';
import { backward, takesUp } from './backward.ts';
import { carried } from './carriers.ts';
import { claimed } from './claims.ts';
import { innerAside } from './inner-asides.ts';
import { closing, reporting } from './reporting.ts';
import { sourced } from './sources.ts';

const FINAL = /^[.!?…]$/u;
/** How far into the content its end is looked for. */
const FARTHEST_END = 120;
/** Brackets are no farther from a cue in them. */
const LONGEST_BRACKETED = 60;
const CLAUSES: ReadonlySet<FrameKind> = new Set<FrameKind>(['clause', 'bare', 'aside', 'source']);
const UPPER = /^\p{Lu}/u;

/** What the cues of a passage report, in text order; cues inside what somebody said are passed over. */
export function drafts(p: Passage): readonly Draft[] {
  const found: Draft[] = [];
  let sentence = -1;
  let open = 0;
  const { tokens, lexicon } = p;
  for (let i = 0; i < tokens.length; ) {
    const quoted = p.quotedBy[i] ?? -1;
    if (quoted >= 0) {
      const draft = found.at(-1)?.quotations.includes(quoted) === true ? undefined : innerAside(p, quoted);
      if (draft !== undefined) found.push(draft);
      i = p.quotations[quoted]?.end ?? i + 1;
      continue;
    }
    const floor = p.sentenceFrom[i] ?? 0;
    if (floor !== sentence) {
      sentence = floor;
      open = floor === 0 ? Math.max(behindDateline(p), behindLabel(p)) : floor;
    }
    const name = p.startingAt.get(i);
    if (name !== undefined) {
      i = name.to;
      continue;
    }
    const cue = lexicon.cues.at(tokens, i);
    const passed = cue === undefined ? i : nounEnd(p, i, cue.end, floor);
    if (passed > i) {
      i = passed;
      continue;
    }
    const named = isName(p, i, floor) && cue?.value.length !== 0 && !isNoun(p, cue?.value);
    const end = named ? i + 1 : (cue?.end ?? i + 1);
    if (cue !== undefined && !named) {
      const previous = found.at(-1);
      const inSentence = previous !== undefined && (previous.content.at(-1)?.[1] ?? previous.cue?.[1] ?? 0) > floor ? previous : undefined;
      const [from, limit] = clauseOf(p, i, floor);
      const told = Math.max(previous?.content.at(-1)?.[1] ?? 0, previous?.cue?.[1] ?? 0);
      const room: Room = { floor: from, limit, open, told, ...(inSentence !== undefined && { previous: inSentence }) };
      const apparent = at(p, i, end, room);
      const next = apparent !== undefined && isAsked(p, floor, apparent.draft) ? undefined : apparent;
      if (next?.outermost === true) {
        const first = found.findIndex((d) => (d.cue?.[0] ?? -1) >= floor);
        const [inner] = found.splice(first < 0 ? found.length : first);
        found.push(next.draft.act === 'assert' && inner !== undefined ? { ...next.draft, act: inner.act } : next.draft);
        open = limit;
      } else if (next !== undefined) {
        if (next.cut !== undefined && previous !== undefined) found[found.length - 1] = withoutParticle(p, cutAt(previous, next.cut));
        const draft = withoutParticle(p, endedBefore(p, next.draft));
        if (!isBareWord(p, draft) && !isBesides(draft, inSentence)) found.push(draft);
        open = Math.max(open, draft.cue?.[1] ?? 0, draft.content.at(-1)?.[1] ?? 0);
      }
    }
    i = end;
  }
  return found;
}

/** “It is late,” she says, and laughs. “It is dark.”: the words behind go on with those before. */
const isBesides = ({ content, subject }: Draft, previous: Draft | undefined): boolean =>
  content.length === 0 && previous !== undefined && previous.quotations.length > 0 && subject?.to === previous.subject?.to;

/** A capital inside a sentence is a name's (« Vu Le Thai Hoang », "State Department"), but for headlines that give every word one. */
const isName = ({ tokens, role }: Passage, at: number, floor: number): boolean =>
  at > floor && role !== 'title' && role !== 'heading' && UPPER.test(tokens[at]?.text ?? '') && (tokens[at - 1]?.kind ?? 'mark') !== 'mark';

/** Where all nouns have a capital, so has one that carries a clause. */
const isNoun = ({ lexicon }: Passage, senses: readonly CueSense[] | undefined): boolean =>
  lexicon.pack.properCapitals === 'never' && senses?.every((sense) => sense.kind === 'claim') === true;

/** The stretch in which a cue finds speaker and content: its sentence, or what stands with it in brackets. */
function clauseOf(p: Passage, at: number, floor: number): Range {
  const limit = limitOf(p, floor);
  const [least, most] = [Math.max(floor, at - LONGEST_BRACKETED), Math.min(limit, at + LONGEST_BRACKETED)];
  for (let i = at - 1; i >= least && p.tokens[i]?.text !== ')'; i--) {
    if (p.tokens[i]?.text !== '(' || (p.quotedBy[i] ?? -1) >= 0) continue;
    for (let end = at + 1; end < most && p.tokens[end]?.text !== '('; end++) if (p.tokens[end]?.text === ')') return [i + 1, end];
    break;
  }
  if (p.role !== 'title' && p.role !== 'heading') return [floor, limit];
  // « Governo trava as rendas; inquilinos protestam »: a headline may tell two things.
  const parts = (i: number): boolean => p.tokens[i]?.text === ';' && (p.quotedBy[i] ?? -1) < 0;
  // « 七十国签署 专家呼吁立法 »: so does a blank where words stand without.
  const blank = (i: number): boolean => p.lexicon.pack.headLast === true && p.tokens[i]?.spaced === true && (p.quotedBy[i] ?? -1) < 0;
  let [from, to] = [at, at];
  while (from > Math.max(floor, at - FARTHEST_END) && !parts(from - 1) && !blank(from)) from--;
  while (to < Math.min(limit, at + FARTHEST_END) && !parts(to) && !(to > at && blank(to))) to++;
  return [at - from < FARTHEST_END ? from : floor, to - at < FARTHEST_END ? to : limit];
}

/** "Was he worried about his job?", « ¿Qué critican las ONG? »: nobody says what the author asks. */
function isAsked({ tokens, role, sentenceTo, quotedBy, lexicon: { words } }: Passage, floor: number, { kind, subject }: Draft): boolean {
  const last = (sentenceTo[floor] ?? 0) - 1;
  if (tokens[last]?.text !== '?' || (quotedBy[last] ?? -1) >= 0) return false;
  if (subject?.pronoun !== undefined && subject.pronoun.gender === undefined) return false;
  if ([words.auxiliaries, words.passives, words.modals].some((table) => table.at(tokens, floor) !== undefined)) return true;
  if (kind === 'quotation' || kind === 'aside') return false;
  const asks = (at: number): boolean => words.interrogatives.at(tokens, at) !== undefined;
  return role === 'heading' || tokens[floor]?.text === '¿' || asks(floor) || (subject !== undefined && asks(subject.from));
}

/** The end of a sentence without its final marks. */
function limitOf(p: Passage, floor: number): number {
  let to = p.sentenceTo[floor] ?? p.tokens.length;
  while (to > floor && FINAL.test(p.tokens[to - 1]?.text ?? '') && (p.quotedBy[to - 1] ?? -1) < 0) to--;
  return to;
}

/** What a cue adds: where it cuts the content of the cue before, or whether it holds all that its sentence says so far. */
type Next = { readonly draft: Draft; readonly cut?: number; readonly outermost?: boolean };

function at(p: Passage, from: number, to: number, room: Room): Next | undefined {
  const senses = p.lexicon.cues.at(p.tokens, from)?.value ?? [];
  const inside = room.previous !== undefined && (room.previous.content.at(-1)?.[1] ?? 0) > from;
  const group = verbGroup(p, from, to, senses, room.floor);
  // Between the parts of what was said somebody only points or smiles.
  if (group !== undefined && inside && room.previous?.content.every(([start, end]) => from < start || from >= end) === true)
    return undefined;
  if (group !== undefined) {
    const held = heldBack(p, group, room);
    if (held !== undefined) return held.draft === undefined ? undefined : { draft: held.draft, ...(inside && { cut: held.cut }) };
    if (!inside || room.previous === undefined) {
      const draft = backward(p, group, room) ?? (takesUp(p, group, room) ? undefined : reporting(p, group, room));
      return draft === undefined ? undefined : { draft };
    }
    const last = closing(p, group, room);
    return last === undefined ? joined(p, group, room, room.previous) : { draft: last, outermost: true };
  }
  const semicolon = semicolonBefore(p, from, Math.max(room.floor, room.previous?.content.at(-1)?.[0] ?? 0));
  const parted = semicolon < from;
  if (inside && !parted) return undefined;
  // A verb that is none here may be a noun that carries a clause.
  for (const sense of senses) {
    const draft =
      sense.kind === 'source'
        ? sourced(p, from, to, parted ? { ...room, floor: semicolon + 1, open: semicolon + 1 } : room, sense)
        : sense.kind === 'carrier'
          ? carried(p, from, to, sense.noun, room)
          : sense.kind === 'claim'
            ? claimed(p, from, to, sense.noun, room)
            : undefined;
    if (draft !== undefined) return parted && inside ? { draft, cut: semicolon } : { draft };
  }
  return undefined;
}

/** « …; “…”, de acordo com X », « Il le conteste : selon lui, … »: the semicolon before a token, or the colon right before it; the token itself without one. */
function semicolonBefore({ tokens, quotedBy }: Passage, at: number, floor: number): number {
  if (tokens[at - 1]?.text === ':' && at - 1 >= floor - 1) return at - 1;
  for (let i = at - 1; i > Math.max(floor, at - FARTHEST_END); i--) if (tokens[i]?.text === ';' && (quotedBy[i] ?? -1) < 0) return i;
  return at;
}

/** « a lei que, defende, “legitima a vigilância” »: between a complementiser and its clause a verb between commas says what follows. */
function heldBack(p: Passage, group: VerbGroup, room: Room): { readonly draft?: Draft; readonly cut: number } | undefined {
  const { tokens, lexicon } = p;
  const clause = back(lexicon.words.complementizers, tokens, group.from - 1);
  if (lexicon.pack.dropsSubject !== true || tokens[group.from - 1]?.text !== ',' || tokens[group.to]?.text !== ',') return undefined;
  if (clause === group.from - 1) return undefined;
  const cut = back(lexicon.words.coordinators, tokens, clause);
  const index = p.quotedBy[group.to + 1] ?? -1;
  const quotation = p.quotations[index];
  const sense = group.senses.find(({ verb }) => verb.frames.includes('quotation'));
  if (quotation === undefined || quotation.open !== group.to + 1 || sense === undefined) return { cut };
  const subject = room.previous?.subject ?? firstSubject(p, room.floor, group.from);
  return {
    cut,
    draft: {
      kind: 'quotation',
      act: sense.verb.act,
      cue: group.cue,
      form: group.form,
      ...(subject !== undefined && { subject }),
      content: [[quotation.open, quotation.end]],
      quotations: [index],
      needsPerson: false,
    },
  };
}

/** A cue inside the content of another: it stands beside that one when it goes on with its subject, or opens a clause of its own. */
function joined(p: Passage, group: VerbGroup, room: Room, previous: Draft): Next | undefined {
  const { tokens, lexicon } = p;
  const { words, pack } = lexicon;
  const content = previous.content.at(-1)?.[0] ?? 0;
  if (group.from <= content) return undefined;
  const free: Room = { ...room, open: group.from };
  const same = (previous.form === undefined || group.form === previous.form) && previous.kind !== 'source';
  if (pack.verbFirst === true) {
    const glued = gluedNext(p, group, free, previous);
    if (glued !== undefined) return glued;
  }
  const coordinator = back(words.coordinators, tokens, group.from);
  if (coordinator < group.from) {
    const comma = tokens[coordinator - 1]?.text === ',';
    const inner = !comma && group.senses.every(({ verb }) => verb.inner === true);
    if (!same || inner) return undefined;
    const draft = reporting(p, group, free);
    // « cho rằng … và kêu gọi các nước … »: without tense a conjunction alone goes on with the cue only where somebody is called on.
    if (pack.tenseless === true && !comma && !(draft?.act === 'call' && draft.addressee !== undefined)) return undefined;
    return draft === undefined ? undefined : { draft, cut: comma ? coordinator - 1 : coordinator };
  }
  if (tokens[group.from - 1]?.text === ',' && (group.loose || same)) {
    const draft = reporting(p, group, free);
    return draft?.subject !== undefined && draft.subject.to === previous.subject?.to ? { draft, cut: group.from - 1 } : undefined;
  }
  // "…, with unions saying that …"
  const absolute = group.loose ? absoluteSubject(p, group.from, content) : undefined;
  const absolutes = absolute === undefined ? 0 : back(words.absolutes, tokens, absolute.from);
  if (absolute !== undefined && tokens[absolutes - 1]?.text === ',') {
    const draft = reporting(p, group, free);
    return draft === undefined ? undefined : { draft, cut: absolutes - 1 };
  }
  const { subject } = leftSubject(p, group.from, content);
  if (subject === undefined || !subject.known || !same) return undefined;
  const contrast = back(words.contrasts, tokens, subject.from);
  const joint = contrast < subject.from ? contrast : back(words.coordinators, tokens, subject.from);
  // "While X insists …, Y says …": a clause that a contrast opens ends with its comma.
  const opened =
    tokens[joint - 1]?.text === ',' &&
    previous.subject !== undefined &&
    back(words.contrasts, tokens, previous.subject.from) === room.floor;
  // « …, il a dit : “…” »
  const quoting = tokens[joint - 1]?.text === ',' && subject.pronoun !== undefined && tokens[group.to]?.text === ':';
  // « promet mille postes, les syndicats dénoncent “un pansement” »
  const beside = tokens[joint - 1]?.text === ',' && (p.quotedBy[group.to] ?? -1) >= 0 && !CLAUSES.has(previous.kind);
  // « 公司承诺增加岗位，他说这还不够 », « bày tỏ lo ngại, ông nói cây cầu đã cũ »: where clauses need no conjunction.
  const named = subject.actor?.kind === 'person' || (subject.pronoun !== undefined && subject.pronoun.person === undefined);
  const next = pack.tenseless === true && named && tokens[joint - 1]?.text === ',' && !CLAUSES.has(previous.kind);
  // "While Hungary says it is late and Poland calls it “a shame”"
  const quotes = pack.fixedOrder === true && joint < subject.from && subject.actor !== undefined && opensQuotation(p, group.to);
  if (quotes && joint > content) {
    const draft = reporting(p, group, { ...free, floor: subject.from });
    if (draft?.kind === 'quotation') return { draft, cut: joint };
  }
  const parted = quoting || beside || next || tokens[joint - 1]?.text === ';' || (opened && previous.subject.from > room.floor);
  if ((joint === subject.from && !parted) || joint <= content || !isBoundary(p, joint - 1)) return undefined;
  const draft = reporting(p, group, { ...free, floor: subject.from });
  return draft === undefined ? undefined : { draft, cut: joint - 1 };
}

const LONGEST_OBJECT = 3;

/** Whether a quotation begins right behind a verb, or behind a short object of it. */
function opensQuotation({ quotedBy, tokens }: Passage, at: number): boolean {
  for (let i = at; i <= at + LONGEST_OBJECT && (tokens[i]?.kind === 'word' || (quotedBy[i] ?? -1) >= 0); i++)
    if ((quotedBy[i] ?? -1) >= 0) return true;
  return false;
}

/** « أكد … أن …، وأضاف أن … », « …، فيما وصف النقيب … »: where the verb stands first, a clause of its own opens behind the comma with a conjunction, written together with the verb or not. */
function gluedNext(p: Passage, group: VerbGroup, room: Room, previous: Draft): Next | undefined {
  const { tokens, lexicon } = p;
  const contrast = back(lexicon.words.contrasts, tokens, group.from);
  const glued = lexicon.pack.coordinators.some((word) => word.length === 1 && tokens[group.cue[0]]?.lower.startsWith(word) === true);
  if (tokens[contrast - 1]?.text !== ',' || (contrast === group.from && !glued)) return undefined;
  const draft = reporting(p, group, { ...room, floor: group.from });
  if (draft === undefined || (draft.subject === undefined && contrast < group.from)) return undefined;
  // « …، ودعا السكان إلى … »: whom the verb calls on.
  const called = draft.subject !== undefined && lexicon.words.addressees.at(tokens, draft.subject.from)?.end === draft.subject.to;
  const subject = called ? previous.subject : (draft.subject ?? previous.subject);
  return { draft: { ...draft, ...(subject !== undefined && { subject }) }, cut: contrast - 1 };
}
