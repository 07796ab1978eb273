import type { SpeechPronoun } from '../../../../model/packs/speech.ts';
import { isBoundary, isGoverned } from '../passage/noun-phrase.ts';
import { type Actor, back, type Passage, type Range } from '../passage/passage.ts';
import { titleFrom } from './title-before.ts';

/** Who a cue says is speaking, in tokens; `known` when it is somebody or something that can speak. */
export type Subject = {
  readonly from: number;
  readonly to: number;
  readonly actor?: Actor;
  readonly pronoun?: SpeechPronoun;
  readonly known: boolean;
};

/** The subject before a verb group; `shared` when a conjunction shows that it is that of the verb before. */
export type Left = { readonly subject?: Subject; readonly shared: boolean };

/** So many names may speak together. */
const MOST_JOINED = 4;
/** Words of a verb before its subject. */
const MOST_BEFORE = 2;

/** The words of a name, and a title set before it; a body is named without its article, which belongs to the subject. */
export function ofActor(p: Passage, actor: Actor, floor = actor.from): Left {
  const joint = withOthers(p, actor, floor);
  if (joint !== undefined) return { subject: { from: joint[0], to: joint[1], known: actor.kind !== 'thing' }, shared: false };
  const from = overHyphens(
    p,
    actor.kind === 'person'
      ? titleFrom(p, actor, floor < actor.from || p.lexicon.pack.headLast === true ? floor : (p.sentenceFrom[actor.from] ?? 0))
      : back(p.lexicon.words.determiners, p.tokens, actor.from),
  );
  const start = actor.kind === 'person' ? behindQuotation(p, from) : from;
  return { subject: { from: start, to: actor.to, actor, known: actor.kind !== 'thing' }, shared: false };
}

/** Words that may stand between a quotation and a title that is known. */
const MOST_UNKNOWN = 2;

/** “It is not enough,” union leader Ana Silva told …: plain words between a quotation and a title belong to it. */
function behindQuotation({ tokens, quotedBy, lexicon: { words, cues, pronouns } }: Passage, at: number): number {
  let from = at;
  while (from > 0 && at - from < MOST_UNKNOWN && (quotedBy[from - 1] ?? -1) < 0) {
    const token = tokens[from - 1];
    const tables = [words.prepositions, words.determiners, words.coordinators, words.adverbs, words.subordinators, words.auxiliaries];
    const small = token?.kind === 'word' && /^\p{Ll}+$/u.test(token.text) && cues.at(tokens, from - 1) === undefined;
    if (!small || [...tables, pronouns].some((table) => table.at(tokens, from - 1) !== undefined)) return at;
    from--;
  }
  return (quotedBy[from - 1] ?? -1) >= 0 ? from : at;
}

/** "co-author Ana Silva", "mother-of-two Ana Silva": where the word begins that hyphens hold together. */
function overHyphens({ tokens }: Passage, at: number): number {
  let from = at;
  while (from > 1 && tokens[from - 1]?.text === '-' && !tokens[from - 1]?.spaced && !tokens[from]?.spaced) from -= 2;
  return from;
}

/** « Le Ghana et le Nigeria ont annoncé »: names joined by a conjunction at the border of a clause speak together. */
function withOthers(p: Passage, actor: Actor, floor: number): Range | undefined {
  const { tokens, lexicon } = p;
  const { words } = lexicon;
  let from = back(words.determiners, tokens, actor.from);
  const first = back(words.coordinators, tokens, from);
  let joint = first;
  for (let steps = 0; steps < MOST_JOINED && joint < from && joint > floor; steps++) {
    const other = p.endingAt.get(joint);
    if (other === undefined || other.from < floor || other.kind === 'thing') break;
    from = back(words.determiners, tokens, other.from);
    joint = tokens[from - 1]?.text === ',' ? from - 1 : back(words.coordinators, tokens, from);
  }
  return from < first && followsBorder(p, from, floor) && !isGoverned(p, from, floor) ? [from, actor.to] : undefined;
}

/** Whether something starts where a subject may: at the border of a clause. */
export function followsBorder(p: Passage, at: number, floor: number): boolean {
  if (isGoverned(p, at, floor)) return false;
  const { words } = p.lexicon;
  const start = Math.max(floor, back(words.determiners, p.tokens, at));
  if (start <= floor || isBoundary(p, start - 1)) return true;
  // « وردّت غادة، مديرة المكتب، قائلة: … »: behind the verb that opens its sentence.
  if (p.lexicon.pack.verbFirst === true && start - floor <= MOST_BEFORE && p.startingAt.get(at)?.kind === 'person') return true;
  return [words.subordinators, words.coordinators, words.adverbs].some((table) => back(table, p.tokens, start) < start);
}
