import type { BlockModel, BlockTree } from '../../../model/block-model.ts';

/** How likely a block with these features is text of the article, from 0 to 1. */
export function likelihood(model: BlockModel, row: Float32Array): number {
  let sum = model.base;
  for (const tree of model.trees) sum += leafOf(tree, row);
  return 1 / (1 + Math.exp(-sum));
}

function leafOf({ features, bounds, leaves }: BlockTree, row: Float32Array): number {
  const inner = features.length;
  let node = 0;
  while (node < inner) {
    const feature = features[node] ?? -1;
    node = 2 * node + (feature < 0 || (row[feature] ?? 0) < (bounds[node] ?? 0) ? 1 : 2);
  }
  return leaves[node - inner] ?? 0;
}
