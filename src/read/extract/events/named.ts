import type { NamedKind } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { firstAt } from '../../../text/first-at.ts';

/** Somebody or something named in a sentence, by the id it is known under. */
export type Named = Span & { readonly entity: string; readonly kind: 'person' | NamedKind };

/** Those of a list in text order that share something with a stretch. Costs a search and what is found. */
export function between(named: readonly Named[], { start, end }: Span): readonly Named[] {
  const from = firstAt(named.length, (i) => (named[i]?.end ?? 0) > start);
  let to = from;
  while (to < named.length && (named[to]?.start ?? end) < end) to++;
  return named.slice(from, to);
}
