import type { Head } from './sheet.ts';

/** The columns that a screen has room for, by their index, and how wide each is. */
export type Layout = { readonly kept: readonly number[]; readonly widths: readonly number[] };

/** The blanks between two columns. */
export const GAP = 2;

/**
 * Lays columns out on a screen: empty ones are left out, then while there is no room those of the highest rank, the last first.
 * `natural` is the width of the longest cell. Text shares what the others leave, in proportion to its least width.
 */
export function layout(heads: readonly Head[], natural: readonly number[], filled: readonly boolean[], width: number): Layout {
  const least = (i: number): number => Math.min(natural[i] ?? 0, heads[i]?.text ?? Number.POSITIVE_INFINITY);
  const room = (list: readonly number[]): number => width - (list.length - 1) * GAP;
  let kept = heads.map((_, i) => i).filter((i) => filled[i]);
  while (sum(kept.map(least)) > room(kept)) {
    const rank = Math.max(...kept.map((i) => heads[i]?.rank ?? 0));
    if (rank === 0) break;
    const worst = kept.findLast((i) => heads[i]?.rank === rank);
    kept = kept.filter((i) => i !== worst);
  }
  return {
    kept,
    widths: shared(
      kept.map((i) => ({ natural: natural[i] ?? 0, least: least(i) })),
      room(kept),
    ),
  };
}

const sum = (list: readonly number[]): number => list.reduce((all, n) => all + n, 0);

function shared(columns: readonly { readonly natural: number; readonly least: number }[], width: number): readonly number[] {
  const grown = (twentieths: number): readonly number[] =>
    columns.map(({ natural, least }) => Math.min(natural, Math.floor((least * twentieths) / 20)));
  const whole = columns.map(({ natural }) => natural);
  if (sum(whole) <= width) return whole;
  let twentieths = 20;
  while (twentieths < 20 * width && sum(grown(twentieths + 1)) <= width) twentieths++;
  return grown(twentieths);
}
