import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../src/languages/index.ts';
import { PAGE_PACKS } from '../../../src/languages/pages/index.ts';
import type { BlockModel } from '../../../src/model/block-model.ts';
import { loadBlockModel } from '../../../src/read/block-model.ts';
import { textParts } from '../../../src/read/clean/text/document.ts';
import { LINE_FEATURES } from '../../../src/read/clean/text/features.ts';
import { vocabularyOf } from '../../../src/read/clean/vocabulary.ts';

const words = vocabularyOf(await loadPacks(), PAGE_PACKS);
const model = loadBlockModel('corpus/models/lines.json');
const P = 'The lighthouse of Sarvel was lit again on Friday after eight dark years, and half of the village came to watch.';
const Q = 'Its keeper, Ada Brandt, had repaired the lamp with parts of a tractor, and the harbour office paid for the glass.';
const text = `A light returns to Sarvel\n${P}\n${Q}\nMore lights planned for the coast`;

/** A model that knows one feature and answers with one sum. */
const knows = (feature: string, leaf: number, bound = 0.5): BlockModel => ({
  features: LINE_FEATURES,
  base: 0,
  trees: [
    {
      features: [LINE_FEATURES.indexOf(feature), -1, -1, -1, -1, -1, -1],
      bounds: [bound, 0, 0, 0, 0, 0, 0],
      leaves: [0, 0, 0, 0, leaf, leaf, leaf, leaf],
    },
  ],
});
const blocks = (made: BlockModel | undefined, page = text) =>
  textParts(page, words, new Set(), made).blocks.map(({ start, end, role, reason }) => ({ line: page.slice(start, end), role, reason }));

describe('the second opinion of lines', () => {
  it('was learned for the features that are read', () => expect(model.features).toEqual(LINE_FEATURES));

  it('drops what it is sure is no text, and says against which reason', () => {
    const far = `${text}\n`.repeat(4);
    const dropped = blocks(knows('from-title', -4, 8.5), far).filter(({ line }) => line === P);
    expect(dropped.at(-1)).toMatchObject({ role: 'furniture', reason: 'second opinion: no text (98 %), not paragraph « running text »' });
  });

  it('takes in what it is sure is text', () => {
    expect(blocks(undefined).at(-1)?.role).toBe('related');
    expect(blocks(knows('capital-words', 4, 0.1)).at(-1)).toEqual({
      line: 'More lights planned for the coast',
      role: 'heading',
      reason: 'second opinion: text (98 %), not related « a headline after the text »',
    });
  });

  it('leaves alone what it is not sure of, and headlines', () => {
    expect(blocks(knows('prose', 0.5))).toEqual(blocks(undefined));
    expect(blocks(knows('apart-page', -9, 0.1))[0]?.role).toBe('title');
  });

  it('does not leave a page without any text', () => expect(blocks(knows('closed', -9))).toEqual(blocks(undefined)));

  it('keeps a plain article as it is', () => expect(blocks(model)).toEqual(blocks(undefined)));
});
