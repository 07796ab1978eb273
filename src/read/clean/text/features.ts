// What the labeller knows of a line of a flattened page: its shape, its marks, its place, its neighbours, and how much it has
// in common with the text. No words of any language: what the packs say of a line enters as its use.

import type { Role } from '../../../model/block.ts';
import type { LineUse } from '../../../model/packs/furniture.ts';
import type { Told, Verdict } from '../told.ts';
import { densest } from './densest.ts';
import { kinship } from './kinship.ts';
import { LINE_SHAPE, lineShape } from './line-shape.ts';
import { distances, FAR, paths } from './paths.ts';
import { patterns } from './patterns.ts';

/** A flattened page as the rules see it: what the labeller judges. */
export type LinePage = {
  readonly lines: readonly Told[];
  readonly roles: readonly Verdict[];
  /** Index of the headline. */
  readonly title: number | undefined;
};

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
  'signature',
  'metadata',
  'related',
  'furniture',
];
const PLACE = [
  'page',
  'lines',
  'from-title',
  'from-dense',
  'to-dense',
  'inside-dense',
  'apart-before',
  'apart-after',
  'apart-page',
  'run',
  'run-at',
  'before',
  'after',
  'previous-text',
  'next-text',
  'previous-date',
  'next-date',
  'previous-list',
  'next-list',
  'lists',
  'dense-near',
  'dense-wide',
  'stretch',
  'pattern-times',
  'previous-pattern',
  'next-pattern',
  'akin-title',
  'akin-text',
  'times',
  'dates',
  'names',
] as const;
const NEIGHBOURS = [-4, -3, -2, -1, 1, 2, 3, 4] as const;
const BESIDE = ['words', 'prose', 'closed', 'capitals', 'told', 'apart'] as const;

/** Names of the features, in order. */
export const LINE_FEATURES: readonly string[] = [
  ...LINE_SHAPE,
  ...PLACE,
  ...USES.map((u) => `use ${u}`),
  ...ROLES.map((r) => `role ${r}`),
  ...NEIGHBOURS.flatMap((d) => BESIDE.map((b) => `${b} ${d}`)),
];

const TELLING: readonly LineUse[] = ['furniture', 'related', 'list', 'credit', 'metadata', 'published', 'updated', 'source'];

/** The features of the lines of a page, in order; of those nobody asks for, none. */
export function lineFeatures(
  { lines, roles, title }: LinePage,
  asked: (index: number) => boolean = () => true,
): readonly (Float32Array | undefined)[] {
  const shapes = lines.map(lineShape);
  const capitals = LINE_SHAPE.indexOf('capital-words');
  const tells = lines.map((line) => line.uses.length > 0 && line.uses.some((u) => TELLING.includes(u.use)));
  const times = new Map<string, number>();
  for (const { text } of lines) times.set(text, (times.get(text) ?? 0) + 1);
  const dense = densest(lines);
  const path = paths(lines);
  const pattern = patterns(lines);
  const [previousPattern, nextPattern] = [distances(pattern.often, 1), distances(pattern.often, -1)];
  const akin = kinship(lines, title);
  const apart = lines.filter((l) => l.apartBefore).length / Math.max(1, lines.length);
  return lines.map((line, i) => {
    if (!asked(i)) return undefined;
    const row = new Float32Array(LINE_FEATURES.length);
    let at = 0;
    const put = (value: number | boolean): void => {
      row[at++] = typeof value === 'number' ? value : value ? 1 : 0;
    };
    for (const value of shapes[i] ?? []) put(value);
    put(i / lines.length);
    put(Math.log2(lines.length));
    put(title === undefined ? 41 : capped(i - title, 40));
    put(capped(i - dense.first, 20));
    put(capped(dense.last - i, 20));
    put(i >= dense.first && i <= dense.last);
    put(line.apartBefore);
    put(line.apartAfter);
    put(apart);
    put(path.run[i] ?? 0);
    put(path.runAt[i] ?? 0);
    put(path.before[i] ?? 0);
    put(path.after[i] ?? 0);
    put(path.previousText[i] ?? FAR);
    put(path.nextText[i] ?? FAR);
    put(path.previousDate[i] ?? FAR);
    put(path.nextDate[i] ?? FAR);
    put(path.previousList[i] ?? FAR);
    put(path.nextList[i] ?? FAR);
    put(path.lists[i] ?? 0);
    put(path.near[i] ?? 0);
    put(path.wide[i] ?? 0);
    put(path.stretch[i] ?? 0);
    put(Math.log2(1 + (pattern.times[i] ?? 0)));
    put(previousPattern[i] ?? FAR);
    put(nextPattern[i] ?? FAR);
    put(akin.title[i] ?? 0);
    put(akin.text[i] ?? 0);
    put(Math.min(4, times.get(line.text) ?? 1));
    put(line.dates.length);
    put(line.names.length);
    const { uses } = line;
    for (const u of USES) put(uses.length > 0 && uses.some((use) => use.use === u));
    const role = roles[i]?.role;
    for (const r of ROLES) put(role === r);
    for (const d of NEIGHBOURS) {
      const other = lines[i + d];
      put(other === undefined ? -1 : Math.log2(1 + other.words));
      put(other === undefined ? -1 : other.prose);
      put(other === undefined ? -1 : other.closed);
      put(other === undefined ? -1 : (shapes[i + d]?.[capitals] ?? 0));
      put(other === undefined ? -1 : (tells[i + d] ?? false));
      put(other === undefined ? -1 : d < 0 ? other.apartAfter : other.apartBefore);
    }
    return row;
  });
}

const capped = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
