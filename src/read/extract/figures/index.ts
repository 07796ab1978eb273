import type { SegmentedDocument } from '../../../model/document.ts';
import type { DateMention, FigureMention, NameMention } from '../../../model/mention.ts';
import type { Packs } from '../../../model/pack.ts';
import type { Profile } from '../../../model/profile.ts';

/** What other extractors found before. */
export type Given = { readonly dates: readonly DateMention[]; readonly names: readonly NameMention[] };

/** Quantities of a document, in text order. */
export function figures(_document: SegmentedDocument, _packs: Packs, _profile: Profile, _given: Given): readonly FigureMention[] {
  return [];
}
