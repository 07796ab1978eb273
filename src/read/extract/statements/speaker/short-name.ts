import type { VerbGroup } from '../cues/verb-group.ts';
import { back, type Passage } from '../passage/passage.ts';
import type { Subject } from './of-actor.ts';

const LONGEST_UNKNOWN = 12;

/** « 王磊说，… »: few signs, and a comma or colon behind the verb, show somebody whose name we do not know. */
export function isShortName({ tokens, lexicon: { pack, words } }: Passage, group: VerbGroup, subject: Subject): boolean {
  const mark = tokens[group.to]?.text;
  if (back(words.mute, tokens, subject.to) < subject.to) return false;
  return pack.headLast === true && (mark === ',' || mark === ':') && subject.to - subject.from <= LONGEST_UNKNOWN;
}
