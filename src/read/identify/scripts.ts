// Scripts decide first: most need no more.

/** A script, the language it means when nothing else is known, and what it is made of. */
type Script = { readonly name: string; readonly language: string; readonly letters: RegExp };

const script = (name: string, language: string): Script => ({ name, language, letters: new RegExp(`\\p{Script=${name}}`, 'gu') });

const SCRIPTS: readonly Script[] = [
  script('Latin', 'und'),
  script('Cyrillic', 'ru'),
  script('Arabic', 'ar'),
  script('Han', 'zh'),
  script('Hiragana', 'ja'),
  script('Katakana', 'ja'),
  script('Hangul', 'ko'),
  script('Thai', 'th'),
  script('Lao', 'lo'),
  script('Khmer', 'km'),
  script('Myanmar', 'my'),
  script('Greek', 'el'),
  script('Hebrew', 'he'),
  script('Devanagari', 'hi'),
  script('Bengali', 'bn'),
  script('Tamil', 'ta'),
  script('Armenian', 'hy'),
  script('Georgian', 'ka'),
];

/** Letters per script, most first. */
export function scriptsOf(text: string): readonly { readonly name: string; readonly language: string; readonly letters: number }[] {
  return SCRIPTS.map(({ name, language, letters }) => ({ name, language, letters: text.match(letters)?.length ?? 0 }))
    .filter((s) => s.letters > 0)
    .sort((a, b) => b.letters - a.letters);
}

/** The language a text's script alone tells; `und` when several languages write so. */
export function languageOfScript(text: string): string {
  const [most, ...rest] = scriptsOf(text);
  if (most === undefined) return 'und';
  const kana = [most, ...rest].some((s) => s.language === 'ja');
  if ((most.language === 'zh' || most.language === 'ja') && kana) return 'ja';
  // A line of Chinese or Korean may hold Latin names; signs weigh more than letters.
  const signs = rest.find((s) => s.language !== 'und' && s.letters * 3 >= most.letters);
  return most.language === 'und' && signs !== undefined ? signs.language : most.language;
}
