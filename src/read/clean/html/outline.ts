// Each block with what its place in the page says of it.

import { lineAt } from '../lines.ts';
import { type Told, told } from '../told.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { attributeBits } from './attributes.ts';
import type { HtmlBlock } from './blocks.ts';
import type { Cue } from './cues.ts';
import { TEXT, tagSet } from './tags.ts';
import { attribute, hasAttribute, type Tree, tagName } from './tree.ts';

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
const TELLING = tagSet(
  'h1 h2 h3 h4 h5 h6 p li blockquote pre figcaption figure nav footer header aside form button address time table td th dt dd article main caption a label ul ol',
);

type Around = { readonly cues: ReadonlySet<Cue>; readonly tags: ReadonlySet<string> };
/** What is declared to be the article is that, whatever stands around it. */
const ARTICLE_BODY: Around = { cues: new Set<Cue>(['body']), tags: new Set() };
const NOTHING: Around = { cues: new Set(), tags: new Set() };

/** Blocks as lines of `text`, each with the cues around it. `trusted` says whether the cues of a node are to be believed. */
export function placed(
  text: string,
  blocks: readonly HtmlBlock[],
  tree: Tree,
  words: Vocabulary,
  cuesOf: (node: number) => ReadonlySet<Cue>,
  trusted: (node: number, cue: Cue) => boolean,
  teasers: ReadonlySet<number>,
): readonly Placed[] {
  const known: (Around | undefined)[] = new Array(tree.size);
  known[0] = NOTHING;
  const path: number[] = [];
  const around = (node: number): Around => {
    path.length = 0;
    let at = node;
    for (; known[at] === undefined; at = tree.parent[at] ?? 0) path.push(at);
    let found = known[at] ?? NOTHING;
    for (let k = path.length - 1; k >= 0; k--) {
      const i = path[k] ?? 0;
      found = widened(found, tree, i, cuesOf(i), trusted, teasers.has(i));
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

const ITEMPROP = attributeBits('itemprop');

function widened(
  outer: Around,
  tree: Tree,
  node: number,
  said: ReadonlySet<Cue>,
  trusted: (node: number, cue: Cue) => boolean,
  teaser: boolean,
): Around {
  if (hasAttribute(tree, node, ITEMPROP) && /\barticleBody\b/u.test(attribute(tree, node, 'itemprop') ?? '')) return ARTICLE_BODY;
  const telling = TELLING[tree.tag[node] ?? TEXT] === 1;
  if (said.size === 0 && !teaser && !telling) return outer;
  const own = [...said].filter((cue) => trusted(node, cue));
  const cues = (teaser ? [...own, 'related' as const] : own).filter((cue) => !outer.cues.has(cue));
  const name = telling ? tagName(tree, node) : '';
  const tag = telling && !outer.tags.has(name);
  if (cues.length === 0 && !tag) return outer;
  return {
    cues: cues.length === 0 ? outer.cues : new Set([...outer.cues, ...cues]),
    tags: tag ? new Set([...outer.tags, name]) : outer.tags,
  };
}
