// Where the article is: the element whose text is most worth keeping. Running text counts for, links and what belongs to
// the frame of the page count against; an element is worth the sum of its blocks.

import { IN } from '../blocks/around.ts';
import { CUE } from '../blocks/cues.ts';
import { isIn, type Placed } from '../blocks/outline.ts';
import { attributeBits } from '../tree/attributes.ts';
import { reused } from '../tree/columns.ts';
import { numberOf } from '../tree/tags.ts';
import { attribute, hasAttribute, type Tree } from '../tree/tree.ts';

const FOREIGN_CUES = ['comment', 'related', 'share', 'frame', 'advert', 'form', 'tags', 'biography'] as const;
const FOREIGN_TAGS = ['nav', 'footer', 'aside', 'form', 'button'] as const;
/** Cues of what is no article, wherever it stands. */
export const FOREIGN = FOREIGN_CUES.reduce((bits, cue) => bits | CUE[cue], 0);
const APART = CUE.comment | CUE.advert | CUE.form;
const TAGS = FOREIGN_TAGS.reduce((bits, tag) => bits | IN[tag], 0);

// posts of others that an article quotes come in boxes of their networks
const foreignCues = (line: Placed): number => line.cues & (isIn(line, IN.blockquote) ? APART : FOREIGN);

/** What of the surroundings of a block says that it is no article: a cue or a tag. */
export const foreignBy = (line: Placed): string | undefined =>
  FOREIGN_CUES.find((cue) => (foreignCues(line) & CUE[cue]) !== 0) ?? FOREIGN_TAGS.find((tag) => isIn(line, IN[tag]));

/** Whether the surroundings of a block say that it is no article. */
export const isForeign = (line: Placed): boolean => foreignCues(line) !== 0 || isIn(line, TAGS);

const LONGEST = 1200;

/** What a block is worth. */
export function worth(line: Placed): number {
  const length = Math.min(line.end - line.start, LONGEST);
  if (line.links > 0.5) return -0.4 * Math.min(length, 120) - 4;
  if (isForeign(line)) return line.prose ? -0.3 * Math.min(length, 300) : -8;
  if (line.prose) return length * (1 - line.links);
  if (line.words >= 8) return 0.3 * length;
  return isIn(line, IN.h2 | IN.h3 | IN.p | IN.li) ? -2 : -6;
}

const [ARTICLE, MAIN] = ['article', 'main'].map(numberOf);
const bonusOf = (tag: number | undefined): number => (tag === ARTICLE ? 1.15 : tag === MAIN ? 1.05 : 1);
const ITEMPROP = attributeBits('itemprop');
const sumsFor = reused((length) => new Float64Array(length));

/** The element that holds the article; `undefined` when no block is worth anything. */
export function container(lines: readonly Placed[], tree: Tree): number | undefined {
  const { size, tag, parent } = tree;
  const sums = sumsFor(size);
  for (const line of lines) sums[line.block.node] = (sums[line.block.node] ?? 0) + worth(line);
  for (let i = size - 1; i > 0; i--) {
    const up = parent[i] ?? 0;
    sums[up] = (sums[up] ?? 0) + (sums[i] ?? 0);
  }
  let best: number | undefined;
  let most = 0;
  for (let i = 1; i < size; i++) {
    const own = sums[i] ?? 0;
    if (own <= 0) continue;
    const body = hasAttribute(tree, i, ITEMPROP) && /articleBody/u.test(attribute(tree, i, 'itemprop') ?? '');
    const sum = own * bonusOf(tag[i]) * (body ? 1.3 : 1);
    if (sum >= most) [best, most] = [i, sum];
  }
  return best;
}
