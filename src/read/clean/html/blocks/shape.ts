import { ARTICLE_ROLES, type Shape } from '../../../../model/block.ts';
import type { PlainBlock } from '../../split.ts';
import { numberOf } from '../tree/tags.ts';
import type { Tree } from '../tree/tree.ts';
import type { Placed } from './outline.ts';

const LOOK = 24; // elements looked at above a block
const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;
const SHAPES = new Map<number, Shape>([
  ...HEADINGS.map((tag) => [numberOf(tag), tag] as const),
  [numberOf('blockquote'), 'quote'],
  [numberOf('pre'), 'pre'],
]);
const [LI, OL, TD, TH] = ['li', 'ol', 'td', 'th'].map(numberOf);

/** Gives the blocks of lines the shapes that the markup sets them in; asked in the order of the page. */
export function shaper(tree: Tree): (line: Placed, blocks: readonly PlainBlock[]) => readonly PlainBlock[] {
  const opened = new Set<number>();
  return (line, blocks) => {
    const found = shapeOf(tree, line.block.node, opened);
    if (found === undefined) return blocks;
    return blocks.map((block) => (ARTICLE_ROLES.has(block.role) && block.role !== 'title' ? { ...block, shape: found } : block));
  };
}

/** The shape by the nearest telling element above; the first block of an item or row opens it. */
function shapeOf({ tag, parent }: Tree, from: number, opened: Set<number>): Shape | undefined {
  for (let at = from, steps = 0; at > 0 && steps < LOOK; at = parent[at] ?? 0, steps++) {
    const [name, up] = [tag[at] ?? 0, parent[at] ?? 0];
    const shape = SHAPES.get(name);
    if (shape !== undefined) return shape;
    if (name === LI) return first(at, opened) ? (tag[up] === OL ? 'number' : 'item') : undefined;
    if (name === TD || name === TH) return first(up, opened) ? 'row' : 'cell';
  }
  return undefined;
}

function first(node: number, opened: Set<number>): boolean {
  if (opened.has(node)) return false;
  opened.add(node);
  return true;
}
