// Spells whole numbers by the rules of grammar books, to try the reader against what it did not write.

const FR = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
  ' ',
);
const FR_TENS = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt', 'quatre-vingt'];
const EN =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const EN_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const VI = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');

const word = (list: readonly string[], n: number): string => list[n] ?? '';

function fr100(n: number): string {
  if (n < 20) return word(FR, n);
  const tens = Math.floor(n / 10);
  const vigesimal = tens === 7 || tens === 9;
  const rest = vigesimal ? (n % 10) + 10 : n % 10;
  if (rest === 0) return n === 80 ? 'quatre-vingts' : word(FR_TENS, tens);
  const joint = (rest === 1 || rest === 11) && tens < 8 ? ' et ' : '-';
  return word(FR_TENS, tens) + joint + word(FR, rest);
}

function fr1000(n: number): string {
  const [h, rest] = [Math.floor(n / 100), n % 100];
  if (h === 0) return fr100(rest);
  const hundreds = h === 1 ? 'cent' : `${word(FR, h)} cent${rest === 0 ? 's' : ''}`;
  return rest === 0 ? hundreds : `${hundreds} ${fr100(rest)}`;
}

const en100 = (n: number): string =>
  n < 20 ? word(EN, n) : word(EN_TENS, Math.floor(n / 10)) + (n % 10 === 0 ? '' : `-${word(EN, n % 10)}`);

function en1000(n: number): string {
  const [h, rest] = [Math.floor(n / 100), n % 100];
  if (h === 0) return en100(rest);
  return `${word(EN, h)} hundred${rest === 0 ? '' : ` and ${en100(rest)}`}`;
}

function vi100(n: number): string {
  const [tens, unit] = [Math.floor(n / 10), n % 10];
  if (tens === 0) return word(VI, unit);
  const last = unit === 0 ? '' : unit === 5 ? ' lăm' : unit === 1 && tens > 1 ? ' mốt' : ` ${word(VI, unit)}`;
  return (tens === 1 ? 'mười' : `${word(VI, tens)} mươi`) + last;
}

function vi1000(n: number, whole: boolean): string {
  const [h, rest] = [Math.floor(n / 100), n % 100];
  if (h === 0 && !whole) return vi100(rest);
  const tail = rest === 0 ? '' : rest < 10 ? ` linh ${word(VI, rest)}` : ` ${vi100(rest)}`;
  return `${word(VI, h)} trăm${tail}`;
}

type Scale = readonly [number, (n: number) => string];
const SCALES: Readonly<Record<string, readonly Scale[]>> = {
  fr: [
    [1e9, (n) => `${fr1000(n)} milliard${n > 1 ? 's' : ''}`],
    [1e6, (n) => `${fr1000(n)} million${n > 1 ? 's' : ''}`],
    [1e3, (n) => (n === 1 ? 'mille' : `${fr1000(n).replace(/(cent|vingt)s$/, '$1')} mille`)],
  ],
  en: [
    [1e9, (n) => `${en1000(n)} billion`],
    [1e6, (n) => `${en1000(n)} million`],
    [1e3, (n) => `${en1000(n)} thousand`],
  ],
  vi: [
    [1e9, (n) => `${vi1000(n, false)} tỷ`],
    [1e6, (n) => `${vi1000(n, false)} triệu`],
    [1e3, (n) => `${vi1000(n, false)} nghìn`],
  ],
};

const HAN = '零一二三四五六七八九';
const HANGUL = '영일이삼사오육칠팔구';

/** Four digits as Chinese, Japanese and Korean spell them: one before ten and hundreds where the language has it. */
function group(language: string, n: number): string {
  const places: readonly (readonly [number, string])[] =
    language === 'ko'
      ? [
          [1000, '천'],
          [100, '백'],
          [10, '십'],
          [1, ''],
        ]
      : [
          [1000, '千'],
          [100, '百'],
          [10, '十'],
          [1, ''],
        ];
  let text = '';
  let skipped = false;
  for (const [place, sign] of places) {
    const digit = Math.floor(n / place) % 10;
    if (digit === 0) {
      skipped = text !== '';
      continue;
    }
    if (skipped && language === 'zh') text += '零';
    skipped = false;
    const isBare = digit === 1 && place > 1 && (language !== 'zh' || (place === 10 && n < 20));
    text += (isBare ? '' : ((language === 'ko' ? HANGUL : HAN)[digit] ?? '')) + sign;
  }
  return text;
}

function east(language: string, n: number): string {
  if (n === 0) return language === 'ko' ? '영' : '零';
  const scales: readonly (readonly [number, string])[] =
    language === 'ko'
      ? [
          [1e8, '억'],
          [1e4, '만'],
          [1, ''],
        ]
      : [
          [1e8, language === 'zh' ? '亿' : '億'],
          [1e4, '万'],
          [1, ''],
        ];
  let text = '';
  for (const [scale, sign] of scales) {
    const part = Math.floor(n / scale) % 10_000;
    if (part === 0) continue;
    if (language === 'zh' && text !== '' && part < 1000) text += '零';
    text += (language === 'zh' && text !== '' && part >= 10 && part < 20 ? '一' : '') + group(language, part) + sign;
  }
  return text;
}

/** A whole number below a trillion in words. */
export function spellNumber(language: string, n: number): string {
  if (language === 'zh' || language === 'ja' || language === 'ko') return east(language, n);
  const parts: string[] = [];
  let rest = n;
  for (const [scale, say] of SCALES[language] ?? []) {
    if (rest < scale) continue;
    parts.push(say(Math.floor(rest / scale)));
    rest %= scale;
  }
  const last = language === 'fr' ? fr1000(rest) : language === 'en' ? en1000(rest) : vi1000(rest, parts.length > 0);
  if (rest > 0 || parts.length === 0) parts.push(language === 'en' && parts.length > 0 && rest < 100 ? `and ${last}` : last);
  return parts.join(' ');
}
