import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../src/languages/index.ts';
import { clean } from '../../src/read/clean/index.ts';
import { usesOfLine } from '../../src/read/clean/line-uses.ts';
import { openRecord } from '../../src/read/open/index.ts';

const packs = await loadPacks();
const rules = Object.entries(packs).flatMap(([code, pack]) => pack.furniture.lines.map((rule) => ({ code, rule })));

describe('furniture rules', () => {
  it('have ids of their own', () => expect(new Set(rules.map((r) => r.rule.id)).size).toBe(rules.length));

  it.each(rules)('$rule.id knows its examples', ({ code, rule }) => {
    const pack = packs[code];
    const own = pack === undefined ? {} : { [code]: pack };
    for (const line of rule.examples)
      expect(
        usesOfLine(line, own).map((u) => u.rule),
        line,
      ).toContain(rule.id);
  });

  it.each(rules)('$rule.id leaves sentences that resemble them to the article', ({ rule }) => {
    for (const line of rule.counterexamples ?? []) {
      const prose = 'Le port a rouvert lundi, après trois semaines de travaux et une longue attente des pêcheurs.';
      const page = `Le port rouvre ses quais au public\n\n${prose}\n\n${line}\n\n${prose}`;
      const block = clean(openRecord({ text: page }), packs).blocks.find((b) => page.slice(b.start, b.end) === line);
      expect(['paragraph', 'heading'], line).toContain(block?.role);
    }
  });
});
