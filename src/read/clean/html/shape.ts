import { ARTICLE_ROLES, type Shape } from '../../../model/block.ts';
import type { PlainBlock } from '../split.ts';
import type { Placed } from './outline.ts';
import type { HtmlNode } from './tree.ts';

const LOOK = 24; // elements looked at above a block
const HEADINGS: Readonly<Record<string, Shape>> = { h2: 'h2', h3: 'h3', h4: 'h4', h5: 'h5', h6: 'h6' };

/** Gives the blocks of lines the shapes that the markup sets them in; asked in the order of the page. */
export function shaper(nodes: readonly HtmlNode[]): (line: Placed, blocks: readonly PlainBlock[]) => readonly PlainBlock[] {
  const opened = new Set<number>();
  return (line, blocks) => {
    const found = shapeOf(nodes, line.block.node, opened);
    if (found === undefined) return blocks;
    return blocks.map((block) => (ARTICLE_ROLES.has(block.role) && block.role !== 'title' ? { ...block, shape: found } : block));
  };
}

/** The shape by the nearest telling element above; the first block of an item or row opens it. */
function shapeOf(nodes: readonly HtmlNode[], from: number, opened: Set<number>): Shape | undefined {
  for (let at = from, steps = 0; at >= 0 && steps < LOOK; at = nodes[at]?.parent ?? -1, steps++) {
    const tag = nodes[at]?.tag ?? '';
    if (HEADINGS[tag] !== undefined) return HEADINGS[tag];
    if (tag === 'blockquote') return 'quote';
    if (tag === 'pre') return 'pre';
    if (tag === 'li') return first(at, opened) ? (nodes[nodes[at]?.parent ?? -1]?.tag === 'ol' ? 'number' : 'item') : undefined;
    if (tag === 'td' || tag === 'th') return first(nodes[at]?.parent ?? -1, opened) ? 'row' : 'cell';
  }
  return undefined;
}

function first(node: number, opened: Set<number>): boolean {
  if (opened.has(node)) return false;
  opened.add(node);
  return true;
}
