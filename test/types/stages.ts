// Misuse that must not compile: checked by the type check, never run.
import type { CleanDocument, LanguageDocument, RawDocument, SegmentedDocument } from '../../src/model/document.ts';
import type { LanguageModel } from '../../src/model/language-model.ts';
import type { FigureMention, PersonMention } from '../../src/model/mention.ts';
import type { Packs } from '../../src/model/pack.ts';
import { clean } from '../../src/read/clean/index.ts';
import { dates } from '../../src/read/extract/dates/index.ts';
import { identify } from '../../src/read/identify/index.ts';
import { segment } from '../../src/read/segment/index.ts';

declare const raw: RawDocument;
declare const cleaned: CleanDocument;
declare const identified: LanguageDocument;
declare const segmented: SegmentedDocument;
declare const packs: Packs;
declare const model: LanguageModel;

export const inOrder = [clean(raw, packs), identify(cleaned, model), segment(identified, packs), dates(segmented, packs)];

export const tooEarly = [
  // @ts-expect-error a raw document has no blocks to identify
  () => identify(raw, model),
  // @ts-expect-error blocks without a language cannot be segmented
  () => segment(cleaned, packs),
  // @ts-expect-error dates need sentences
  () => dates(identified, packs),
  // @ts-expect-error a document is cleaned once
  () => clean(cleaned, packs),
];

declare const figure: FigureMention;
declare const person: PersonMention;

export const narrowed = [
  // @ts-expect-error what is read is not changed
  () => (figure.value = 1),
  // @ts-expect-error a bound is one of a closed list
  (): FigureMention => ({ ...figure, bound: 'roughly' }),
  // @ts-expect-error absent is absent, never undefined
  (): PersonMention => ({ ...person, entity: undefined }),
];
