import { describe, expect, it } from 'vitest';
import { stemmer } from '../../../src/text/words/stems.ts';

describe('stems', () => {
  it('cuts the longest ending that fits', () =>
    expect(['гарин', 'гарина', 'гариным'].map(stemmer('а ым') ?? String)).toEqual(['гарин', 'гарин', 'гарин']));
  it('leaves short words whole', () => expect(stemmer('s')?.('ros')).toBe('ros'));
  it('compares endings without diacritics', () => expect(stemmer('ёй')?.('луневей')).toBe('лунев'));
  it('is nothing without endings', () => expect(stemmer('')).toBeUndefined());
});
