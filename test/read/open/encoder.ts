// Writes text in old encodings, which nothing in Node does: tables are turned round from decoders, or written by hand.

const turned = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** The bytes of each character of an encoding that TextDecoder reads. */
function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = turned.get(encoding);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  const add = (...bytes: number[]): void => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if ([...text].length === 1 && text !== '\uFFFD' && !table.has(text)) table.set(text, bytes);
  };
  for (let a = 0; a < 256; a++) add(a);
  if (/^(?:gb|big5|shift|euc)/.test(encoding)) for (let a = 0x81; a < 256; a++) for (let b = 0x40; b < 256; b++) add(a, b);
  if (encoding === 'windows-1252') for (const [i, sign] of WINDOWS.entries()) if (sign !== '') table.set(sign, [0x80 + i]);
  turned.set(encoding, table);
  return table;
}

// Node 20 reads windows-1252 as ISO 8859-1.
const WINDOWS = ['€', '', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '', 'Ž', '', '', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '', 'ž', 'Ÿ']; // biome-ignore format: a row of a table

// The letters of the « ABC » fonts and their codes, row by row as the standard prints them.
const TCVN3: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

const VNI_TONES: readonly (readonly [mark: string, sign: string])[] = [
  ['\u0301', 'ù'],
  ['\u0300', 'ø'],
  ['\u0309', 'û'],
  ['\u0303', 'õ'],
  ['\u0323', 'ï'],
];
const VNI_HAT = new Map([['', 'â'], ['\u0301', 'á'], ['\u0300', 'à'], ['\u0309', 'å'], ['\u0303', 'ã'], ['\u0323', 'ä']]); // biome-ignore format: a row of a table
const VNI_BREVE = new Map([['', 'ê'], ['\u0301', 'é'], ['\u0300', 'è'], ['\u0309', 'ú'], ['\u0303', 'ü'], ['\u0323', 'ë']]); // biome-ignore format: a row of a table
const VNI_WHOLE = new Map([['đ', 'ñ'], ['Đ', 'Ñ'], ['í', 'í'], ['ì', 'ì'], ['ỉ', 'æ'], ['ĩ', 'ó'], ['ị', 'ò'], ['ỵ', 'î']]); // biome-ignore format: a row of a table

function vni(letter: string): string {
  const whole = VNI_WHOLE.get(letter);
  if (whole !== undefined || letter < '\x80' || !/\p{L}/u.test(letter)) return whole ?? letter;
  const [base = '', ...marks] = letter.normalize('NFD');
  const tone = marks.find((mark) => VNI_TONES.some(([t]) => t === mark)) ?? '';
  const sign = VNI_TONES.find(([mark]) => mark === tone)?.[1] ?? '';
  const written = marks.includes('\u0302')
    ? base + VNI_HAT.get(tone)
    : marks.includes('\u0306')
      ? base + VNI_BREVE.get(tone)
      : `${marks.includes('\u031B') ? { o: 'ô', u: 'ö', O: 'Ô', U: 'Ö' }[base] : base}${sign}`;
  return base === base.toLowerCase() ? written : written.toUpperCase();
}

/** Letters of Vietnamese as windows-1258 has them: tones after the letter, other marks in it. */
const toneAfter = (text: string): string =>
  [
    ...text.normalize('NFD').replace(/(\p{L})(\p{M}+)/gu, (_, base: string, marks: string) => {
      const tones = [...marks].filter((mark) => VNI_TONES.some(([t]) => t === mark)).join('');
      const others = [...marks].filter((mark) => !tones.includes(mark)).join('');
      return (base + others).normalize('NFC') + tones;
    }),
  ].join('');

/** The bytes of a text in an encoding; throws when a character is not of it. */
export function encoded(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  if (encoding === 'vni') return encoded([...text].map(vni).join(''), 'windows-1252');
  if (encoding === 'windows-1258') return byTable(toneAfter(text), tableOf(encoding));
  if (encoding === 'tcvn3') {
    const letters = TCVN3.flatMap(([first, row]) => [...row].map((letter, i) => [letter, [first + i]] as const));
    return byTable(text, new Map(letters));
  }
  return byTable(text, tableOf(encoding));
}

function byTable(text: string, table: ReadonlyMap<string, readonly number[]>): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((sign) => {
      const bytes = table.get(sign) ?? (sign < '\x80' ? [sign.charCodeAt(0)] : undefined);
      if (bytes === undefined) throw new Error(`no ${sign}`);
      return bytes;
    }),
  );
}
