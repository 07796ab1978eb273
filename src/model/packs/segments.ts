/** Where sentences end. */
export type SegmentsPack = {
  /** Words with a full stop that end no sentence (« M. », "Dec.", "U.S."), lower case, with the stop. */
  readonly abbreviations: readonly string[];
};
