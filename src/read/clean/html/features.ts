// What the block labeller knows of a block: its shape, its marks, its place in the page and its neighbours. No words of any
// language: what the packs say of a line enters as its use.

import type { Role } from '../../../model/block.ts';
import type { LineUse } from '../../../model/packs/furniture.ts';
import { lowered } from '../../../text/fold.ts';
import type { Verdict } from '../told.ts';
import { blockShape, SHAPE } from './block-shape.ts';
import type { Cue } from './cues.ts';
import type { Placed } from './outline.ts';
import { FAR, reaches } from './reaches.ts';
import { type Surroundings, surroundings } from './surroundings.ts';
import { type Tree, tagName } from './tree.ts';

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

const CUES: readonly Cue[] = [
  'comment',
  'related',
  'share',
  'frame',
  'advert',
  'form',
  'tags',
  'meta',
  'biography',
  'caption',
  'credit',
  'byline',
  'date',
  'lede',
  'deck',
  'summary',
  'title',
  'body',
];
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
  ...CUES.map((c) => `cue ${c}`),
  ...USES.map((u) => `use ${u}`),
  ...ROLES.map((r) => `role ${r}`),
  ...NEIGHBOURS.flatMap((d) => BESIDE.map((b) => `${b} ${d}`)),
];

const KEPT: ReadonlySet<Role> = new Set<Role>(['lede', 'heading', 'paragraph']);
const FOREIGN: readonly Cue[] = ['comment', 'related', 'share', 'frame', 'advert', 'form', 'tags', 'biography'];

/** The features of the blocks of a page, in order; of those far from all kept text, and of those nobody asks for, none. */
export function features(page: PageShape, asked: (index: number) => boolean = () => true): readonly (Float32Array | undefined)[] {
  const { lines, roles, title, first, last } = page;
  const kept = lines.map((_, i) => KEPT.has(roles[i]?.role ?? 'furniture'));
  const around = surroundings(lines, page.tree, (i) => kept[i] === true);
  const times = new Map<string, number>();
  for (const { text } of lines) times.set(text, (times.get(text) ?? 0) + 1);
  const headline = wordsIn(lines[title ?? -1]?.text ?? '');
  const description = wordsIn(page.description);
  const reach = reaches(lines, kept);
  const near = nearText(kept);
  return lines.map((line, i): Float32Array | undefined => {
    if (near[i] !== 1 || !asked(i)) return undefined;
    const row = new Float32Array(FEATURES.length);
    let at = 0;
    const put = (value: number | boolean): void => {
      row[at++] = typeof value === 'number' ? value : value ? 1 : 0;
    };
    for (const value of blockShape(line)) put(value);
    const own = headline.size + description.size === 0 ? headline : wordsIn(line.words <= 60 ? line.text : line.text.slice(0, 300));
    const { shares, steps, alike } = around[i] ?? LONE;
    for (const value of [
      page.inside(line),
      capped(i - first, 20),
      capped(last - i, 20),
      title === undefined ? 21 : capped(i - title, 20),
      i / lines.length,
      Math.log2(lines.length),
      reach.before[i] ?? 0,
      reach.after[i] ?? 0,
      reach.previous[i] ?? FAR,
      reach.next[i] ?? FAR,
      reach.heading[i] ?? FAR,
      ...shares,
      steps,
      Math.log2(alike[0]),
      alike[1],
      alike[2],
      alike[3],
      overlap(own, headline),
      overlap(own, description),
      Math.min(4, times.get(line.text) ?? 1),
      line.dates.length,
      line.names.length,
      startsWithAny(line.text, page.authors),
      kept[i] === true,
    ])
      put(value);
    const tag = tagName(page.tree, line.block.node);
    const role = roles[i]?.role;
    for (const t of INNER) put(t === tag);
    for (const t of AROUND) put(line.tags.has(t));
    for (const c of CUES) put(line.cues.has(c));
    const { uses } = line;
    for (const u of USES) put(uses.length > 0 && uses.some((use) => use.use === u));
    for (const r of ROLES) put(role === r);
    const up = parentOf(page.tree, line.block.node);
    for (const d of NEIGHBOURS) {
      const other = lines[i + d];
      if (other === undefined) {
        for (const _ of BESIDE) put(-1);
        continue;
      }
      put(kept[i + d] === true);
      put(other.links);
      put(Math.log2(1 + other.words));
      put(other.prose);
      put(parentOf(page.tree, other.block.node) === up);
      put(around[i + d]?.family === around[i]?.family);
      put(FOREIGN.some((c) => other.cues.has(c)));
    }
    return row;
  });
}

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

const LONE: Surroundings = { shares: [0, 0, 0], steps: 0, alike: [1, 0, 0, 0], family: '' };

const startsWithAny = (text: string, names: readonly string[]): boolean => {
  const head = lowered(text.slice(0, 60));
  return names.some((name) => head.startsWith(name));
};

const capped = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(lowered(text).match(/[\p{L}\p{N}]{2,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu) ?? []);
}

function overlap(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (other.size === 0 || own.size === 0) return 0;
  let same = 0;
  for (const word of own) if (other.has(word)) same++;
  return same / own.size;
}
