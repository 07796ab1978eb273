import type { BlockModel, BlockTree } from '../../../model/block-model.ts';
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
  let sum = model.base;
  for (const tree of flatOf(model)) sum += leafOf(tree, row);
  return 1 / (1 + Math.exp(-sum));
}

/** A tree in columns of numbers: where nothing is asked, feature 0 is below a bound without end. */
type FlatTree = { readonly inner: number; readonly features: Uint16Array; readonly bounds: Float64Array; readonly leaves: Float64Array };

const FLAT = new WeakMap<BlockModel, readonly FlatTree[]>();

function flatOf(model: BlockModel): readonly FlatTree[] {
  const known = FLAT.get(model);
  if (known !== undefined) return known;
  const made = model.trees.map(flat);
  FLAT.set(model, made);
  return made;
}

const flat = ({ features, bounds, leaves }: BlockTree): FlatTree => ({
  inner: features.length,
  features: Uint16Array.from(features, (feature) => Math.max(0, feature)),
  bounds: Float64Array.from(bounds, (bound, i) => ((features[i] ?? -1) < 0 ? Number.POSITIVE_INFINITY : bound)),
  leaves: Float64Array.from(leaves),
});

function leafOf({ inner, features, bounds, leaves }: FlatTree, row: Float32Array): number {
  let node = 0;
  while (node < inner) node = 2 * node + ((row[features[node] ?? 0] ?? 0) < (bounds[node] ?? 0) ? 1 : 2);
  return leaves[node - inner] ?? 0;
}
