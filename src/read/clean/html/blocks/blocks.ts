// The visible text of a page as a list of blocks, in order, with the place of every stretch of it.

import { attributeBits } from '../tree/attributes.ts';
import { reused } from '../tree/columns.ts';
import { numberOf, TAGS, TEXT, tagSet } from '../tree/tags.ts';
import { attribute, hasAttribute, type Tree, textAt } from '../tree/tree.ts';
import { CUE } from './cues.ts';
import type { HtmlBlock } from './html-block.ts';
import { BOLD, blockText, endsSentence, ITALIC, isBlankText, LINKED, type Piece, SPACE } from './pieces.ts';

type CuesOf = (node: number) => number;

const BLOCKS = tagSet(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frame h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul img picture',
);
const UNSEEN = tagSet('head script style noscript template svg math iframe object canvas audio video map select datalist textarea title');
const SPLITTING = CUE.credit | CUE.caption | CUE.byline | CUE.date;
const HIDING = attributeBits('hidden', 'style');
const HIDDEN = attributeBits('hidden');

const isHidden = (tree: Tree, node: number): boolean =>
  hasAttribute(tree, node, HIDING) &&
  (hasAttribute(tree, node, HIDDEN) ||
    /display\s*:\s*none|visibility\s*:\s*hidden/iu.test((attribute(tree, node, 'style') ?? '').slice(0, 300)));

const unseenFor = reused((length) => new Uint8Array(length));

/** Which nodes are not seen; a hidden part that holds most of the text is seen after all (pages that scripts uncover). */
function unseen(tree: Tree): Uint8Array {
  const { size, tag, parent, end } = tree;
  const out = unseenFor(size);
  let hiding = false;
  for (let i = 1; i < size; i++) {
    out[i] = UNSEEN[tag[i] ?? 0] === 1 ? 1 : (out[parent[i] ?? 0] ?? 0);
    hiding ||= out[i] === 0 && isHidden(tree, i);
  }
  if (!hiding) return out;
  const lengths = new Float64Array(size + 1);
  for (let i = 0; i < size; i++) lengths[i + 1] = (lengths[i] ?? 0) + (tag[i] === TEXT && out[i] === 0 ? textAt(tree, i).trim().length : 0);
  const total = lengths[size] ?? 0;
  for (let i = 1; i < size; i++) {
    if (out[i] === 1) continue;
    if (out[parent[i] ?? 0] === 1) out[i] = 1;
    else if (isHidden(tree, i) && (lengths[end[i] ?? 0] ?? 0) - (lengths[i] ?? 0) < total / 2) out[i] = 1;
  }
  return out;
}

const [BR, SPAN, FIGCAPTION] = ['br', 'span', 'figcaption'].map(numberOf);
const STYLES = new Uint8Array(TAGS);
for (const [name, bit] of [
  ['a', LINKED],
  ['b', BOLD],
  ['strong', BOLD],
  ['i', ITALIC],
  ['em', ITALIC],
] as const)
  STYLES[numberOf(name)] = bit;

const blocksFor = reused((length) => new Int32Array(length));
const stylesFor = reused((length) => new Uint8Array(length));

/** The blocks of a page. */
export function htmlBlocks(tree: Tree, cuesOf: CuesOf): readonly HtmlBlock[] {
  const { size, tag, parent, end } = tree;
  const hidden = unseen(tree);
  const block = blocksFor(size);
  const style = stylesFor(size);
  const blocks: HtmlBlock[] = [];
  const pieces: Piece[] = [];
  let current = 0;
  let breaks = 0;
  let glue = -1; // end of an inline box that may stand apart from the next only by its style

  const flush = (): void => {
    if (pieces.length > 0) {
      const made = blockText(tree, pieces, style, current);
      if (made !== undefined) blocks.push(made);
      pieces.length = 0;
    }
    breaks = 0;
  };
  for (let i = 1; i < size; i++) {
    if (hidden[i] === 1) continue;
    const [name, up] = [tag[i] ?? 0, parent[i] ?? 0];
    const outer = block[up] ?? 0;
    style[i] = (style[up] ?? 0) | (STYLES[name] ?? 0);
    if (name === TEXT) {
      if (outer !== current) flush();
      current = outer;
      const blank = isBlankText(tree, i);
      if (breaks > 0 && !blank) {
        if (HEADINGS[tag[outer] ?? 0] !== 1 && (breaks > 1 || endsSentence(tree, pieces))) flush();
        else pieces.push(SPACE);
        breaks = 0;
      }
      pieces.push(i);
      continue;
    }
    const apart = ASIDES[name] === 1 && isCaption(tree, outer, cuesOf) ? isAside(tree, i, pieces, cuesOf) : isBlock(name, i, cuesOf);
    block[i] = apart ? i : outer;
    if (apart) flush();
    else if (name === BR) breaks++;
    else if (BOXES[name] === 1) {
      if (i === glue) pieces.push(SPACE);
      glue = end[i] ?? 0;
    }
  }
  flush();
  return blocks;
}

const BOXES = tagSet('a button time label');
const HEADINGS = tagSet('h1 h2 h3 h4 h5 h6 title');

// « Caption. <em>Credit</em> »: what is set apart in a caption after a sentence is its credit
const ASIDES = tagSet('span em i small cite');
const BRACKET = /^\s*[([（［【]/u;

function isAside(tree: Tree, i: number, pieces: readonly Piece[], cuesOf: CuesOf): boolean {
  const next = tree.tag[i + 1] === TEXT && i + 1 < tree.size ? textAt(tree, i + 1) : '';
  return !BRACKET.test(next) && (isBlock(tree.tag[i] ?? 0, i, cuesOf) || endsSentence(tree, pieces) || /^\s*＝/u.test(next));
}

const isCaption = (tree: Tree, node: number, cuesOf: CuesOf): boolean =>
  node > 0 && (tree.tag[node] === FIGCAPTION || (cuesOf(node) & CUE.caption) !== 0);

const isBlock = (name: number, node: number, cuesOf: CuesOf): boolean =>
  BLOCKS[name] === 1 || (name === SPAN && (cuesOf(node) & SPLITTING) !== 0);
