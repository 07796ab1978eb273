// What a file says of its encoding: a byte order mark, controls in every other place, a declaration.
import { encodingNamed } from './decode.ts';

const HEAD = 4096;

/** The encoding that the first bytes name. */
export function byteOrderMark([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** The part of the first bytes, in even and in odd places, that are zero, and that stand in no text at all. */
export type Strange = { readonly zeros: readonly [even: number, odd: number]; readonly all: readonly [even: number, odd: number] };

/** How strange the bytes of a file are: in UTF-16 those in even or in odd places are numbers of scripts. */
export function strangeness(bytes: Uint8Array): Strange {
  const length = Math.min(bytes.length & ~1, HEAD);
  const zeros: [number, number] = [0, 0];
  const all: [number, number] = [0, 0];
  const count = (place: 0 | 1, byte: number | undefined): void => {
    if (byte === 0) zeros[place] += 2 / length;
    if (isNoText(byte)) all[place] += 2 / length;
  };
  for (let i = 0; i < length; i += 2) {
    count(0, bytes[i]);
    count(1, bytes[i + 1]);
  }
  return { zeros, all };
}

/** Whether a byte stands in no text of an encoding by bytes: a control that is neither a blank nor an escape. */
export const isNoText = (byte = 0x20): boolean => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d && byte !== 0x0b) && byte !== 0x1b;

const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})/iu;

/** The encoding a page declares, by its name here; ISO 8859-1 is read as windows-1252, GBK as GB 18030, as browsers do. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const found = DECLARED.exec(head);
  const label = found?.[1] ?? found?.[2];
  const encoding = label === undefined ? undefined : encodingNamed(label);
  return encoding?.startsWith('utf-16') ? undefined : encoding; // read as bytes, so it is none
}
