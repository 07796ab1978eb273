import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../../src/languages/index.ts';
import { dates } from '../../../../src/read/extract/dates/index.ts';
import { segment } from '../../../../src/read/segment/index.ts';
import { documentOf } from '../../document-of.ts';

type Phrase = { readonly text: string; readonly published: string; readonly dates: readonly string[] };
type Phrases = { readonly phrases: readonly Phrase[]; readonly traps?: readonly string[] };
type Traps = { readonly traps: readonly { readonly text: string; readonly why: string }[] };

const packs = await loadPacks();
const read = (language: string, text: string, published: string) => dates(segment(documentOf(language, text, published), packs), packs);
const shown = (language: string, text: string) => read(language, text, '2025-06-18').map((d) => `${d.quote} = ${d.edtf} (${d.rule})`);
const withFile = (folder: string): readonly string[] => Object.keys(packs).filter((code) => existsSync(`${folder}/${code}.json`));

describe.each(withFile('fixtures/dates'))('news phrases, %s', (language) => {
  const { phrases, traps = [] }: Phrases = JSON.parse(readFileSync(`fixtures/dates/${language}.json`, 'utf8'));

  it.each(phrases)('$text ($published)', ({ text, published, dates: expected }) => {
    const spans = [...text.matchAll(/\[([^\]]*)\]/g)].map((m) => m[1]);
    const found = read(language, text.replace(/[[\]]/g, ''), published);
    expect(found.map((d) => `${d.quote} = ${d.edtf}`)).toEqual(spans.map((s, i) => `${s} = ${expected[i]}`));
  });

  if (traps.length > 0) it.each(traps.map((t) => [t]))('no date in: %s', (text) => expect(shown(language, text)).toEqual([]));
});

describe.each(withFile('fixtures/dates/traps'))('traps, %s', (language) => {
  const { traps }: Traps = JSON.parse(readFileSync(`fixtures/dates/traps/${language}.json`, 'utf8'));

  it.each(traps)('no date in: $text ($why)', ({ text }) => expect(shown(language, text)).toEqual([]));
});
