// Words made of several: "Bundesaußenminister", "Finanzministerium".
import type { Compounds } from '../../model/packs/names.ts';
import type { Token } from '../../model/token.ts';
import { slug } from '../fold.ts';
import { formsById } from './portfolios.ts';
import { wordSet } from './word-lists.ts';

/** What a word is made of: the last part, what goes before it, and the portfolio in its midst. */
export type Compound<V> = { readonly last: V; readonly deputy: boolean; readonly former: boolean; readonly portfolio?: string };

/** A last part needs a first one of so many letters. */
const SHORTEST_FIRST = 2;
const MOST_PREFIXES = 3;

/** A reader of words that end in one of `lasts`; the longest last part counts. */
export function compoundReader<V>(
  { deputy, former, plain, portfolios }: Compounds,
  lasts: ReadonlyMap<string, V>,
): (token: Token | undefined) => Compound<V> | undefined {
  const lengths = [...new Set([...lasts.keys()].map((w) => w.length))].sort((a, b) => b - a);
  const known = new Map(formsById(portfolios));
  const [lower, past, open] = [wordSet(deputy), wordSet(former), wordSet(plain)];
  const prefixes = [...lower, ...past, ...open].sort((a, b) => b.length - a.length);
  return (token) => {
    if (token?.kind !== 'word') return undefined;
    const word = token.lower;
    const length = lengths.find((n) => word.length >= n + SHORTEST_FIRST && lasts.has(word.slice(-n)));
    const last = length === undefined ? undefined : lasts.get(word.slice(-length));
    if (length === undefined || last === undefined) return undefined;
    let rest = word.slice(0, -length);
    const seen: string[] = [];
    for (let i = 0; i < MOST_PREFIXES && !known.has(rest); i++) {
      const prefix = prefixes.find((p) => rest.startsWith(p));
      if (prefix === undefined) break;
      seen.push(prefix);
      rest = rest.slice(prefix.length);
    }
    return {
      last,
      deputy: seen.some((p) => lower.has(p)),
      former: seen.some((p) => past.has(p)),
      ...(rest !== '' && { portfolio: known.get(rest) ?? slug(rest) }),
    };
  };
}
