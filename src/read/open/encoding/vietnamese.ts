// Encodings of Vietnamese from before Unicode, which no platform decodes: a table or two each.

const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).join('');

// TCVN 5712, of which the fonts of the « ABC » family (TCVN3) write the small letters and seven capitals.
const TCVN =
  'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ';

const VISCII =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ';
const VISCII_LOW: readonly (readonly [number, string])[] = [
  [0x02, 'Ẳ'],
  [0x05, 'Ẵ'],
  [0x06, 'Ẫ'],
  [0x14, 'Ỷ'],
  [0x19, 'Ỹ'],
  [0x1e, 'Ỵ'],
];

/** Letters by byte. */
export const BY_BYTE: Readonly<Record<string, string>> = {
  tcvn3: ASCII + TCVN,
  viscii: VISCII_LOW.reduce((table, [code, letter]) => table.slice(0, code) + letter + table.slice(code + 1), ASCII) + VISCII,
};

// VNI writes a letter of the keyboard and after it a Western letter for all its marks; a few letters have a sign of their own.
const OWN: Readonly<Record<string, string>> = { ñ: 'đ', ö: 'ư', ô: 'ơ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };
const TONES: Readonly<Record<string, string>> = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' };
const ROUND: Readonly<Record<string, string>> = {
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
};
const BREVE: Readonly<Record<string, string>> = {
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const MARKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { ...TONES, ...ROUND, ...BREVE },
  e: { ...TONES, ...ROUND },
  o: { ...TONES, ...ROUND },
  u: TONES,
  y: TONES,
  ô: TONES,
  ö: TONES,
};
const WRITTEN = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ñöôæóòî]/giu;

/** The Vietnamese text that VNI fonts show for a text decoded as windows-1252. */
export function fromVni(western: string): string {
  return western.replace(WRITTEN, (whole: string, base: string | undefined, mark: string | undefined) => {
    if (base === undefined || mark === undefined) return own(whole);
    const marks = MARKS[base.toLowerCase()]?.[mark.toLowerCase()];
    return marks === undefined ? own(base) + own(mark) : (own(base) + marks).normalize('NFC');
  });
}

const own = (letter: string): string => cased(OWN[letter.toLowerCase()] ?? letter.toLowerCase(), letter);
const cased = (letter: string, like: string): string => (like === like.toLowerCase() ? letter : letter.toUpperCase());
