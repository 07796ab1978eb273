// Scripts decide first: most need no more.

/** The scripts told apart, and the language each means when nothing else is known. */
const SCRIPTS: readonly (readonly [name: string, language: string])[] = [
  ['Latin', 'und'],
  ['Cyrillic', 'ru'],
  ['Arabic', 'ar'],
  ['Han', 'zh'],
  ['Hiragana', 'ja'],
  ['Katakana', 'ja'],
  ['Hangul', 'ko'],
  ['Thai', 'th'],
  ['Lao', 'lo'],
  ['Khmer', 'km'],
  ['Myanmar', 'my'],
  ['Greek', 'el'],
  ['Hebrew', 'he'],
  ['Devanagari', 'hi'],
  ['Bengali', 'bn'],
  ['Tamil', 'ta'],
  ['Armenian', 'hy'],
  ['Georgian', 'ka'],
  ['Gujarati', 'gu'],
  ['Gurmukhi', 'pa'],
  ['Kannada', 'kn'],
  ['Malayalam', 'ml'],
  ['Telugu', 'te'],
  ['Sinhala', 'si'],
  ['Ethiopic', 'am'],
  ['Tibetan', 'bo'],
];
const LETTERS = SCRIPTS.map(([name]) => new RegExp(`\\p{Script=${name}}`, 'u'));
// Scripts of few signs to a word weigh more than letters.
const SIGN_WEIGHT = 3;

// The script of each code unit once it was seen: 0 not yet, 1 none, else its place in the list and two.
const seen = new Uint8Array(0x10000);

function judged(code: number): number {
  const sign = String.fromCharCode(code);
  const found = LETTERS.findIndex((letters) => letters.test(sign)) + 2;
  seen[code] = found;
  return found;
}

/** A script of a text, the language it means by itself, and how many letters of it there are. */
export type ScriptCount = { readonly name: string; readonly language: string; readonly letters: number };

/** Letters per script, most first. */
export function scriptsOf(text: string): readonly ScriptCount[] {
  const counts = new Uint32Array(SCRIPTS.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const script = (seen[code] || judged(code)) - 2;
    if (script >= 0) counts[script] = (counts[script] ?? 0) + 1;
  }
  const found: ScriptCount[] = [];
  for (const [i, [name, language]] of SCRIPTS.entries()) {
    const letters = counts[i] ?? 0;
    if (letters > 0) found.push({ name, language, letters });
  }
  return found.sort((a, b) => b.letters - a.letters);
}

/** The language that the scripts of a text alone tell; `und` when several languages write so. */
export function languageOfScripts([most, ...rest]: readonly ScriptCount[]): string {
  if (most === undefined) return 'und';
  if ((most.language === 'zh' || most.language === 'ja') && [most, ...rest].some((s) => s.language === 'ja')) return 'ja';
  // A line of Chinese or Korean may hold Latin names.
  const signs = rest.find((s) => s.language !== 'und' && s.letters * SIGN_WEIGHT >= most.letters);
  return most.language === 'und' && signs !== undefined ? signs.language : most.language;
}
