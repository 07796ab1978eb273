import { overlap, type Span } from '../model/span.ts';

/** How many were found and wanted, and how many of these were right. */
export type Tally = { readonly wanted: number; readonly found: number; readonly right: number };

/** Nothing counted yet. */
export const NOTHING: Tally = { wanted: 0, found: 0, right: 0 };

/** Two tallies as one. */
export const plus = (a: Tally, b: Tally): Tally => ({ wanted: a.wanted + b.wanted, found: a.found + b.found, right: a.right + b.right });

/** Precision, recall and their harmonic mean in percent; 100 where there was nothing to find and nothing was found. */
export function rates({ wanted, found, right }: Tally): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const share = (part: number, of: number): number => (of > 0 ? (100 * part) / of : wanted + found === 0 ? 100 : 0);
  return { precision: share(right, found), recall: share(right, wanted), f1: share(2 * right, wanted + found) };
}

/** What is wanted: a place, whether it need not be found, and a test of what was found there. */
type Wanted<F> = { readonly span: Span; readonly optional: boolean; readonly isRight: (found: F) => boolean };

/**
 * Compares what was found with what is wanted, each pair once, in text order. What is found where only something optional is
 * wanted counts neither for nor against.
 */
export function compared<F extends Span>(wanted: readonly Wanted<F>[], found: readonly F[]): Tally {
  const left = new Set(found);
  let right = 0;
  const take = (want: Wanted<F>): boolean => {
    const touching = [...left].filter((f) => overlap(f, want.span));
    const match = touching.find(want.isRight);
    if (match !== undefined) left.delete(match);
    return match !== undefined;
  };
  const firm = wanted.filter((w) => !w.optional);
  for (const want of firm) if (take(want)) right++;
  for (const want of wanted) if (want.optional) for (const f of [...left]) if (overlap(f, want.span)) left.delete(f);
  return { wanted: firm.length, found: right + left.size, right };
}
