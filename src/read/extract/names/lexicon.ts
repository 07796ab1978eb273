import type { NamedKind } from '../../../model/mention.ts';
import type { Packs } from '../../../model/pack.ts';
import type { Forms, NameRule, NamesPack } from '../../../model/packs/names.ts';
import type { Profile, Wording } from '../../../model/profile.ts';
import type { Token } from '../../../model/token.ts';
import { type Matcher, matcher } from '../../../text/patterns/pattern.ts';
import { type AliasTable, aliasTable } from '../../../text/words/alias-table.ts';
import { type PersonShape, shapeOf } from '../../../text/words/person-shape.ts';
import { type Phrases, phrases } from '../../../text/words/phrases.ts';
import { formsById } from '../../../text/words/portfolios.ts';
import { phrasesOf, wordSet } from '../../../text/words/word-lists.ts';
import { homesOf } from './homes.ts';
import { opensNothing } from './openings.ts';
import { type Read, slotsOf } from './slots.ts';

/** What a name stands for. */
export type Known = { readonly id: string; readonly kind: NamedKind; readonly rule: string };

/** All that the stage looks up in texts of one language. */
export type NamesLexicon = {
  /** Whether no name begins at a token, whatever follows. */
  readonly closed: (token: Token) => boolean;
  readonly profile: AliasTable<Known>;
  readonly table: AliasTable<Known>;
  /** Rules that give the id of what they find, and rules that only say where a name ends. */
  readonly exact: Matcher<Read, NameRule>;
  readonly loose: Matcher<Read, NameRule>;
  /** The country of a body of the profile, which needs not be said: the « ministère de la Police » of an event in Hanoi is Vietnamese. */
  readonly homes: ReadonlyMap<string, string>;
  /** Names of countries and their adjectives. */
  readonly countries: AliasTable<string>;
  /** Names of countries that may be syllables of a name or common words. */
  readonly wary: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly notAddress: Phrases<string>;
  /** Nouns that leave a place what it is; empty where all do. */
  readonly settlements: Phrases<string>;
  readonly districts: Phrases<string>;
  readonly particles: ReadonlySet<string>;
  readonly clitics: ReadonlySet<string>;
  /** Last signs of a name with what makes another word of them: « 部长 ». */
  readonly continued: { readonly by: Phrases<string>; readonly unless: Phrases<string> };
  readonly syllabic: boolean;
  readonly capitalHeadlines: boolean;
  readonly shape: PersonShape;
};

const lexicons = new WeakMap<Packs, WeakMap<Profile, Map<string, NamesLexicon | undefined>>>();

/** The lexicon of a language, built once for the packs and the profile; `undefined` for a language without a pack. */
export function lexiconOf(language: string, packs: Packs, profile: Profile): NamesLexicon | undefined {
  const ofPacks = lexicons.get(packs) ?? new WeakMap<Profile, Map<string, NamesLexicon | undefined>>();
  lexicons.set(packs, ofPacks);
  const built = ofPacks.get(profile) ?? new Map<string, NamesLexicon | undefined>();
  ofPacks.set(profile, built);
  if (!built.has(language)) built.set(language, build(language, packs, profile));
  return built.get(language);
}

function build(language: string, packs: Packs, profile: Profile): NamesLexicon | undefined {
  const pack = packs[language];
  if (pack === undefined) return undefined;
  const names: NamesPack = pack.names;
  const shape = shapeOf(packs, language);
  const slots = slotsOf(names, shape, new Set([...pack.words.months, ...pack.words.weekdays].flat().filter((w) => !w.includes(' '))));
  const own = aliasTable(
    profile.names.flatMap(({ id, kind, name, aliases }) => wordings(language, name, aliases, { id, kind, rule: 'names.profile' })),
  );
  const table = aliasTable(
    [
      ...entries(names.bodies, 'body', `${language}.name.known-body`),
      ...entries(names.countries, 'place', `${language}.name.country`),
      ...entries(names.regions, 'place', `${language}.name.region`),
      ...entries(names.cities, 'place', `${language}.name.city`),
    ],
    names.familyFirst !== undefined,
  );
  const exact = matcher(
    names.nameRules.filter((r) => r.value.id !== undefined),
    slots,
  );
  const loose = matcher(
    names.nameRules.filter((r) => r.value.id === undefined),
    slots,
  );
  return {
    closed: opensNothing(
      [own, table, exact, loose].flatMap(({ firsts }) => firsts),
      names,
    ),
    profile: own,
    table,
    exact,
    loose,
    homes: homesOf(profile),
    countries: aliasTable([names.countries, names.regions, names.demonyms].flatMap(formsById), names.familyFirst !== undefined),
    wary: wordSet(names.wary),
    honorifics: new Set(names.honorifics.flatMap((h) => phrasesOf(h.forms.toLowerCase()))),
    notAddress: phrases(phrasesOf(names.notAddress).map((w) => [w, w] as const)),
    settlements: phrases(pairs(names.settlements)),
    districts: phrases(pairs(names.districts ?? names.settlements)),
    particles: wordSet(names.particles),
    clitics: wordSet(names.clitics ?? ''),
    continued: { by: phrases(pairs(names.continued?.by)), unless: phrases(pairs(names.continued?.unless)) },
    capitalHeadlines: names.capitalHeadlines,
    syllabic: names.familyFirst !== undefined,
    shape,
  };
}

const pairs = (list = ''): readonly (readonly [string, string])[] => phrasesOf(list).map((w) => [w, w] as const);

const entries = (forms: Forms, kind: NamedKind, rule: string): readonly (readonly [string, Known])[] =>
  Object.entries(forms).flatMap(([id, list]) => phrasesOf(list).map((form) => [form, { id, kind, rule }] as const));

function wordings(language: string, name: string, aliases: Wording, known: Known): readonly (readonly [string, Known])[] {
  return [name, ...(aliases['any'] ?? []), ...(aliases[language] ?? [])].map((form) => [form, known] as const);
}
