import type { Published } from '../../../model/document.ts';
import type { Packs } from '../../../model/pack.ts';
import type { Source } from '../../../model/source.ts';
import { factsOf } from '../facts.ts';
import { type PlainBlock, split } from '../split.ts';
import { type HtmlBlock, htmlBlocks } from './blocks.ts';
import { container, isForeign } from './container.ts';
import type { Cue } from './cues.ts';
import { pageHead } from './head.ts';
import { type Placed, placed, textOf } from './outline.ts';
import { type Day, publishedDay } from './published.ts';
import { authorsOf, publisherOf } from './publisher.ts';
import { htmlRoles } from './roles.ts';
import { headlineOf } from './title.ts';
import { type HtmlNode, htmlNodes } from './tree.ts';

/** A page of HTML taken apart. */
export type HtmlParts = {
  readonly text: string;
  readonly blocks: readonly PlainBlock[];
  readonly title: string | undefined;
  readonly published: Published | undefined;
  readonly language: string | undefined;
  readonly source: Partial<Source>;
  /** Offset in the page of an offset of `text`. */
  readonly rawOf: (offset: number) => number;
};

/** The parts of a page of HTML. `url` is its address, as far as the caller knows it. */
export function htmlParts(html: string, packs: Packs, url: string | undefined): HtmlParts {
  const nodes = htmlNodes(html);
  const found = htmlBlocks(nodes);
  const text = textOf(found);
  const head = pageHead(nodes);
  const lines = placed(text, found, nodes, packs, trust(found, nodes));
  const element = container(lines, nodes);
  const holds = (line: Placed): boolean =>
    element !== undefined && line.block.node >= element && line.block.node < (nodes[element]?.end ?? 0);
  const headline = headlineOf(
    lines,
    head,
    lines.findIndex((l) => holds(l) && l.prose && !isForeign(l)),
  );
  const title = headline.line;
  const first = lines.findIndex((l, i) => holds(l) && (title === undefined || i > title));
  const last = lines.findLastIndex(holds);
  const description = head.meta.get('description') ?? head.meta.get('og:description') ?? '';
  const roles = htmlRoles(lines, holds, { first, last, title, description }, packs);
  const blocks = lines.flatMap((line, i) => split(line, roles[i] ?? { role: 'furniture', reason: 'outside of the article' }, packs));
  const day = publishedDay(head, nodes, lines, roles, url, packs);
  const facts = factsOf(text, lines, roles, blocks, packs);
  const publisher = publisherOf(head, headline.words) ?? facts.publisher;
  const authors = [...new Set([...authorsOf(head, publisher), ...(facts.authors ?? [])])];
  const address = url ?? absolute(head.canonical) ?? absolute(head.meta.get('og:url'));
  return {
    text,
    blocks,
    title: headline.words,
    published: day === undefined ? undefined : asPublished(text, day),
    language: head.language ?? head.meta.get('content-language') ?? head.meta.get('og:locale'),
    source: {
      ...facts,
      ...(publisher !== undefined && { publisher }),
      ...(authors.length > 0 && { authors }),
      ...(address !== undefined && { url: address }),
    },
    rawOf: rawOf(lines),
  };
}

const absolute = (url: string | undefined): string | undefined => (url !== undefined && /^https?:\/\//u.test(url) ? url : undefined);

function asPublished(text: string, { edtf, start, end }: Day): Published {
  const value = { edtf, granularity: 'day', certainty: 'stated' } as const;
  return start === undefined || end === undefined ? value : { ...value, start, end, quote: text.slice(start, end) };
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

function rawOf(lines: readonly Placed[]): (offset: number) => number {
  return (offset) => {
    const line = lines[lastAt(lines.length, (i) => (lines[i]?.start ?? 0) <= offset)];
    if (line === undefined) return 0;
    const { places } = line.block;
    const at = offset - line.start;
    const [from, raw] = places[lastAt(places.length, (i) => (places[i]?.[0] ?? 0) <= at)] ?? [0, 0];
    return raw + at - from;
  };
}

/** The last index for which a test holds, of tests that hold up to some index. */
function lastAt(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
