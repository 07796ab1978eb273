// Where the article is: the element whose text is most worth keeping. Running text counts for, links and what belongs to
// the frame of the page count against; an element is worth the sum of its blocks.
import type { Cue } from './cues.ts';
import type { Placed } from './outline.ts';
import type { HtmlNode } from './tree.ts';

/** Cues of what is no article, wherever it stands. */
export const FOREIGN: readonly Cue[] = ['comment', 'related', 'share', 'frame', 'advert', 'form', 'tags', 'biography'];
const APART: readonly Cue[] = ['comment', 'advert', 'form'];
const FOREIGN_TAGS = ['nav', 'footer', 'aside', 'form', 'button'];

/** What of the surroundings of a block says that it is no article: a cue or a tag. */
export const foreignBy = (line: Placed): string | undefined =>
  // posts of others that an article quotes come in boxes of their networks
  (line.tags.has('blockquote') ? APART : FOREIGN).find((cue) => line.cues.has(cue)) ?? FOREIGN_TAGS.find((tag) => line.tags.has(tag));

/** Whether the surroundings of a block say that it is no article. */
export const isForeign = (line: Placed): boolean => foreignBy(line) !== undefined;

const LONGEST = 1200;

/** What a block is worth. */
export function worth(line: Placed): number {
  const length = Math.min(line.end - line.start, LONGEST);
  if (line.links > 0.5) return -0.4 * Math.min(length, 120) - 4;
  if (isForeign(line)) return line.prose ? -0.3 * Math.min(length, 300) : -8;
  if (line.prose) return length * (1 - line.links);
  if (line.words >= 8) return 0.3 * length;
  return line.tags.has('h2') || line.tags.has('h3') || line.tags.has('p') || line.tags.has('li') ? -2 : -6;
}

const BONUS: Readonly<Record<string, number>> = { article: 1.15, main: 1.05 };

/** The element that holds the article; `undefined` when no block is worth anything. */
export function container(lines: readonly Placed[], nodes: readonly HtmlNode[]): number | undefined {
  const sums = new Float64Array(nodes.length);
  for (const line of lines) sums[line.block.node] = (sums[line.block.node] ?? 0) + worth(line);
  for (let i = nodes.length - 1; i > 0; i--) {
    const up = nodes[i]?.parent ?? -1;
    if (up >= 0) sums[up] = (sums[up] ?? 0) + (sums[i] ?? 0);
  }
  let best: number | undefined;
  let most = 0;
  nodes.forEach((node, i) => {
    const sum = (sums[i] ?? 0) * (BONUS[node.tag] ?? 1) * (/articleBody/u.test(node.attributes['itemprop'] ?? '') ? 1.3 : 1);
    if (sum >= most && sum > 0) [best, most] = [i, sum];
  });
  return best;
}
