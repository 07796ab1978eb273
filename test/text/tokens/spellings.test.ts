import { describe, expect, it } from 'vitest';
import { spelling } from '../../../src/text/tokens/spellings.ts';
import { unitsOf } from '../../../src/text/tokens/units.ts';

const at = (text: string, from = 0, to = text.length) => spelling(text, unitsOf(text, 0, text.length), from, to);

describe('spelling', () => {
  it('is the word and its lower case', () => expect(at('le Đại hội', 3, 6)).toMatchObject({ text: 'Đại', lower: 'đại' }));

  it('is the same object where the word comes again, in another text, too', () => expect(at('une Loi', 4)).toBe(at('Loi')));

  it('tells words apart, even such as share a place', () => {
    const words = Array.from({ length: 50_000 }, (_, i) => `W${i.toString(36)}`);
    const wrong = [...words, ...words].filter((word) => at(word).text !== word || at(word).lower !== word.toLowerCase());
    expect(wrong).toEqual([]);
  });

  it('numbers words, and no other text has their number', () => {
    const words = Array.from({ length: 50_000 }, (_, i) => `n${i.toString(36)}`);
    expect(new Set(words.map((word) => at(word).word)).size).toBe(words.length);
    expect(at('nzz').word).toBe(at('a nzz', 2).word);
  });

  it('knows a word from a longer one that begins like it', () => {
    at('conventions');
    expect(at('convention').text).toBe('convention');
  });

  it('reads a word of any length', () => {
    const word = 'Rindfleischetikettierungsüberwachung';
    expect(at(word)).toMatchObject({ text: word, lower: word.toLowerCase(), word: 0 });
  });
});
