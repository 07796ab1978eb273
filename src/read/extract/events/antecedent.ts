import type { Clauses } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';
import { between, type Named } from './named.ts';
import type { Trigger } from './triggers.ts';

/** How far back the noun may start that a participle is about, in tokens. */
const REACH = 18;

/** Where the noun starts that an act is about: « la convention, signée à Rome en mai ». */
export function antecedentOf(view: Clauses, trigger: Trigger, named: readonly Named[], lexicon: Lexicon): number {
  const { tokens, clauseOf, segmentOf, segments } = view;
  const at = trigger.whole.from;
  if (trigger.stand === 'noun' || segmentOf[at] !== segmentOf[trigger.whole.to - 1]) return withNumber(view, at, lexicon);
  const own = segments[segmentOf[at] ?? 0];
  const first = own !== undefined && at - own.from <= 2 ? (segments[(segmentOf[at] ?? 0) - 1]?.from ?? own.from) : (own?.from ?? at);
  let nearest: number | undefined;
  let bare: number | undefined;
  for (let i = at - 1; i >= Math.max(0, first, at - REACH) && clauseOf[i] === clauseOf[at]; i--) {
    const token = tokens[i];
    const isName =
      token !== undefined && between(named, token).some((n) => n.kind !== 'place' && n.kind !== 'person' && n.start === token.start);
    if (isName) return lexicon.links.at(tokens, i - 1) === undefined ? i : i - 1;
    // "according to figures released on Tuesday": without an article, what follows the preposition.
    if (nearest === undefined && at - i > 1 && lexicon.cuts.at(tokens, i) !== undefined) bare ??= i + 1;
    const opens = lexicon.links.at(tokens, i) !== undefined && at - i > 1;
    if (!opens || lexicon.cuts.at(tokens, i) !== undefined) continue;
    if (lexicon.cuts.at(tokens, i - 1) === undefined) return i;
    nearest ??= i;
  }
  return nearest ?? bare ?? at;
}

/** A noun with its number or article: « trois réunions ». */
function withNumber({ tokens, clauseOf }: Clauses, at: number, lexicon: Lexicon): number {
  if (clauseOf[at - 1] !== clauseOf[at]) return at;
  if (tokens[at - 1]?.kind === 'number' || lexicon.articles.at(tokens, at - 1) !== undefined) return at - 1;
  const adjective = tokens[at - 1];
  const isBetween = adjective?.kind === 'word' && adjective.text === adjective.lower && clauseOf[at - 2] === clauseOf[at];
  return isBetween && lexicon.articles.at(tokens, at - 2)?.end === at - 1 ? at - 2 : at;
}
