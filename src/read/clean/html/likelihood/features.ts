// What the block labeller knows of a block: its shape, its marks, its place in the page and its neighbours. No words of any
// language: what the packs say of a line enters as its use.

import type { Role } from '../../../../model/block.ts';
import type { LineUse } from '../../../../model/packs/furniture.ts';
import { lowered } from '../../../../text/fold.ts';
import type { Verdict } from '../../told.ts';
import { IN } from '../blocks/around.ts';
import { CUE } from '../blocks/cues.ts';
import { isCalled, type Placed } from '../blocks/outline.ts';
import { FOREIGN } from '../roles/container.ts';
import { numberOf } from '../tree/tags.ts';
import type { Tree } from '../tree/tree.ts';
import { putShape, SHAPE } from './block-shape.ts';
import { overlaps } from './overlap.ts';
import { FAR, reaches } from './reaches.ts';
import { surroundings } from './surroundings.ts';

/** Where things stand on a page, for the features. */
export type PageShape = {
  readonly lines: readonly Placed[];
  readonly tree: Tree;
  readonly roles: readonly Verdict[];
  readonly inside: (line: Placed) => boolean;
  readonly first: number;
  readonly last: number;
  readonly title: number | undefined;
  readonly description: string;
  /** Names of the authors, lower case. */
  readonly authors: readonly string[];
};

const CUES = Object.entries(CUE);
const INNER = ['p', 'li', 'h1', 'h2', 'h3', 'h4', 'div', 'td', 'span', 'blockquote', 'dd'] as const;
const AROUND = [
  'article',
  'main',
  'aside',
  'header',
  'footer',
  'nav',
  'form',
  'table',
  'figure',
  'ul',
  'ol',
  'button',
  'p',
  'a',
  'blockquote',
  'li',
] as const;
const USES: readonly LineUse[] = [
  'furniture',
  'related',
  'list',
  'credit',
  'caption',
  'byline',
  'signature',
  'source',
  'published',
  'updated',
  'metadata',
];
const ROLES: readonly Role[] = [
  'title',
  'lede',
  'heading',
  'paragraph',
  'caption',
  'credit',
  'byline',
  'dateline',
  'signature',
  'metadata',
  'related',
  'furniture',
];
const PLACE = [
  'inside',
  'from-first',
  'to-last',
  'behind-title',
  'page',
  'lines',
  'before',
  'after',
  'previous-text',
  'next-text',
  'previous-heading',
  'share',
  'share-up',
  'share-up-up',
  'steps',
  'alike',
  'alike-kept',
  'alike-words',
  'alike-links',
  'title',
  'description',
  'times',
  'dates',
  'names',
  'author',
  'kept',
] as const;
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3] as const;
const BESIDE = ['kept', 'links', 'words', 'prose', 'near', 'alike', 'foreign'] as const;

/** Names of the features, in order. */
export const FEATURES: readonly string[] = [
  ...SHAPE,
  ...PLACE,
  ...INNER.map((t) => `tag ${t}`),
  ...AROUND.map((t) => `in ${t}`),
  ...CUES.map(([cue]) => `cue ${cue}`),
  ...USES.map((u) => `use ${u}`),
  ...ROLES.map((r) => `role ${r}`),
  ...NEIGHBOURS.flatMap((d) => BESIDE.map((b) => `${b} ${d}`)),
];

const KEPT: ReadonlySet<Role> = new Set<Role>(['lede', 'heading', 'paragraph']);
const INNER_TAGS = INNER.map(numberOf);
const AROUND_BITS = AROUND.map((tag) => IN[tag]);
const CUE_BITS = CUES.map(([, bit]) => bit);
const [PLACE_AT, INNER_AT] = [SHAPE.length, SHAPE.length + PLACE.length];
const AROUND_AT = INNER_AT + INNER.length;
const CUES_AT = AROUND_AT + AROUND.length;
const USES_AT = CUES_AT + CUES.length;
const ROLES_AT = USES_AT + USES.length;
const NEIGHBOURS_AT = ROLES_AT + ROLES.length;

/**
 * The features of the blocks of a page, in order; of those far from all kept text none.
 * @tool
 */
export function features(page: PageShape): readonly (Float32Array | undefined)[] {
  const put = featureWriter(page);
  return page.lines.map((_, i) => {
    const row = new Float32Array(FEATURES.length);
    return put(row, i) ? row : undefined;
  });
}

/** Writes the features of a block into a row of zeros; of those far from all kept text, and of those nobody asks for, it writes none, and says so. */
export function featureWriter(
  page: PageShape,
  asked: (index: number) => boolean = () => true,
): (row: Float32Array, index: number) => boolean {
  const { lines, roles, tree } = page;
  const kept = lines.map((_, i) => KEPT.has(roles[i]?.role ?? 'furniture'));
  const near = nearText(kept);
  const putPlace = places(page, kept);
  return (row, i) => {
    const line = lines[i];
    if (near[i] !== 1 || line === undefined || !asked(i)) return false;
    putShape(row, line);
    putPlace(row, line, i);
    const inner = INNER_TAGS.indexOf(tree.tag[line.block.node] ?? 0);
    if (inner >= 0) row[INNER_AT + inner] = 1;
    putBits(row, AROUND_AT, AROUND_BITS, line.tags);
    putBits(row, CUES_AT, CUE_BITS, line.cues);
    for (const { use } of line.uses) {
      const at = USES.indexOf(use);
      if (at >= 0) row[USES_AT + at] = 1;
    }
    const role = ROLES.indexOf(roles[i]?.role ?? 'furniture');
    if (role >= 0) row[ROLES_AT + role] = 1;
    return true;
  };
}

function putBits(row: Float32Array, at: number, bits: readonly number[], set: number): void {
  if (set !== 0) for (let k = 0; k < bits.length; k++) if ((set & (bits[k] ?? 0)) !== 0) row[at + k] = 1;
}

/** Writes the place of a block in its page, and what its neighbours are. */
function places(page: PageShape, kept: readonly boolean[]): (row: Float32Array, line: Placed, i: number) => void {
  const { lines, tree, title, first, last } = page;
  const { share, steps, families } = surroundings(lines, tree, kept);
  const times = new Map<string, number>();
  for (const { text } of lines) times.set(text, (times.get(text) ?? 0) + 1);
  const overlap = overlaps(lines[title ?? -1]?.text ?? '', page.description);
  const reach = reaches(lines, kept);
  return (row, line, i) => {
    const { node } = line.block;
    const up = parentOf(tree, node);
    const family = families[i] ?? LONE;
    const [headline, description] = overlap(line.words <= 60 ? line.text : line.text.slice(0, 300));
    let at: number = PLACE_AT;
    row[at++] = page.inside(line) ? 1 : 0;
    row[at++] = capped(i - first, 20);
    row[at++] = capped(last - i, 20);
    row[at++] = title === undefined ? 21 : capped(i - title, 20);
    row[at++] = i / lines.length;
    row[at++] = Math.log2(lines.length);
    row[at++] = reach.before[i] ?? 0;
    row[at++] = reach.after[i] ?? 0;
    row[at++] = reach.previous[i] ?? FAR;
    row[at++] = reach.next[i] ?? FAR;
    row[at++] = reach.heading[i] ?? FAR;
    row[at++] = share(node);
    row[at++] = share(Math.max(0, up));
    row[at++] = share(tree.parent[Math.max(0, up)] ?? 0);
    row[at++] = steps(node);
    row[at++] = Math.log2(family.count);
    row[at++] = family.kept / family.count;
    row[at++] = family.words / family.count;
    row[at++] = family.links / family.count;
    row[at++] = headline;
    row[at++] = description;
    row[at++] = Math.min(4, times.get(line.text) ?? 1);
    row[at++] = line.dates.length;
    row[at++] = line.names.length;
    row[at++] = startsWithAny(line.text, page.authors) ? 1 : 0;
    row[at++] = kept[i] === true ? 1 : 0;
    at = NEIGHBOURS_AT;
    for (const d of NEIGHBOURS) {
      const other = lines[i + d];
      if (other === undefined) {
        row.fill(-1, at, at + BESIDE.length);
        at += BESIDE.length;
        continue;
      }
      row[at++] = kept[i + d] === true ? 1 : 0;
      row[at++] = other.links;
      row[at++] = Math.log2(1 + other.words);
      row[at++] = other.prose ? 1 : 0;
      row[at++] = parentOf(tree, other.block.node) === up ? 1 : 0;
      row[at++] = families[i + d] === family ? 1 : 0;
      row[at++] = isCalled(other, FOREIGN) ? 1 : 0;
    }
  };
}

const LONE = { count: 1, kept: 0, words: 0, links: 0 };

/** The element around another; none of the outermost have one. */
const parentOf = ({ parent }: Tree, node: number): number => (node === 0 ? -1 : (parent[node] ?? 0));

const NEAR = 10;

/** Which blocks stand near kept text: of the others nobody doubts that they are none. */
function nearText(kept: readonly boolean[]): Uint8Array {
  const near = new Uint8Array(kept.length);
  kept.forEach((is, i) => {
    if (is) near.fill(1, Math.max(0, i - NEAR), i + NEAR + 1);
  });
  return near;
}

const startsWithAny = (text: string, names: readonly string[]): boolean => {
  const head = lowered(text.slice(0, 60));
  return names.some((name) => head.startsWith(name));
};

const capped = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
