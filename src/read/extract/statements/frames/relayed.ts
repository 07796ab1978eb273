import type { SpeechVerb } from '../../../../model/packs/speech.ts';
import { introduction } from '../content/introduction.ts';
import type { VerbGroup } from '../cues/verb-group.ts';
import type { Draft } from '../draft.ts';
import { isBoundary, opensPhrase } from '../passage/noun-phrase.ts';
import { type Passage, skip } from '../passage/passage.ts';
import { phraseAt } from '../passage/phrase-at.ts';
import type { Subject } from '../speaker/of-actor.ts';

/** Who passes words on takes no more words than this. */
const FARTHEST = 12;
const LONGEST_SPEAKER = 20;

/** « نقلت الوكالة عن الوزير قوله إن … »: who spoke stands behind a preposition, and the subject is only where it was read. */
export function relayed(p: Passage, group: VerbGroup, verb: SpeechVerb, limit: number): Draft | undefined {
  if (verb.relays === undefined) return undefined;
  const { tokens, lexicon } = p;
  const { words } = lexicon;
  let at = group.to;
  const reach = Math.min(limit, at + FARTHEST);
  while (at < reach && !isBoundary(p, at) && words.relays.at(tokens, at) === undefined) at++;
  const from = at < reach ? skip(words.relays, tokens, at) : at;
  if (from === at || !opensPhrase(p, from)) return undefined;
  let to = from;
  const end = Math.min(limit, from + LONGEST_SPEAKER);
  while (
    to < end &&
    !isBoundary(p, to) &&
    words.relayTails.at(tokens, to) === undefined &&
    words.complementizers.at(tokens, to) === undefined
  )
    to++;
  const found = to > from ? introduction(p, skip(words.relayTails, tokens, to), verb, limit) : undefined;
  if (found === undefined || (found.kind !== 'clause' && found.kind !== 'quotation')) return undefined;
  const quoted = found.kind === 'quotation' ? (p.quotedBy[found.from] ?? -1) : -1;
  const quotation = p.quotations[quoted];
  return {
    kind: found.kind,
    act: verb.act,
    cue: group.cue,
    form: group.form,
    subject: speakerOf(p, from, to),
    content: [quotation === undefined ? [found.from, limit] : [quotation.open, quotation.end]],
    quotations: quotation === undefined ? [] : [quoted],
    needsPerson: false,
  };
}

/** « 记者从市交通局获悉 »: who told it stands behind a preposition inside the subject. */
export function informant(p: Passage, prepositions: readonly string[], subject: Subject | undefined): Subject | undefined {
  if (subject === undefined) return undefined;
  for (let from = subject.from + 1; from < subject.to; from++)
    if (prepositions.includes(p.tokens[from - 1]?.lower ?? '')) return { ...speakerOf(p, from, subject.to), known: subject.known };
  return undefined;
}

/** « a-t-on appris de source policière »: who told it behind the verb. */
export function informantBehind(p: Passage, prepositions: readonly string[], at: number, limit: number): Subject | undefined {
  const from = prepositions.reduce((end, word) => Math.max(end, phraseAt(p, at, word)), at);
  let to = from;
  while (to < limit && to - from < FARTHEST && !isBoundary(p, to)) to++;
  return from > at && to > from ? speakerOf(p, from, to) : undefined;
}

/** A name that opens or ends the phrase says who it is. */
function speakerOf({ startingAt, endingAt }: Passage, from: number, to: number): Subject {
  const [first, last] = [startingAt.get(from), endingAt.get(to)];
  const actor = last?.kind === 'person' || first === undefined || first.to < to ? last : first;
  return { from, to, known: true, ...(actor !== undefined && actor.from >= from && { actor }) };
}
