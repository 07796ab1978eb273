// Japanese syllable signs in Latin letters.
const ROWS: readonly (readonly [string, string])[] = [
  ['', 'アイウエオ'],
  ['k', 'カキクケコ'],
  ['g', 'ガギグゲゴ'],
  ['s', 'サシスセソ'],
  ['z', 'ザジズゼゾ'],
  ['t', 'タチツテト'],
  ['d', 'ダヂヅデド'],
  ['n', 'ナニヌネノ'],
  ['h', 'ハヒフヘホ'],
  ['b', 'バビブベボ'],
  ['p', 'パピプペポ'],
  ['m', 'マミムメモ'],
  ['r', 'ラリルレロ'],
];
const SOUNDS = 'aiueo';

const SINGLE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(ROWS.flatMap(([onset, row]) => [...row].map((sign, i) => [sign, onset + SOUNDS.charAt(i)]))),
  ...{
    ヤ: 'ya',
    ユ: 'yu',
    ヨ: 'yo',
    ワ: 'wa',
    ヲ: 'o',
    ン: 'n',
    ヴ: 'vu',
    シ: 'shi',
    チ: 'chi',
    ツ: 'tsu',
    フ: 'hu',
    ジ: 'ji',
    ヂ: 'ji',
    ッ: '',
    ー: '',
  },
};
const SMALL: Readonly<Record<string, string>> = { ャ: 'ya', ュ: 'yu', ョ: 'yo', ァ: 'a', ィ: 'i', ゥ: 'u', ェ: 'e', ォ: 'o', ヮ: 'wa' };

const katakana = (sign: string): string => (sign >= 'ぁ' && sign <= 'ゖ' ? String.fromCharCode(sign.charCodeAt(0) + 0x60) : sign);

/** A word in kana in Latin letters; a small sign takes the place of the vowel before it: « ファ » is fa, « グエン » nguen. */
export function fromKana(word: string): string {
  let text = '';
  for (const sign of word.startsWith('グエン') ? `ン${word.slice(1)}` : word) {
    const kana = katakana(sign);
    const small = SMALL[kana];
    text = small === undefined ? text + (SINGLE[kana] ?? kana) : text.replace(/hu$/, 'fu').replace(/[aiueo]$/, '') + small;
  }
  return text;
}
