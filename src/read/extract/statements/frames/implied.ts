import type { FrameKind, SpeechVerb } from '../../../../model/packs/speech.ts';
import { introduced } from '../content/introduced.ts';
import { passOver } from '../content/introduction.ts';
import type { Room } from '../content/room.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import type { Draft, Introduction } from '../draft.ts';
import { isBoundary, opensPhrase } from '../passage/noun-phrase.ts';
import type { Passage } from '../passage/passage.ts';
import { beforeClause } from '../speaker/before-clause.ts';
import { beforeColon } from '../speaker/before-colon.ts';
import { firstSubject } from '../speaker/first-subject.ts';
import type { Subject } from '../speaker/of-actor.ts';
import type { Sides } from '../speaker/sides.ts';
import { holdsVerb } from '../speaker/title-before.ts';

/** Frames in which somebody known must speak. */
export const KNOWN_ONLY: ReadonlySet<FrameKind> = new Set<FrameKind>(['noun', 'infinitive', 'reason']);

/** Whether the author goes on with an infinitive: « …, antes de dizer que … ». */
export const isTurned = ({ tokens, lexicon: { words } }: Passage, { form, from }: VerbGroup): boolean =>
  form === 'infinitive' && words.turns.at(tokens, from) !== undefined;

/** « Añadió que … », « وأضاف أن … »: where the verb alone may be the subject, who spoke before goes on. */
export function implied(p: Passage, group: VerbGroup, verb: SpeechVerb, room: Room, sides: Sides, found: Introduction): Draft | undefined {
  const over =
    found.kind === 'noun' &&
    verb.over !== undefined &&
    p.lexicon.pack.verbFirst === true &&
    group.from === room.floor &&
    (found.from === group.to + 1 || found.from === group.to) &&
    room.previous === undefined &&
    room.told > 0;
  // « Agradeció el trabajo de los técnicos. »
  const object =
    p.lexicon.pack.verbFirst !== true &&
    KNOWN_ONLY.has(found.kind) &&
    verb.noun !== true &&
    (group.form === 'past' || group.form === 'present') &&
    passOver(p, room.floor, group.from) === group.from;
  const plain = found.kind === 'clause' || over || object || (found.kind === 'quotation' && sides.quotation === undefined);
  if (p.lexicon.pack.dropsSubject !== true || verb.things === true || !plain || group.sharing) return undefined;
  if (group.form === 'infinitive' && !(isTurned(p, group) && room.told > 0)) return undefined;
  const first = group.from > room.floor ? firstSubject(p, room.floor, group.from) : undefined;
  const before = first?.known === true && first.to < group.from ? first : undefined;
  const subject =
    before ??
    (found.kind === 'clause' ? unknownBefore(p, room.floor, group.from) : undefined) ??
    (found.kind === 'quotation'
      ? beforeColon(p, group.to, found.from - 1)
      : found.kind === 'clause'
        ? beforeClause(p, group, found.from)
        : undefined);
  return { ...introduced(p, group, verb, room, found), ...(subject !== undefined && { subject }), needsPerson: object };
}

/** « O movimento, criado em maio, diz que … »: a phrase that opens the sentence speaks, whatever its noun. */
function unknownBefore(p: Passage, floor: number, at: number): Subject | undefined {
  const from = passOver(p, floor, at);
  const noun = p.lexicon.words.determiners.at(p.tokens, from)?.end ?? from;
  if (noun === from || noun >= at || !opensPhrase(p, from)) return undefined;
  let to = noun;
  while (to < at && !isBoundary(p, to)) to++;
  return to < at && p.tokens[at - 1]?.text === ',' && !holdsVerb(p, from, to) ? { from, to, known: false } : undefined;
}
