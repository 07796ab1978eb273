// Character references (« &amp; », « &#x41; ») of the stretches that have some. Most have none.
import { DecodingMode, decodeHTMLAttribute, EntityDecoder, htmlDecodeTree } from 'entities/decode';

/** The value of an attribute, its references read. */
export const attributeValue = (value: string): string => (value.includes('&') ? decodeHTMLAttribute(value) : value);

/**
 * Reads the references between two places of a page: `text` is given the stretches as they stand, `sign` what a reference
 * stands for, with its place. Linear: each reference is looked at once.
 */
export function references(
  html: string,
  start: number,
  stop: number,
  text: (start: number, stop: number) => void,
  sign: (signs: string, start: number, stop: number) => void,
): void {
  let signs = '';
  const decoder = new EntityDecoder(htmlDecodeTree, (code) => {
    signs += String.fromCodePoint(code);
  });
  const stretch = html.slice(start, stop);
  let told = 0;
  for (let at = stretch.indexOf('&'); at >= 0; at = stretch.indexOf('&', at)) {
    signs = '';
    decoder.startEntity(DecodingMode.Legacy);
    const read = decoder.write(stretch, at + 1);
    const end = at + (read < 0 ? decoder.end() : read);
    if (signs === '') {
      at++;
      continue;
    }
    if (at > told) text(start + told, start + at);
    sign(signs, start + at, start + end);
    told = at = end;
  }
  if (told < stretch.length) text(start + told, stop);
}
