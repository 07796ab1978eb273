/** The script of a word as far as its reading depends on it. */
export type Script = 'latin' | 'cyrillic' | 'arabic' | 'han' | 'kana' | 'hangul' | 'other';

const RANGES: readonly (readonly [RegExp, Script])[] = [
  [/^[a-z\u00c0-\u024f\u1e00-\u1eff'’ʼ]/i, 'latin'],
  [/^[\u0400-\u052f]/, 'cyrillic'],
  [/^[\u0620-\u06ff]/, 'arabic'],
  [/^[\u3400-\u9fff々]/, 'han'],
  [/^[\u3041-\u30ff]/, 'kana'],
  [/^[\uac00-\ud7a3]/, 'hangul'],
];

/** The script in which a word begins. */
export const scriptOf = (word: string): Script => RANGES.find(([range]) => range.test(word))?.[1] ?? 'other';
