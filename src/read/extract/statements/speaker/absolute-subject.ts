import { canSpeak, isBoundary } from '../passage/noun-phrase.ts';
import { back, type Passage } from '../passage/passage.ts';
import type { Subject } from './of-actor.ts';

const LONGEST = 12;

/** "…, with analysts warning that …", "with one warning that": who stands between such a preposition and a gerund. */
export function absoluteSubject(p: Passage, at: number, floor: number): Subject | undefined {
  const { tokens, lexicon } = p;
  const { words } = lexicon;
  if (lexicon.pack.absolutes === undefined) return undefined;
  for (let from = at - 1; from > floor && at - from <= LONGEST && !isBoundary(p, from); from--) {
    if (back(words.absolutes, tokens, from) === from) continue;
    const actor = p.startingAt.get(from) ?? p.endingAt.get(at);
    const named = actor?.to === at && actor.kind !== 'thing' ? actor : undefined;
    // "with one poster writing": a number makes anybody of it.
    const counted = words.alone.at(tokens, from) !== undefined;
    return named !== undefined || counted || canSpeak(p, from, at)
      ? { from, to: at, known: true, ...(named !== undefined && { actor: named }) }
      : undefined;
  }
  return undefined;
}
