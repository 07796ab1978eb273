/** Where sentences end, and where a full stop ends none. All entries lower case, with their stops; blanks between their parts do not count. */
export type SegmentsPack = {
  /** Never end a sentence: titles and the like (« Dr. », "Gen."). */
  readonly abbreviations: readonly string[];
  /** End a sentence only before one of `starters` ("U.S.", "p.m.", « etc. »); initials and dotted capitals are treated so without being listed. */
  readonly closing: readonly string[];
  /** End a sentence before any capital, although their last part alone might not (« и т. д. », beside « д. 5 »). */
  readonly ending?: readonly string[];
  /** End no sentence before a number ("No. 5", « art. 64 »). */
  readonly numbered: readonly string[];
  /** Words that often open a sentence and seldom go on after an abbreviation, lower case. */
  readonly starters: readonly string[];
  /** Words that go on with the sentence after a quotation that ends in a full stop (と). */
  readonly continuing?: readonly string[];
  /** Whether a number with a stop may be an ordinal inside the sentence (German « 3. Oktober »). */
  readonly ordinalStop?: boolean;
};
