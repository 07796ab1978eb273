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
): readonly number[] {
  return learned.flatMap(({ start, end, sure }) => {
    const place = placeEnds.get(end);
    if (place === undefined || place >= start || sure < SURE) return [];
    const at = tokens.findIndex((token) => token.start === start);
    const several = at >= 0 && tokens[at]?.end !== end;
    const linked = bodyFollows || [1, 2].some((back) => of.at(tokens, at - back)?.end === at);
    return several && linked ? [place] : [];
  });
}
