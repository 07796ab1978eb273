import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../../src/languages/index.ts';
import { NO_PROFILE } from '../../../../src/model/profile.ts';
import { dates } from '../../../../src/read/extract/dates/index.ts';
import { figures } from '../../../../src/read/extract/figures/index.ts';
import { names } from '../../../../src/read/extract/names/index.ts';
import { segment } from '../../../../src/read/segment/index.ts';
import { documentOf } from '../../document-of.ts';
import { line } from './figures-of.ts';

type Phrases = { readonly phrases: readonly { readonly text: string; readonly figures: readonly string[] }[] };
type Traps = { readonly traps: readonly { readonly text: string; readonly why: string }[] };

const packs = await loadPacks();
const read = (language: string, text: string) => {
  const document = segment(documentOf(language, text, '2025-06-18'), packs);
  const given = { dates: dates(document, packs), names: names(document, packs, NO_PROFILE) };
  return figures(document, packs, NO_PROFILE, given).map((f) => `${f.quote} = ${line(f)}`);
};
const withFile = (folder: string): readonly string[] => Object.keys(packs).filter((code) => existsSync(`${folder}/${code}.json`));

describe.each(withFile('fixtures/figures'))('news phrases, %s', (language) => {
  const { phrases }: Phrases = JSON.parse(readFileSync(`fixtures/figures/${language}.json`, 'utf8'));

  it.each(phrases)('$text', ({ text, figures: expected }) => {
    const spans = [...text.matchAll(/\[([^\]]*)\]/g)].map((m) => m[1]);
    expect(read(language, text.replace(/[[\]]/g, ''))).toEqual(spans.map((s, i) => `${s} = ${expected[i]}`));
  });
});

describe.each(withFile('fixtures/figures/traps'))('traps, %s', (language) => {
  const { traps }: Traps = JSON.parse(readFileSync(`fixtures/figures/traps/${language}.json`, 'utf8'));

  it.each(traps)('no figure in: $text ($why)', ({ text }) => expect(read(language, text)).toEqual([]));
});
