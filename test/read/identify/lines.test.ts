import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/read/identify/language-of.ts';
import { loadLanguageModel } from '../../../src/read/language-model.ts';
import { LINES, NOTHING, OTHERS } from './lines.ts';

const model = loadLanguageModel('corpus/models/language.bin');
const rows = Object.entries(LINES).flatMap(([language, lines]) => lines.split('\n').map((line) => [language, line] as const));

describe('languageOf lines of pages', () => {
  it.each(rows)('reads %s: %s', (language, line) => expect(languageOf(line, model).language).toBe(language));

  it.each(Object.entries(OTHERS))('reads %s: %s', (language, line) => expect(languageOf(line, model).language).toBe(language));

  it.each(NOTHING.map((line) => [line]))('finds nothing to tell by in « %s »', (line) =>
    expect(languageOf(line, model)).toEqual({ language: 'und', confidence: 0 }),
  );

  it.each([['Anna Kovacs'], ['Nguyen Van Hai'], ['John Smith'], ['VNA'], ['Müller'], ['GSAT-7']])('is not sure of %s', (line) =>
    expect(languageOf(line, model).confidence).toBeLessThan(0.5),
  );
});
