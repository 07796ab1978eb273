import type { Draft } from '../draft.ts';
import type { Passage } from '../passage/passage.ts';
import type { Quotation } from '../passage/quotations.ts';
import { firstSubject } from '../speaker/first-subject.ts';
import type { Subject } from '../speaker/of-actor.ts';

const FINAL = /^[.!?…]$/u;
const SHORTEST = 4;
/** A person named farther back than this many tokens does not speak. */
const FARTHEST = 300;

/** Whether a quotation is a sentence or more, by itself: it opens one, and ends one. */
export function isSpeech(p: Passage, { open, to, end, closed, dashed }: Quotation): boolean {
  const { tokens } = p;
  if (to - open <= SHORTEST || dashed === true) return false;
  const [before, last, next] = [tokens[open - 1]?.text, tokens[to - 1]?.text ?? '', tokens[end]?.text ?? ''];
  const opens = before === undefined || before === ':' || p.sentenceFrom[open] === open;
  return opens && (!closed || end >= tokens.length || next === ':' || FINAL.test(last) || FINAL.test(next));
}

/** "“Of course they did.” She laughs.": who makes a gesture right behind a quotation that is a sentence. */
export function gesturing(p: Passage, { open, to, end, closed }: Quotation): Subject | undefined {
  const { tokens, lexicon } = p;
  const sentence = closed && FINAL.test(tokens[to - 1]?.text ?? '') && p.sentenceFrom[open] === open && p.sentenceFrom[end] === end;
  if (!sentence) return undefined;
  const actor = p.startingAt.get(end);
  const pronoun = lexicon.pronouns.at(tokens, end);
  const named = actor?.kind === 'person' ? { from: end, to: actor.to, actor, known: true } : undefined;
  const meant = pronoun?.value.gender === undefined ? undefined : { from: end, to: pronoun.end, pronoun: pronoun.value, known: true };
  const subject = named ?? meant;
  return subject !== undefined && lexicon.words.gestures.at(tokens, subject.to) !== undefined ? subject : undefined;
}

/** « “…” : X s'explique »: the person named behind a quotation and a colon. */
export function namedBehind(p: Passage, { end }: Quotation): Subject | undefined {
  const actor = p.tokens[end]?.text === ':' ? p.startingAt.get(end + 1) : undefined;
  return actor?.kind === 'person' ? { from: actor.from, to: actor.to, actor, known: true } : undefined;
}

/** « Un voisin se souvient : “…” »; else the nearest person named before a quotation in its block, after the draft that spoke last. */
export function namedBefore(p: Passage, { open }: Quotation, spoken: Draft | undefined): Subject | undefined {
  const sentence = p.sentenceFrom[open] ?? 0;
  if (p.tokens[open - 1]?.text === ':') {
    if (spoken?.subject !== undefined && (spoken.cue?.[0] ?? -1) >= sentence) return spoken.subject;
    const subject = firstSubject(p, sentence, open);
    if (subject?.known === true) return subject;
  }
  const least = Math.max(open - FARTHEST, spoken?.cue?.[1] ?? 0, spoken?.subject?.to ?? 0);
  for (let i = open; i > least; i--) {
    const actor = (p.quotedBy[i - 1] ?? -1) < 0 ? p.endingAt.get(i) : undefined;
    if (actor?.kind === 'person') return { from: actor.from, to: actor.to, actor, known: true };
  }
  return undefined;
}
