import type { Room } from '../content/room.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import type { Introduction } from '../draft.ts';
import { canSpeak, opensPhrase } from '../passage/noun-phrase.ts';
import { type Passage, skip } from '../passage/passage.ts';
import { ofActor, type Subject } from '../speaker/of-actor.ts';

/** So many words may stand before a gerund that opens its sentence: « Tout en rappelant que … ». */
const BEFORE = 2;
const SHORTEST = 3;
const FARTHEST = 60;
const LONGEST_PHRASE = 8;

/** "Noting that the ward was full, the minister urged caution": whoever acts behind the comma also said what stands before it. */
export function leadingGerund(p: Passage, group: VerbGroup, found: Introduction, room: Room): { subject: Subject; to: number } | undefined {
  const opens = group.loose && found.kind === 'clause' && p.sentenceFrom[group.from] === room.floor && group.from - room.floor <= BEFORE;
  if (!opens) return undefined;
  for (let i = found.from + SHORTEST; i < Math.min(room.limit, found.from + FARTHEST); i++) {
    if (p.tokens[i]?.text !== ',' || (p.quotedBy[i] ?? -1) >= 0) continue;
    const subject = acting(p, i + 1, room.limit);
    if (subject !== undefined) return { subject, to: i };
  }
  return undefined;
}

/** Who stands at the beginning of a clause, before its verb. */
function acting(p: Passage, at: number, limit: number): Subject | undefined {
  const { tokens, lexicon } = p;
  const noun = skip(lexicon.words.determiners, tokens, at);
  const actor = p.startingAt.get(at) ?? p.startingAt.get(noun);
  if (actor !== undefined) return actor.kind === 'place' ? undefined : ofActor(p, actor).subject;
  const pronoun = lexicon.pronouns.at(tokens, at);
  if (pronoun !== undefined) return { from: at, to: pronoun.end, pronoun: pronoun.value, known: pronoun.value.vague !== true };
  if (!opensPhrase(p, at)) return undefined;
  for (let end = noun + 1; end < Math.min(limit, at + LONGEST_PHRASE); end++) {
    if (tokens[end]?.kind !== 'word' || lexicon.words.determiners.at(tokens, end) !== undefined) return undefined;
    const verb = lexicon.words.auxiliaries.at(tokens, end) ?? lexicon.cues.at(tokens, end);
    if (verb !== undefined) return canSpeak(p, at, end) ? { from: at, to: end, known: true } : undefined;
  }
  return undefined;
}
