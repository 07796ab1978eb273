import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../src/languages/index.ts';
import { figuresOf, line } from '../read/extract/figures/figures-of.ts';

const packs = await loadPacks();
const rulesOf = (code: string) => {
  const pack = packs[code];
  if (pack === undefined) throw new Error(code);
  const { kinds, bounds, ranges, exclusions } = pack.figures;
  return [...kinds, ...bounds, ...ranges, ...exclusions];
};

describe.each(Object.keys(packs))('%s', (code) => {
  const rules = rulesOf(code);

  it('has each id once', () => {
    const ids = rules.map((r) => r.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith(`${code}.figure.`))).toEqual([]);
  });

  it('survives a JSON round trip', () => {
    const figures = packs[code]?.figures;
    expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
  });

  it.each(rules.flatMap((r) => r.examples.map((e) => [r.id, e.text, e.expect] as const)))('%s: %s', (_id, text, expected) => {
    expect(figuresOf(packs, code, text).map(line).join(' | ')).toBe(expected);
  });

  it.each(rules.flatMap((r) => ('counterexamples' in r ? (r.counterexamples ?? []).map((c) => [r.id, c] as const) : [])))(
    '%s: not « %s »',
    (id, text) => {
      const found = figuresOf(packs, code, text);
      const excluded = rules.some((r) => r.id === id && 'pattern' in r && r.value === 'skip');
      expect(excluded ? found.length > 0 : !found.some((f) => f.rule === id)).toBe(true);
    },
  );
});
