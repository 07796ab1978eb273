import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineFact } from '../../src/model/fact.ts';
import { factsInMemory } from '../../src/relate/facts-in-memory.ts';
import { frequentLines, furnitureOf } from '../../src/relate/lines/index.ts';

const page = fc.record({
  document: fc.uuid(),
  key: fc.constantFrom('one', 'two'),
  lines: fc.uniqueArray(fc.nat(12), { maxLength: 8 }),
  article: fc.nat(9),
});

const facts = fc.uniqueArray(page, { selector: ({ document }) => document, maxLength: 30 }).map((pages) =>
  pages.map(({ document, key, lines, article }): LineFact => {
    const rising = [...lines].sort((a, b) => a - b);
    return {
      table: 'line',
      key,
      document,
      body: { lines: rising, taken: rising, prints: [0, 1, 2, 3, 4, 5, 6, 7].map((i) => article * 8 + i) },
    };
  }),
);

const found = async (list: readonly LineFact[]) => {
  const frequent = await frequentLines(factsInMemory(list));
  return Object.fromEntries(list.map((fact) => [fact.document, furnitureOf(fact, frequent)]));
};

describe('frequent lines', () => {
  it('are the same in whatever order pages come', async () => {
    await fc.assert(
      fc.asyncProperty(
        facts.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        async ([list, shuffled]) => {
          expect(await found(shuffled)).toEqual(await found(list));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('stand with three articles and with one in five, each article counted once', async () => {
    await fc.assert(
      fc.asyncProperty(facts, async (list) => {
        const furniture = await found(list);
        for (const { document, key, body } of list) {
          const articles = (of: readonly LineFact[]) => new Set(of.map((f) => f.body.prints[0])).size;
          const own = list.filter((f) => f.key === key);
          const expected = body.lines.filter((line) => {
            const among = articles(own.filter((f) => f.body.lines.includes(line)));
            return among >= 3 && among * 5 >= articles(own);
          });
          expect(furniture[document]).toEqual(expected);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('of a very large paper are told from a part of its pages', async () => {
    const body = (n: number): LineFact['body'] => ({ lines: n % 2 === 0 ? [1, n + 10] : [n + 10], taken: [1], prints: [n] });
    const list = Array.from({ length: 5000 }, (_, n): LineFact => ({ table: 'line', key: 'one', document: `d${n}`, body: body(n) }));
    expect((await frequentLines(factsInMemory(list))).get('one')).toEqual(new Set([1]));
    expect((await frequentLines(factsInMemory([...list].reverse()))).get('one')).toEqual(new Set([1]));
  });
});
