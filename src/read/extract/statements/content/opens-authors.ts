import type { Draft } from '../draft.ts';
import { isBoundary } from '../passage/noun-phrase.ts';
import { type Actor, back, type Passage, skip } from '../passage/passage.ts';

/** A clause that a comma ends has so many words at least. */
const SHORTEST = 3;
/** The verb of a clause is no farther from its start. */
const FARTHEST_VERB = 10;

/** Whether a comma or semicolon ends what was said and the author goes on: "if they say it is late, we stop", "said it was late, but the bus is here". */
export function opensAuthors(p: Passage, draft: Draft, at: number): boolean {
  const { tokens, lexicon } = p;
  const { words } = lexicon;
  const mark = tokens[at]?.text;
  const from = draft.content.at(-1)?.[0] ?? at;
  if ((mark !== ',' && mark !== ';') || (p.quotedBy[at] ?? -1) >= 0 || at - from < SHORTEST) return false;
  if (mark === ',' && (words.citings.at(tokens, at + 1) ?? words.remarks.at(tokens, at + 1)) !== undefined) return true;
  if (mark === ',' && isConditioned(p, draft)) return opensMain(p, at + 1);
  if (lexicon.pack.fixedOrder !== true) return false;
  if (mark === ';' && draft.form === 'present' && draft.subject?.pronoun?.person === 1) return true;
  const contrast = skip(words.contrasts, tokens, at + 1);
  const next = Math.max(contrast, skip(words.coordinators, tokens, at + 1));
  if (next === at + 1 && mark === ',') return false;

  const tense = tenseOf(p, next);
  if (tense === 'present' && draft.form === 'past') return tenseOf(p, from) !== 'present';
  // "Moscow says …, but the UN has counted …"
  const actor = contrast > at + 1 ? actorAt(p, contrast) : undefined;
  return actor !== undefined && tense !== 'past' && actor.entity !== draft.subject?.actor?.entity;
}

/** "If the unions say …, …": the clause of the cue is not the main one of its sentence. */
function isConditioned(p: Passage, { subject, cue }: Draft): boolean {
  const start = Math.min(subject?.from ?? 0, cue?.[0] ?? 0);
  const { words } = p.lexicon;
  const from = back(words.conditions, p.tokens, start);
  // "With analysts warning that prices could double, shoppers …"
  const absolute = back(words.absolutes, p.tokens, start);
  return (
    (absolute < start && absolute === p.sentenceFrom[absolute]) ||
    (from < start && (from === p.sentenceFrom[from] || isBoundary(p, from - 1)))
  );
}

/** Neither a list nor a clause inside goes on: a subject opens. */
const opensMain = ({ tokens, lexicon: { words } }: Passage, at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  [words.relatives, words.prepositions, words.coordinators, words.subordinators, words.links].every(
    (table) => table.at(tokens, at) === undefined,
  );

const actorAt = ({ tokens, startingAt, lexicon: { words } }: Passage, at: number): Actor | undefined =>
  startingAt.get(at) ?? startingAt.get(skip(words.determiners, tokens, at));

/** The tense that the first auxiliary of a clause shows. */
function tenseOf(p: Passage, from: number): 'present' | 'past' | undefined {
  const { words } = p.lexicon;
  for (let i = from; i < from + FARTHEST_VERB && !isBoundary(p, i); i++) {
    if (i > from && words.subordinators.at(p.tokens, i) !== undefined) return undefined;
    if (words.presents.at(p.tokens, i) !== undefined) return 'present';
    if ([words.auxiliaries, words.passives, words.modals, words.negations].some((table) => table.at(p.tokens, i) !== undefined))
      return 'past';
  }
  return undefined;
}
