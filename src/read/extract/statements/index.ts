import type { SegmentedDocument } from '../../../model/document.ts';
import type { DateMention, FoundPerson, NameMention, PersonMention, StatementMention } from '../../../model/mention.ts';
import type { Packs } from '../../../model/pack.ts';

/** What other extractors found before. */
export type Given = {
  readonly people: readonly FoundPerson[];
  readonly names: readonly NameMention[];
  readonly dates: readonly DateMention[];
};

/** Statements, and the pronouns that are their speakers. */
export type Said = { readonly statements: readonly StatementMention[]; readonly pronouns: readonly PersonMention[] };

/** What a document reports to have been said, in text order, speakers resolved. */
export function statements(_document: SegmentedDocument, _packs: Packs, _given: Given): Said {
  return { statements: [], pronouns: [] };
}
