// Full names seen once are names wherever they stand again, in scripts that no capital shows.
import type { Span } from '../../../model/span.ts';
import type { Tagged } from './tagger/index.ts';

/** From this length on a name of signs is no word by chance. */
const SHORTEST = 3;
const SURE = 0.8;
/** So many names that begin alike are looked for. */
const MOST_ALIKE = 40;

/** Names of a document by their first sign. */
export type Known = ReadonlyMap<string, readonly string[]>;

/** The names that the model is sure of. */
export function knownNames(text: string, tagged: Iterable<Tagged>): Known {
  const known = new Map<string, string[]>();
  for (const { start, end, sure } of tagged) {
    if (end - start < SHORTEST || sure < SURE) continue;
    const name = text.slice(start, end);
    const alike = known.get(name.charAt(0)) ?? [];
    if (!alike.includes(name) && alike.length < MOST_ALIKE)
      known.set(
        name.charAt(0),
        [...alike, name].sort((a, b) => b.length - a.length),
      );
  }
  return known;
}

/** What the model saw in a sentence, and the known names between. */
export function withEchoes(text: string, { start, end }: Span, tagged: readonly Tagged[], known: Known): readonly Tagged[] {
  const found: Tagged[] = [];
  let next = 0;
  for (let at = start; at < end; ) {
    const own = tagged[next];
    if (own !== undefined && own.start <= at) {
      found.push(own);
      next++;
      at = Math.max(at, own.end);
      continue;
    }
    const name = known.get(text.charAt(at))?.find((n) => text.startsWith(n, at) && at + n.length <= Math.min(end, own?.start ?? end));
    if (name !== undefined) found.push({ start: at, end: at + name.length, sure: SURE });
    at += name?.length ?? 1;
  }
  return [...found, ...tagged.slice(next)];
}
