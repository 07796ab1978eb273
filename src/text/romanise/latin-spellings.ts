// How languages of Latin letters spell names of other scripts: "Shcherbakov" is « Chtcherbakov » in French and „Schtscherbakow“ in German.
type Spelling = readonly (readonly [RegExp, string])[];

const SPELLINGS: Readonly<Record<string, Spelling>> = {
  de: [
    [/schtsch/g, 'shcj'],
    [/dsch/g, 'j'],
    [/tsch/g, 'cj'],
    [/sch/g, 'sh'],
    [/ch/g, 'kh'],
    [/cj/g, 'ch'],
    [/z/g, 'ts'],
    [/s(?=[aeiou])/g, 'z'],
    [/w/g, 'v'],
    [/j/g, 'y'],
    [/x/g, 'ks'],
  ],
  fr: [
    [/chtch/g, 'shcj'],
    [/tch/g, 'cj'],
    [/ch/g, 'sh'],
    [/cj/g, 'ch'],
    [/dj/g, 'j'],
    [/ou/g, 'u'],
    [/gu(?=[ei])/g, 'g'],
    [/([bcdfgklmnprstvz])e$/g, '$1'],
  ],
  es: [
    [/j/g, 'kh'],
    [/gu(?=[ei])/g, 'g'],
  ],
  pt: [
    [/tch/g, 'cj'],
    [/ch/g, 'sh'],
    [/cj/g, 'ch'],
    [/x/g, 'sh'],
    [/dj/g, 'j'],
  ],
};

// The article of Arabic names, which takes the sound of the letter after it: « al-Sudani », „as-Sudani“; it may be written together with the name.
const ARTICLE = /^(?:[ae]l|a[dnrstz]|[ae]ch|a?s[ch]h?|asch|ash|ath|adh|ul)$/;
const JOINED = /^al(?=[bcdfghjkmnpqrstvwyz][a-z]{3})/;

/** A word as English spells foreign names, if it is spelt as in a language. */
const english = (word: string, language: string): string =>
  (SPELLINGS[language] ?? []).reduce((text, [letters, sound]) => text.replace(letters, sound), word);

/** A name in Latin letters as English may spell it, by the languages it stands in, itself first; without articles. */
export function englishSpellings(words: readonly string[], languages: ReadonlySet<string>): readonly (readonly string[])[] {
  const own = words.length > 2 ? words.filter((word) => !ARTICLE.test(word)) : words;
  if (own.length < 2) return [];
  const whole = own.map((word) => word.replace(JOINED, ''));
  const found = [
    whole,
    ...[...languages].sort().flatMap((language) => (SPELLINGS[language] === undefined ? [] : [whole.map((w) => english(w, language))])),
  ];
  return [...new Map(found.map((list) => [list.join(' '), list])).values()];
}
