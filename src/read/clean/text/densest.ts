import type { Line } from '../lines.ts';

const COST = 8; // words of text that outweigh a line that is none

/**
 * The stretch of lines where running text lies densest: words of running text count for it, other lines against it, and the
 * stretch of the greatest sum is taken (maximum subsequence, Pasternack & Roth 2009). Of a page without text, the whole page.
 */
export function densest(lines: readonly Line[]): { readonly first: number; readonly last: number } {
  let best = { first: 0, last: lines.length - 1, sum: 0 };
  let [first, sum] = [0, 0];
  for (const [i, line] of lines.entries()) {
    if (sum <= 0) [first, sum] = [i, 0];
    sum += line.prose ? Math.min(line.words, 60) : -COST;
    if (sum > best.sum) best = { first, last: i, sum };
  }
  return best;
}
