import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../src/languages/index.ts';
import { dates } from '../../src/read/extract/dates/index.ts';
import { SHARED_RULES } from '../../src/read/extract/dates/shared-rules.ts';
import { segment } from '../../src/read/segment/index.ts';
import { documentOf } from '../read/document-of.ts';

const packs = await loadPacks();
const PUBLISHED = '2025-06-18';
const read = (language: string, text: string) => dates(segment(documentOf(language, text, PUBLISHED), packs), packs);
const shown = (language: string, text: string) =>
  read(language, text)
    .map((d) => [d.quote, '=', d.edtf, ...(d.time === undefined ? [] : [d.time])].join(' '))
    .join('; ');

describe.each(Object.values(packs).filter((p) => p.dates.rules.length > 0))('dates of $code', ({ code, dates: pack }) => {
  const examples = pack.rules.flatMap((r) => r.examples.map((e) => [r.id, e.text, e.expect] as const));
  it.each(examples)('%s: %s', (_, text, expected) => expect(shown(code, text)).toBe(expected));

  const counterexamples = pack.rules.flatMap((r) => ('counterexamples' in r ? r.counterexamples : []).map((text) => [r.id, text] as const));
  if (counterexamples.length > 0)
    it.each(counterexamples)('%s not in: %s', (id, text) => expect(read(code, text).map((d) => d.rule)).not.toContain(id));

  it('has rules with ids of their own', () => {
    const ids = [...pack.rules, ...SHARED_RULES].map((r) => r.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    for (const { id } of pack.rules) expect(id).toMatch(new RegExp(`^${code}\\.[a-z-]+\\.[a-z0-9-]+$`));
  });

  it('names only lists that it has', () => {
    const named = pack.rules.flatMap(({ value }) =>
      [value.preceded, value.unpreceded, value.followed, value.unfollowed, value.unjoined, value.nameAfter, value.nameUnless].filter(
        (n) => n !== undefined,
      ),
    );
    expect(named.filter((n) => !(n in pack.lists))).toEqual([]);
    expect(Object.keys(pack.lists).filter((n) => !named.includes(n))).toEqual([]);
  });

  it.each(SHARED_RULES.flatMap((r) => r.examples.map((e) => [r.id, e.text, e.expect] as const)))('%s: %s', (_, text, expected) =>
    expect(read(code, text).map((d) => d.edtf)).toEqual([expected]),
  );
  it.each(SHARED_RULES.flatMap((r) => (r.counterexamples ?? []).map((text) => [r.id, text] as const)))('%s not in: %s', (_, text) =>
    expect(read(code, text)).toEqual([]),
  );
});
