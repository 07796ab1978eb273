import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../src/languages/index.ts';
import { EVENT_TYPES } from '../../src/model/packs/events.ts';
import { clauses } from '../../src/read/extract/events/clauses.ts';
import { lexiconOf } from '../../src/read/extract/events/lexicon.ts';
import { triggers } from '../../src/read/extract/events/triggers.ts';
import { lowered } from '../../src/text/fold.ts';
import { tokens } from '../../src/text/tokens/tokens.ts';

const packs = await loadPacks();

/** The triggers of a text, as « type: words » with the rule that found them. */
function found(code: string, text: string) {
  const pack = packs[code];
  if (pack === undefined) throw new Error(`no pack ${code}`);
  const list = tokens(text);
  const nobody = () => false;
  return triggers(clauses(list, [], [], lexiconOf(pack)), nobody, nobody, lexiconOf(pack)).map(({ from, to, type, rule }) => ({
    rule,
    told: `${type ?? 'any'}: ${lowered(text.slice(list[from]?.start, list[to - 1]?.end))}`,
  }));
}

describe.each(Object.entries(packs))('event words of %s', (code, { events }) => {
  it.each(events.triggers.filter(({ value }) => value.type !== undefined || value.kind !== 'noun'))(
    '$id finds its examples',
    ({ examples }) => {
      for (const { text, expect: told } of examples) expect(found(code, text).map((t) => t.told)).toContain(lowered(told));
    },
  );

  it.each(events.triggers)('$id finds none of its counterexamples', ({ id, counterexamples }) => {
    for (const text of counterexamples ?? []) expect(found(code, text).filter(({ rule }) => rule === id)).toEqual([]);
  });

  it('has ids of its own, once each', () => {
    const ids = events.triggers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith(`${code}.event.`))).toEqual([]);
  });

  it('names only types of the list', () => {
    for (const { value } of events.triggers) if (value.type !== undefined) expect(EVENT_TYPES).toContain(value.type);
  });

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(events))).toEqual(events);
  });
});

describe('meanings', () => {
  const ideas = Object.keys(packs['en']?.events.meanings ?? {});
  it.each(Object.entries(packs))('%s has words for the ideas that the others have', (_code, { events }) => {
    expect(Object.keys(events.meanings)).toEqual(ideas);
    for (const [idea, words] of Object.entries(events.meanings)) expect([idea, words.length > 0]).toEqual([idea, true]);
  });
  it.each(Object.entries(packs))('%s has no word of one sign, and none twice under an idea', (_code, { events }) => {
    for (const words of Object.values(events.meanings)) {
      expect(words.filter((word) => word.trim().length < 2)).toEqual([]);
      expect(new Set(words).size).toBe(words.length);
    }
  });
});
