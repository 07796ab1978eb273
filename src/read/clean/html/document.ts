import type { Packs } from '../../../model/pack.ts';
import { lowered } from '../../../text/fold.ts';
import type { Verdict } from '../text-page.ts';
import { type HtmlBlock, htmlBlocks } from './blocks.ts';
import { container, isForeign } from './container.ts';
import type { Cue } from './cues.ts';
import { articlesOf, type PageHead, pageHead } from './metadata.ts';
import { type Placed, placed, textOf } from './outline.ts';
import { htmlRoles } from './roles.ts';
import { type HtmlNode, htmlNodes } from './tree.ts';

/** A page of HTML taken apart. */
export type HtmlParts = {
  readonly text: string;
  readonly lines: readonly Placed[];
  readonly roles: readonly Verdict[];
  readonly head: PageHead;
  readonly title: string | undefined;
  readonly nodes: readonly HtmlNode[];
  /** Offset in the page of an offset of `text`. */
  readonly rawOf: (offset: number) => number;
};

/** The parts of a page of HTML. */
export function htmlParts(html: string, packs: Packs): HtmlParts {
  const nodes = htmlNodes(html);
  const blocks = htmlBlocks(nodes);
  const text = textOf(blocks);
  const head = pageHead(nodes);
  const lines = placed(text, blocks, nodes, packs, trust(blocks, nodes));
  const element = container(lines, nodes);
  const holds = (line: Placed): boolean =>
    element !== undefined && line.block.node >= element && line.block.node < (nodes[element]?.end ?? 0);
  const title = titleLine(
    lines,
    head,
    lines.findIndex((l) => holds(l) && l.prose && !isForeign(l)),
  );
  const first = lines.findIndex((l, i) => holds(l) && (title === undefined || i > title));
  const last = lines.findLastIndex((l) => holds(l));
  const roles = htmlRoles(
    lines,
    holds,
    { first, last, title, description: head.meta.get('description') ?? head.meta.get('og:description') ?? '' },
    packs,
  );
  return { text, lines, roles, head, title: title === undefined ? headline(head) : lines[title]?.text, nodes, rawOf: rawOf(lines) };
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
  return (node, cue) => (mass[node] ?? 0) <= (cue === 'comment' ? 0.9 : 0.5) * total;
}

/** The headline that the head gives. */
function headline(head: PageHead): string | undefined {
  const linked = articlesOf(head)
    .map((o) => o['headline'])
    .find((h) => typeof h === 'string');
  return head.meta.get('og:title') ?? (typeof linked === 'string' ? linked : undefined) ?? (head.title === '' ? undefined : head.title);
}

const norm = (text: string): string =>
  lowered(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The line that is the headline: as the head gives it, else the heading before the text. */
function titleLine(lines: readonly Placed[], head: PageHead, text: number): number | undefined {
  const linked = articlesOf(head).map((o) => (typeof o['headline'] === 'string' ? norm(o['headline']) : ''));
  const given = new Set(
    [...linked, norm(head.meta.get('og:title') ?? ''), norm(head.meta.get('twitter:title') ?? '')].filter((t) => t !== ''),
  );
  const page = norm(head.title);
  let best: { readonly index: number; readonly score: number } | undefined;
  lines.forEach((line, index) => {
    if (line.words > 50 || (text >= 0 && index > text + 2) || (line.links > 0.9 && !line.tags.has('h1'))) return;
    const words = norm(line.text);
    if (words === '') return;
    const heading = line.tags.has('h1') ? 3 : line.tags.has('h2') ? 1.5 : line.cues.has('title') ? 1 : 0;
    const akin = given.has(words)
      ? 3
      : page === words
        ? 2.5
        : words.length > 12 && (page.startsWith(words) || page.endsWith(words))
          ? 2
          : words.length > 12 && [...given].some((g) => g.includes(words) || words.includes(g))
            ? 1.5
            : 0;
    if (heading + akin < 1.5 || (akin === 0 && line.words < 2)) return;
    const score = heading + akin + (isForeign(line) ? -1 : 0);
    if (best === undefined || score >= best.score) best = { index, score };
  });
  return best?.index;
}

function rawOf(lines: readonly Placed[]): (offset: number) => number {
  return (offset) => {
    let [low, high] = [0, lines.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lines[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const line = lines[low];
    if (line === undefined) return 0;
    const at = offset - line.start;
    let found: readonly [number, number] = line.block.places[0] ?? [0, 0];
    for (const place of line.block.places) {
      if (place[0] > at) break;
      found = place;
    }
    return found[1] + at - found[0];
  };
}
