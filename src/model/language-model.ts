/** What n-grams say of the languages of one script. A column is a language; with a tilde, the language written without its marks. */
export type ScriptModel = {
  readonly columns: readonly string[];
  /** Index of the row of an n-gram by its hash, -1 when unknown. */
  readonly rowOf: (hash: number) => number;
  /** Rows of one weight a column, in steps of `WEIGHT_STEP` natural logarithms. */
  readonly weights: Int8Array;
};

/** A model per script that several languages share. */
export type LanguageModel = Readonly<Record<string, ScriptModel>>;

/** Natural logarithms a step of a weight stands for. */
export const WEIGHT_STEP = 0.06;
