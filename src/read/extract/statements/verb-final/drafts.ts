import type { Draft } from '../draft.ts';
import type { CueSense, VerbSense } from '../lexicon.ts';
import { isBoundary } from '../passage/noun-phrase.ts';
import { back, type Passage, type Range } from '../passage/passage.ts';
import type { Subject } from '../speaker/of-actor.ts';
import { clauseOf, FARTHEST_SPEAKER, speaker } from './attribution.ts';
import { contentStart, type Said, saidBefore } from './content.ts';
import { joined, withLeft } from './joined.ts';
import { type Final, marked, phraseEnding } from './speaker.ts';

const FINAL = /^[.!?…]$/u;
const LONGEST_ATTRIBUTE = 30;
const SHORTEST_CLAUSE = 3;

/** What is free of a sentence, and who spoke in it so far. */
type State = { open: number; subject?: Subject; pending?: Draft };

/** What a passage reports in a language whose verb stands last, in text order. */
export function finalDrafts(p: Passage, final: Final): readonly Draft[] {
  const found: Draft[] = [];
  let before = 0;
  for (let floor = 0; floor < p.tokens.length; floor = p.sentenceTo[floor] ?? p.tokens.length) {
    const told = withLeft(p, final, [floor, limitOf(p, floor)], ofSentence(p, final, floor));
    const who = told.some((draft) => draft.subject === undefined) ? personOf(p, final, before, floor) : undefined;
    found.push(...(who === undefined ? told : told.map((draft) => (draft.subject === undefined ? { ...draft, subject: who } : draft))));
    before = floor;
  }
  return found;
}

/** « 工場長の森氏が謝罪した。「…」と述べ、… »: the person whom the sentence before is about. */
function personOf(p: Passage, final: Final, from: number, to: number): Subject | undefined {
  const persons = marked(p, final, from, to).filter(({ subject }) => subject.actor?.kind === 'person');
  return (persons.find(({ mark }) => mark === 'topic') ?? persons[0])?.subject;
}

function ofSentence(p: Passage, final: Final, floor: number): readonly Draft[] {
  const limit = limitOf(p, floor);
  const found: Draft[] = [];
  const state: State = { open: floor };
  for (let i = floor; i < limit; ) {
    const quotation = p.quotations[p.quotedBy[i] ?? -1];
    if (quotation !== undefined) {
      i = Math.max(quotation.end, i + 1);
      continue;
    }
    const cue = p.lexicon.cues.at(p.tokens, i);
    const source = cue?.value.some((s) => s.kind === 'source') === true ? sourced(p, final, i, cue.end, limit, state) : undefined;
    if (source !== undefined) {
      found.push(source);
      return found;
    }
    const draft = cue === undefined ? undefined : reported(p, final, [i, cue.end], cue.value, limit, state);
    if (draft !== undefined) {
      if (state.pending !== undefined && draft.kind !== 'noun') found.push(merged(state.pending, draft));
      else found.push(...(state.pending === undefined ? [] : [state.pending]), draft);
      delete state.pending;
      close(state, draft, cue?.end ?? i + 1);
      i = state.open;
      continue;
    }
    const joint = joined(p, final, i, limit, state, true);
    if (joint !== undefined) {
      if (state.pending !== undefined) found.push(state.pending);
      state.pending = joint.draft;
      close(state, joint.draft, joint.end);
      i = joint.end;
      continue;
    }
    i = cue?.value.length === 0 ? cue.end : i + 1;
  }
  if (state.pending !== undefined) found.push(state.pending);
  return found;
}

function close(state: State, draft: Draft, end: number): void {
  state.open = Math.max(end, draft.subject?.to ?? 0);
  if (draft.subject !== undefined) state.subject = draft.subject;
}

/** « …했다며 “…”고 평가했다 »: what is joined to the words of a verb is said with it. */
const merged = (first: Draft, second: Draft): Draft => ({
  ...second,
  content: [...first.content, ...second.content],
  quotations: [...first.quotations, ...second.quotations],
  ...(first.subject !== undefined && { subject: first.subject }),
});

/** « 主催者によると、… »: who, the word behind, what. */
function sourced(p: Passage, final: Final, from: number, to: number, limit: number, state: State): Draft | undefined {
  const subject = publisher(p, final, from, state.open) ?? phraseEnding(p, final, from, state.open);
  const mute = back(p.lexicon.words.mute, p.tokens, from) < from;
  const content = contentStart(p, final, to, limit);
  if (subject === undefined || mute || subject.pronoun?.vague === true || limit - content < SHORTEST_CLAUSE) return undefined;
  if (!subject.known && subject.to - subject.from > LONGEST_ATTRIBUTE) return undefined;
  return {
    kind: 'source',
    act: 'assert',
    cue: [from, to],
    subject: { ...subject, known: true },
    content: [[content, limit]],
    quotations: [],
    needsPerson: false,
  };
}

/** « 통계청이 발표한 '고용동향'에 따르면 »: of a title in marks, who brought it out. */
function publisher(p: Passage, final: Final, at: number, floor: number): Subject | undefined {
  const quotation = p.quotations[p.quotedBy[at - 1] ?? -1];
  if (quotation?.end !== at) return undefined;
  return marked(p, final, floor, quotation.open).findLast((m) => m.subject.known && m.mark === 'subject')?.subject;
}

/** A verb at the end, the words before it, and who spoke. */
function reported(p: Passage, final: Final, cue: Range, senses: readonly CueSense[], limit: number, state: State): Draft | undefined {
  const [from, to] = cue;
  const verbs = senses.filter((s) => s.kind === 'verb');
  if (verbs.length === 0 || (final.spaced && p.tokens[from]?.spaced === false && p.tokens[from - 1]?.kind !== 'mark')) return undefined;
  if (final.unsaid.at(p.tokens, to) !== undefined) return undefined;
  const anaphor = back(final.anaphors, p.tokens, from);
  for (const sense of verbs) {
    if (!ends(p, sense, to, limit) && !(final.spaced && p.tokens[to]?.spaced === true && back(final.quotatives, p.tokens, from) < from))
      continue;
    if (anaphor < from && anaphor >= state.open) return afterwards(p, final, cue, sense, anaphor, state);
    const words = saidBefore(p, final, from, state.open, sense.verb);
    const draft = words === undefined ? undefined : attributed(p, final, cue, sense, words, limit, state);
    if (draft !== undefined) return draft;
  }
  return undefined;
}

/** « 「…」。田中さんはそう話す。 », « こう述べた。「…」 »: the quotation is a sentence before, or one to come. */
function afterwards(p: Passage, final: Final, cue: Range, { verb, form }: VerbSense, anaphor: number, state: State): Draft | undefined {
  const floor = p.sentenceFrom[cue[0]] ?? 0;
  const known = marked(p, final, Math.max(state.open, anaphor - FARTHEST_SPEAKER), anaphor).filter((m) => m.subject.known);
  const subject = (known.find((m) => m.mark === 'topic') ?? known[0])?.subject;
  const last = p.quotedBy[floor - 1] ?? -1;
  const at = last >= 0 ? last : (p.quotedBy[floor - 2] ?? -1);
  const quotation = p.quotations[at];
  const direct = quotation !== undefined && p.sentenceFrom[quotation.open] === quotation.open;
  if (!verb.frames.includes('quotation') || subject === undefined) return undefined;
  return {
    kind: 'quotation',
    act: verb.act,
    cue,
    form,
    subject,
    content: direct ? [[quotation.open, quotation.end]] : [],
    quotations: direct ? [at] : [],
    needsPerson: false,
  };
}

/** A bare noun ends its clause, a joining form its phrase; « 述べ » is no beginning of « 述べられた ». */
function ends(p: Passage, { form }: VerbSense, to: number, limit: number): boolean {
  const free = to >= limit || isBoundary(p, to);
  if (form === 'infinitive') return free;
  return form !== 'gerund' || free || (p.quotedBy[to] ?? -1) >= 0 || p.lexicon.words.following.at(p.tokens, to) !== undefined;
}

function attributed(
  p: Passage,
  final: Final,
  cue: Range,
  { verb, form }: VerbSense,
  words: Said,
  limit: number,
  state: State,
): Draft | undefined {
  const { subject, after } = speaker(p, final, cue, words, limit, state);
  const known = subject?.known === true;
  if (words.kind === 'noun' && !(known || (subject === undefined && state.subject !== undefined))) return undefined;
  if (verb.things === true && !known) return undefined;
  const who = subject ?? state.subject;
  // « 足りないと答えた店が7割に上った »: before a noun it says nothing of who spoke.
  if (who === undefined && cue[1] < limit && !isBoundary(p, cue[1])) return undefined;
  const content = words.kind === 'quotation' ? words.content : clauseOf(p, final, words, after);
  if (content === undefined) return undefined;
  return {
    kind: words.kind,
    act: verb.act,
    cue,
    form,
    ...(who !== undefined && { subject: who }),
    content,
    quotations: words.quotations,
    needsPerson: false,
  };
}

function limitOf(p: Passage, floor: number): number {
  let to = p.sentenceTo[floor] ?? p.tokens.length;
  while (to > floor && FINAL.test(p.tokens[to - 1]?.text ?? '') && (p.quotedBy[to - 1] ?? -1) < 0) to--;
  return to;
}
