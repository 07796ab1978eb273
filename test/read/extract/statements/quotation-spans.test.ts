import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../../src/languages/index.ts';
import { told } from './told.ts';

const packs = await loadPacks();
const FOLDER = 'fixtures/quotations';
const MARKS = /“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|»[^«»]*«|‘[^‘’]*’|「[^「」]*」|『[^『』]*』|"[^"\n]*"/gu;
const EDGE = /^[\s.!?…,;:¿¡。！？，、]+|[\s.!?…,;:。！？，、]+$/gu;

const trimmed = (words: string): string => words.replace(EDGE, '');

/** What stands between braces; a brace without end runs to the end of its paragraph. */
const wanted = (line: string): readonly string[] =>
  line.split('¶').flatMap((part) => [...part.matchAll(/\{([^{}]*)(?:\}|$)/g)].map((m) => trimmed(m[1] ?? '')));

/** Words said, direct ones whole, of mixed ones what stands between marks. */
function found(language: string, line: string): readonly string[] {
  const { text, statements } = told(packs, language, line.replaceAll('¶', '\n').replaceAll(/[{}]/g, ''));
  return statements.flatMap(({ mode, content }) =>
    content.flatMap(({ start, end }) => {
      if (mode === 'direct') return [trimmed(text.slice(start, end))];
      if (mode !== 'mixed') return [];
      return [...text.slice(start, end + 2).matchAll(MARKS)].map((m) => trimmed(m[0].slice(1, -1)));
    }),
  );
}

describe.each(readdirSync(FOLDER))('quotation spans/%s', (file) => {
  const language = basename(file, '.txt');
  const lines = readFileSync(join(FOLDER, file), 'utf8').split('\n');
  it.each(lines.filter((line) => line !== '' && !line.startsWith('~ ')).map((line) => [line]))('finds what is said in « %s »', (line) => {
    expect(found(language, line)).toEqual(wanted(line));
  });
});
