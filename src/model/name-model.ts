/** What a model of names reads: the words of scripts that write them apart, or the single signs of those that do not. */
export type NameUnit = 'word' | 'sign';

/** What was learned of the names of persons in the languages of one group. */
export type NameModel = {
  readonly unit: NameUnit;
  /** Whether names are written with capitals, so that words far from any are not looked at. */
  readonly capitals: boolean;
  /** Small words of one letter that are written together with the name after them: « و ». */
  readonly prefixes: string;
  /** A feature's row is the first so many bits of its hash. */
  readonly bits: number;
  /** A row of one weight a label, in steps of `step`. */
  readonly weights: Int8Array;
  readonly step: number;
  /** Weights from a label (row) to the next. */
  readonly transitions: Float64Array;
  /** What lists say of a word, as bits, by its hash: 0 when it is in none. */
  readonly listed: (hash: number) => number;
  /** Words that stand in like places share a number, by their hash: 0 when nothing is known of a word. */
  readonly cluster?: (hash: number) => number;
};

/** The model for texts of a language, loaded when first asked for. */
export type NameModels = (language: string) => NameModel | undefined;

/** No model at all: names are found by rules alone. */
export const NO_NAME_MODELS: NameModels = () => undefined;

/** Labels of a unit: outside any name, or the first, an inner, the last or the only unit of one. */
export const OUTSIDE = 0;
export const FIRST = 1;
export const INNER = 2;
export const LAST = 3;
export const ONLY = 4;
export const LABELS = 5;

/** Which label may follow which. */
export const FOLLOWS: readonly (readonly number[])[] = [
  [OUTSIDE, FIRST, ONLY],
  [INNER, LAST],
  [INNER, LAST],
  [OUTSIDE, FIRST, ONLY],
  [OUTSIDE, FIRST, ONLY],
];

/** Bits of `listed` that speak of names of persons. */
export const PERSON_LISTS = 1 | 2 | 8;

/** Groups of languages that share a model. */
export const NAME_GROUPS: Readonly<Record<string, string>> = {
  en: 'latin',
  fr: 'latin',
  vi: 'latin',
  es: 'latin',
  pt: 'latin',
  de: 'latin',
  ru: 'cyrillic',
  ar: 'arabic',
  zh: 'chinese',
  ja: 'japanese',
  ko: 'korean',
};
