import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../../src/languages/index.ts';
import { dates } from '../../../../src/read/extract/dates/index.ts';
import { segment } from '../../../../src/read/segment/index.ts';
import { documentOf } from '../../document-of.ts';
import { PHRASES_EN } from './phrases.en.ts';
import { PHRASES_FR } from './phrases.fr.ts';
import { PHRASES_VI } from './phrases.vi.ts';

const packs = await loadPacks();
const read = (language: string, text: string, published: string) => dates(segment(documentOf(language, text, published), packs), packs);

describe.each([
  ['fr', PHRASES_FR],
  ['en', PHRASES_EN],
  ['vi', PHRASES_VI],
])('news phrases, %s', (language, phrases) => {
  it.each(phrases)('%s (%s)', (marked, published, ...expected) => {
    const spans = [...marked.matchAll(/\[([^\]]*)\]/g)].map((m) => m[1]);
    const found = read(language, marked.replace(/[[\]]/g, ''), published);
    expect(found.map((d) => `${d.quote} = ${d.edtf}`)).toEqual(spans.map((s, i) => `${s} = ${expected[i]}`));
  });
});
