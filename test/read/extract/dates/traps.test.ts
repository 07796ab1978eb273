import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../../src/languages/index.ts';
import { dates } from '../../../../src/read/extract/dates/index.ts';
import { segment } from '../../../../src/read/segment/index.ts';
import { documentOf } from '../../document-of.ts';
import { TRAPS } from './traps.ts';

const packs = await loadPacks();

describe.each(Object.entries(TRAPS))('no dates, %s', (language, texts) => {
  it.each(texts.map((t) => [t]))('%s', (text) => {
    const found = dates(segment(documentOf(language, text, '2025-06-18'), packs), packs);
    expect(found.map((d) => `${d.quote} = ${d.edtf} (${d.rule})`)).toEqual([]);
  });
});
