import type { FoundPerson, PersonMention } from '../../../../model/mention.ts';
import type { SpeechPronoun } from '../../../../model/packs/speech.ts';
import { lowered } from '../../../../text/fold.ts';
import type { SpeechLexicon } from '../lexicon.ts';

/** A person as a pronoun may find them: where they were last meant, and how firmly. */
export type Antecedent = { readonly at: number; readonly entity: string; readonly gender?: 'f' | 'm' };

/** The gender that the honorific of a mention shows. */
export function genderOf(mention: PersonMention, { pack }: SpeechLexicon): 'f' | 'm' | undefined {
  const honorific = mention.honorific === undefined ? undefined : lowered(mention.honorific);
  if (honorific === undefined) return undefined;
  const has = (list: readonly string[]): boolean => list.some((h) => honorific === h || honorific.startsWith(`${h} `));
  return has(pack.honorifics.f) ? 'f' : has(pack.honorifics.m) ? 'm' : undefined;
}

/** The antecedent of a person mention; none when it is linked to nobody. */
export function antecedentOf({ mention }: FoundPerson, lexicon: SpeechLexicon): Antecedent | undefined {
  if (mention.entity === undefined) return undefined;
  const gender = genderOf(mention, lexicon);
  return { at: mention.start, entity: mention.entity, ...(gender !== undefined && { gender }) };
}

/**
 * Whom a pronoun means: the first of the candidates, best first, unless an honorific speaks against that one and for
 * another. Gender alone is no veto: machine translation gets it wrong.
 */
export function meant(
  pronoun: SpeechPronoun,
  candidates: readonly Antecedent[],
  known: ReadonlyMap<string, { readonly gender?: 'f' | 'm' }>,
): Antecedent | undefined {
  if (pronoun.person === 1 || pronoun.plural === true) return undefined;
  const first = candidates[0];
  const told = (c: Antecedent | undefined): 'f' | 'm' | undefined =>
    c === undefined ? undefined : (c.gender ?? known.get(c.entity)?.gender);
  if (pronoun.gender === undefined || told(first) === undefined || told(first) === pronoun.gender) return first;
  return candidates.find((c) => told(c) === pronoun.gender) ?? first;
}
