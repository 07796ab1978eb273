import type { Fact, FactOf, Facts, FactTable } from '../model/fact.ts';

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Facts held in memory, in whatever order they come. */
export function factsInMemory(facts: Iterable<Fact>): Facts {
  const sorted = [...facts].sort((a, b) => order(a.key, b.key) || order(a.document, b.document));
  const isOf =
    <T extends FactTable>(table: T) =>
    (fact: Fact): fact is FactOf<T> =>
      fact.table === table;
  return { of: (table) => sorted.filter(isOf(table)) };
}
