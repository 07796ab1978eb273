import type { Verdict } from '../told.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type HtmlBlock, htmlBlocks } from './blocks.ts';
import { container, isForeign } from './container.ts';
import { type Cue, cueReader } from './cues.ts';
import { isNews, type PageHead, pageHead } from './head.ts';
import { type Placed, placed, textOf } from './outline.ts';
import { htmlRoles } from './roles.ts';
import { teaserItems } from './teasers.ts';
import { headlineOf } from './title.ts';
import { type HtmlNode, htmlNodes } from './tree.ts';

/** A page of HTML: its nodes, its head, and the blocks of its text with their roles. */
export type HtmlPage = {
  readonly nodes: readonly HtmlNode[];
  readonly head: PageHead;
  readonly text: string;
  readonly lines: readonly Placed[];
  readonly roles: readonly Verdict[];
  /** The headline, as words. */
  readonly headline: string | undefined;
  /** Whether an element belongs to something else than the article: comments, teasers of others, the frame. */
  readonly apart: (node: number) => boolean;
};

/** Reads a page. */
export function htmlPage(html: string, words: Vocabulary): HtmlPage {
  const nodes = htmlNodes(html);
  const head = pageHead(nodes);
  const cuesOf = cueReader();
  const blocks = htmlBlocks(nodes, cuesOf);
  const text = textOf(blocks);
  const [trusted, teasers] = [trust(blocks, nodes), teaserItems(nodes, blocks)];
  const lines = placed(text, blocks, nodes, words, cuesOf, trusted, teasers);
  const element = container(lines, nodes);
  const holds = (line: Placed): boolean =>
    element !== undefined && line.block.node >= element && line.block.node < (nodes[element]?.end ?? 0);
  const start = lines.findIndex((l) => holds(l) && l.prose && !isForeign(l));
  const { line: title, words: headline } = headlineOf(lines, head, start);
  const first = lines.findIndex((l, i) => holds(l) && (title === undefined || i > title));
  const last = lines.findLastIndex(holds);
  const description = head.meta.get('description') ?? head.meta.get('og:description') ?? '';
  const roles = htmlRoles(lines, holds, { first, last, title, description, news: isNews(head) }, words);
  return { nodes, head, text, lines, roles, headline, apart: apartness(nodes, cuesOf, trusted, teasers) };
}

/** Cues of an element that holds most of the running text are not believed: « has-sidebar », « article-share ». */
function trust(blocks: readonly HtmlBlock[], nodes: readonly HtmlNode[]): (node: number, cue: Cue) => boolean {
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
  return (node, cue) => nodes[node]?.tag !== 'blockquote' && (mass[node] ?? 0) <= (cue === 'comment' ? 0.9 : 0.5) * total;
}

const APART: readonly Cue[] = ['comment', 'related'];
const APART_TAGS = new Set(['nav', 'aside', 'form', 'blockquote']);

function apartness(
  nodes: readonly HtmlNode[],
  cuesOf: (node: HtmlNode) => ReadonlySet<Cue>,
  trusted: (node: number, cue: Cue) => boolean,
  teasers: ReadonlySet<number>,
): (node: number) => boolean {
  const known = new Map<number, boolean>();
  const own = (i: number, node: HtmlNode): boolean =>
    teasers.has(i) || APART_TAGS.has(node.tag) || APART.some((cue) => cuesOf(node).has(cue) && trusted(i, cue));
  return (from) => {
    const path: number[] = [];
    let found: boolean | undefined;
    for (let at = from; at >= 0 && found === undefined; at = nodes[at]?.parent ?? -1) {
      const node = nodes[at];
      found = known.get(at) ?? (node !== undefined && own(at, node) ? true : undefined);
      path.push(at);
    }
    for (const at of path) known.set(at, found ?? false);
    return found ?? false;
  };
}
