// What stands around a block, as bits: the cues and the telling tags of all elements that hold it.
import { attributeBits } from '../tree/attributes.ts';
import { knownTag, TAGS } from '../tree/tags.ts';
import { attribute, hasAttribute, type Tree } from '../tree/tree.ts';
import { CUE } from './cues.ts';

/** Tags that say something of what they hold, a bit each. */
export const IN = {
  h1: 1 << 0,
  h2: 1 << 1,
  h3: 1 << 2,
  h4: 1 << 3,
  h5: 1 << 4,
  h6: 1 << 5,
  p: 1 << 6,
  li: 1 << 7,
  blockquote: 1 << 8,
  pre: 1 << 9,
  figcaption: 1 << 10,
  figure: 1 << 11,
  nav: 1 << 12,
  footer: 1 << 13,
  header: 1 << 14,
  aside: 1 << 15,
  form: 1 << 16,
  button: 1 << 17,
  time: 1 << 18,
  table: 1 << 19,
  td: 1 << 20,
  th: 1 << 21,
  dt: 1 << 22,
  dd: 1 << 23,
  article: 1 << 24,
  main: 1 << 25,
  caption: 1 << 26,
  a: 1 << 27,
  ul: 1 << 28,
  ol: 1 << 29,
} as const;

/** The headings below that of the page. */
export const SUBHEADINGS = IN.h2 | IN.h3 | IN.h4 | IN.h5 | IN.h6;

const BITS = new Int32Array(TAGS);
for (const [name, bit] of Object.entries(IN)) for (let tag = 0; tag < TAGS; tag++) if (knownTag(tag) === name) BITS[tag] = bit;

const ITEMPROP = attributeBits('itemprop');

/** The bits of what stands around nodes, worked out when a node is asked for. */
export type Around = {
  readonly cues: (node: number) => number;
  readonly tags: (node: number) => number;
};

/** Reads what stands around nodes; `believed` gives those of the cues of a node that are to be believed. */
export function aroundIn(
  tree: Tree,
  cuesOf: (node: number) => number,
  believed: (node: number, cues: number) => number,
  teasers: ReadonlySet<number>,
): Around {
  const [cues, tags, known] = [new Int32Array(tree.size), new Int32Array(tree.size), new Uint8Array(tree.size)];
  known[0] = 1;
  const path: number[] = [];
  const read = (node: number): void => {
    for (let at = node; known[at] !== 1; at = tree.parent[at] ?? 0) path.push(at);
    for (let i = path.pop(); i !== undefined; i = path.pop()) {
      const up = tree.parent[i] ?? 0;
      known[i] = 1;
      if (isBody(tree, i)) {
        cues[i] = CUE.body;
        continue;
      }
      const said = cuesOf(i);
      const own = (said === 0 ? 0 : believed(i, said)) | (teasers.has(i) ? CUE.related : 0);
      cues[i] = (cues[up] ?? 0) | own;
      tags[i] = (tags[up] ?? 0) | (BITS[tree.tag[i] ?? 0] ?? 0);
    }
  };
  const asked =
    (column: Int32Array) =>
    (node: number): number => {
      if (known[node] !== 1) read(node);
      return column[node] ?? 0;
    };
  return { cues: asked(cues), tags: asked(tags) };
}

/** What is declared to be the article is that, whatever stands around it. */
const isBody = (tree: Tree, node: number): boolean =>
  hasAttribute(tree, node, ITEMPROP) && /\barticleBody\b/u.test(attribute(tree, node, 'itemprop') ?? '');
