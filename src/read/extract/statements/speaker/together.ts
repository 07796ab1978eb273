// Where words stand without blanks: who speaks together.
import { isBoundary } from '../passage/noun-phrase.ts';
import { type Passage, skip } from '../passage/passage.ts';
import type { Subject } from './of-actor.ts';

const LONGEST_OTHERS = 8;
const LONGEST_ROW = 80;
const LONGEST_IN_ROW = 12;

/** « 克林顿和盟友们 », « 人权观察等19家组织 »: a name with those behind it who speak with it; the name alone without any. */
export function withFollowing(p: Passage, subject: Subject | undefined, limit: number): Subject | undefined {
  if (p.lexicon.pack.headLast !== true || subject === undefined) return subject;
  const { words } = p.lexicon;
  const others = skip(words.others, p.tokens, subject.to);
  const joint = skip(words.coordinators, p.tokens, subject.to);
  if (others > subject.to) return { from: subject.from, to: lastSpeaker(p, others, limit) ?? others, known: true };
  const to = joint > subject.to ? (p.startingAt.get(joint)?.to ?? lastSpeaker(p, joint, limit)) : undefined;
  return to === undefined || to > limit ? subject : { from: subject.from, to, known: true };
}

/** Where the first phrase behind a token ends whose noun can speak. */
function lastSpeaker(p: Passage, at: number, limit: number): number | undefined {
  const { tokens, lexicon } = p;
  for (let i = at; i < Math.min(limit, at + LONGEST_OTHERS) && !isBoundary(p, i); i++) {
    const end = skip(lexicon.words.speakers, tokens, i);
    if (end > i && end <= limit) return end;
    if (lexicon.cues.at(tokens, i)?.value.some((sense) => sense.kind === 'verb') === true) return undefined;
  }
  return undefined;
}

/** « 甲公司、乙公司等企业 »: where a row of names begins that the words for others end; the phrase's own start without one. */
export function rowFrom(p: Passage, from: number, at: number, floor: number): number {
  const { tokens, lexicon, text } = p;
  let others = false;
  for (let i = from + 1; i < at && !others; i++) others = lexicon.words.others.at(tokens, i) !== undefined;
  let start = from;
  while (others && start - 1 > floor && from - start < LONGEST_ROW && text[tokens[start - 1]?.start ?? 0] === '、') {
    let next = start - 1;
    while (next > floor && start - 1 - next < LONGEST_IN_ROW && !isBoundary(p, next - 1)) next--;
    if (start - 1 - next >= LONGEST_IN_ROW) return start;
    start = next;
  }
  return start;
}
