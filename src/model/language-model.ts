/** What n-grams say of the languages of one script. A column is a language; with a tilde, the language written without its marks. */
export type ScriptModel = {
  readonly columns: readonly string[];
  /** Natural logarithms that a step of a weight stands for. */
  readonly step: number;
  /** Open addressing by the low bits of a hash: the hash of an n-gram, 0 where there is none. A Map costs ten times the memory. */
  readonly keys: Uint32Array;
  /** Of each key its row. */
  readonly rows: Uint32Array;
  /** Rows of one weight a column. */
  readonly weights: Int8Array;
};

/** A model per script that several languages share. */
export type LanguageModel = Readonly<Record<string, ScriptModel>>;
