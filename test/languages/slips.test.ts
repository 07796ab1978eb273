import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../src/languages/index.ts';
import type { SegmentedDocument } from '../../src/model/document.ts';
import { wording } from '../../src/read/extract/artefacts/wording.ts';
import { tokens } from '../../src/text/tokens/tokens.ts';

const packs = await loadPacks();

/** The rules that find something in a text of a page translated from a language. */
function found(language: string, text: string, from: string): readonly string[] {
  const document: SegmentedDocument = {
    id: 'a',
    source: { sha256: 'a', mediaType: 'text/plain', original: { language: from } },
    as: 'text',
    known: {},
    problems: [],
    text,
    language,
    placeOf: (offset) => ({ line: 1, column: offset + 1 }),
    blocks: [{ start: 0, end: text.length, role: 'paragraph', language }],
    sentences: [{ start: 0, end: text.length, block: 0, language, tokens: tokens(text), firstWord: 0 }],
    words: new Int32Array(0),
  };
  return [...wording(document, packs)].map(({ rule }) => rule);
}

const rules = Object.values(packs).flatMap(({ code, slips }) => slips.rules.map((rule) => ({ code, rule })));

describe.each(rules)('$rule.id', ({ code, rule }) => {
  it.each(rule.examples)('finds « %s »', (text) => expect(found(code, text, rule.from[0] ?? 'xx')).toContain(rule.id));
  it.each(rule.counterexamples ?? [])('does not find « %s »', (text) =>
    expect(found(code, text, rule.from[0] ?? 'xx')).not.toContain(rule.id),
  );
  it.runIf(rule.from.length > 0)('finds nothing on a page that is no translation from such a language', () =>
    expect(found(code, rule.examples[0], 'xx')).not.toContain(rule.id),
  );
});

it('there are rules, each with an id of its own', () => {
  const ids = rules.map(({ rule }) => rule.id);
  expect(ids.length).toBeGreaterThan(10);
  expect(new Set(ids).size).toBe(ids.length);
});
