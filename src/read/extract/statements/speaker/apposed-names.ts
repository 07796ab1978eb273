// Names before and behind the appositions of who speaks.
import { isBoundary, speakerEnd } from '../passage/noun-phrase.ts';
import type { Actor, Passage } from '../passage/passage.ts';
import { followsBorder, type Subject } from './of-actor.ts';

const LONGEST_APPOSITIONS = 25;
const MOST_APPOSED = 6;

/** The person with whom a row of appositions begins: « Đại tá An, Phó cục trưởng, Bộ Công an, cho biết ». */
export function personBefore(p: Passage, at: number, least: number, floor: number): Actor | undefined {
  if (p.tokens[at - 1]?.text !== ',') return undefined;
  for (let end = at - 1; end > least && at - end < LONGEST_APPOSITIONS; end--) {
    const actor = p.endingAt.get(end);
    if (actor?.kind === 'person' && p.tokens[end]?.text === ',' && actor.from >= floor && followsBorder(p, actor.from, floor)) return actor;
  }
  return undefined;
}

/** The name that ends the phrase behind a comma: « поясняет соавтор работы, археолог Анна Иванова ». */
export function apposed(p: Passage, start: number, comma: number, limit: number): Subject | undefined {
  if (p.lexicon.pack.properCapitals !== 'inside' || p.tokens[comma]?.text !== ',' || speakerEnd(p, start) === start) return undefined;
  for (let i = comma + 1; i < Math.min(limit, comma + MOST_APPOSED) && p.tokens[i]?.kind === 'word'; i++) {
    const actor = p.startingAt.get(i);
    if (actor?.kind === 'person')
      return actor.to >= limit || isBoundary(p, actor.to) ? { from: start, to: actor.to, actor, known: true } : undefined;
    if (p.lexicon.cues.at(p.tokens, i) !== undefined || p.lexicon.words.prepositions.at(p.tokens, i) !== undefined) return undefined;
  }
  return undefined;
}
