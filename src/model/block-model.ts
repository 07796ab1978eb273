/** A question to a block: whether a feature is below a bound; answers are further questions, or leaves. */
export type BlockTree = {
  /** Index of the feature each inner node asks for, its children at `2n + 1` (below the bound) and `2n + 2`; -1 where nothing is asked. */
  readonly features: readonly number[];
  readonly bounds: readonly number[];
  /** What the leaves add, from left to right. */
  readonly leaves: readonly number[];
};

/** How likely a block of a page is text of its article: a sum of small trees over the features of the block and its neighbours. */
export type BlockModel = {
  /** Names of the features, in the order in which trees count them. */
  readonly features: readonly string[];
  readonly base: number;
  readonly trees: readonly BlockTree[];
};

/** What gives a second opinion of the blocks of HTML, and of the lines of flattened pages. */
export type PageModels = { readonly blocks?: BlockModel; readonly lines?: BlockModel };
