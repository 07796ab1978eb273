import type { NameMention } from '../../../model/mention.ts';
import type { Token } from '../../../model/token.ts';

/** A token, or all tokens of a body, place, treaty or event as one; then `lower` is `BODY`, `PLACE` or `THING`, and it is no word. */
export type Term = Token & { readonly named?: NameMention };

// No token reads like these.
export const BODY = '\u0001body';
export const PLACE = '\u0001place';
export const THING = '\u0001thing';

const LOWER = { body: BODY, place: PLACE, treaty: THING, event: THING } as const;

/** The terms of a sentence. `names` are those of the document by the offset at which they start. */
export function termsOf(list: readonly Token[], names: ReadonlyMap<number, NameMention>): readonly Term[] {
  const terms: Term[] = [];
  for (let i = 0; i < list.length; i++) {
    const token = list[i];
    if (token === undefined) break;
    const named = names.get(token.start);
    if (named === undefined) {
      terms.push(token);
      continue;
    }
    terms.push({ ...token, kind: 'mark', end: named.end, text: named.quote, lower: LOWER[named.kind], named });
    while ((list[i + 1]?.start ?? Infinity) < named.end) i++;
  }
  return terms;
}
