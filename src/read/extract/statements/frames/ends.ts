import type { FrameKind, SpeechVerb } from '../../../../model/packs/speech.ts';
import { inBracket } from '../content/in-bracket.ts';
import { introduction } from '../content/introduction.ts';
import type { Room } from '../content/room.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import type { Introduction } from '../draft.ts';
import { back, type Passage } from '../passage/passage.ts';
import { phraseAt } from '../passage/phrase-at.ts';
import type { Subject } from '../speaker/of-actor.ts';
import type { Sides } from '../speaker/sides.ts';
import { rightSubject } from '../speaker/subject.ts';
import { objectIn, overBracket } from '../speaker/verb-first.ts';

const STRONG: ReadonlySet<FrameKind> = new Set<FrameKind>(['clause', 'quotation', 'infinitive']);
const LONGEST_GOVERNED = 12;

type Ends = { readonly subject?: Subject; readonly found?: Introduction };

/** Where the subject stands and what follows it: before the verb, or, where a language puts the verb first, between it and its clause. */
export function ends(p: Passage, group: VerbGroup, verb: SpeechVerb, room: Room, sides: Sides): Ends {
  const inverted = p.lexicon.pack.verbSecond === true && group.inner === undefined ? p.lexicon.pronouns.at(p.tokens, group.to) : undefined;
  const named = sides.subject?.pronoun !== undefined || sides.subject?.actor?.kind === 'person';
  // « Das Ministerium wies er an »: the object stands first.
  if (inverted !== undefined && inverted.value.vague !== true && !named && inverted.value.person === undefined) {
    const subject: Subject = { from: group.to, to: inverted.end, pronoun: inverted.value, known: true };
    const found = introduction(p, inverted.end, verb, room.limit);
    if (found !== undefined) return { subject, found };
  }
  // « Telefonisch sagte die Wirtin: “…” »: a word alone before the verb is an adverb.
  const adverb = p.lexicon.pack.verbSecond === true && sides.subject?.known === false && sides.subject.to - sides.subject.from === 1;
  const teller = adverb && group.inner === undefined ? rightSubject(p, group.to, room.limit, false) : undefined;
  const told = teller?.known === true ? introduction(p, teller.to, verb, room.limit) : undefined;
  if (teller !== undefined && told !== undefined) return { subject: teller, found: told };
  // « sprach von Drohnen und forderte die Bewohner auf »: right behind a conjunction the verb has the subject before.
  const { words, pack } = p.lexicon;
  const goesOn = pack.verbSecond === true && sides.subject !== undefined && back(words.coordinators, p.tokens, group.from) < group.from;
  if (p.lexicon.pack.verbFirst === true && !goesOn && !group.loose && !(sides.firm && sides.subject !== undefined)) {
    const behind = rightSubject(p, group.to, room.limit, true, verb.over);
    const found = behind === undefined ? undefined : introduction(p, overBracket(p, behind.to), verb, room.limit);
    if (behind !== undefined && found !== undefined && (behind.known || STRONG.has(found.kind))) return { subject: behind, found };
    const object = behind === undefined || verb.over !== undefined || !verb.frames.includes('noun') ? undefined : objectIn(p, behind);
    if (behind !== undefined && object !== undefined)
      return { subject: { from: behind.from, to: object, known: behind.known }, found: { kind: 'noun', from: object } };
  }
  // « Diesen Plan nannte die Ministerin „absurd“ »
  if (p.lexicon.words.objective.at(p.tokens, room.floor) !== undefined && sides.subject === undefined && group.inner === undefined) {
    const subject = rightSubject(p, group.to, room.limit, false);
    const found = subject?.known === true ? introduction(p, subject.to, verb, room.limit) : undefined;
    if (subject !== undefined && found !== undefined) return { subject, found };
  }
  // « Von einem „Kahlschlag“ sprach der Bezirksleiter »
  const governs = verb.over?.some((word) => phraseAt(p, room.floor, word) > room.floor) === true && verb.frames.includes('noun');
  if (governs && p.lexicon.pack.verbSecond === true && group.from - room.floor <= LONGEST_GOVERNED && group.inner === undefined) {
    const subject = rightSubject(p, group.to, room.limit, false);
    if (subject?.known === true) return { subject, found: { kind: 'noun', from: room.floor + 1, to: group.from } };
  }
  const found = introduction(p, group.to, verb, room.limit) ?? inBracket(p, group, verb, sides.subject);
  return { ...(sides.subject !== undefined && { subject: sides.subject }), ...(found !== undefined && { found }) };
}
