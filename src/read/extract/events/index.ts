import type { SegmentedDocument } from '../../../model/document.ts';
import type { DateMention, EventMention, NameMention, PersonMention, StatementMention } from '../../../model/mention.ts';
import type { Packs } from '../../../model/pack.ts';
import type { Profile } from '../../../model/profile.ts';

/** What other extractors found before. */
export type Given = {
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  readonly people: readonly PersonMention[];
  readonly statements: readonly StatementMention[];
};

/** What a document tells to have happened, or to be planned, at a date; in text order. */
export function events(_document: SegmentedDocument, _packs: Packs, _profile: Profile, _given: Given): readonly EventMention[] {
  return [];
}
