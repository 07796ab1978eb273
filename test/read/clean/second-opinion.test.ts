import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../src/languages/index.ts';
import type { BlockModel } from '../../../src/model/block-model.ts';
import { loadBlockModel } from '../../../src/read/block-model.ts';
import { FEATURES } from '../../../src/read/clean/html/likelihood/features.ts';
import { likelihood } from '../../../src/read/clean/html/likelihood/labeller.ts';
import { htmlPage } from '../../../src/read/clean/html/page.ts';
import { vocabularyOf } from '../../../src/read/clean/vocabulary.ts';

const words = vocabularyOf(await loadPacks());
const model = loadBlockModel('corpus/models/blocks.json');
const P =
  'The lighthouse of Sarvel was lit again on Friday after eight dark years, and half of the village came to watch, the keeper said.';
const html = `<html><head><meta name="author" content="Jane Doe"></head><body><h1>A light returns</h1><div class="content"><p>${P}</p><p class="x">${P} Twice.</p><div class="box"><p>${P} Thrice.</p></div></div></body></html>`;

/** A model that knows one feature and answers with one sum. */
const knows = (feature: string, leaf: number): BlockModel => ({
  features: FEATURES,
  base: 0,
  trees: [
    {
      features: [FEATURES.indexOf(feature), -1, -1, -1, -1, -1, -1],
      bounds: [0.5, 0, 0, 0, 0, 0, 0],
      leaves: [0, 0, 0, 0, leaf, leaf, leaf, leaf],
    },
  ],
});
const reasons = (made: BlockModel | undefined, page = html) => htmlPage(page, words, made).roles;

describe('the second opinion', () => {
  it('was learned for the features that are read', () => expect(model.features).toEqual(FEATURES));

  it('follows the bounds of a tree to its leaf', () => {
    const row = new Float32Array(FEATURES.length);
    const made = knows('prose', 3);
    expect(likelihood(made, row)).toBeCloseTo(0.5);
    row[FEATURES.indexOf('prose')] = 1;
    expect(likelihood(made, row)).toBeCloseTo(1 / (1 + Math.exp(-3)));
  });

  it('drops what it is sure is no text, and says against which reason', () => {
    const [, , last] = reasons(knows('prose', -4)).slice(1);
    expect(last?.role).toBe('furniture');
    expect(last?.reason).toBe('second opinion: no text (98 %), not paragraph « running text »');
  });

  it('takes in what it is sure is text', () => {
    const related = html.replace(`class="box"><p>${P} Thrice`, `class="related"><p>Nobody had thought that ${P} Thrice`);
    expect(reasons(undefined, related).at(-1)?.role).toBe('furniture');
    expect(reasons(knows('prose', 4), related).at(-1)).toEqual({
      role: 'paragraph',
      reason: 'second opinion: text (98 %), not furniture « marked as related »',
    });
  });

  it('leaves alone what it is not sure of, headlines, and what was said already', () => {
    expect(reasons(knows('prose', 1))).toEqual(reasons(undefined));
    expect(reasons(knows('length', -9))[0]?.role).toBe('title');
    const twice = html.replace(`<div class="box"><p>${P} Thrice.`, `<div class="related"><p>${P}`);
    expect(reasons(knows('prose', 4), twice).at(-1)?.role).toBe('furniture');
  });

  it('keeps a plain article as it is', () => {
    const kept = reasons(model).filter(({ role }) => role === 'paragraph' || role === 'lede');
    expect(kept).toHaveLength(3);
  });
});
