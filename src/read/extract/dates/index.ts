import type { SegmentedDocument } from '../../../model/document.ts';
import type { DateMention } from '../../../model/mention.ts';
import type { Packs } from '../../../model/pack.ts';

/** Dates of a document, in text order. */
export function dates(_document: SegmentedDocument, _packs: Packs): readonly DateMention[] {
  return [];
}
