import type { BlockModel, PageModels } from '../../model/block-model.ts';
import type { CleanDocument, Published, RawDocument } from '../../model/document.ts';
import { isEdtf } from '../../model/edtf.ts';
import type { Packs } from '../../model/pack.ts';
import type { PagePack } from '../../model/packs/furniture.ts';
import { placesOf } from '../../text/places.ts';
import { factsOf } from './facts.ts';
import { htmlParts } from './html/document.ts';
import { linesOf } from './lines.ts';
import { plainPlaces } from './plain-places.ts';
import type { PlainBlock } from './split.ts';
import { textParts } from './text/document.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/**
 * Text and blocks of a page, furniture marked, metadata found. `pages` are the furniture of languages that have no pack;
 * `models` give a second opinion of the blocks of HTML and of the lines of flattened pages; `frequent` are the keys of lines that other pages of the publisher have too.
 */
export function clean(
  document: RawDocument,
  packs: Packs,
  pages?: readonly PagePack[],
  models: PageModels = NO_MODELS,
  frequent: ReadonlySet<number> = NONE,
): CleanDocument {
  const words = vocabularyOf(packs, pages);
  return document.raw.kind === 'html'
    ? htmlDocument(document, words, models.blocks, frequent)
    : textDocument(document, words, models.lines, frequent);
}

const NONE: ReadonlySet<number> = new Set();
const NO_MODELS: PageModels = {};

function htmlDocument(
  { raw, ...document }: RawDocument,
  words: Vocabulary,
  model: BlockModel | undefined,
  frequent: ReadonlySet<number>,
): CleanDocument {
  const { text, blocks, title, published, modified, language, source, rawOf } = htmlParts(
    raw.content,
    words,
    document.known.url,
    model,
    frequent,
  );
  const date = givenDate(document.known.published) ?? published;
  const place = placesOf(raw.content);
  return {
    ...document,
    source: { ...document.source, ...source },
    text,
    blocks: document.as === 'text' ? blocks.map(({ start, end }) => ({ start, end, ...PROSE })) : blocks,
    ...(title !== undefined && document.as === 'page' && { title }),
    ...(date !== undefined && { published: date }),
    ...(modified !== undefined && document.as === 'page' && { modified }),
    ...(language !== undefined && { declaredLanguage: language }),
    placeOf: (offset) => place(rawOf(offset)),
  };
}

const PROSE = { role: 'paragraph', reason: 'clean prose' } as const;

function textDocument(
  { raw, ...document }: RawDocument,
  words: Vocabulary,
  model: BlockModel | undefined,
  frequent: ReadonlySet<number>,
): CleanDocument {
  const text = raw.content.replace(/\r\n?/g, '\n').normalize('NFC');
  const base = { ...document, text, placeOf: plainPlaces(raw.content, text) };
  const known = givenDate(document.known.published);
  if (document.as === 'text') {
    const blocks: readonly PlainBlock[] = linesOf(text).map(({ start, end }) => ({ start, end, ...PROSE }));
    return { ...base, blocks, ...(known !== undefined && { published: known }) };
  }
  const { blocks, title, published, lines, roles } = textParts(text, words, frequent, model);
  const date = known ?? published;
  return {
    ...base,
    source: { ...document.source, ...factsOf(text, lines, roles, blocks, words) },
    blocks,
    ...(title !== undefined && { title }),
    ...(date !== undefined && { published: date }),
  };
}

function givenDate(edtf: string | undefined): Published | undefined {
  if (edtf === undefined || !isEdtf(edtf)) return undefined;
  return { edtf, granularity: edtf.length === 4 ? 'year' : edtf.length === 7 ? 'month' : 'day', certainty: 'stated' };
}
