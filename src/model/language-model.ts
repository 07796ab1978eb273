/** What n-grams say of the languages of one script. A column is a language; with a tilde, the language written without its marks. */
export type ScriptModel = {
  readonly columns: readonly string[];
  /** Natural logarithms that a step of a weight stands for. */
  readonly step: number;
  /** Hash of the n-gram of each row. */
  readonly keys: Uint32Array;
  /** Open addressing over the keys, by the low bits of a hash: the row, -1 where there is none. A Map costs ten times the memory. */
  readonly slots: Int32Array;
  /** Rows of one weight a column. */
  readonly weights: Int8Array;
};

/** A model per script that several languages share. */
export type LanguageModel = Readonly<Record<string, ScriptModel>>;
