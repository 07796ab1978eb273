import type { Draft } from '../draft.ts';
import { isBoundary } from '../passage/noun-phrase.ts';
import { type Passage, type Range, skip } from '../passage/passage.ts';
import type { Quotation } from '../passage/quotations.ts';
import type { Subject } from '../speaker/of-actor.ts';
import { rightSubject } from '../speaker/subject.ts';

const LOWER = /^\p{Ll}/u;
const STOPS = /^[,?!…]$/u;
const SHORTEST = 3;
const LONGEST_APPOSITION = 20;

/** « “…”, grimace-t-il », “…,” grinned Ana Silva., “…,” Silva shot back.: beside a quotation that a comma parts from its clause any verb is one of saying. */
export function anyVerb(p: Passage, q: Quotation, index: number): Draft | undefined {
  const { tokens, lexicon } = p;
  const at = tokens[q.end]?.text === ',' ? q.end + 1 : q.end;
  const opens = q.open === 0 || tokens[q.open - 1]?.text === ':' || p.sentenceFrom[q.open] === q.open;
  const comma = at > q.end || STOPS.test(tokens[q.to - 1]?.text ?? '');
  if (!opens || !comma || !q.closed || q.dashed === true || q.to - q.from < SHORTEST || p.sentenceFrom[at] !== p.sentenceFrom[q.open])
    return undefined;
  if (lexicon.final !== undefined || lexicon.pack.headLast === true || lexicon.pack.tenseless === true) return undefined;
  const limit = p.sentenceTo[at] ?? at;
  const told = glued(p, at, limit) ?? inverted(p, at, limit) ?? straight(p, at, limit);
  if (told === undefined) return undefined;
  const { subject, cue } = told;
  return { kind: 'quotation', act: 'assert', cue, subject, content: [[q.open, q.end]], quotations: [index], needsPerson: false };
}

type Told = { readonly subject: Subject; readonly cue: Range };

/** « calcule-t-elle », « a-t-elle souri ». */
function glued(p: Passage, at: number, limit: number): Told | undefined {
  const { tokens, lexicon } = p;
  const end = skip(lexicon.words.inversions, tokens, at + 1);
  const pronoun = end > at + 1 && end <= limit ? lexicon.pronouns.at(tokens, end - 1)?.value : undefined;
  if (pronoun === undefined || tokens[at]?.kind !== 'word') return undefined;
  const participle = lexicon.words.auxiliaries.at(tokens, at) !== undefined;
  if (participle && (end >= limit || !isVerb(p, end))) return undefined;
  return { subject: { from: end - 1, to: end, pronoun, known: true }, cue: participle ? [end, end + 1] : [at, at + 1] };
}

/** "grinned Ana Silva", « grimace le capitaine ». */
function inverted(p: Passage, at: number, limit: number): Told | undefined {
  if (at + 1 >= limit || !isVerb(p, at) || p.startingAt.has(at)) return undefined;
  const subject = rightSubject(p, at + 1, limit, false);
  const beside = subject?.known === true && subject.from === at + 1 && subject.pronoun?.person === undefined;
  return beside && subject.actor?.kind !== 'place' ? { subject, cue: [at, at + 1] } : undefined;
}

/** "Silva, who leads the union, shot back." */
function straight(p: Passage, at: number, limit: number): Told | undefined {
  const { tokens, lexicon } = p;
  if (lexicon.pack.verbSecond === true) return undefined;
  const actor = p.startingAt.get(at);
  const pronoun = lexicon.pronouns.at(tokens, at);
  const named: Subject | undefined =
    actor?.kind === 'person'
      ? { from: at, to: actor.to, actor, known: true }
      : pronoun !== undefined && pronoun.value.person === undefined && pronoun.value.vague !== true
        ? { from: at, to: pronoun.end, pronoun: pronoun.value, known: true }
        : undefined;
  if (named === undefined) return undefined;
  let verb = named.to;
  if (tokens[verb]?.text === ',') {
    verb++;
    while (verb < limit && verb - named.to < LONGEST_APPOSITION && !isBoundary(p, verb)) verb++;
    if (tokens[verb]?.text !== ',') return undefined;
    verb++;
  }
  if (verb >= limit || !isVerb(p, verb)) return undefined;
  const { words } = lexicon;
  const next = verb + 1;
  const small = [words.prepositions, words.adverbs].some((table) => table.at(tokens, next) !== undefined);
  const ends = next >= limit - 1 || isBoundary(p, next) || small;
  return ends ? { subject: named, cue: [verb, next] } : undefined;
}

/** A word that may be a verb: without capital, none of the small ones, no noun of somebody. */
function isVerb({ tokens, lexicon: { words } }: Passage, at: number): boolean {
  const { kind, text } = tokens[at] ?? { kind: 'mark', text: '' };
  if (kind !== 'word' || !LOWER.test(text)) return false;
  const none = [words.prepositions, words.determiners, words.coordinators, words.subordinators, words.relatives, words.speakers];
  return [...none, words.auxiliaries, words.passives, words.modals, words.negations, words.adverbs, words.links, words.reflexives].every(
    (table) => table.at(tokens, at) === undefined,
  );
}
