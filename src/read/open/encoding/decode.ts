// One encoding at a time: bytes as text by its name.
import { BY_BYTE, fromVni } from './vietnamese.ts';

/** A text, and how many characters of it were lost: bytes that mean nothing in the encoding. */
export type Text = { readonly content: string; readonly lost: number };

/** Decodes bytes; the text is in NFC unless it was Unicode already, for old encodings write marks after their letters. */
export function decode(bytes: Uint8Array, encoding: string): Text {
  const content = raw(bytes, encoding);
  return { content: encoding.startsWith('utf-') ? content : content.normalize('NFC'), lost: lostIn(content) };
}

/** Decodes bytes that are of an encoding throughout. */
export function strict(bytes: Uint8Array, encoding: 'utf-8' | 'iso-2022-jp'): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined; // some bytes are not of this encoding
  }
}

function raw(bytes: Uint8Array, encoding: string): string {
  const table = BY_BYTE[encoding];
  if (table !== undefined) return byTable(bytes, table);
  if (encoding === 'vni') return fromVni(western(bytes));
  if (encoding === 'windows-1252') return western(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-874' ? text.replace(/[\uF8C1-\uF8C8]/g, '\uFFFD') : text; // as Node 20 reads what is not assigned
}

function byTable(bytes: Uint8Array, table: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    let piece = '';
    for (const byte of bytes.subarray(at, at + 8192)) piece += table[byte];
    pieces.push(piece);
  }
  return pieces.join('');
}

// Node 20 reads windows-1252 as ISO 8859-1: what stands at 0x80 to 0x9F is put right here.
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const western = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009F]/g, (sign) => WINDOWS.charAt(sign.charCodeAt(0) - 0x80));

/** The bytes that windows-1252 reads as a text, if there are such. */
export function toWestern(content: string): Uint8Array | undefined {
  const bytes = new Uint8Array(content.length);
  for (let at = 0; at < content.length; at++) {
    const code = content.charCodeAt(at);
    const byte = code < 0x100 ? code : CODES.get(code);
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}

const CODES = new Map([...WINDOWS].map((sign, i) => [sign.charCodeAt(0), 0x80 + i] as const));

function lostIn(content: string): number {
  let lost = 0;
  for (const _ of content.matchAll(/[\uFFFD\u0080-\u0084\u0086-\u009F]/g)) lost++;
  return lost;
}

const LABELS: Readonly<Record<string, string>> = {
  gbk: 'gb18030',
  tcvn: 'tcvn3',
  'tcvn-5712': 'tcvn3',
  tcvn5712: 'tcvn3',
  'tcvn5712-1': 'tcvn3',
  'x-viet-tcvn': 'tcvn3',
  'x-viet-tcvn5712': 'tcvn3',
  'x-viet-viscii': 'viscii',
  csviscii: 'viscii',
  'x-viet-vni': 'vni',
  'x-vni': 'vni',
};
const OURS = new Set(['tcvn3', 'viscii', 'vni']);

/** The name by which an encoding is known here, for a label that a page gives; `undefined` for a label that nobody knows. */
export function encodingNamed(label: string): string | undefined {
  const lower = label.trim().toLowerCase();
  const name = LABELS[lower] ?? lower;
  if (OURS.has(name)) return name;
  try {
    const { encoding } = new TextDecoder(name);
    return LABELS[encoding] ?? encoding;
  } catch {
    return undefined;
  }
}
