import type { Fact, FactOf, Facts, FactTable } from '../model/fact.ts';

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Facts held in memory, in whatever order they come; of a document that comes twice they count once. */
export function factsInMemory(facts: Iterable<Fact>): Facts {
  const sorted = [...facts].sort((a, b) => order(a.key, b.key) || order(a.document, b.document));
  const isOf =
    <T extends FactTable>(table: T) =>
    (fact: Fact): fact is FactOf<T> =>
      fact.table === table;
  const isFirst = (fact: Fact, i: number, list: readonly Fact[]): boolean =>
    list[i - 1]?.key !== fact.key || list[i - 1]?.document !== fact.document;
  return { of: (table) => sorted.filter(isOf(table)).filter(isFirst) };
}
