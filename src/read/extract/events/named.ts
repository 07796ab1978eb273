import type { NamedKind } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';

/** Somebody or something named in a sentence, by the id it is known under. */
export type Named = Span & { readonly entity: string; readonly kind: 'person' | NamedKind };

/** Those of a list in text order that share something with a stretch. Costs a search and what is found. */
export function between(named: readonly Named[], { start, end }: Span): readonly Named[] {
  let [low, high] = [0, named.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < named.length && (named[to]?.start ?? end) < end) to++;
  return named.slice(low, to);
}
