import type { SegmentedDocument } from '../../../model/document.ts';
import type { ArtefactMention, PersonMention } from '../../../model/mention.ts';
import type { Packs } from '../../../model/pack.ts';
import type { Profile } from '../../../model/profile.ts';
import { byPlace } from '../../../model/span.ts';
import { arithmetic, type Counted } from './arithmetic.ts';
import { capitals } from './capitals.ts';
import { credits } from './credits.ts';
import { persons } from './persons.ts';
import { sums } from './sums.ts';
import { glued, spacing } from './typing.ts';
import { wording } from './wording.ts';

/** What a page shows by itself of how it was copied or translated, and where it does not add up, in text order; each kind of slip once. */
export function artefacts(
  document: SegmentedDocument,
  packs: Packs,
  profile: Profile,
  people: readonly PersonMention[],
  counted: Counted,
): readonly ArtefactMention[] {
  const translated = document.source.original !== undefined;
  return [
    ...wording(document, packs),
    ...spacing(document, packs),
    ...glued(document),
    ...credits(document),
    ...persons(people, document, packs, profile),
    ...arithmetic(document.text, counted),
    ...sums(document, packs, counted.figures),
    ...(translated ? capitals(people) : []),
  ].sort(byPlace);
}
