import { type ArticleFact, byKey, type Facts } from '../../model/fact.ts';
import { type Candidate, candidates } from './candidates.ts';
import { batches } from './groups.ts';
import { overlap } from './overlap.ts';
import { unpacked } from './packed.ts';
import { byTime, pageOf } from './page.ts';
import type { Likeness } from './pair.ts';
import { translations } from './translations.ts';

// At least so much of the shorter text must be in the longer one: of one in five words changed by chance half remains in runs of four;
// two reports of one event by one press office share a third.
const SHARE = 0.42;
// Shorter texts say too little to be told apart.
const SHORTEST = 24;

/** The pairs of documents that are copies: the same words, then those that share enough of them, then translations. */
export async function likenesses(facts: Facts): Promise<readonly Likeness[]> {
  const found: Likeness[] = [];
  const twins = new Set<string>();
  for await (const group of byKey(facts.of('article'))) {
    const [first, ...others] = group.map(pageOf).sort(byTime);
    for (const other of others) {
      twins.add(other.id);
      if (first !== undefined) found.push({ one: first, other, by: 'identical', share: 1 });
    }
  }
  const pairs: Candidate[] = [];
  for await (const pair of candidates(facts, (id) => twins.has(id)))
    if (Math.min(pair.one.words, pair.other.words) >= SHORTEST) pairs.push(pair);
  for await (const likeness of compared(facts, pairs)) found.push(likeness);
  for await (const likeness of translations(facts)) found.push(likeness);
  return found;
}

// Only the words of one batch are held: of documents that share none with those of another.
async function* compared(facts: Facts, pairs: readonly Candidate[]): AsyncGenerator<Likeness> {
  for (const batch of batches(pairs, ({ one, other }) => [one.id, other.id])) {
    const words = new Map<string, Uint16Array>();
    for await (const fact of articlesOf(facts, new Set(batch.flatMap(({ one, other }) => [one.id, other.id]))))
      words.set(fact.document, unpacked(fact.body.packed));
    for (const { one, other } of batch) {
      const [a, b] = [words.get(one.id), words.get(other.id)];
      if (a === undefined || b === undefined) continue;
      const { share } = overlap(b, a);
      if (share < SHARE) continue;
      const cut = one.words * 3 < other.words * 2 || other.words * 3 < one.words * 2;
      yield { one, other, by: cut ? 'excerpt' : 'edited', share };
    }
  }
}

/** The articles of some documents. */
export async function* articlesOf(facts: Facts, ids: ReadonlySet<string>): AsyncGenerator<ArticleFact> {
  for await (const fact of facts.of('article')) if (ids.has(fact.document)) yield fact;
}
