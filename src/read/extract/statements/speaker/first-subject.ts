import { canSpeak, isBoundary, isProper, speakerEnd } from '../passage/noun-phrase.ts';
import { type Passage, skip } from '../passage/passage.ts';
import { followsBorder, ofActor, type Subject } from './of-actor.ts';
import { withFollowing } from './together.ts';

const FARTHEST = 80;

/** The first subject of a sentence, for a verb joined to one that reports nothing (« X a signé le texte et a déclaré que … »). */
export function firstSubject(p: Passage, floor: number, at: number): Subject | undefined {
  const { tokens, lexicon } = p;
  const { words, pronouns } = lexicon;
  const least = Math.min(at, floor + FARTHEST);
  for (let i = overSmall(p, floor, least); i < least; i++) {
    if ((p.quotedBy[i] ?? -1) >= 0 && p.quotedBy[i] !== p.quotedBy[at]) continue;
    const actor = p.startingAt.get(i);
    if (actor !== undefined && actor.to <= at && followsBorder(p, i, floor)) {
      const subject = ofActor(p, actor).subject;
      const role = actor.found?.mention.form === 'title' && subject !== undefined ? named(p, subject.from, subject.to) : undefined;
      return role?.actor === undefined ? withFollowing(p, subject, at) : role;
    }
    if (i > floor && !isBoundary(p, i - 1)) continue;
    const pronoun = pronouns.at(tokens, i);
    if (pronoun !== undefined)
      return pronoun.value.vague === true ? undefined : { from: i, to: pronoun.end, pronoun: pronoun.value, known: true };
    if (words.determiners.at(tokens, i) === undefined && isProper(p, i, i + 1) && words.prepositions.at(tokens, i) === undefined) {
      let end = i + 1;
      while (end < least && tokens[end]?.kind === 'word' && isProper(p, end, end + 1)) end++;
      if (i > floor || end > i + 1) return { from: i, to: end, known: true };
    }
    const counted = isCount(p, i) && speakerEnd(p, i + 1) > i + 1 ? i + 1 : i;
    if (counted === i && words.determiners.at(tokens, i) === undefined && speakerEnd(p, i) === i) continue;
    const noun = counted > i ? counted : skip(words.determiners, tokens, i);
    const spoken = speakerEnd(p, noun);
    let end = Math.max(noun + 1, spoken);
    for (let next = compoundEnd(p, end); spoken > noun && next > end; next = compoundEnd(p, end)) end = next;
    while (spoken === noun && end < least && !isBoundary(p, end) && !isVerbal(p, end)) end++;
    if (canSpeak(p, i, end)) return named(p, i, end);
  }
  return undefined;
}

/** « Son avocat, Me Dov Anand, a plaidé »: a name between commas belongs to the noun before. */
function named({ tokens, startingAt }: Passage, from: number, to: number): Subject {
  const actor = tokens[to]?.text === ',' ? startingAt.get(to + 1) : undefined;
  const apposed = actor?.kind === 'person' && actor.found?.mention.form === 'name' && tokens[actor.to]?.text === ',';
  return apposed ? { from, to: actor.to, actor, known: true } : { from, to, known: true };
}

/** "So I approached him": over conjunctions before a pronoun at the start of a sentence. */
function overSmall({ tokens, lexicon: { words, pronouns } }: Passage, floor: number, limit: number): number {
  let i = floor;
  for (const table of [words.coordinators, words.subordinators, words.contrasts]) i = skip(table, tokens, i);
  return i > floor && i < limit && pronouns.at(tokens, i) !== undefined ? i : floor;
}

/** "a hospital trust", "the health secretary's spokesman". */
function compoundEnd(p: Passage, at: number): number {
  const next = p.lexicon.pack.genitives?.includes(p.tokens[at]?.lower ?? '') === true ? at + 1 : at;
  const end = p.lexicon.pack.genitives === undefined ? at : speakerEnd(p, next);
  return end > next ? end : at;
}

/** "16 organisations", "three unions". */
const isCount = ({ tokens, dateFrom, lexicon: { words } }: Passage, at: number): boolean =>
  (tokens[at]?.kind === 'number' && !dateFrom.has(at)) || words.alone.at(tokens, at)?.end === at + 1;

const isVerbal = ({ tokens, lexicon: { words, cues } }: Passage, at: number): boolean =>
  words.auxiliaries.at(tokens, at) !== undefined ||
  words.passives.at(tokens, at) !== undefined ||
  words.links.at(tokens, at) !== undefined ||
  cues.at(tokens, at)?.value.some((s) => s.kind === 'verb') === true;
