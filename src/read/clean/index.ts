import type { CleanDocument, Published, RawDocument } from '../../model/document.ts';
import { isEdtf } from '../../model/edtf.ts';
import type { Packs } from '../../model/pack.ts';
import { placesOf } from '../../text/places.ts';
import { htmlParts } from './html/document.ts';
import { linesOf } from './lines.ts';
import { type PlainBlock, split, textParts } from './text-document.ts';

/** Text and blocks of a page, furniture marked, metadata found. */
export function clean({ raw, ...document }: RawDocument, packs: Packs): CleanDocument {
  const known = givenDate(document.known.published);
  const place = placesOf(raw.content);
  if (raw.kind === 'html') {
    const { text, lines, roles, title, head, rawOf } = htmlParts(raw.content, packs);
    const blocks = lines.flatMap((line, i) => split(line, roles[i] ?? { role: 'furniture', reason: '' }, packs));
    const language = head.language?.slice(0, 2).toLowerCase();
    return {
      ...document,
      text,
      blocks,
      ...(title !== undefined && { title }),
      ...(known !== undefined && { published: known }),
      ...(language !== undefined && { declaredLanguage: language }),
      placeOf: (offset) => place(rawOf(offset)),
    };
  }
  const text = raw.content.replace(/\r\n?/g, '\n').normalize('NFC');
  const base = { ...document, text, placeOf: place };
  if (document.as === 'text') return { ...base, blocks: paragraphs(text), ...(known !== undefined && { published: known }) };
  const { blocks, title, published } = textParts(text, packs);
  const date = known ?? published;
  return { ...base, blocks, ...(title !== undefined && { title }), ...(date !== undefined && { published: date }) };
}

const paragraphs = (text: string): readonly PlainBlock[] =>
  linesOf(text).map(({ start, end }) => ({ start, end, role: 'paragraph' as const, reason: 'clean prose' }));

function givenDate(edtf: string | undefined): Published | undefined {
  if (edtf === undefined || !isEdtf(edtf)) return undefined;
  return { edtf, granularity: edtf.length === 4 ? 'year' : edtf.length === 7 ? 'month' : 'day', certainty: 'stated' };
}
