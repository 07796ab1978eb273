/** What a sign is made of. */
export const SIGN = { han: 1, hiragana: 2, katakana: 3, hangul: 4, letters: 5, number: 6, mark: 7 };

/** Set in the shape of a sign that no blank stands before. */
export const GLUED = 1 << 20;
