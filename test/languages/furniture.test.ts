import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../src/languages/index.ts';
import { PAGE_PACKS } from '../../src/languages/pages/index.ts';
import { clean } from '../../src/read/clean/index.ts';
import { usesOfLine } from '../../src/read/clean/line-uses.ts';
import { vocabularyOf } from '../../src/read/clean/vocabulary.ts';
import { openRecord } from '../../src/read/open/index.ts';

const packs = await loadPacks();
const own = Object.values(packs).map(({ code, words, furniture }) => ({ code, months: words.months, furniture }));
const rules = [...own, ...PAGE_PACKS].flatMap((page) => {
  const words = vocabularyOf({}, [page]);
  return page.furniture.lines.map((rule) => ({ id: rule.id, code: page.code, rule, words }));
});

describe('furniture rules', () => {
  it('have ids of their own, that begin with the language', () => {
    expect(new Set(rules.map((r) => r.id)).size).toBe(rules.length);
    for (const { id, code } of rules) expect(id).toMatch(new RegExp(`^${code}\\.line\\.[a-z-]+$`));
  });

  it('are plain data', () => expect(JSON.parse(JSON.stringify(PAGE_PACKS))).toEqual(PAGE_PACKS));

  it.each(rules)('$id knows its examples', ({ rule, words }) => {
    for (const line of rule.examples)
      expect(
        usesOfLine(line, words).map((u) => u.rule),
        line,
      ).toContain(rule.id);
  });

  it.each(rules)('$id leaves sentences that resemble them to the article', ({ rule }) => {
    for (const line of rule.counterexamples ?? []) {
      const prose = 'Le port a rouvert lundi, après trois semaines de travaux et une longue attente des pêcheurs.';
      const page = `Le port rouvre ses quais au public\n\n${prose}\n\n${line}\n\n${prose}`;
      const block = clean(openRecord({ text: page }), packs, PAGE_PACKS).blocks.find((b) => page.slice(b.start, b.end) === line);
      expect(['paragraph', 'heading'], line).toContain(block?.role);
    }
  });
});

describe('months of pages', () => {
  it.each(PAGE_PACKS)('$code has twelve', ({ months }) => {
    expect(months.length).toBe(12);
    for (const names of months) expect(names.length).toBeGreaterThan(0);
  });
});
