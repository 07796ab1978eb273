import { describe, expect, it } from 'vitest';
import { mandarinOf, vietnameseOf } from '../../../src/text/romanise/han.ts';
import { fromKana } from '../../../src/text/romanise/kana.ts';
import { fromArabic, fromCyrillic, fromHangul } from '../../../src/text/romanise/letters.ts';
import { scriptOf } from '../../../src/text/romanise/scripts.ts';
import { likenessOf, skeletonOf, soundsOf } from '../../../src/text/romanise/sounds.ts';

describe('names in Latin letters', () => {
  it.each([
    ['Cyrillic', fromCyrillic('гутерриш'), 'guterrish'],
    ['Arabic without its article', fromArabic('السيسي'), 'sysy'],
    ['Arabic ch', fromArabic('تشانغ'), 'changh'],
    ['Korean', fromHangul('구테흐스'), 'guteheuseu'],
    ['Korean that ends in a consonant', fromHangul('김정은'), 'gimjeongeun'],
    ['kana', fromKana('グテーレス'), 'guteresu'],
    ['small kana', fromKana('ファム'), 'famu'],
    ['a Vietnamese family name in kana', fromKana('グエン'), 'nen'],
  ])('%s', (_, got, wanted) => expect(got).toBe(wanted));

  it('reads Chinese signs as Mandarin does', () => expect(mandarinOf('古特雷斯')).toEqual(['gu', 'te', 'lei', 'si']));
  it('reads them as Vietnamese does, with all readings', () => {
    expect(vietnameseOf('范世松')).toEqual([['pham', 'the', 'tung']]);
    expect(vietnameseOf('黄明')).toEqual([
      ['hoang', 'minh'],
      ['huynh', 'minh'],
    ]);
  });
  it('reads no sign that it does not know', () => expect([mandarinOf('㐀'), vietnameseOf('㐀')]).toEqual([undefined, []]));
  it.each([
    ['a', 'latin'],
    ['đ', 'latin'],
    ['ж', 'cyrillic'],
    ['م', 'arabic'],
    ['梁', 'han'],
    ['ル', 'kana'],
    ['김', 'hangul'],
    ['ก', 'other'],
  ])('tells the script of %s', (word, script) => expect(scriptOf(word)).toBe(script));
});

describe('sounds', () => {
  it('come near each other across scripts', () => {
    const likeness = (a: string, b: string): number => likenessOf(soundsOf(a), soundsOf(b));
    expect(likeness('guterres', 'guterrish')).toBeGreaterThan(0.9);
    expect(likeness('guterres', 'guteheuseu')).toBeGreaterThan(0.75);
    expect(likeness('guterres', 'gutmann')).toBeLessThan(likeness('guterres', 'guterrish'));
    expect(likeness('merkel', 'trudeau')).toBeLessThan(0.5);
  });
  it('are told to be less alike than asked without a reckoning to the end, and otherwise as without asking', () => {
    const [a, b] = [soundsOf('guterres'), soundsOf('guterrish')];
    expect(likenessOf(a, b, 0.9)).toBe(likenessOf(a, b));
    expect(likenessOf(a, b, likenessOf(a, b))).toBe(likenessOf(a, b));
    expect(likenessOf(soundsOf('merkel'), soundsOf('trudeau'), 0.9)).toBe(0);
  });
  it('leave their classes of consonants', () => expect(skeletonOf(soundsOf('guterres'))).toBe('KTLS'));
});
