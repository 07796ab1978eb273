import type { HtmlBlock } from './blocks.ts';
import type { Cue } from './cues.ts';
import type { HtmlNode } from './tree.ts';

/** Cues of an element that holds most of the running text are not believed: « has-sidebar », « article-share ». */
export function trust(blocks: readonly HtmlBlock[], nodes: readonly HtmlNode[]): (node: number, cue: Cue) => boolean {
  const mass = new Float64Array(nodes.length + 1);
  let total = 0;
  for (const { text, node, linked } of blocks) {
    const length = text.length < 80 || linked > text.length / 3 ? 0 : text.length;
    mass[node] = (mass[node] ?? 0) + length;
    total += length;
  }
  for (let i = nodes.length - 1; i > 0; i--) {
    const up = nodes[i]?.parent ?? -1;
    if (up >= 0) mass[up] = (mass[up] ?? 0) + (mass[i] ?? 0);
  }
  const headline = nodes.findIndex((node) => node.tag === 'h1');
  const most = (cue: Cue): number => (cue === 'comment' ? 0.9 : 0.5) * total;
  return (node, cue) =>
    nodes[node]?.tag !== 'blockquote' &&
    ((mass[node] ?? 0) <= most(cue) || (cue === 'frame' && headline >= 0 && node > headline && isFoot(nodes[node])));
}

/** A foot below the headline is one, however much it says. */
const isFoot = (node: HtmlNode | undefined): boolean =>
  node !== undefined && (node.tag === 'footer' || /\bfooter/iu.test(`${node.attributes['class']} ${node.attributes['id']}`));
