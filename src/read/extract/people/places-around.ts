import type { Token } from '../../../model/token.ts';
import type { PeopleLexicon } from './lexicon.ts';
import type { Tagged } from './tagger/index.ts';

/** So sure is the model of a person whom a word for a place stands before: « à la place d’Étienne Dubal », « директором порта Элен Сорель ». */
const SURE = 0.95;

/** Where places begin that hold a person of several words, behind a preposition or in a language without one; `placeEnds`: their starts by their ends. */
export function placesAround(
  tokens: readonly Token[],
  learned: readonly Tagged[],
  placeEnds: ReadonlyMap<number, number>,
  { of, bodyFollows }: PeopleLexicon,
): ReadonlySet<number> {
  let at = 0; // both come in text order
  const found = learned.flatMap(({ start, end, sure }) => {
    const place = placeEnds.get(end);
    if (place === undefined || place >= start || sure < SURE) return [];
    while ((tokens[at]?.start ?? start) < start) at++;
    const several = tokens[at]?.start === start && tokens[at]?.end !== end;
    const linked = bodyFollows || [1, 2].some((back) => of.at(tokens, at - back)?.end === at);
    return several && linked ? [place] : [];
  });
  return new Set(found);
}
