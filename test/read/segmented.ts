import type { SegmentedDocument } from '../../src/model/document.ts';
import type { Packs } from '../../src/model/pack.ts';
import { segment } from '../../src/read/segment/index.ts';
import { documentOf } from './document-of.ts';

/** A document of one language whose lines are paragraphs, in sentences. */
export const segmented = (text: string, language: string, packs: Packs, published?: string): SegmentedDocument =>
  segment(documentOf(language, text, published), packs);
