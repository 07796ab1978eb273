import type { HtmlBlock } from './blocks.ts';
import type { Cue } from './cues.ts';
import { numberOf } from './tags.ts';
import { attribute, type Tree } from './tree.ts';

const [H1, BLOCKQUOTE, FOOTER] = ['h1', 'blockquote', 'footer'].map(numberOf);

/** Cues of an element that holds most of the running text are not believed: « has-sidebar », « article-share ». */
export function trust(blocks: readonly HtmlBlock[], tree: Tree): (node: number, cue: Cue) => boolean {
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
  const most = (cue: Cue): number => (cue === 'comment' ? 0.9 : 0.5) * total;
  return (node, cue) =>
    tag[node] !== BLOCKQUOTE && ((mass[node] ?? 0) <= most(cue) || (cue === 'frame' && node > headline && isFoot(tree, node)));
}

/** A foot below the headline is one, however much it says. */
const isFoot = (tree: Tree, node: number): boolean =>
  tree.tag[node] === FOOTER || /\bfooter/iu.test(`${attribute(tree, node, 'class')} ${attribute(tree, node, 'id')}`);
