import type { SegmentedDocument } from '../../../model/document.ts';
import type { DateMention, FoundPerson, NameMention } from '../../../model/mention.ts';
import type { Packs } from '../../../model/pack.ts';
import type { Profile } from '../../../model/profile.ts';

/** What other extractors found before. */
export type Given = { readonly dates: readonly DateMention[]; readonly names: readonly NameMention[] };

/** Persons a document names or means by title, in text order, each linked to one person inside the document. */
export function people(_document: SegmentedDocument, _packs: Packs, _profile: Profile, _given: Given): readonly FoundPerson[] {
  return [];
}
