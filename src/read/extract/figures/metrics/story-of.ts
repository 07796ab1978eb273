import type { LanguageDocument } from '../../../../model/document.ts';
import type { NameMention } from '../../../../model/mention.ts';
import type { Profile } from '../../../../model/profile.ts';
import { lowered } from '../../../../text/fold.ts';

/** So many things a page names before it is known to be of another story than that of the profile. */
const NAMED = 3;
/** Characters of a page long enough to say what it is about. */
const LONG = 1000;

type Story = { readonly without: Profile; readonly loose: ReadonlySet<string> };
const KNOWN = new WeakMap<Profile, Story>();

/**
 * The profile as far as it speaks of a page: without its metrics where the page is long or names several things, none that the event is
 * about, and has no word of its matter.
 * Another treaty has signatories too.
 */
export function storyOf(
  profile: Profile,
  { text, language }: Pick<LanguageDocument, 'text' | 'language'>,
  names: readonly NameMention[],
): Profile {
  const about = new Set(profile.about ?? []);
  if (about.size === 0 || profile.metrics.length === 0) return profile;
  const story = KNOWN.get(profile) ?? { without: { ...profile, metrics: [] }, loose: looseIn(profile) };
  KNOWN.set(profile, story);
  if (names.some(({ entity, quote }) => about.has(entity) && !story.loose.has(lowered(quote)))) return profile;
  if (text.length < LONG && new Set(names.filter(({ kind }) => kind !== 'event').map(({ entity }) => entity)).size < NAMED) return profile;
  const small = lowered(text);
  return profile.matter?.[language]?.some((word) => small.includes(word)) === true ? profile : story.without;
}

// « Convention » is part of « Convention de Budapest »: it names neither.
function looseIn({ names, about = [] }: Profile): ReadonlySet<string> {
  const treaties = names.filter(({ kind }) => kind === 'treaty' || kind === 'event');
  const strange = treaties.filter(({ id }) => !about.includes(id));
  const formsOf = ({ aliases }: Profile['names'][number]): readonly string[] => Object.values(aliases).flat().map(lowered);
  const others = strange.flatMap(formsOf);
  return new Set(treaties.flatMap(formsOf).filter((form) => others.some((other) => other.includes(form))));
}
