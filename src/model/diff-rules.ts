/** How much a disagreement about a metric weighs: `error` fails, `warning` is shown, `off` is not. */
export type Severity = 'error' | 'warning' | 'off';

/** A disagreement that is known: two numbers of a metric, why it is left alone, and until which day (EDTF). */
export type Ignored = { readonly values: readonly [number, number]; readonly reason: string; readonly until?: string };

/** What shall be said of the disagreements about one metric. */
export type DiffRule = {
  readonly severity?: Severity;
  /** Numbers that lie no farther apart agree: so much, or such a share of the larger, from 0 to 1. */
  readonly tolerance?: { readonly by: number; readonly share: boolean };
  readonly ignore: readonly Ignored[];
  /** Sources that must give a figure: their names, or parts of these. */
  readonly sources: readonly string[];
};

/** The rules by metric; `*` holds for all metrics that have none of their own. */
export type DiffRules = Readonly<Record<string, DiffRule>>;
