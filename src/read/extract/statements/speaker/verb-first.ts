// Where the verb stands first: what ends the phrase of who spoke behind it.
import { speakerEnd } from '../passage/noun-phrase.ts';
import { type Actor, type Passage, skip } from '../passage/passage.ts';
import type { Subject } from './of-actor.ts';

const LONGEST_ADDRESSEE = 8;
const LONGEST_BRACKETED = 12;
const LONGEST_OFFICE = 8;

/** Whether a word holds a preposition and an article before its noun. */
export const isGlued = ({ tokens, lexicon: { pack } }: Passage, at: number): boolean =>
  pack.gluedPrepositions?.some((start) => tokens[at]?.lower.startsWith(start)) === true;

/** Whether a preposition of one letter that a verb takes is written together with its noun (« طالب بوقف »). */
export const isGluedOver = ({ tokens, lexicon: { words, pack } }: Passage, at: number, over: readonly string[]): boolean => {
  const { lower = '' } = tokens[at] ?? {};
  const free = words.prepositions.at(tokens, at) === undefined && words.speakers.at(tokens, at) === undefined;
  return pack.verbFirst === true && free && lower.length > 3 && over.some((word) => word.length === 1 && lower.startsWith(word));
};

/** « رئيس وزراء فرنسا »: where nothing links nouns, a name inside the phrase of another noun does not speak itself. */
export const opensUnlinked = (p: Passage, at: number): boolean =>
  (p.lexicon.pack.verbFirst === true || p.lexicon.pack.properCapitals === 'inside') &&
  p.lexicon.pack.links.length === 0 &&
  speakerEnd(p, at) > at;

/** « نقابة الفلاحين | الحكومة », « شهود عيان | وكالة »: who is spoken to behind a phrase that is complete. */
export function isSecond({ tokens, startingAt, lexicon: { words, pack } }: Passage, start: number, at: number): boolean {
  if (pack.verbFirst !== true || at <= start) return false;
  const complete =
    pack.definite?.some((opening) => tokens[at - 1]?.lower.startsWith(opening)) === true || words.pairs.at(tokens, start)?.end === at;
  return complete && (words.addressees.at(tokens, at) !== undefined || (startingAt.get(at)?.kind ?? 'thing') === 'body');
}

/** A gerund that reports, behind who spoke: « وتابع الوزير قائلا ». */
export const isGerundCue = ({ tokens, lexicon: { pack, cues } }: Passage, at: number): boolean =>
  pack.verbFirst === true && cues.at(tokens, at)?.value.some((sense) => sense.kind === 'verb' && sense.form === 'gerund') === true;

/** « المتحدث باسم الحكومة | محمد علي »: of an office and the name behind it the name, both in one phrase. */
export function officeHolder(p: Passage, { from, to, found }: Actor, start: number, limit: number): Subject | undefined {
  const { tokens, startingAt, lexicon } = p;
  const unlinked = lexicon.pack.verbFirst === true || lexicon.pack.properCapitals === 'inside';
  if (!unlinked || found?.mention.form !== 'title') return undefined;
  const reach = Math.min(limit, to + LONGEST_OFFICE);
  for (let i = to; i < reach && tokens[i]?.kind === 'word'; i++) {
    const actor = startingAt.get(i);
    if (actor?.kind === 'person' && actor.found?.mention.form === 'name')
      return { from: Math.min(start, from), to: actor.to, actor, known: true };
    const ends = [lexicon.words.complementizers, lexicon.words.relatives, lexicon.words.coordinators, lexicon.words.toward];
    if (ends.some((table) => table.at(tokens, i) !== undefined) || isGlued(p, i) || isGerundCue(p, i)) return undefined;
  }
  return undefined;
}

/** « وصف نقيب الفلاحين حسين صالح | القرار بأنه »: behind a title and a name a complete noun is what the verb is about. */
export function withoutObject({ tokens, lexicon: { pack } }: Passage, start: number, end: number, over: readonly string[]): number {
  const complete = (at: number): boolean => pack.definite?.some((opening) => tokens[at]?.lower.startsWith(opening)) === true;
  if (pack.verbFirst !== true || over.length === 0 || end - start < 4 || !complete(end - 1) || complete(end - 2)) return end;
  for (let i = start; i < end - 2; i++) if (complete(i)) return end - 1;
  return end;
}

/** « أكد الجانبان | أهمية التعاون »: where the object begins in the phrase behind a verb, behind a noun that is complete. */
export function objectIn({ tokens, lexicon: { pack, words } }: Passage, { from, to }: Subject): number | undefined {
  const complete = (at: number): boolean => pack.definite?.some((opening) => tokens[at]?.lower.startsWith(opening)) === true;
  const pair = words.pairs.at(tokens, from)?.end;
  if (pair !== undefined && pair < to) return pair;
  for (let i = from + 1; i < to; i++) if (complete(i - 1) && !complete(i)) return i;
  return undefined;
}

/** « طلب من اللجان المنظمة | مراجعة … »: where what is asked of somebody begins, behind a complete noun phrase. */
export function askedOf(p: Passage, at: number, limit: number): number | undefined {
  const { tokens, lexicon } = p;
  const from = skip(lexicon.words.prepositions, tokens, at);
  if (lexicon.pack.verbFirst !== true || from === at) return undefined;
  const complete = (i: number): boolean => lexicon.pack.definite?.some((opening) => tokens[i]?.lower.startsWith(opening)) === true;
  const named = p.startingAt.get(from)?.to ?? from;
  for (let i = Math.max(from + 1, named); i < Math.min(limit, from + LONGEST_ADDRESSEE) && tokens[i]?.kind === 'word'; i++) {
    if (lexicon.words.prepositions.at(tokens, i) !== undefined || lexicon.words.complementizers.at(tokens, i) !== undefined)
      return undefined;
    if ((i === named || complete(i - 1)) && !complete(i)) return i;
  }
  return undefined;
}

/** « قالت منظمة الصحة (دبليو): “…” »: behind what stands in brackets. */
export function overBracket({ tokens }: Passage, at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < at + LONGEST_BRACKETED; i++) if (tokens[i]?.text === ')') return i + 1;
  return at;
}
