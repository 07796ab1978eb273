/**
 * Some runs of a text, chosen by their words alone: those below a bound that is the higher, the shorter the text is. What two texts
 * share of all runs, they share of the runs below the lower of their two bounds, about (scaled MinHash: Irber et al., Lightweight
 * compositional analysis of metagenomes with FracMinHash, 2022). One-permutation MinHash estimates the share of the union instead,
 * which of a copy cut to a third is a third.
 */
export type Sketch = { readonly below: number; readonly runs: ArrayLike<number> };

const ALL = 2 ** 32;

/** About so many runs of an article are kept. */
export const KEPT = 24;

/** The sketch of all runs of a text, with about so many of them, in rising order. Zero is no run. */
export function sketchOf(runs: Uint32Array, kept: number): Sketch {
  const below = runs.length <= kept ? ALL : Math.floor((ALL / runs.length) * kept);
  const chosen = runs.filter((run) => run !== 0 && run < below).sort();
  return { below, runs: [...chosen].filter((run, i) => run !== chosen[i - 1]) };
}

/** What two sketches share: how many runs, of how many that the smaller of the two has, and the least of them. */
export type Shared = { readonly count: number; readonly of: number; readonly least: number };

/** What two sketches share below the lower of their bounds. */
export function sharedOf(a: Sketch, b: Sketch): Shared {
  const below = Math.min(a.below, b.below);
  let [i, j, count, least] = [0, 0, 0, ALL];
  for (;;) {
    const [x = ALL, y = ALL] = [a.runs[i], b.runs[j]];
    if (x >= below || y >= below) break;
    if (x === y) {
      if (count === 0) least = x;
      count++;
    }
    if (x <= y) i++;
    if (y <= x) j++;
  }
  while ((a.runs[i] ?? ALL) < below) i++;
  while ((b.runs[j] ?? ALL) < below) j++;
  return { count, of: Math.min(i, j), least };
}
