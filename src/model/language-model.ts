/** What n-grams say of the languages of one script. A column is a language; with a tilde, the language written without its marks. */
export type ScriptModel = {
  readonly columns: readonly string[];
  /** Natural logarithms that a step of a weight stands for. */
  readonly step: number;
  /** The hashes of n-grams, ascending. */
  readonly keys: Uint32Array;
  /** Where the keys of each value of the upper 16 bits begin, and the end of all. */
  readonly starts: Uint32Array;
  /** Of each key a row of weights, one a column, four to a number, the first in its lowest byte; 128 stands for nothing. */
  readonly weights: Int32Array;
};

/** A model per script that several languages share. */
export type LanguageModel = Readonly<Record<string, ScriptModel>>;
