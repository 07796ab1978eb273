import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../src/languages/index.ts';
import { NO_PROFILE } from '../../src/model/profile.ts';
import { names } from '../../src/read/extract/names/index.ts';
import { lexiconsOf } from '../../src/read/extract/people/lexicon.ts';
import { roleAt } from '../../src/read/extract/people/roles.ts';
import { separated } from '../../src/read/extract/people/separated.ts';
import { termsOf } from '../../src/read/extract/people/terms.ts';
import { segmented } from '../read/segmented.ts';

const packs = await loadPacks();
const rules = Object.entries(packs).flatMap(([code, pack]) => pack.names.roleRules.map((rule) => ({ code, rule })));

function rolesIn(text: string, code: string): readonly string[] {
  const document = segmented(text, code, packs);
  const starts = new Map(names(document, packs, NO_PROFILE).map((n) => [n.start, n]));
  const lexicon = lexiconsOf(packs).get(code);
  return document.sentences.flatMap(({ tokens }) => {
    if (lexicon === undefined) return [];
    const terms = termsOf(separated(tokens, starts, lexicon), starts);
    return terms.flatMap((_, i) => {
      const phrase = roleAt(text, terms, i, lexicon);
      return phrase === undefined ? [] : [`${phrase.role.rule} ${text.slice(terms[phrase.start]?.start, terms[phrase.end - 1]?.end)}`];
    });
  });
}

describe('rules of roles', () => {
  it('have ids of their own', () => expect(new Set(rules.map((r) => r.rule.id)).size).toBe(rules.length));

  it.each(rules)('$rule.id finds its examples', ({ code, rule }) => {
    for (const { text, expect: wanted } of rule.examples) expect(rolesIn(text, code), text).toContain(`${rule.id} ${wanted}`);
  });

  it.each(rules)('$rule.id leaves its counterexamples alone', ({ code, rule }) => {
    for (const text of rule.counterexamples ?? []) expect(rolesIn(text, code), text).toEqual([]);
  });
});
