/** Lower case with straight apostrophes and letters and marks of plain width: the form in which words are compared. */
export function lowered(text: string): string {
  // most words are plain letters: a look at each is less than what patterns cost
  let capitals = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) return folded(text);
    capitals ||= code >= 65 && code <= 90;
  }
  return capitals ? text.toLowerCase() : text;
}

function folded(text: string): string {
  const lower = (WIDE.test(text) ? text.replace(WIDE_ALL, narrow) : text).toLowerCase();
  const first = lower.charCodeAt(0);
  if (first >= 0x600 && first <= 0x6ff && ARABIC.test(lower)) return arabic(lower);
  return CURLED.test(lower) ? lower.replaceAll('’', "'").replaceAll('ʼ', "'") : lower;
}

// Arabic is written with or without its vowel signs, its hamza above or below alif, and the dots of its last yeh.
const ARABIC = /[آأإىـ\u064B-\u0652\u0670]/;
const arabic = (text: string): string =>
  text
    .replace(/[ـ\u064B-\u0652\u0670]/g, '')
    .replace(/[آأإ]/g, 'ا')
    .replaceAll('ى', 'ي');

const CURLED = /[’ʼ]/;
const WIDE = /[！-～]/;
const WIDE_ALL = /[！-～]/g;
const narrow = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) - 0xfee0);

/** Most words are plain letters, which normal forms leave as they are: a look at each costs less than a pattern. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x80) return false;
  return true;
}

// The marks of kana and of some Cyrillic letters make another letter of them: « ガ » is no « カ », « й » no « и »; « ё » is written « е » as well.
const MARKS = /([\u3041-\u30fe][\u3099\u309a]|[иуі]\u0306|і\u0308)|\p{M}+/gu;

/** Of so many words the form without diacritics is remembered; of longer ones it would keep the texts they are cut from. */
const MOST = 1 << 13;
const LONGEST = 12;
const known = new Map<string, string>();

// Letters with a stroke and the like, which no normal form takes apart.
const STROKED: Readonly<Record<string, string>> = { đ: 'd', ð: 'd', ł: 'l', ø: 'o', ı: 'i' };
const STROKES = /[đðłøı]/g;

/** Lower case without diacritics, đ as d, ł as l: « Bùi Thanh Sơn » and "Bui Thanh Son" are one. */
export function bare(text: string): string {
  const lower = lowered(text);
  if (isPlain(lower)) return lower;
  if (lower.length > LONGEST) return unmarked(lower);
  const seen = known.get(lower);
  if (seen !== undefined) return seen;
  const made = unmarked(lower);
  if (known.size >= MOST) known.clear();
  known.set(lower, made);
  return made;
}

const unmarked = (lower: string): string =>
  lower
    .normalize('NFD')
    .replace(MARKS, '$1')
    .replace(STROKES, (letter) => STROKED[letter] ?? letter)
    .normalize('NFC');

/** Words of lower-case ASCII joined by hyphens: the form of ids made from names. */
export const slug = (text: string): string =>
  bare(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
