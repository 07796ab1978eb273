import type { Discrepancy } from '../../model/tables.ts';
import type { Position } from './gather.ts';
import { row } from './pairs.ts';
import { pairOf } from './together.ts';
import { verdict } from './verdict.ts';

// So many words must stand around both figures, and so great a share of all of them around either.
const SHORTEST = 6;
const SHARE = 0.6;
const RUN = 3;
// Figures under one run of words are compared with so many of the first that have it.
const FIRST = 16;

type Framed = { readonly position: Position; readonly frame: ReadonlySet<string> };

/**
 * Verdicts between figures of no known metric: only where two documents give a figure of the same noun in the same sentence, word for
 * word or nearly, as an edited copy does. Whether such a number grows is not known: a later, larger one is taken for news.
 */
export function* framed(positions: readonly Position[]): Generator<Discrepancy> {
  const runs = new Map<string, Framed[]>();
  const seen = new Set<string>();
  for (const position of positions) {
    for (const words of position.frames) {
      const frame = new Set(words);
      if (frame.size < SHORTEST) continue;
      const item = { position, frame };
      // Only sentences with the same other numbers are compared: they are kept apart.
      const numbers = words.filter(isNumber).join(' ');
      const tried = new Set<Framed>([item]);
      for (let at = 0; at + RUN <= words.length; at++) {
        const run = `${numbers} ${words.slice(at, at + RUN).join(' ')}`;
        const others = runs.get(run);
        if (others === undefined) {
          runs.set(run, [item]);
          continue;
        }
        for (const other of others) {
          if (tried.has(other)) continue;
          tried.add(other);
          const pair = pairOf(other.position.id, position.id);
          if (seen.has(pair) || !alike(other, item)) continue;
          seen.add(pair);
          const [[a], [b]] = [other.position.claims, position.claims];
          yield row(a.metric, a, b, verdict(a, b, { course: 'growing', scope: a.metric }));
        }
        if (others.length < FIRST && others.at(-1) !== item) others.push(item);
      }
    }
  }
}

const isNumber = (word: string): boolean => /^\p{N}/u.test(word);

function alike(a: Framed, b: Framed): boolean {
  const [small, large] = [Math.min(a.frame.size, b.frame.size), Math.max(a.frame.size, b.frame.size)];
  if (a.position === b.position || small < SHARE * large) return false;
  const documents = new Set(a.position.claims.flatMap((c) => c.documents));
  if (b.position.claims.some((c) => c.documents.some((d) => documents.has(d)))) return false;
  let shared = 0;
  for (const word of a.frame) if (b.frame.has(word)) shared++;
  return shared >= SHARE * (a.frame.size + b.frame.size - shared);
}
