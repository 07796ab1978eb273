import type { LanguageDocument } from '../../src/model/document.ts';
import { placesOf } from '../../src/text/places.ts';

/** A document as `identify` would leave it: every line a paragraph in one language. */
export function documentOf(language: string, text: string, published?: string): LanguageDocument {
  const blocks = [...text.matchAll(/\S[^\n]*/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].trimEnd().length,
    role: 'paragraph' as const,
    language,
  }));
  return {
    id: 'test',
    source: { sha256: '', mediaType: 'text/plain' },
    as: 'text',
    known: published === undefined ? {} : { published },
    problems: [],
    text,
    blocks,
    language,
    placeOf: placesOf(text),
  };
}
