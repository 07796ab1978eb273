import type { SpeechVerb } from '../../../../model/packs/speech.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import type { Draft, Introduction } from '../draft.ts';
import { isBoundary } from '../passage/noun-phrase.ts';
import type { Passage } from '../passage/passage.ts';
import type { Room } from './room.ts';

/** What a cue introduces, whoever said it. */
export function introduced(
  p: Passage,
  group: VerbGroup,
  verb: SpeechVerb,
  room: Room,
  found: Introduction,
): Omit<Draft, 'subject' | 'needsPerson'> {
  const index = found.kind === 'quotation' ? (p.quotedBy[found.from] ?? -1) : -1;
  const quotation = p.quotations[index];
  return {
    kind: found.kind,
    act: verb.act,
    cue: group.cue,
    form: group.form,
    ...(verb.particle !== undefined && { particle: verb.particle }),
    ...(found.addressee !== undefined && { addressee: found.addressee }),
    content: [
      quotation === undefined
        ? [found.from, found.to ?? room.limit]
        : [quotation.open, verb.over === undefined ? endOf(p, quotation.end, room.limit, verb.frames.includes('noun')) : quotation.end],
    ],
    quotations: quotation === undefined ? [] : [index],
  };
}

/** « juge “peu réaliste” une application avant 2028 »: what a quotation is said of belongs to it. */
function endOf(p: Passage, end: number, limit: number, noun: boolean): number {
  const { tokens, lexicon } = p;
  // « salué « le caractère » de ses joueurs »
  if (noun && lexicon.words.links.at(tokens, end) !== undefined && lexicon.pack.verbSecond !== true) {
    let to = end;
    while (to < limit && !isBoundary(p, to) && lexicon.words.coordinators.at(tokens, to) === undefined) to++;
    return to;
  }
  return end < limit && lexicon.words.determiners.at(tokens, end) !== undefined && lexicon.words.prepositions.at(tokens, end) === undefined
    ? limit
    : end;
}
