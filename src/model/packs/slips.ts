// The wording that shows a translation: what a machine writes for a word of another language, and what nobody writes in this one.

/**
 * Words by which a translation is known. `from` are the languages whose translations say so; none: nobody who writes the language does.
 * `means` is what was meant, in English. Slots of the pattern: `{any}` (a word of any kind).
 */
export type SlipRule = {
  readonly id: string;
  readonly pattern: string;
  readonly from: readonly string[];
  readonly means: string;
  /** It is none before a word that ends so, as an infinitive after « de le ». */
  readonly unlessBefore?: readonly string[];
  /** Endings that are longer than one of these and no infinitive after all. */
  readonly despite?: readonly string[];
  readonly examples: readonly [string, ...string[]];
  readonly counterexamples?: readonly string[];
};

/** How translations into a language are known. */
export type SlipsPack = {
  readonly rules: readonly SlipRule[];
  /** Whether a blank before a comma or a closing bracket is always wrong. */
  readonly tightMarks: boolean;
};
