import { isBoundary } from '../passage/noun-phrase.ts';
import { back, type Passage, type Range, skip } from '../passage/passage.ts';
import type { Subject } from '../speaker/of-actor.ts';
import { contentStart, type Said } from './content.ts';
import { type Final, markAt, marked, phraseEnding } from './speaker.ts';

const LONGEST_ATTRIBUTE = 30;
const SHORTEST_CLAUSE = 3;
/** Who speaks stands no farther before the words said, or before the end of a clause. */
export const FARTHEST_SPEAKER = 400;

/** What is free of a sentence from `open` on, and who spoke in it so far. */
export type Free = { readonly open: number; readonly subject?: Subject };

/** Who speaks, and behind what the words said may begin. */
export type Spoken = { readonly subject?: Subject; readonly after: number };

/** Who speaks: behind the words said, before them, or behind the verb. */
export function speaker(p: Passage, final: Final, [from, to]: Range, words: Said, limit: number, { open }: Free): Spoken {
  const inside = marked(p, final, words.end, from);
  // « “…”고 경비원은 말했다 »: a topic there speaks, whatever its noun.
  const topic = inside.findLast((m) => m.mark === 'topic' && words.kind === 'quotation' && !isMute(p, m.subject.to));
  const between = inside.findLast((m) => m.subject.known) ?? (topic && { subject: { ...topic.subject, known: true } });
  if (between !== undefined) return { subject: between.subject, after: open };
  const reach = words.kind === 'quotation' ? words.from : words.to;
  const before = marked(p, final, Math.max(open, reach - FARTHEST_SPEAKER), reach);
  const known = before.filter((m) => m.subject.known && !(m.mark === 'subject' && m.subject.actor?.kind === 'place'));
  const first = known[0];
  const main = known.find((m) => m.mark === 'topic') ?? first;
  const best = first !== undefined && first !== main && isMain(p, final, first.end) ? first : main;
  // « トマリ電機は22日、…と発表した »: whatever its noun, the topic that opens the sentence and is set off from the rest.
  const opening = words.kind === 'quotation' ? undefined : before[0];
  const sets =
    opening?.mark === 'topic' && opening.subject.from === open && isMain(p, final, opening.end) && !isMute(p, opening.subject.to);
  const outer = best === undefined || known.every((m) => m.mark === 'subject') ? sets : false;
  if (best !== undefined && !outer) return { subject: best.subject, after: best.end };
  const beside = words.kind === 'quotation' ? before.findLast((m) => m.mark === 'topic') : undefined;
  if (beside !== undefined && isBeside(p, final, beside.end, words.from) && !isMute(p, beside.subject.to))
    return { subject: beside.subject, after: beside.end };
  if (opening !== undefined && outer) return { subject: { ...opening.subject, known: true }, after: opening.end };
  const behind = attribute(p, final, to, limit);
  return { ...(behind !== undefined && { subject: behind }), after: open };
}

const isMute = ({ tokens, lexicon }: Passage, end: number): boolean => back(lexicon.words.mute, tokens, end) < end;

/** « 首相が25日、… »: a subject set off from what follows is that of the sentence. */
const isMain = (p: Passage, final: Final, at: number): boolean =>
  p.tokens[at]?.text === ',' || p.dateFrom.has(at) || final.occasions.at(p.tokens, at) !== undefined;

/** Whether only a comma, a date or an occasion stands between a topic and a quotation. */
const isBeside = (p: Passage, final: Final, at: number, open: number): boolean => at === open || contentStart(p, final, at, open) >= open;

/** « …と話す田中氏は »: who spoke stands behind the verb. */
function attribute(p: Passage, final: Final, at: number, limit: number): Subject | undefined {
  let start = Math.max(at, skip(final.clefts, p.tokens, at));
  const cleft = start > at;
  if (cleft && p.tokens[start]?.text === ',') start++;
  const reach = Math.min(limit, start + LONGEST_ATTRIBUTE);
  for (let i = start + 1; i <= reach; i++) {
    if (i < limit && !isBoundary(p, i) && markAt(p, final, i) === undefined && p.lexicon.words.copulas.at(p.tokens, i) === undefined)
      continue;
    const subject = phraseEnding(p, final, i, start);
    return subject?.known === true && subject.pronoun === undefined ? { ...subject, from: Math.max(subject.from, start) } : undefined;
  }
  return undefined;
}

/** The words between the speaker and the verb, without what leads to them. */
export function clauseOf(p: Passage, final: Final, words: Said, after: number): readonly Range[] | undefined {
  const start = contentStart(p, final, Math.max(words.from, after), words.to);
  return words.to - start >= (words.kind === 'noun' ? 1 : SHORTEST_CLAUSE) ? [[start, words.to]] : undefined;
}
