import { describe, expect, it } from 'vitest';
import { decoded } from '../../../src/read/open/encoding/decoded.ts';
import { openFile } from '../../../src/read/open/index.ts';
import { encoded } from './encoder.ts';
import { SENTENCES } from './sentences.ts';

const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const asWestern = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => (byte >= 0x80 && byte < 0xa0 ? WINDOWS.charAt(byte - 0x80) : String.fromCharCode(byte))).join('');

const paragraph = (language: string): string => SENTENCES[language]?.[1] ?? '';

describe('UTF-8 that was taken for windows-1252 and saved again', () => {
  it.each(['fr', 'vi', 'ru', 'zh', 'pl'])('is put right in %s, once and twice', (language) => {
    const text = paragraph(language);
    const once = asWestern(Buffer.from(text));
    expect(decoded(Buffer.from(once))).toMatchObject({ content: text, misread: 'utf-8' });
    expect(decoded(Buffer.from(asWestern(Buffer.from(once)))).content).toBe(text);
  });

  it('is left alone where a sign is none of it', () => {
    const text = `${asWestern(Buffer.from(paragraph('fr')))} — Ж`;
    expect(decoded(Buffer.from(text)).content).toBe(text);
  });

  it('is told in the source', () => {
    const { source } = openFile(Buffer.from(asWestern(Buffer.from(paragraph('fr')))), { path: 'a.txt' });
    expect(source).toMatchObject({ encoding: 'utf-8', misread: 'utf-8' });
  });
});

describe('Vietnamese of old fonts that was taken for windows-1252 and saved as Unicode', () => {
  it.each(['tcvn3', 'vni'])('is put right: %s', (encoding) => {
    const text = paragraph('vi').replace(/[“”]/g, '"');
    expect(decoded(Buffer.from(asWestern(encoded(text, encoding))))).toMatchObject({ content: text, misread: encoding });
  });
});
