import type { LanguagePack, Packs } from '../../../model/pack.ts';
import type { Honorific, NamesPack, RoleRule } from '../../../model/packs/names.ts';
import { bare } from '../../../text/fold.ts';
import { type Matcher, matcher, type Slot } from '../../../text/patterns/pattern.ts';
import { phraseWords } from '../../../text/tokens/tokens.ts';
import { type AliasTable, aliasTable } from '../../../text/words/alias-table.ts';
import { type PersonShape, shapeOf } from '../../../text/words/person-shape.ts';
import { type Phrases, phrases } from '../../../text/words/phrases.ts';
import { closedWords } from '../../../text/words/portfolios.ts';
import { stemmer } from '../../../text/words/stems.ts';
import { phrasesOf, wordSet } from '../../../text/words/word-lists.ts';
import { roleForms } from './role-words.ts';
import { ROLE, type Seeds, seeds } from './seeds.ts';
import { type Piece, roleSlots } from './slots.ts';
import type { Term } from './terms.ts';

type WordSet = ReadonlySet<string>;

/** All that the stage looks up in texts of one language. */
export type PeopleLexicon = {
  readonly language: string;
  readonly honorifics: AliasTable<Honorific>;
  /** Words of address after a name. */
  readonly honorificsAfter: AliasTable<Honorific>;
  /** Those of them that are said of persons alone. */
  readonly personal: Phrases<string>;
  readonly notAddress: Phrases<string>;
  readonly ranks: AliasTable<string>;
  readonly roles: Pick<Matcher<Piece, RoleRule>, 'at' | 'trailAt'>;
  /** Where titles, words of address and names may begin. */
  readonly seeds: Seeds;
  /** The nouns of roles alone. */
  readonly heads: Slot<Piece>;
  /** Ids of the portfolios we know. */
  readonly portfolios: WordSet;
  readonly definite: WordSet;
  readonly contracted: WordSet;
  readonly indefinite: WordSet;
  readonly possessive: WordSet;
  readonly feminine: WordSet;
  readonly masculine: WordSet;
  readonly bareTitles: NamesPack['bareTitles'];
  readonly titlesAfter: boolean;
  /** Whether a name follows its title at once, in signs. */
  readonly titlesBefore: boolean;
  /** What makes a title before it mean the office, or many. */
  readonly officeMarks: Phrases<string>;
  /** How words begin that bear an article or preposition and open no name: « ال », « لل ». */
  readonly determined: readonly string[];
  /** Roles in the form of what somebody becomes: « مدربا ». */
  readonly becoming: WordSet;
  /** Signs that end no name. */
  readonly closing: WordSet;
  /** Given names of a script without capitals. */
  readonly given: WordSet;
  /** Small words of one letter that cling to the next word, and the words before which they are looked for. */
  readonly clitics: WordSet;
  readonly clungTo: WordSet;
  /** Small words that are written together with the word before them: « 는 », « 의 ». */
  readonly cling: WordSet;
  /** Words for relatives. */
  readonly kin: Phrases<string>;
  /** Words that make a family name beside them mean all who bear it. */
  readonly households: Phrases<string>;
  /** The marks of an owner: « の ». */
  readonly genitive: WordSet;
  /** Family names of its own script, without capitals. */
  readonly surnames: WordSet;
  /** Verbs and marks of those who act, also of several signs. */
  readonly doing: Phrases<string>;
  /** Words that no name begins after in scripts without blanks: closed words of all kinds. */
  readonly closed: Phrases<string>;
  readonly pluralEndings: readonly string[];
  readonly capitalHeadlines: boolean;
  readonly copulas: WordSet;
  readonly of: Phrases<string>;
  /** Prepositions of whom something is told. */
  readonly addressing: WordSet;
  /** Words that say a role is over. */
  readonly former: Phrases<string>;
  /** What may stand between a title and its name. */
  readonly apposing: Phrases<string>;
  /** Prepositions between somebody and the body they are of. */
  readonly belonging: Phrases<string>;
  readonly and: WordSet;
  readonly acts: WordSet;
  readonly starters: WordSet;
  /** Names of currencies, which are no names of persons (越南盾). */
  readonly currencies: Phrases<true>;
  readonly things: WordSet;
  /** Nouns right before a name, or before a list of names, that make it no person's. */
  readonly namingNouns: Phrases<string>;
  readonly locatives: WordSet;
  readonly particles: WordSet;
  readonly suffixes: WordSet;
  readonly ages: WordSet;
  readonly credits: Phrases<string>;
  readonly bylines: Phrases<string>;
  /** Words that end a dateline. */
  readonly wires: WordSet;
  /** Adjectives of countries: no part of a name. */
  readonly demonyms: AliasTable<string>;
  readonly calendar: Phrases<string>;
  /** Days and months of several words, of all languages: « Thứ Hai ». */
  readonly days: Phrases<string>;
  readonly syllabic: boolean;
  readonly nounCapitals: boolean;
  readonly bodyFollows: boolean;
  /** Cuts the ending of a case off a word of a name. */
  readonly stem: ((word: string) => string) | undefined;
  readonly shape: PersonShape;
};

/** The lexicons of all packs by language, each built when its language is first met. */
export type PeopleLexicons = {
  readonly get: (language: string) => PeopleLexicon | undefined;
  /** The shape of names where no language is at hand: that of the first pack. */
  readonly shape: PersonShape | undefined;
};

const lexicons = new WeakMap<Packs, PeopleLexicons>();

/** The lexicons of these packs, built once for them. Names travel: their shape comes from all packs together. */
export function lexiconsOf(packs: Packs): PeopleLexicons {
  const built = lexicons.get(packs);
  if (built !== undefined) return built;
  const list = Object.values(packs);
  const particles = wordSet(list.map((p) => p.names.particles).join(' '));
  const days = plain(list.flatMap((p) => [...p.words.months, ...p.words.weekdays].flat()).filter((w) => w.includes(' ')));
  const byCode = new Map(list.map((pack) => [pack.code, pack]));
  const met = new Map<string, PeopleLexicon>();
  const get = (language: string): PeopleLexicon | undefined => {
    const pack = byCode.get(language);
    const known = met.get(language);
    if (pack === undefined || known !== undefined) return known;
    const made = lexicon(pack, shapeOf(packs, language), particles, days);
    met.set(language, made);
    return made;
  };
  const [first] = list;
  const made = { get, shape: first && shapeOf(packs, first.code) };
  lexicons.set(packs, made);
  return made;
}

function lexicon(pack: LanguagePack, shape: PersonShape, particles: WordSet, days: Phrases<string>): PeopleLexicon {
  const names: NamesPack = pack.names;
  const { definite, contracted, indefinite, possessive, feminine, masculine } = names.determiners;
  const slots = roleSlots(names, shape);
  const syllabic = names.familyFirst !== undefined;
  const honorifics = aliasTable(
    names.honorifics.flatMap((h) => phrasesOf(h.forms).map((form) => [form, h] as const)),
    syllabic,
  );
  const ranks = aliasTable(
    phrasesOf(names.ranks).map((form) => [form, form] as const),
    syllabic,
  );
  const honorificsAfter = aliasTable((names.honorificsAfter ?? []).flatMap((h) => phrasesOf(h.forms).map((form) => [form, h] as const)));
  const demonyms = aliasTable(Object.entries(names.demonyms).flatMap(([id, list]) => phrasesOf(list).map((form) => [form, id] as const)));
  const calendar = plain([...pack.words.months, ...pack.words.weekdays].flat());
  const credits = plain(phrasesOf(names.credits));
  const roles = matcher(names.roleRules, slots);
  // « 장 » clings to a body, and ends titles too.
  const heads = new Set(names.roles.flatMap((r) => phrasesOf(r.words)).map((w) => w.slice(-1)));
  const begin = seeds({
    roles: new Set(roles.firsts),
    anyRole: roles.beginning.anything.length > 0,
    address: new Set([...honorifics.firsts, ...ranks.firsts]),
    heads: headTest(names, slots.role),
    after: new Set(honorificsAfter.firsts),
    credits: new Set(credits.firsts),
    stops: new Set([...demonyms.firsts, ...calendar.firsts]),
  });
  return {
    language: pack.code,
    honorifics,
    honorificsAfter,
    personal: plain((names.honorificsAfter ?? []).flatMap((h) => (h.personal === true ? phrasesOf(h.forms) : []))),
    notAddress: plain(phrasesOf(names.notAddress)),
    ranks,
    roles: sparing(roles, begin),
    seeds: begin,
    heads: slots.role,
    portfolios: new Set(Object.keys(names.portfolios)),
    definite: wordSet(definite),
    contracted: wordSet(contracted),
    indefinite: wordSet(indefinite),
    possessive: wordSet(possessive),
    feminine: wordSet(feminine),
    masculine: wordSet(masculine),
    bareTitles: names.bareTitles,
    titlesAfter: names.titlesAfter === true,
    titlesBefore: names.titlesBefore === true,
    officeMarks: plain(phrasesOf(names.officeMarks ?? '')),
    determined: [...wordSet(names.determined ?? '')],
    becoming: wordSet(names.becoming ?? ''),
    closing: wordSet(names.closing ?? ''),
    given: wordSet(names.determined === undefined ? '' : names.given),
    clitics: wordSet(names.clitics ?? ''),
    clungTo: new Set(
      names.clitics === undefined
        ? []
        : [...names.roles.map((r) => r.words), ...names.honorifics.map((h) => h.forms), names.ranks, names.deputies]
            .flatMap(phrasesOf)
            .map((phrase) => phraseWords(phrase)[0] ?? ''),
    ),
    cling: new Set([...wordSet(names.joinedBodies?.particles ?? '')].filter((w) => !heads.has(w))),
    kin: plain([...names.roles.filter((r) => r.kind === 'kin').flatMap((r) => phrasesOf(r.words)), ...phrasesOf(names.kin ?? '')]),
    households: plain(phrasesOf(names.households)),
    genitive: wordSet(names.genitive),
    surnames: wordSet(names.surnames),
    doing: plain([...wordSet(names.acts)]),
    closed: plain([...closedWords(names), ...wordSet(names.and), ...wordSet(names.of), ...wordSet(names.locatives)]),
    pluralEndings: [...wordSet(names.pluralEndings ?? '')],
    capitalHeadlines: names.capitalHeadlines,
    copulas: wordSet(names.copulas),
    of: plain(phrasesOf(names.of)),
    addressing: wordSet(names.addressing ?? ''),
    former: plain(phrasesOf(names.former)),
    apposing: plain(phrasesOf(names.apposing ?? '')),
    belonging: plain(phrasesOf(names.belonging ?? '')),
    and: wordSet(names.and),
    acts: wordSet(names.acts),
    starters: wordSet(names.starters),
    currencies: phrases(pack.figures.currencies.flatMap(({ words }) => words.map((word) => [word, true] as const))),
    things: wordSet(names.things),
    namingNouns: plain(phrasesOf(names.namingNouns ?? '')),
    locatives: wordSet(names.locatives),
    particles,
    suffixes: wordSet(names.suffixes),
    ages: wordSet(names.ages),
    credits,
    bylines: plain(phrasesOf(names.bylines)),
    wires: new Set(pack.furniture.wires ?? []),
    demonyms,
    calendar,
    days,
    syllabic,
    nounCapitals: names.nounCapitals === true,
    bodyFollows: names.bodyFollows === true,
    stem: stemmer(names.cases?.names ?? ''),
    shape,
  };
}

const plain = (list: readonly string[]): Phrases<string> => phrases(list.map((w) => [w, w] as const));

/** Whether the word of a role begins with a term: one of a table, or one that ends with such a word. */
function headTest({ roles, compounds }: NamesPack, { at, firsts }: Slot<Piece>): (term: Term) => boolean {
  const known = new Set(roleForms(roles, compounds).map(([form]) => bare(phraseWords(form)[0] ?? '')));
  const compound = firsts === undefined;
  return (term) => known.has(bare(term.lower)) || (compound && at([term], 0) !== undefined);
}

/** A matcher that is only asked where a role stands near. */
const sparing = ({ at, trailAt }: Matcher<Piece, RoleRule>, begin: Seeds): PeopleLexicon['roles'] => ({
  at: (terms, index) => ((begin.at(terms, index) & ROLE) === 0 ? undefined : at(terms, index)),
  trailAt: (terms, index) => ((begin.at(terms, index) & ROLE) === 0 ? undefined : trailAt(terms, index)),
});
