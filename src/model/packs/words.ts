/** Words that several extractors need. Names of months and weekdays follow CLDR, with the short forms newspapers print. */
export type WordsPack = {
  /** Twelve lists, January first. */
  readonly months: readonly (readonly string[])[];
  /** Seven lists, Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** Spelled cardinals that stand alone or build others; how they combine is in `figures`. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
};
