import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoded } from '../../../src/read/open/encoding/decoded.ts';
import { encoded } from './encoder.ts';
import { SENTENCES } from './sentences.ts';

const WEST = ['fr', 'de', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'no', 'fi', 'is', 'ca'];
const WIDE = ['fr', 'vi', 'ru', 'ar', 'th', 'zh', 'ja', 'ko'];
const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  'windows-1252': WEST,
  'windows-1250': ['pl', 'cs', 'sk', 'hu', 'ro', 'hr', 'sl'],
  'windows-1251': ['ru', 'uk', 'bg', 'be', 'sr'],
  'windows-1253': ['el'],
  'windows-1254': ['tr'],
  'windows-1255': ['he'],
  'windows-1256': ['ar', 'fa', 'ur'],
  'windows-1257': ['lt', 'lv', 'et'],
  'windows-1258': ['vi'],
  tcvn3: ['vi'],
  vni: ['vi'],
  'windows-874': ['th'],
  'koi8-r': ['ru'],
  'koi8-u': ['uk'],
  ibm866: ['ru'],
  'iso-8859-2': ['pl', 'cs', 'hu'],
  macintosh: ['fr', 'de'],
  gb18030: ['zh', 'tw'],
  big5: ['tw'],
  shift_jis: ['ja'],
  'euc-jp': ['ja'],
  'euc-kr': ['ko'],
  'utf-16le': WIDE,
  'utf-16be': WIDE,
};

/** Signs that an encoding has not are written as people wrote them. */
function inReach(text: string, encoding: string): string {
  const plain = /^(?:windows-12(?!57)|gb|big5|shift|euc|utf|mac)/.test(encoding)
    ? text
    : text.replace(/[“”„«»]/g, '"').replace(/[–—]/g, '-');
  if (encoding !== 'windows-1256') return plain;
  return plain.replaceAll('ی', 'ي').replaceAll('۔', '.');
}

const page = (text: string, charset?: string): string =>
  `<!DOCTYPE html>\n<html><head>${charset === undefined ? '' : `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`}
<title>${text}</title></head><body><div class="menu"><a href="/">Home</a></div>\n<h1>${text}</h1><p>${text}</p>
<script>var settings = {"menu": 1, title: "none"};</script></body></html>`;

const LABEL: Readonly<Record<string, string>> = {
  vni: 'x-user-defined',
  tcvn3: 'x-viet-tcvn5712',
  shift_jis: 'Shift_JIS',
  gb18030: 'gb2312',
};

const FORMS: Readonly<Record<string, (text: string, encoding: string) => string>> = {
  plain: (text) => text,
  'a page': (text) => page(text),
  'a page that declares it': (text, encoding) => page(text, LABEL[encoding] ?? encoding),
  'a page that declares ISO 8859-1': (text) => page(text, 'iso-8859-1'),
  'a page that declares UTF-8': (text) => page(text, 'utf-8'),
  'a page that declares windows-1251': (text) => page(text, 'windows-1251'),
};

const CASES = Object.entries(LANGUAGES).flatMap(([encoding, languages]) =>
  languages.flatMap((language) =>
    (SENTENCES[language] ?? []).flatMap((sentence, i) =>
      Object.entries(FORMS).map(([form, of]) => ({
        name: `${encoding} ${language} ${i === 0 ? 'headline' : 'paragraph'}, ${form}`,
        encoding,
        text: of(inReach(sentence, encoding), encoding),
      })),
    ),
  ),
);

describe('a file that is not UTF-8', () => {
  it(`is read as it was written: at least 99 of 100, of ${CASES.length}`, () => {
    const wrong = CASES.filter(({ encoding, text }) => decoded(encoded(text, encoding)).content !== text.normalize('NFC'));
    expect(CASES.length).toBeGreaterThan(800);
    expect(wrong.length, wrong.map(({ name }) => name).join('\n')).toBeLessThanOrEqual(CASES.length / 100);
  });

  it.each(['utf-16le', 'utf-16be'])('is read as %s by its mark', (encoding) => {
    const bytes = encoded(`\uFEFF${SENTENCES['vi']?.[0]}`, encoding);
    expect(decoded(bytes)).toMatchObject({ content: SENTENCES['vi']?.[0], encoding, sure: 'stated' });
  });

  it('says how sure its encoding is', () => {
    const [headline = '', paragraph = ''] = SENTENCES['pl'] ?? [];
    expect(decoded(encoded(paragraph, 'windows-1250')).sure).toBe('implied');
    expect(decoded(encoded(page(headline, 'windows-1250'), 'windows-1250')).sure).toBe('stated');
    expect(decoded(encoded('Café', 'windows-1252')).sure).toBe('guessed');
  });

  it('is read by what a header said of it', () => {
    expect(decoded(encoded('Čaj', 'windows-1250'), 'windows-1250').content).toBe('Čaj');
  });
});

describe('valid UTF-8', () => {
  const texts = Object.values(SENTENCES).flat();

  it.each(texts)('is never read as anything else: %s', (text) => {
    for (const form of Object.values(FORMS)) {
      const written = form(text, 'windows-1252');
      expect(decoded(Buffer.from(written))).toMatchObject({ content: written, encoding: 'utf-8', lost: 0 });
    }
  });

  it('is never read as anything else, whatever it says', () => {
    const piece = fc.oneof(
      fc.constantFrom(...texts).chain((text) => fc.nat(text.length).map((at) => text.slice(at, at + 12))),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('é', 'ñ', '’', '\u00A0', 'Ã', '·', 'ß', '中', 'ж', 'ا', ' ', '\n', '<p>'),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const text = pieces.join('').replace(/[\p{Cc}\p{Cs}\uFEFF]/gu, ' ');
        expect(decoded(Buffer.from(text)).content).toBe(text);
      }),
      { numRuns: 10_000, seed: 20251025 },
    );
  });
});
