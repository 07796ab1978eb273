import { loadPacks } from '../../../../src/languages/index.ts';
import { NO_PROFILE, type Profile } from '../../../../src/model/profile.ts';
import { names } from '../../../../src/read/extract/names/index.ts';
import { people } from '../../../../src/read/extract/people/index.ts';
import { segmented } from '../../segmented.ts';

const packs = await loadPacks();

/** The persons found in a text. */
export function found(language: string, text: string, profile: Profile = NO_PROFILE, published?: string) {
  const document = segmented(text, language, packs, published);
  return people(document, packs, profile, { dates: [], names: names(document, packs, profile) });
}

/** One line a person: « name | roles @ affiliation », a title in brackets, the word of address before it. */
export const seen = (language: string, text: string): readonly string[] =>
  found(language, text).map(({ mention: { form, quote, honorific, roles, affiliation } }) => {
    const words = form === 'title' ? `[${quote}]` : [honorific, quote].filter((w) => w !== undefined).join(' ');
    const told = form === 'title' ? '' : (roles ?? []).join('; ');
    return words + (told === '' ? '' : ` | ${told}`) + (affiliation === undefined ? '' : ` @ ${affiliation}`);
  });

/** Who is meant: « words → entity ». */
export const linked = (language: string, text: string, profile?: Profile, published?: string): readonly string[] =>
  found(language, text, profile, published).map(({ mention: { quote, entity } }) => `${quote} → ${entity}`);
