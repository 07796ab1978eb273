import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../../src/languages/index.ts';
import { learnedRuns } from '../../../../src/read/extract/people/learned-runs.ts';
import { lexiconsOf } from '../../../../src/read/extract/people/lexicon.ts';
import { tokens } from '../../../../src/text/tokens/tokens.ts';

const lexicons = lexiconsOf(await loadPacks());

/** The runs of one span that the model sees, as words. */
function runs(language: string, text: string, seen: string): readonly string[] {
  const lexicon = lexicons.get(language);
  const terms = tokens(text);
  const start = text.indexOf(seen);
  if (lexicon === undefined || start < 0) return [];
  const found = learnedRuns(terms, [{ start, end: start + seen.length, sure: 0.9 }], () => false, lexicon) ?? [];
  return [...new Set(found)].flatMap((run) =>
    run === undefined ? [] : [text.slice(terms[run.start]?.start ?? 0, terms[run.end - 1]?.end ?? 0)],
  );
}

describe('what the model sees becomes a run', () => {
  it.each([
    ['en', 'Then Ana Cruz spoke.', 'Ana Cruz', ['Ana Cruz']],
    ['es', 'HABLA LA PRESIDENTA ROLDÁN', 'PRESIDENTA ROLDÁN', ['ROLDÁN']],
    ['en', 'So did King Osric of Mercia.', 'King Osric', ['Osric']],
    ['en', 'Police held Orla Tuite Jr. on Monday.', 'Orla Tuite', ['Orla Tuite Jr.']],
    ['vi', 'Chị Anh Thư kể lại.', 'Anh Thư', ['Anh Thư']],
  ])('%s, of « %s »: %s', (language, text, seen, expected) => expect(runs(language, text, seen)).toEqual(expected));

  it('a whole title is none', () => {
    expect(runs('fr', 'Merci, Monsieur le Président de la République.', 'Président de la République')).toEqual([]);
  });
});
