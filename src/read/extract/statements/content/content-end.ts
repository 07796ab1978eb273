import { cutAt, type Draft } from '../draft.ts';
import { isInfinitive } from '../passage/infinitive.ts';
import { isBoundary } from '../passage/noun-phrase.ts';
import { back, type Passage, type Range, skip } from '../passage/passage.ts';
import { isTense } from '../passage/phrase-at.ts';
import { opensAuthors } from './opens-authors.ts';

/** How far into the content its end is looked for. */
const FARTHEST_END = 120;
/** And how far a colon behind a semicolon in it. */
const FARTHEST_COLON = 25;
const LOWER = /^\p{Ll}/u;
const PAST = /^\p{Ll}+ten?$/u;

/** « wies die Vorwürfe zurück »: the particle is the verb's. */
export function withoutParticle(p: Passage, draft: Draft): Draft {
  const end = draft.content.at(-1)?.[1];
  return draft.particle === undefined || end === undefined || p.tokens[end - 1]?.lower !== draft.particle ? draft : cutAt(draft, end - 1);
}

/** « Peking weist das zurück »: a demonstrative says nothing. */
export function isBareWord({ tokens, lexicon: { words, pronouns } }: Passage, { kind, content }: Draft): boolean {
  const [from = 0, to = 0] = content[0] ?? [];
  if (kind !== 'noun' || content.length !== 1) return false;
  const end = Math.max(words.determiners.at(tokens, from)?.end ?? 0, pronouns.at(tokens, from)?.end ?? 0);
  return end > 0 && (end === to || (end + 1 === to && words.adverbs.at(tokens, end) !== undefined));
}

/** « s'inquiète des conséquences : “…” »: a quotation after a colon is one of its own. « …, et avait remplacé »: an auxiliary after comma and conjunction goes on with the subject of the cue, not with what was said. */
export function endedBefore(p: Passage, draft: Draft): Draft {
  const last = draft.content.at(-1);
  if (last === undefined) return draft;
  if (draft.quotations.length > 0) return draft.content.length === 1 ? endedBehind(p, draft, last) : draft;
  const { words } = p.lexicon;
  const clause = draft.kind === 'clause' || draft.kind === 'bare';
  const least = Math.min(last[1], last[0] + FARTHEST_END);
  const relative = draft.subject !== undefined && opensRelative(p, draft.subject.to);
  for (let i = last[0] + 1; i < least; i++) {
    if (relative && closesRelative(p, i)) return cutAt(draft, i);
    if (clause && isAuthorsVerb(p, i)) return cutAt(draft, i);
    if (draft.particle !== undefined && isParticle(p, i, draft.particle)) return cutAt(draft, i);
    if (draft.kind === 'noun' && isNextSentence(p, i)) return cutAt(draft, i);
    if (p.tokens[i]?.text === ':' && p.quotations[p.quotedBy[i + 1] ?? -1]?.open === i + 1) return cutAt(draft, i);
    if ((p.quotedBy[i] ?? -1) < 0 && isTurn(p, i)) return cutAt(draft, p.tokens[i - 1]?.text === ',' ? i - 1 : i);
    if (clause && (opensAuthors(p, draft, i) || opensNext(p, i, last[1]))) return cutAt(draft, i);
    if (p.tokens[i]?.text !== ',' || (p.quotedBy[i] ?? -1) >= 0) continue;
    const object = draft.kind === 'noun' || draft.kind === 'infinitive';
    if (draft.kind === 'noun' && isSecondVerb(p, i + 1)) return cutAt(draft, i);
    if (object && words.contrasts.at(p.tokens, i + 1) !== undefined) return cutAt(draft, i);
    if (!clause) continue;
    const next = skip(words.coordinators, p.tokens, i + 1);
    if (next > i + 1 && draft.kind === 'clause' && isVerbBehind(p, next)) return cutAt(draft, i);
    if (next > i + 1 && words.auxiliaries.at(p.tokens, next) !== undefined) return cutAt(draft, i);
  }
  return draft;
}

/** « …, que c'était interdit ; quelqu'un cria : “…” »: behind a semicolon a colon before a quotation opens another statement. */
function opensNext({ tokens, quotedBy, lexicon: { cues } }: Passage, at: number, limit: number): boolean {
  if (tokens[at]?.text !== ';' || (quotedBy[at] ?? -1) >= 0) return false;
  for (let i = at + 1; i <= Math.min(limit, at + FARTHEST_COLON); i++) {
    if (tokens[i]?.text === ':') return (quotedBy[i + 1] ?? -1) >= 0;
    // "…; the other side called it “…”"
    const verb = cues.at(tokens, i);
    const said = verb?.value.some((sense) => sense.kind === 'verb' && sense.form !== 'infinitive') === true;
    if (verb !== undefined && said) return (quotedBy[verb.end] ?? -1) >= 0 || (quotedBy[verb.end + 1] ?? -1) >= 0;
  }
  return false;
}

/** ", but declined to « , avant de se raviser »: an infinitive of the author's stands behind a comma. */
function isTurn(p: Passage, at: number): boolean {
  const { tokens, lexicon } = p;
  const end = skip(lexicon.words.turns, tokens, at);
  if (end === at || back(lexicon.words.markers, tokens, end) === end || lexicon.pack.infinitives?.endings === undefined) return end > at;
  return tokens[at - 1]?.text === ',' && isInfinitive(p, end);
}

/** « considerou "preocupante" o recurso e defendeu … »: another verb ends what a quotation is said of. */
function endedBehind(p: Passage, draft: Draft, [from, to]: Range): Draft {
  const end = p.quotations[p.quotedBy[from] ?? -1]?.end ?? to;
  for (let i = end; i < Math.min(to, end + FARTHEST_END); i++) {
    const next = skip(p.lexicon.words.coordinators, p.tokens, i);
    if (next > i && isTense(p, next)) return cutAt(draft, i);
  }
  return draft;
}

/** « …, dass die Brücke hält, und verwies auf »: with the verb last, another behind comma and conjunction is the author's. */
function isVerbBehind({ tokens, lexicon: { words, pack, pronouns } }: Passage, at: number): boolean {
  if (pack.clauseComma !== true || pack.verbSecond !== true || !LOWER.test(tokens[at]?.text ?? '')) return false;
  const small = [words.determiners, words.prepositions, words.adverbs, words.subordinators, words.complementizers, words.relatives];
  return [...small, words.negations, words.reflexives, words.contrasts, pronouns].every((table) => table.at(tokens, at) === undefined);
}

/** « wies den Vorwurf zurück, er habe … », « rief zum Frieden auf und … »: the particle ends the object of its verb. */
const isParticle = (p: Passage, at: number, particle: string): boolean =>
  p.tokens[at]?.lower === particle &&
  (p.quotedBy[at] ?? -1) < 0 &&
  (isBoundary(p, at + 1) || p.lexicon.words.coordinators.at(p.tokens, at + 1) !== undefined);

/** « begrüßte den Entwurf: Er schaffe … »: behind a colon a small word with a capital opens a sentence, where nouns have capitals too. */
function isNextSentence({ tokens, lexicon: { words, pack, pronouns } }: Passage, at: number): boolean {
  if (pack.properCapitals !== 'never' || tokens[at]?.text !== ':' || LOWER.test(tokens[at + 1]?.text ?? '')) return false;
  return [words.determiners, words.prepositions, words.adverbs, pronouns].some((table) => table.at(tokens, at + 1) !== undefined);
}

/** « L'intéressé, qui nie les faits, a été placé … »: what a relative clause says ends with it. */
const opensRelative = ({ tokens, lexicon: { words, pack } }: Passage, at: number): boolean =>
  pack.verbSecond !== true && tokens[at]?.text === ',' && words.relatives.at(tokens, at + 1) !== undefined;

const closesRelative = ({ tokens, quotedBy, lexicon: { words } }: Passage, at: number): boolean =>
  tokens[at]?.text === ',' &&
  (quotedBy[at] ?? -1) < 0 &&
  [words.auxiliaries, words.passives, words.modals].some((table) => table.at(tokens, at + 1) !== undefined);

/** « sagte, sie sei erschüttert und sprach den Angehörigen … »: told things stand in another mood, so a verb in the past is the author's. */
function isAuthorsVerb(p: Passage, at: number): boolean {
  const { tokens, quotedBy, lexicon } = p;
  const next = skip(lexicon.words.coordinators, tokens, at);
  if (lexicon.pack.verbSecond !== true || next === at || (quotedBy[at] ?? -1) >= 0) return false;
  return isSecondVerb(p, next) || (isTense(p, next) && lexicon.words.determiners.at(tokens, next + 1) !== undefined);
}

/** « bedauerte die Entscheidung, akzeptierte sie aber »: a verb in the past before a pronoun is the author's. */
const isSecondVerb = ({ tokens, lexicon: { pack, pronouns, words } }: Passage, at: number): boolean =>
  pack.verbSecond === true &&
  PAST.test(tokens[at]?.text ?? '') &&
  [pronouns, words.determiners, words.prepositions].some((table) => table.at(tokens, at + 1) !== undefined);
