/** A counted noun: the index after its last token, its lemma and that of its head, and whether it is a noun beyond doubt. */
export type CountedNoun = {
  readonly end: number;
  readonly unit: string;
  readonly head: string;
  /** Index of the head. */
  readonly at: number;
  readonly sure: boolean;
};
