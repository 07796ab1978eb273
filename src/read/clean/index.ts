import type { CleanDocument, RawDocument } from '../../model/document.ts';
import type { Packs } from '../../model/pack.ts';
import { placesOf } from '../../text/places.ts';

/** Text and blocks of a page, furniture marked, metadata found. */
export function clean({ raw, ...document }: RawDocument, _packs: Packs): CleanDocument {
  const text = raw.content.replace(/\r\n?/g, '\n').normalize('NFC');
  const blocks = [...text.matchAll(/\S[^\n]*/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].trimEnd().length,
    role: 'paragraph' as const,
  }));
  return { ...document, text, blocks, placeOf: placesOf(raw.content) };
}
