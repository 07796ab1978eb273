import type { Room } from '../content/room.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import type { Draft } from '../draft.ts';
import { isBoundary } from '../passage/noun-phrase.ts';
import { type Passage, skip } from '../passage/passage.ts';
import { leftSubject, rightSubject } from '../speaker/subject.ts';

const SHORTEST = 4;
const LONGEST_PAPER = 4;

/** « Das teilte die Polizei mit », « Об этом министр сообщил журналистам »: what was said is the sentence before. */
export function backward(p: Passage, group: VerbGroup, room: Room): Draft | undefined {
  const { tokens, lexicon } = p;
  const { words } = lexicon;
  const opening = skip(words.coordinators, tokens, room.floor);
  const taken = skip(words.backwards, tokens, opening);
  const end = taken > opening ? overTold(p, taken) : opening;
  const sense = group.senses.find(({ verb }) => verb.frames.some((kind) => kind === 'aside' || kind === 'clause'));
  if (end === opening || sense === undefined || room.floor === 0) return undefined;
  const left = end === group.from ? undefined : leftSubject(p, group.from, end).subject;
  const subject = end === group.from ? rightSubject(p, group.to, room.limit, true) : left?.from === end ? left : undefined;
  const from = p.sentenceFrom[room.floor - 1] ?? 0;
  if (subject === undefined || room.told > from || room.floor - from < SHORTEST || goesOn(p, Math.max(group.to, subject.to), room.limit))
    return undefined;
  return {
    kind: 'backward',
    act: sense.verb.act,
    cue: group.cue,
    form: group.form,
    subject,
    content: [[from, room.floor]],
    quotations: [],
    needsPerson: false,
  };
}

/** « Об этом «Вестнику» рассказали … »: whether a cue takes up a sentence before, here or elsewhere. */
export function takesUp(p: Passage, group: VerbGroup, room: Room): boolean {
  const opening = skip(p.lexicon.words.coordinators, p.tokens, room.floor);
  const taken = skip(p.lexicon.words.backwards, p.tokens, opening);
  const end = taken > opening ? overTold(p, taken) : opening;
  return end > opening && end === group.from && !goesOn(p, group.to, room.limit);
}

/** « Об этом корреспонденту «Новостей» сообщил … »: over who was told. */
function overTold({ tokens, quotations, quotedBy, startingAt, lexicon: { words } }: Passage, at: number): number {
  const paper = quotations[quotedBy[at] ?? -1];
  if (paper?.open === at && paper.to - paper.from <= LONGEST_PAPER) return paper.end;
  const end = skip(words.addressees, tokens, at);
  if (end === at) return at;
  const quotation = quotations[quotedBy[end] ?? -1];
  return quotation?.open === end ? quotation.end : (startingAt.get(end)?.to ?? end);
}

/** Whether words of its own follow: « Das sagte er: „…“ ». */
function goesOn(p: Passage, at: number, limit: number): boolean {
  for (let i = at; i < limit; i++) {
    if ((p.quotedBy[i] ?? -1) >= 0 || p.tokens[i]?.text === ':') return true;
    const clause = p.lexicon.words.complementizers.at(p.tokens, i) !== undefined;
    if (clause && (p.lexicon.pack.clauseComma !== true || isBoundary(p, i - 1))) return true;
  }
  return false;
}
