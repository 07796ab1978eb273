import type { BlockModel, BlockTree } from '../../../../model/block-model.ts';
import { FEATURES, featureWriter, type PageShape } from './features.ts';

const ROW = new Float32Array(FEATURES.length); // one row for block after block

/** How likely the blocks of a page are text of the article, as far as that is asked of them and they stand near text. */
export function likelihoods(model: BlockModel, page: PageShape, asked: (index: number) => boolean): readonly (number | undefined)[] {
  const put = featureWriter(page, asked);
  let clean = false;
  return page.lines.map((_, i) => {
    if (!clean) ROW.fill(0);
    clean = !put(ROW, i);
    return clean ? undefined : likelihood(model, ROW);
  });
}

/** How likely a block with these features is text of the article, from 0 to 1. */
export function likelihood(model: BlockModel, row: Float32Array): number {
  const { starts, features, bounds, leaves } = flatOf(model);
  let sum = model.base;
  for (let tree = 0, last = starts.length - 1; tree < last; tree++) {
    const start = starts[tree] ?? 0;
    const inner = (starts[tree + 1] ?? 0) - start;
    let node = 0;
    while (node < inner) node = 2 * node + ((row[features[start + node] ?? 0] ?? 0) < (bounds[start + node] ?? 0) ? 1 : 2);
    sum += leaves[start + tree + node - inner] ?? 0; // a tree has one leaf more than it has questions
  }
  return 1 / (1 + Math.exp(-sum));
}

/** The trees in columns of numbers, one behind another: where nothing is asked, feature 0 is below a bound without end. */
type Flat = {
  /** Where the questions of each tree begin, and where the last ends. */
  readonly starts: Int32Array;
  readonly features: Uint16Array;
  readonly bounds: Float64Array;
  readonly leaves: Float64Array;
};

const FLAT = new WeakMap<BlockModel, Flat>();

function flatOf(model: BlockModel): Flat {
  const known = FLAT.get(model);
  if (known !== undefined) return known;
  const made = flat(model.trees);
  FLAT.set(model, made);
  return made;
}

function flat(trees: readonly BlockTree[]): Flat {
  const starts = [0];
  for (const { features } of trees) starts.push((starts.at(-1) ?? 0) + features.length);
  return {
    starts: Int32Array.from(starts),
    features: Uint16Array.from(
      trees.flatMap(({ features }) => features),
      (feature) => Math.max(0, feature),
    ),
    bounds: Float64Array.from(
      trees.flatMap(({ features, bounds }) => bounds.map((bound, i) => ((features[i] ?? -1) < 0 ? Number.POSITIVE_INFINITY : bound))),
    ),
    leaves: Float64Array.from(trees.flatMap(({ leaves }) => leaves)),
  };
}
