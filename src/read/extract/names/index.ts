import type { SegmentedDocument } from '../../../model/document.ts';
import type { NameMention } from '../../../model/mention.ts';
import type { Packs } from '../../../model/pack.ts';
import type { Profile } from '../../../model/profile.ts';

/** Bodies, places, treaties and events that a document names, in text order. */
export function names(_document: SegmentedDocument, _packs: Packs, _profile: Profile): readonly NameMention[] {
  return [];
}
