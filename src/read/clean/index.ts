import type { CleanDocument, Published, RawDocument } from '../../model/document.ts';
import { isEdtf } from '../../model/edtf.ts';
import type { Packs } from '../../model/pack.ts';
import { placesOf } from '../../text/places.ts';
import { factsOf } from './facts.ts';
import { htmlParts } from './html/document.ts';
import { linesOf } from './lines.ts';
import type { PlainBlock } from './split.ts';
import { textParts } from './text/document.ts';

/** Text and blocks of a page, furniture marked, metadata found. */
export function clean({ raw, ...document }: RawDocument, packs: Packs): CleanDocument {
  const place = placesOf(raw.content);
  const known = givenDate(document.known.published);
  if (raw.kind === 'html') {
    const { text, blocks, title, published, language, source, rawOf } = htmlParts(raw.content, packs, document.known.url);
    const date = known ?? published;
    return {
      ...document,
      source: { ...document.source, ...source },
      text,
      blocks,
      ...(title !== undefined && { title }),
      ...(date !== undefined && { published: date }),
      ...(language !== undefined && { declaredLanguage: language.slice(0, 2).toLowerCase() }),
      placeOf: (offset) => place(rawOf(offset)),
    };
  }
  const text = raw.content.replace(/\r\n?/g, '\n').normalize('NFC');
  const base = { ...document, text, placeOf: place };
  if (document.as === 'text') return { ...base, blocks: paragraphs(text), ...(known !== undefined && { published: known }) };
  const { blocks, title, published, lines, roles } = textParts(text, packs);
  const date = known ?? published;
  return {
    ...base,
    source: { ...document.source, ...factsOf(text, lines, roles, blocks, packs) },
    blocks,
    ...(title !== undefined && { title }),
    ...(date !== undefined && { published: date }),
  };
}

const paragraphs = (text: string): readonly PlainBlock[] =>
  linesOf(text).map(({ start, end }) => ({ start, end, role: 'paragraph' as const, reason: 'clean prose' }));

function givenDate(edtf: string | undefined): Published | undefined {
  if (edtf === undefined || !isEdtf(edtf)) return undefined;
  return { edtf, granularity: edtf.length === 4 ? 'year' : edtf.length === 7 ? 'month' : 'day', certainty: 'stated' };
}
