// Letters of Cyrillic, Arabic and Korean script in Latin letters, as they sound in names: for comparing, not for print.
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n' },
  ...{ о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'y', ь: '', э: 'e' },
  ...{
    ю: 'yu',
    я: 'ya',
    і: 'i',
    ї: 'yi',
    є: 'ye',
    ґ: 'g',
    ў: 'u',
    ј: 'j',
    љ: 'l',
    њ: 'n',
    ђ: 'j',
    ћ: 'ch',
    џ: 'j',
    қ: 'k',
    ғ: 'g',
    ә: 'a',
    ө: 'o',
    ү: 'u',
    ұ: 'u',
    ң: 'n',
    һ: 'h',
  },
};

const ARABIC: Readonly<Record<string, string>> = {
  ...{ ا: 'a', ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'd', ر: 'r', ز: 'z', س: 's', ش: 'sh', ص: 's', ض: 'd' },
  ...{ ط: 't', ظ: 'z', ع: 'a', غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', و: 'w', ي: 'y', ة: 'a', ء: '' },
  ...{ پ: 'p', چ: 'ch', ژ: 'zh', گ: 'g', ڤ: 'v', ک: 'k', ی: 'y', ؤ: 'w', ئ: 'y' },
};

const INITIALS = ['g', 'kk', 'n', 'd', 'tt', 'r', 'm', 'b', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'k', 't', 'p', 'h'];
const VOWELS = [
  ...['a', 'ae', 'ya', 'yae', 'eo', 'e', 'yeo', 'ye', 'o', 'wa', 'wae', 'oe', 'yo', 'u', 'wo', 'we', 'wi', 'yu', 'eu', 'ui', 'i'],
];
const FINALS = [
  ...[
    '',
    'k',
    'k',
    'k',
    'n',
    'n',
    'n',
    't',
    'l',
    'k',
    'm',
    'l',
    'l',
    'l',
    'p',
    'l',
    'm',
    'p',
    'p',
    't',
    't',
    'ng',
    't',
    't',
    'k',
    't',
    'p',
    'h',
  ],
];
const [FIRST, PER_INITIAL, PER_VOWEL] = [0xac00, 588, 28];

const spelt = (word: string, letters: Readonly<Record<string, string>>): string => [...word].map((c) => letters[c] ?? c).join('');

/** A Cyrillic word in Latin letters. */
export const fromCyrillic = (word: string): string =>
  spelt(word.replace(PALLADIUS, 'дж').replace(ROUNDED, '$1у').replace(BREATHED, '$1').replace(KW, 'kw'), CYRILLIC);

// « Чхве » is Choe, « Кхань » Khanh: the breath behind a consonant is lost elsewhere.
const BREATHED = /([чктп])х/g;
// « Чжан Вэньцзе » is Zhang Wenjie.
const PALLADIUS = /чж|цз(?=[еиюя])/g;
// « Оквуоса » is Okwuosa.
const KW = /кв(?=[аеиоуэ])/g;
const ROUNDED = /([чктп])хв/g;

// Names are declined: « Кубракова », « Кыонгом ».
const DECLINED = /(?:ого|ему|ом|ым|ой|[аеиуыя])$/;
const SHORTEST_STEM = 4;

/** A Cyrillic word without the ending it may be declined with. */
export function cyrillicStem(word: string): string {
  const stem = word.replace(DECLINED, '');
  return stem.length < SHORTEST_STEM ? word : stem;
}

/** An Arabic word in Latin letters, without the short vowels that it does not write; its article is left out. */
export const fromArabic = (word: string): string => spelt(word.replace(/^ال(?=...)/, '').replaceAll('تش', 'چ'), ARABIC);

/** A Korean word in Latin letters, syllable by syllable. */
export function fromHangul(word: string): string {
  const sounds = [...word].map((sign) => {
    const at = sign.charCodeAt(0) - FIRST;
    if (at < 0 || at >= INITIALS.length * PER_INITIAL) return sign;
    const [initial, vowel, final] = [Math.floor(at / PER_INITIAL), Math.floor((at % PER_INITIAL) / PER_VOWEL), at % PER_VOWEL];
    return `${INITIALS[initial] ?? ''}${VOWELS[vowel] ?? ''}${FINALS[final] ?? ''}`;
  });
  return sounds.join('');
}
