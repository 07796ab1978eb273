// How a language names people, bodies and places. Lists are text: `Words` separated by blanks, `Phrases` by a comma and a blank.
import type { Rule } from '../rule.ts';

/** Single words, separated by blanks. */
export type Words = string;

/** Words or groups of words, separated by a comma and a blank. */
export type Phrases = string;

/** Phrases by the id they stand for. */
export type Forms = Readonly<Record<string, Phrases>>;

/** Words of address beside a name (« Mme », "Mr.", « ông »). */
export type Honorific = {
  readonly forms: Phrases;
  readonly gender?: 'f' | 'm';
  /** Also said of trades and things, so that it alone shows no name: « 店員さん ». */
  readonly loose?: true;
  /** Said of persons only, so that what it closes is a name: « 氏 ». */
  readonly personal?: true;
};

/**
 * What a role is: `head` of a state or government, whom the bare title means; `office`, which stands for its holder once the body is known;
 * `job`, which describes; `kin`, which ties one person to another.
 */
export type RoleKind = 'head' | 'office' | 'job' | 'kin';

/**
 * Words for one role, all genders and cases. `concept` is the same in all languages, so that « cheffe » and "head" are one. `means`: concepts whose
 * holder such a word may stand for later on (« la mandataria » for a president). `compound`: it may be the last part of a word ("Innenminister").
 */
export type RoleWords = {
  readonly concept: string;
  readonly kind: RoleKind;
  readonly words: Phrases;
  readonly means?: Words;
  readonly compound?: true;
};

/** What is written together with a role: before it (« exministro », "Vizekanzler"), or as the first parts of a word by portfolio ("Außen|ministerin"). */
export type Compounds = {
  readonly deputy: Words;
  readonly former: Words;
  /** First parts that leave the role what it is. */
  readonly plain: Words;
  /** Portfolios as first parts. */
  readonly portfolios: Forms;
  /** Last parts of the names of ministries. */
  readonly ministries: Words;
};

/**
 * How the words of a role stand together. Slots: `{role}` (or one kind of them: `{office}` `{job}`) `{deputy}` `{quality}` `{former}`
 * `{portfolio}` `{topic}` (a small noun before a role) `{the}` (an article; the role begins after it) `{demonym}` `{body}` `{place}` `{owner}` (a body or place in the genitive) `{of}` `{at}` `{and}` `{matter}` (small words
 * that say what a role is about) `{complement}` (definite words that go on a role, as `{owned}` if they name a body) `{unknown}` (capitalised words that may be a body we know nothing of) `{acronym}` `{institution}`; `{where=place}` and
 * `{parent=body}` for what follows the body or place of the role.
 */
export type RoleRule = Rule<Readonly<Record<never, never>>>;

/** A body or place by its form. Slots: `{adjectives}` (capitalised ones that open a name) `{joined}` `{definites}` `{portfolio}` `{country}` `{demonym}` `{caps}` (capitalised words) `{institution}` `{spot}`
 * `{office}` (a role) `{of}` `{tail}`. */
export type NameRule = Rule<{ readonly kind: 'body' | 'place' | 'treaty' | 'event'; readonly id?: string }>;

/** Names that put the family first, told by the shape of their syllables: onset and rime, without diacritics. */
export type FamilyFirst = { readonly surnames: Words; readonly onsets: Words; readonly rimes: Words; readonly longest: number };

/** How a language names people, bodies and places. */
export type NamesPack = {
  readonly honorifics: readonly Honorific[];
  /** Words of address that follow a name (« 氏 », « 先生 », « 씨 »). */
  readonly honorificsAfter?: readonly Honorific[];
  /** Words that hold one of address and are none: « đàn ông ». */
  readonly notAddress: Phrases;
  /** Ranks and degrees before a name, single or in a row (« général », "Lt. Gen.", « PGS.TS »). */
  readonly ranks: Phrases;
  readonly roles: readonly RoleWords[];
  /** Words that lower an office: « vice », "deputy", « phó ». */
  readonly deputies: Phrases;
  /** Words beside a role that leave it what it is: « général », "executive", « thường trực ». */
  readonly qualities: Phrases;
  /** Words that say the role is over: « ancien », "former", « nguyên ». */
  readonly former: Phrases;
  /** What ministers and ministries are for, by ids that all languages share. */
  readonly portfolios: Forms;
  readonly compounds?: Compounds;
  readonly roleRules: readonly RoleRule[];
  readonly determiners: {
    readonly definite: Words;
    /** Preposition and article in one: « du », « au ». */
    readonly contracted: Words;
    /** One of many: no person in particular. */
    readonly indefinite: Words;
    readonly possessive: Words;
    /** Of all these, those that tell the gender of the noun. */
    readonly feminine: Words;
    readonly masculine: Words;
  };
  /** Whether a title may stand for a person without an article, capitalised (« Thủ tướng ») or not (« министр »), or only at the start of a headline. */
  readonly bareTitles: 'always' | 'small' | 'headline';
  /** Whether a title may follow the name at once, without a comma (« 田中首相 », « 김 장관 »). */
  readonly titlesAfter?: boolean;
  /** Whether a name in signs may follow its title at once (« 外长王毅 »). */
  readonly titlesBefore?: boolean;
  /** How words begin that are written together with an article or preposition, and so begin no name after a title: « ال ». */
  readonly determined?: Words;
  /** Roles in the form of what somebody becomes, which may follow a name without a mark: « مدربا ». */
  readonly becoming?: Words;
  /** Signs that end no name, where a blank stands in none: « 也 », « 称 ». */
  readonly closing?: Words;
  /** Small words of one letter that are written together with the word after them: « و », « ل »; before an article these may swallow its first letter. */
  readonly clitics?: Words;
  /** Words right after a title that make it mean the office or many, not its holder: « 级 », « 就任 », « 선거 ». */
  readonly officeMarks?: Phrases;
  /**
   * Where words are not written apart: the last signs of a name with those that make another word of it (« 部长 » after « 外交部 »),
   * unless these go on otherwise (« 部长期 »).
   */
  readonly continued?: { readonly by: Phrases; readonly unless: Phrases };
  /** Endings of verbs in the plural: what stands before one without an article is no title of one person. */
  readonly pluralEndings?: Words;
  /** Whether headlines are written With Capitals. */
  readonly capitalHeadlines: boolean;
  /** Words after which a title is a predicate, not a person: « est », "as", « làm ». */
  readonly copulas: Words;
  /** Prepositions between a role and its body, in `{of}` and `{at}`. */
  readonly of: Phrases;
  readonly at: Phrases;
  /** What may stand between a title and the name it is said of: « 社長 | の | 仁科 », « 재판장 | 인 | 남궁혁 ». */
  readonly apposing?: Phrases;
  /** Prepositions between somebody and the body they are of: « X, d'Access Now ». */
  readonly belonging?: Phrases;
  /** Prepositions of whom something is told: behind « dit le ministre » they bring no body of his. */
  readonly addressing?: Words;
  /** The mark or word after an owner: "'s". */
  readonly genitive: Words;
  /** Words that join two names or roles. */
  readonly and: Words;

  /** Endings by which cases differ, of names (« Путина », "Merkels") and of titles (« президентом »). */
  readonly cases?: { readonly names: Words; readonly titles: Words };
  /** All nouns have a capital: it shows no name. */
  readonly nounCapitals?: true;
  /** The body of an office stands right behind it: « глава Газпрома ». */
  readonly bodyFollows?: true;
  readonly given: Words;
  readonly surnames: Words;
  /** Endings of family names, without diacritics: « -escu », "-sson". */
  readonly surnameEndings: Words;
  readonly familyFirst?: FamilyFirst;
  /** Words for relatives that are no roles here: who is introduced with one is not whom a bare family name means. */
  readonly kin?: Phrases;
  /** Words beside a family name that make it mean all who bear it: « la famille Dupont », "the Hargreave brothers". */
  readonly households: Phrases;
  /** Small words inside names: « de », "van", "bin". */
  readonly particles: Words;
  readonly suffixes: Words;
  /** Capitalised words that begin sentences and belong to no name. */
  readonly starters: Words;
  /** Verbs whose subject is mostly a person, as they stand beside the name. */
  readonly acts: Words;
  /** Words that give an age after a number. */
  readonly ages: Words;
  /** Words that make a capitalised run a body, a place or a work. */
  readonly things: Words;
  /** Nouns for villages, quarters and offices: a name or a list of names right behind one is no person's (« сёл X, Y и Z », « pueblos de X »). */
  readonly namingNouns?: Phrases;
  /** Prepositions after which a single capitalised word is a place. */
  readonly locatives: Words;
  /** Words that, with a colon, a slash or in brackets, announce whose picture or text it is. */
  readonly credits: Phrases;
  /** Words that open a line with the name of its writer. */
  readonly bylines: Phrases;

  /** Id of the country whose bodies are meant by bare words, where nearly all that is written in the language is of one. */
  readonly home?: string;
  readonly countries: Forms;
  /** Further forms of countries, and of continents. */
  readonly regions: Forms;
  readonly demonyms: Forms;
  /** Names of countries that are also syllables of names or common words. */
  readonly wary: Words;
  readonly cities: Forms;
  /** Bodies that the news of the world names, by ids that all languages share. */
  readonly bodies: Forms;
  /** Nouns that begin or end the name of a body, capitalised. */
  readonly institutions: Phrases;
  /** Nouns beside the name of a place: « lac », "province", « quận ». */
  readonly spots: Phrases;
  /** Those of them that leave the place what it is: « ville de Hanoi » is Hanoi, « salle de Hanoi » none. Absent: all do. */
  readonly settlements?: Phrases;
  /** Those beside which an unknown place is called by its own name: « province du Karund » is Karund. Absent: the settlements. */
  readonly districts?: Phrases;
  /**
   * Where no capital shows the name of a body and it is written as one word: how such words end (« 연구소 »), small words that cling to them,
   * and words with which none begins.
   */
  readonly joinedBodies?: { readonly endings: Phrases; readonly particles: Words; readonly never: Phrases };
  /**
   * Where definite words go on the noun of a body: how adjectives end, prefixes that bring a further noun (« لل »), and definite words that go
   * on none (« الماضي »); `linking`: nouns between the noun of a body or role and its definite word (« جمعية | مكافحة | الفساد »).
   */
  readonly definiteBodies?: { readonly adjectives: Words; readonly bringing: Words; readonly linking: Words; readonly never: Words };
  /** Endings of adjectives that, capitalised, open the name of a body: « Портовое агентство ». */
  readonly openingAdjectives?: Words;
  /** Endings of adjectives that may go on the name of a body. */
  readonly adjectiveEndings: Words;
  readonly nameRules: readonly NameRule[];
};
