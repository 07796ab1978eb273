// Bytes as text: byte order mark, strict UTF-8, what the page declares, and last what looks most like a text.
import { CANDIDATES, FREQUENT } from './letters.ts';

/** Text of bytes, the encoding it was read in, and how many places held no valid bytes. */
export type Decoded = { readonly content: string; readonly encoding: string; readonly invalid: number };

const HEAD = 4096;
const SAMPLE = 32_768;

/** Decodes a file. */
export function decoded(bytes: Uint8Array): Decoded {
  const marked = byteOrderMark(bytes) ?? wideEncoding(bytes);
  if (marked !== undefined) return lenient(bytes, marked);
  const declared = declaredEncoding(bytes);
  const escaped = declared === 'iso-2022-jp' && bytes.subarray(0, SAMPLE).includes(0x1b);
  const unicode = escaped ? undefined : strict(bytes, 'utf-8');
  if (unicode !== undefined) return { content: unicode, encoding: 'utf-8', invalid: 0 };
  if (declared !== undefined && declared !== 'utf-8') {
    const text = strict(bytes, declared);
    if (text !== undefined) return { content: text, encoding: declared, invalid: 0 };
  }
  if (mostlyUnicode(bytes)) return lenient(bytes, 'utf-8');
  if (declared === undefined && isTooFewToTell(bytes)) return western(bytes) ?? lenient(bytes, 'utf-8');
  return lenient(bytes, likeliest(bytes, declared));
}

// So few bytes outside ASCII tell no encoding apart: they are letters of the West, or a broken file.
const FEW = 8;

function isTooFewToTell(bytes: Uint8Array): boolean {
  let count = 0;
  for (const byte of bytes) if (byte > 0x7f && ++count >= FEW) return false;
  return true;
}

function western(bytes: Uint8Array): Decoded | undefined {
  const text = lenient(bytes, 'windows-1252');
  return /[^\p{ASCII}àâäáãåæçéèêëíîïñóôöõøœùúûüßÀÂÄÁÉÈÊÇÎÔÖÜ‘’“”«»–—…°€\u00A0]/u.test(text.content) ? undefined : text;
}

/** Whether bytes are UTF-16, in which zeros are no sign of a binary file. */
export const isWide = (bytes: Uint8Array): boolean => (byteOrderMark(bytes) ?? wideEncoding(bytes) ?? 'utf-8') !== 'utf-8';

function byteOrderMark([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without a mark: every other byte of mostly Latin markup is zero. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length & ~1, HEAD);
  let [even, odd] = [0, 0];
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (length < 8) return undefined;
  if (odd > 0.3 * (length / 2) && even < odd / 10) return 'utf-16le';
  return even > 0.3 * (length / 2) && odd < even / 10 ? 'utf-16be' : undefined;
}

const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})/iu;

/** The encoding a page declares, by its canonical label; ISO 8859-1 is read as windows-1252, GBK as GB 18030, as browsers do. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const found = DECLARED.exec(head);
  const label = (found?.[1] ?? found?.[2] ?? '').toLowerCase();
  const canonical = label === '' ? undefined : decoderOf(label)?.encoding;
  if (canonical === undefined || canonical.startsWith('utf-16')) return undefined; // read as bytes, so it is none
  return canonical === 'gbk' ? 'gb18030' : canonical;
}

function decoderOf(label: string, fatal = false): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    return undefined; // a label nobody knows declares nothing
  }
}

// Node 20 reads windows-1252 as ISO 8859-1: what stands at 0x80 to 0x9F is put right here.
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const corrected = (text: string, encoding: string): string =>
  encoding === 'windows-1252' ? text.replace(/[\u0080-\u009F]/g, (sign) => WINDOWS.charAt(sign.charCodeAt(0) - 0x80)) : text;

function strict(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = decoderOf(encoding, true)?.decode(bytes);
    return text === undefined ? undefined : corrected(text, encoding);
  } catch {
    return undefined; // some bytes are not of this encoding
  }
}

function lenient(bytes: Uint8Array, encoding: string): Decoded {
  const content = corrected(decoderOf(encoding)?.decode(bytes) ?? '', encoding);
  let invalid = 0;
  for (let at = content.indexOf('\uFFFD'); at >= 0; at = content.indexOf('\uFFFD', at + 1)) invalid++;
  return { content, encoding, invalid };
}

/** Whether what is not ASCII is UTF-8 with few exceptions: a cut file, a foreign comment. */
function mostlyUnicode(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, 8 * SAMPLE));
  let [good, bad] = [0, 0];
  for (const sign of text.matchAll(/[^\p{ASCII}]/gu)) {
    if (sign[0] === '\uFFFD') bad++;
    else good++;
  }
  return good > 2 * bad;
}

/** The encoding whose reading looks most like a text; the declared one has a start. */
function likeliest(bytes: Uint8Array, declared: string | undefined): string {
  const sample = telling(bytes);
  let best = 'windows-1252';
  let most = Number.NEGATIVE_INFINITY;
  for (const encoding of new Set([...CANDIDATES, ...(declared === undefined ? [] : [declared])])) {
    const text = corrected(decoderOf(encoding)?.decode(sample) ?? '', encoding);
    const score =
      likelihood(text, FREQUENT[encoding] ?? '', sample.length) + (encoding === declared || encoding === 'windows-1252' ? 0.2 : 0);
    if (score > most) [best, most] = [encoding, score];
  }
  return best;
}

/** The stretches of a file around bytes outside ASCII. */
function telling(bytes: Uint8Array): Uint8Array {
  const from = bytes.findIndex((b) => b > 0x7f);
  return bytes.subarray(Math.max(0, from - 16), Math.max(0, from - 16) + SAMPLE);
}

/** How much a decoded text looks like one, a byte outside ASCII. */
function likelihood(text: string, frequent: string, length: number): number {
  const signs = [...frequent]; // most frequent first
  const step = signs.length > 100 ? 0.7 / signs.length : 0.035;
  const letters = new Map(signs.map((sign, rank) => [sign, Math.max(0.3, 1.4 - rank * step)] as const));
  let score = 0;
  let plain = 0;
  let before = ' ';
  for (const sign of text) {
    if (sign < '\x80') plain++;
    else score += worth(sign, before, letters);
    before = sign;
  }
  return score / Math.max(1, length - plain);
}

function worth(sign: string, before: string, letters: ReadonlyMap<string, number>): number {
  if (sign === '\uFFFD' || /[\p{Co}\p{Cn}\p{Cc}]/u.test(sign)) return -6;
  const wide = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sign);
  if (/[\uFF61-\uFF9F]/u.test(sign)) return -1; // half-width kana: what other encodings look like as Shift_JIS
  const common = letters.get(sign);
  if (common !== undefined) {
    if (/[\u0300-\u036F]/u.test(sign)) return /[aeiouyăâêôơư]/iu.test(before) ? 1.2 : -3;
    if (/\p{Lu}/u.test(sign) && /\p{Ll}/u.test(before)) return -1.5;
    if (!wide && /[a-z]/iu.test(before) && !/\p{Script=Latin}/u.test(sign)) return -1;
    return wide ? 2 * common : common;
  }
  if (wide) return 0.5;
  if (/[‘’“”«»–—…°€№\u00A0，。、「」：；！？（）]/u.test(sign)) return 0.4;
  return /\p{L}/u.test(sign) ? -0.5 : -1.5;
}
