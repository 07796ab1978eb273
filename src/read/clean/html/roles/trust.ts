import { CUE } from '../blocks/cues.ts';
import type { HtmlBlock } from '../blocks/html-block.ts';
import { numberOf } from '../tree/tags.ts';
import { attribute, type Tree } from '../tree/tree.ts';

const [H1, BLOCKQUOTE, FOOTER] = ['h1', 'blockquote', 'footer'].map(numberOf);

/**
 * Gives those of the cues of an element that are to be believed: not those of one that holds most of the running text
 * (« has-sidebar », « article-share »).
 */
export function trust(blocks: readonly HtmlBlock[], tree: Tree): (node: number, cues: number) => number {
  const { size, tag, parent } = tree;
  const mass = new Float64Array(size);
  let total = 0;
  for (const { text, node, linked } of blocks) {
    const length = text.length < 80 || linked > text.length / 3 ? 0 : text.length;
    mass[node] = (mass[node] ?? 0) + length;
    total += length;
  }
  for (let i = size - 1; i > 0; i--) {
    const up = parent[i] ?? 0;
    mass[up] = (mass[up] ?? 0) + (mass[i] ?? 0);
  }
  let headline = 1;
  while (headline < size && tag[headline] !== H1) headline++;
  return (node, cues) => {
    if (tag[node] === BLOCKQUOTE) return 0;
    const own = mass[node] ?? 0;
    if (own <= 0.5 * total) return cues;
    const comments = own <= 0.9 * total ? CUE.comment : 0;
    const frame = node > headline && isFoot(tree, node) ? CUE.frame : 0;
    return cues & (comments | frame);
  };
}

/** A foot below the headline is one, however much it says. */
const isFoot = (tree: Tree, node: number): boolean =>
  tree.tag[node] === FOOTER || /\bfooter/iu.test(`${attribute(tree, node, 'class')} ${attribute(tree, node, 'id')}`);
