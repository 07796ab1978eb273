// Each block with what its place in the page says of it.

import { lineAt } from '../lines.ts';
import { type Told, told } from '../told.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { HtmlBlock } from './blocks.ts';
import type { Cue } from './cues.ts';
import type { HtmlNode } from './tree.ts';

/** A block as a line of the text that all blocks make, with its surroundings. */
export type Placed = Told & {
  readonly block: HtmlBlock;
  /** Share of its text that is linked. */
  readonly links: number;
  /** Cues and tags of the elements around it. */
  readonly cues: ReadonlySet<Cue>;
  readonly tags: ReadonlySet<string>;
};

/** The text of a page: its blocks as lines. */
export const textOf = (blocks: readonly HtmlBlock[]): string => blocks.map((b) => b.text).join('\n');

/** Tags that say something of what they hold. */
const TELLING = new Set(
  'h1 h2 h3 h4 h5 h6 p li blockquote pre figcaption figure nav footer header aside form button address time table td th dt dd article main caption a label ul ol'.split(
    ' ',
  ),
);

type Around = { readonly cues: ReadonlySet<Cue>; readonly tags: ReadonlySet<string> };
/** What is declared to be the article is that, whatever stands around it. */
const ARTICLE_BODY: Around = { cues: new Set<Cue>(['body']), tags: new Set() };
const NOTHING: Around = { cues: new Set(), tags: new Set() };

/** Blocks as lines of `text`, each with the cues around it. `trusted` says whether the cues of a node are to be believed. */
export function placed(
  text: string,
  blocks: readonly HtmlBlock[],
  nodes: readonly HtmlNode[],
  words: Vocabulary,
  cuesOf: (node: HtmlNode) => ReadonlySet<Cue>,
  trusted: (node: number, cue: Cue) => boolean,
  teasers: ReadonlySet<number>,
): readonly Placed[] {
  const known: (Around | undefined)[] = new Array(nodes.length);
  const path: number[] = [];
  const around = (node: number): Around => {
    path.length = 0;
    let at = node;
    for (; at >= 0 && known[at] === undefined; at = nodes[at]?.parent ?? -1) path.push(at);
    let found = (at < 0 ? undefined : known[at]) ?? NOTHING;
    for (let k = path.length - 1; k >= 0; k--) {
      const i = path[k] ?? 0;
      found = widened(found, nodes[i], cuesOf, (cue) => trusted(i, cue), teasers.has(i));
      known[i] = found;
    }
    return found;
  };
  let start = 0;
  return blocks.map((block): Placed => {
    const line = told(lineAt(text, { start, end: start + block.text.length }, true, true), words);
    start += block.text.length + 1;
    const { cues, tags } = around(block.node);
    return Object.assign(line, { block, links: block.linked === 0 ? 0 : block.linked / Math.max(1, lettersIn(block.text)), cues, tags });
  });
}

/** How many code units of a text are no blanks. */
export function lettersIn(text: string): number {
  let count = text.length;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count--;
  return count;
}

function widened(
  outer: Around,
  node: HtmlNode | undefined,
  cuesOf: (node: HtmlNode) => ReadonlySet<Cue>,
  trusted: (cue: Cue) => boolean,
  teaser: boolean,
): Around {
  if (node === undefined) return outer;
  const { itemprop } = node.attributes;
  if (itemprop !== undefined && /\barticleBody\b/u.test(itemprop)) return ARTICLE_BODY;
  const said = cuesOf(node);
  if (said.size === 0 && !teaser && !TELLING.has(node.tag)) return outer;
  const own = [...said].filter(trusted);
  const cues = (teaser ? [...own, 'related' as const] : own).filter((cue) => !outer.cues.has(cue));
  const tag = TELLING.has(node.tag) && !outer.tags.has(node.tag);
  if (cues.length === 0 && !tag) return outer;
  return {
    cues: cues.length === 0 ? outer.cues : new Set([...outer.cues, ...cues]),
    tags: tag ? new Set([...outer.tags, node.tag]) : outer.tags,
  };
}
