import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../../src/languages/index.ts';
import { rows, told } from './told.ts';

const packs = await loadPacks();
const FOLDER = 'fixtures/statements';

/** A sentence opens with `> ` (« ¶ » parts paragraphs, `{Mme *Ana Silva*}` is a person), what is said in it with `= `: « speaker | cue | content ». */
function sentencesOf(file: string): readonly (readonly [string, readonly string[]])[] {
  const [, ...parts] = readFileSync(join(FOLDER, file), 'utf8').split(/^> /m);
  return parts.map((part) => {
    const [sentence = '', ...lines] = part.split('\n');
    return [sentence.replaceAll('¶', '\n'), lines.filter((l) => l.startsWith('= ')).map((l) => l.slice(2))];
  });
}

describe.each(readdirSync(FOLDER))('statements/%s', (file) => {
  const sentences = sentencesOf(file);

  it.each(sentences.filter(([, expected]) => expected.length > 0))('reads « %s »', (sentence, expected) => {
    expect(rows(told(packs, basename(file, '.txt'), sentence))).toEqual(expected);
  });

  it.each(sentences.filter(([, expected]) => expected.length === 0).map(([sentence]) => [sentence]))(
    'reads nothing in « %s »',
    (sentence) => {
      expect(rows(told(packs, basename(file, '.txt'), sentence))).toEqual([]);
    },
  );
});
