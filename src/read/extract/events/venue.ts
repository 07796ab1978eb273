import type { EventType } from '../../../model/packs/events.ts';
import { firstAt } from '../../../text/first-at.ts';
import type { Clauses } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';
import type { Named } from './named.ts';

/**
 * Whether a place is where an event is: every town and building; a country only where words say so (« en France », "in Peru", « 在越南 »,
 * « ベトナムで »), beside a town of it, or where it is visited: else it is whom somebody speaks for, or acts itself.
 */
export function isVenue(name: Named, type: EventType | undefined, view: Clauses, near: readonly Named[], lexicon: Lexicon): boolean {
  if (name.kind !== 'place' || !lexicon.meanings.countries.has(name.entity)) return true;
  const { tokens } = view;
  const at = firstAt(tokens.length, (i) => (tokens[i]?.end ?? 0) > name.start);
  const after = firstAt(tokens.length, (i) => (tokens[i]?.start ?? 0) >= name.end);
  if (lexicon.meanings.roles.at(tokens, after) !== undefined) return false;
  const isBeside = near.some(
    ({ kind, entity, start, end }) =>
      kind === 'place' &&
      entity !== name.entity &&
      ((end <= name.start && name.start - end <= 3) || (start >= name.end && start - name.end <= 4)),
  );
  const before = [tokens[at - 1], tokens[at - 2]].some((token) => token !== undefined && lexicon.locatives.has(token.lower));
  return before || isBeside || type === 'visit' || lexicon.locativesAfter.at(tokens, after) !== undefined;
}
