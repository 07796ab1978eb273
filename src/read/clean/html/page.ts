import type { BlockModel } from '../../../model/block-model.ts';
import { lowered } from '../../../text/fold.ts';
import { isPersonName } from '../page-names.ts';
import type { Verdict } from '../told.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { makersOf } from './authors.ts';
import { htmlBlocks } from './blocks.ts';
import { container, isForeign } from './container.ts';
import { type Cue, cueReader } from './cues.ts';
import { features, type PageShape } from './features.ts';
import { isNews, type PageHead, pageHead } from './head.ts';
import { likelihood } from './labeller.ts';
import { type Placed, placed, textOf } from './outline.ts';
import { firstRoles, settled } from './roles.ts';
import { doubtful, secondOpinion } from './second-opinion.ts';
import { tagSet } from './tags.ts';
import { teaserItems } from './teasers.ts';
import { headlineOf } from './title.ts';
import { htmlTree, type Tree } from './tree.ts';
import { trust } from './trust.ts';

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
  const [trusted, teasers] = [trust(blocks, tree), teaserItems(tree, blocks)];
  const lines = placed(text, blocks, tree, words, cuesOf, trusted, teasers);
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
  const judged =
    model === undefined
      ? roles
      : secondOpinion(
          shape,
          features(shape, doubtful(shape)).map((row) => (row === undefined ? undefined : likelihood(model, row))),
        );
  return {
    tree,
    head,
    text,
    lines,
    roles: settled(lines, judged, extent),
    headline,
    apart: apartness(tree, cuesOf, trusted, teasers),
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

const APART: readonly Cue[] = ['comment', 'related'];
const APART_TAGS = tagSet('nav aside form blockquote');

function apartness(
  { tag, parent }: Tree,
  cuesOf: (node: number) => ReadonlySet<Cue>,
  trusted: (node: number, cue: Cue) => boolean,
  teasers: ReadonlySet<number>,
): (node: number) => boolean {
  const known = new Map<number, boolean>([[0, false]]);
  const own = (i: number): boolean =>
    teasers.has(i) || APART_TAGS[tag[i] ?? 0] === 1 || APART.some((cue) => cuesOf(i).has(cue) && trusted(i, cue));
  return (from) => {
    const path: number[] = [];
    let found: boolean | undefined;
    for (let at = from; found === undefined; at = parent[at] ?? 0) {
      found = known.get(at) ?? (own(at) ? true : undefined);
      path.push(at);
    }
    for (const at of path) known.set(at, found);
    return found;
  };
}
