import type { SpeechVerb } from '../../../../model/packs/speech.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import type { Introduction } from '../draft.ts';
import type { Passage } from '../passage/passage.ts';
import { phraseAt } from '../passage/phrase-at.ts';
import type { Subject } from '../speaker/of-actor.ts';
import { isObject, passOver } from './introduction.ts';

/** « Die Ministerin hat den Plan kritisiert », « hat sie vor Hochwasser gewarnt »: between auxiliary and participle stands what was said. */
export function inBracket(p: Passage, { inner }: VerbGroup, verb: SpeechVerb, subject: Subject | undefined): Introduction | undefined {
  if (inner === undefined || subject === undefined || !verb.frames.includes('noun')) return undefined;
  const [open, to] = inner;
  let from = passOver(p, subject.from >= open ? subject.to : open, to);
  const over = verb.over;
  if (over !== undefined) {
    while (from < to && !over.some((word) => phraseAt(p, from, word) > from)) from++;
    const word = over.find((w) => phraseAt(p, from, w) > from);
    from = word === undefined ? to : phraseAt(p, from, word);
  } else if (verb.opening?.every((word) => phraseAt(p, from, word) === from) === true || !isObject(p, from)) return undefined;
  return from < to ? { kind: 'noun', from, to } : undefined;
}
