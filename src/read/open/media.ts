// What kind of file it is: by its name, else by how it begins.

/** How a file is to be read, and its media type. */
export type Media = { readonly kind: 'html' | 'text'; readonly mediaType: string };

const HTML: Media = { kind: 'html', mediaType: 'text/html' };
const PLAIN: Media = { kind: 'text', mediaType: 'text/plain' };
const BEGINNING = 2048;
const MARKUP = /^(?:\s|\uFEFF|<!--[\s\S]{0,1000}?-->|<\?xml[^>]{0,200}>)*<(?:!doctype\s+html|html|head|body)\b/iu;
const PARTS = /<(?:p|div|span|br|h[1-6]|table|article|section|ul)\b[^<>]*>/giu;

/** The media of decoded content. A page saved under a name for plain text is told by its first tag. */
export function mediaOf(name: string, content: string): Media {
  const beginning = content.slice(0, BEGINNING);
  if (/\.(?:xhtml|xht)$/iu.test(name)) return { kind: 'html', mediaType: 'application/xhtml+xml' };
  if (/\.(?:s?html?|php|aspx?|jsp)$/iu.test(name) || MARKUP.test(beginning)) return HTML;
  if (/\.(?:md|markdown)$/iu.test(name)) return { kind: 'text', mediaType: 'text/markdown' };
  if (/\.(?:txt|text)$/iu.test(name)) return PLAIN;
  return (beginning.match(PARTS)?.length ?? 0) >= 3 ? HTML : PLAIN;
}

const MAGIC: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // %PDF
  [0x89, 0x50, 0x4e, 0x47],
  [0x50, 0x4b, 0x03, 0x04],
  [0x47, 0x49, 0x46, 0x38],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
  [0x7f, 0x45, 0x4c, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** Whether bytes begin like a known format that is no text. */
export const isOtherFormat = (bytes: Uint8Array): boolean => MAGIC.some((magic) => magic.every((byte, i) => bytes[i] === byte));

/** Whether bytes are no text in any encoding by bytes: they hold control bytes that text has not. */
export function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  let strange = 0;
  for (const byte of sample)
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) strange++;
  return strange > sample.length / 50;
}
