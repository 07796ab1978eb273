import type { BlockModel } from '../../../model/block-model.ts';
import { lowered } from '../../../text/fold.ts';
import { isPersonName } from '../page-names.ts';
import type { Verdict } from '../told.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { aroundIn } from './blocks/around.ts';
import { htmlBlocks } from './blocks/blocks.ts';
import { CUE, cueReader } from './blocks/cues.ts';
import { type Placed, placed, textOf } from './blocks/outline.ts';
import { makersOf } from './head/authors.ts';
import { isNews, type PageHead, pageHead } from './head/head.ts';
import type { PageShape } from './likelihood/features.ts';
import { likelihoods } from './likelihood/labeller.ts';
import { doubtful, secondOpinion } from './likelihood/second-opinion.ts';
import { container, isForeign } from './roles/container.ts';
import { firstRoles, settled } from './roles/roles.ts';
import { teaserItems } from './roles/teasers.ts';
import { headlineOf } from './roles/title.ts';
import { trust } from './roles/trust.ts';
import { tagSet } from './tree/tags.ts';
import { htmlTree, type Tree } from './tree/tree.ts';

/** A page of HTML: its tree, its head, and the blocks of its text with their roles. */
export type HtmlPage = {
  readonly tree: Tree;
  readonly head: PageHead;
  readonly text: string;
  readonly lines: readonly Placed[];
  readonly roles: readonly Verdict[];
  /** The headline, as words. */
  readonly headline: string | undefined;
  /** Whether an element belongs to something else than the article: comments, teasers of others, the frame. */
  readonly apart: (node: number) => boolean;
  /** Where things stand as the rules alone see it: what the labeller judges. */
  readonly shape: PageShape;
};

/** Reads a page; without a model the rules judge alone. */
export function htmlPage(html: string, words: Vocabulary, model?: BlockModel): HtmlPage {
  const tree = htmlTree(html);
  const head = pageHead(tree);
  const cuesOf = cueReader(tree);
  const blocks = htmlBlocks(tree, cuesOf);
  const text = textOf(blocks);
  const [believed, teasers] = [trust(blocks, tree), teaserItems(tree, blocks)];
  const lines = placed(text, blocks, words, aroundIn(tree, cuesOf, believed, teasers));
  const element = container(lines, tree);
  const inside = (line: Placed): boolean =>
    element !== undefined && line.block.node >= element && line.block.node < (tree.end[element] ?? 0);
  const start = lines.findIndex((l) => inside(l) && l.prose && !isForeign(l));
  const { line: title, words: headline } = headlineOf(lines, head, start);
  const first = lines.findIndex((l, i) => inside(l) && (title === undefined || i > title));
  const last = lines.findLastIndex(inside);
  const description = head.meta.get('description') ?? head.meta.get('og:description') ?? '';
  const extent = { first, last, title, description, news: isNews(head) };
  const roles = firstRoles(lines, inside, extent, words);
  const shape = { lines, tree, roles, inside, first, last, title, description, authors: authorNames(head, lines, roles, words) };
  const judged = model === undefined ? roles : secondOpinion(shape, likelihoods(model, shape, doubtful(shape)));
  return {
    tree,
    head,
    text,
    lines,
    roles: settled(lines, judged, extent),
    headline,
    apart: apartness(tree, cuesOf, believed, teasers),
    shape,
  };
}

/** Who wrote the page, as far as its head and its bylines say, lower case. */
function authorNames(head: PageHead, lines: readonly Placed[], roles: readonly Verdict[], words: Vocabulary): readonly string[] {
  const named = lines.flatMap((line, i) => (roles[i]?.role === 'byline' ? line.names.filter(isPersonName) : []));
  return [...new Set([...makersOf(head, undefined, () => true, undefined, words).authors, ...named].map(lowered))]
    .filter((name) => name.length >= 5)
    .slice(0, 10);
}

const APART = CUE.comment | CUE.related;
const APART_TAGS = tagSet('nav aside form blockquote');

function apartness(
  { size, tag, parent }: Tree,
  cuesOf: (node: number) => number,
  believed: (node: number, cues: number) => number,
  teasers: ReadonlySet<number>,
): (node: number) => boolean {
  const known = new Uint8Array(size); // 1 not apart, 2 apart
  known[0] = 1;
  const own = (i: number): boolean =>
    teasers.has(i) || APART_TAGS[tag[i] ?? 0] === 1 || ((cuesOf(i) & APART) !== 0 && believed(i, cuesOf(i) & APART) !== 0);
  return (from) => {
    let at = from;
    while (known[at] === 0 && !own(at)) at = parent[at] ?? 0;
    const found = known[at] === 0 ? 2 : (known[at] ?? 1);
    for (let i = from; i !== at; i = parent[i] ?? 0) known[i] = found;
    known[at] = found;
    return found === 2;
  };
}
