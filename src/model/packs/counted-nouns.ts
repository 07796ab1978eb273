/** When a counter stands for the unit itself. */
export type CounterKind = 'unit' | 'own' | 'empty' | 'any';

/** How the noun that a number counts is found, and the lemma of its words. */
export type CountedNouns = {
  /** Where the head stands: before its adjectives, behind them, or known from `nouns` alone; `counter`: behind a counter, if any; `capital`: behind adjectives, told by its capital. */
  readonly head: 'first' | 'last' | 'known' | 'counter' | 'capital';
  /** Counters (个, 명, カ国), with those that stand for a unit themselves where no noun follows (`empty`: none follows anywhere near; `any`: never) or always (`own`); `before` are then phrases that describe. */
  readonly counters?: Readonly<Record<string, CounterKind>>;
  /** Counters of persons, which count no bodies. */
  readonly persons?: readonly string[];
  /** Units behind which four digits are a number, never a year: « 1850 personnes ». */
  readonly people?: readonly string[];
  /** Endings of nouns of persons, told so behind the counter and link of persons: 生存者. */
  readonly personEndings?: readonly string[];
  /** Words between a counter and its noun: の. */
  readonly counterLinks?: readonly string[];
  /** How far an unknown noun behind a counter reaches: to the next of `stops`, or to the end of a word without the particles in `endings`. */
  readonly unknown?: 'signs' | 'word';
  /** Words that end the search: function words, and verbs that often follow a number. */
  readonly stops: readonly string[];
  /** Endings of plurals, and endings that only look like one; none where nouns have no plural. */
  readonly plurals: readonly string[];
  readonly notPlurals: readonly string[];
  /** Words that end like a plural and are none. */
  readonly singulars: readonly string[];
  /** Lemma of irregular plurals; a word that is its own lemma has one form. */
  readonly lemmas: Readonly<Record<string, string>>;
  /** Endings of plurals and what the lemma has instead; the first that fits holds. */
  readonly endings: readonly (readonly [string, string])[];
  /** Beginnings that join a second noun of the group under the same number: « مندوب وإعلامي ». */
  readonly andPrefixes?: readonly string[];
  /** Beginnings of words that are no noun of the number: « 2 والصفحة 14 ». */
  readonly stopPrefixes?: readonly string[];
  /** Endings that adjectives before a head take by the ending of its lemma; the first that fits holds: « уголовное дело ». */
  readonly agreement?: readonly { readonly heads: readonly string[]; readonly endings: readonly (readonly [string, string])[] }[];
  /** Articles written in one word with their noun: « الرحلات ». */
  readonly articles?: readonly string[];
  /** Adjectives that may stand before a head that comes first: « hauts responsables ». */
  readonly before: readonly string[];
  /** Endings of more of them, in words of five letters and more, where a noun with its number form follows (« правовых »). */
  readonly beforeEndings?: readonly string[];
  /** Words before the noun that its lemma leaves out: « autres », "more". */
  readonly dropped: readonly string[];
  /** Endings of words behind the head that belong to it only when listed in `behind`: participles. */
  readonly loose: readonly string[];
  /** Articles of a plural: a bare number behind « las denuncias » counts these, nothing of the paragraph before. */
  readonly determiners?: readonly string[];
  /** Words that open a complement: before them a participle leaves its head (« patients âgés de … »). */
  readonly complements: readonly string[];
  /** Words behind the head that never belong to it: « présents ». */
  readonly apart: readonly string[];
  /** Words or phrases that belong to the head behind it. */
  readonly behind: readonly string[];
  /** Plurals that only describe the head behind them: "rights groups". */
  readonly attributive: readonly string[];
  /** Nouns of several words: « agence de presse »; in languages without plural all nouns known. */
  readonly nouns: readonly string[];
  /** Classifiers, which take the word behind them: « cuộc ». */
  readonly classifiers: readonly string[];
  /** Lemmas of words that only multiply, of which a later number is none: « trois fois ». */
  readonly repeats: readonly string[];
  /** Words that stand for a noun named before, behind their number: "seven more", « cinq autres ». */
  readonly further: readonly string[];
  /** Words that join a second noun under the same number. */
  readonly and: readonly string[];
  /** Groups of heads, as lemmas, that may be joined: « pays et organisations », not « pays et contributions ». */
  readonly kin: readonly (readonly string[])[];
};
