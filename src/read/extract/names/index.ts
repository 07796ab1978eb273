import { READ_ROLES } from '../../../model/block.ts';
import type { SegmentedDocument } from '../../../model/document.ts';
import type { Packs } from '../../../model/pack.ts';
import type { Profile } from '../../../model/profile.ts';
import { byPlace } from '../../../model/span.ts';
import { type CalledName, namesOf } from './find.ts';
import { lexiconOf } from './lexicon.ts';
import { shortForms } from './short-forms.ts';

export { withCountries } from './bare-bodies.ts';

/** Bodies, places, treaties and events that a document names, in text order. */
export function names(document: SegmentedDocument, packs: Packs, profile: Profile): readonly CalledName[] {
  const read = document.sentences.filter((s) => READ_ROLES.has(document.blocks[s.block]?.role ?? 'furniture'));
  const found = read.flatMap((sentence) => {
    const lexicon = lexiconOf(sentence.language, packs, profile) ?? lexiconOf(document.language, packs, profile);
    return lexicon === undefined ? [] : [...namesOf(document.text, sentence, lexicon)];
  });
  const syllabic = (language: string): boolean => packs[language]?.names.familyFirst !== undefined;
  return [...found, ...shortForms(document.text, read, found, syllabic)].sort(byPlace);
}
