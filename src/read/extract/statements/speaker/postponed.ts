import { infinitiveAt } from '../passage/infinitive.ts';
import { canSpeak, isBoundary } from '../passage/noun-phrase.ts';
import { back, type Passage } from '../passage/passage.ts';

const MOST_COMMAS = 3;
const LONGEST = 25; // tokens between a verb and its subject

/** « a reconnu, devant la commission, l'ancien patron », « dijo en rueda de prensa la rectora »: where a subject begins behind adverbials, set between commas or not; nothing when none does. */
export function postponedFrom(p: Passage, at: number, limit: number): number | undefined {
  const { tokens, quotedBy, lexicon } = p;
  const { words, pack } = lexicon;
  if (pack.postposes !== true) return undefined;
  const parted = tokens[at]?.text === ',';
  if (!opensAdverbial(p, parted ? at + 1 : at, parted)) return undefined;
  const least = Math.min(limit, at + LONGEST);
  let commas = parted ? 1 : 0;
  for (let i = at + 1; i < least && quotedBy[i] === quotedBy[at]; i++) {
    if (tokens[i]?.text === ',') commas++;
    else if (isBoundary(p, i) || tokens[i]?.text === '.' || commas > MOST_COMMAS) return undefined;
    else if (commas !== 1 && opensSpeaker(p, i, least)) return i;
    else if ([words.subordinators, words.relatives, words.complementizers].some((table) => table.at(tokens, i) !== undefined))
      return undefined;
  }
  return undefined;
}

/** What stands first is no subject of its own, and no other clause. */
function opensAdverbial(p: Passage, at: number, parted: boolean): boolean {
  const { tokens, startingAt, lexicon } = p;
  const { words, pronouns } = lexicon;
  const weak = [words.prepositions, words.toward].some((table) => table.at(tokens, at) !== undefined);
  if (weak || !parted) return weak;
  if (infinitiveAt(p, at)) return true;
  if (startingAt.has(at) || pronouns.at(tokens, at) !== undefined || tokens[at]?.kind !== 'word') return false;
  return [words.determiners, words.relatives, words.coordinators, words.subordinators, words.complementizers, words.contrasts].every(
    (table) => table.at(tokens, at) === undefined,
  );
}

/** A person, or a determiner and a noun of somebody, that no preposition governs. */
function opensSpeaker(p: Passage, at: number, limit: number): boolean {
  const { tokens, startingAt, lexicon } = p;
  const { words } = lexicon;
  const governing = [words.prepositions, words.links, words.toward, words.coordinators, words.determiners];
  if (governing.some((table) => back(table, tokens, at) < at)) return false;
  if (startingAt.get(at)?.kind === 'person') return true;
  if (words.determiners.at(tokens, at) === undefined || [words.links, words.prepositions].some((t) => t.at(tokens, at) !== undefined))
    return false;
  let end = at + 1;
  while (end < limit && !isBoundary(p, end) && words.prepositions.at(tokens, end) === undefined && !p.dateFrom.has(end)) end++;
  return canSpeak(p, at, end);
}
