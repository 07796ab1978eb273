// How a block stands to the others of its page: where the kept text lies, and how blocks built alike fare.

import type { Placed } from './outline.ts';
import { firstClass, type Tree, tagName } from './tree.ts';

/** What the tree of a page says of one block. */
export type Surroundings = {
  /** Share of all kept text in its element, in the element around it, and in the next. */
  readonly shares: readonly [number, number, number];
  /** How many elements out one has to go to hold half of the kept text. */
  readonly steps: number;
  /** Of the blocks built like it: how many, the share that is kept, words and links in the mean. */
  readonly alike: readonly [count: number, kept: number, words: number, links: number];
  /** Names of its element and the one around it. */
  readonly family: string;
};

const STEPS = 12;

/** The surroundings of all blocks; `kept` says which the first reading takes for text. */
export function surroundings(lines: readonly Placed[], tree: Tree, kept: (index: number) => boolean): readonly Surroundings[] {
  const { size, parent } = tree;
  const mass = new Float64Array(size);
  let total = 0;
  lines.forEach((line, i) => {
    if (!kept(i)) return;
    const length = line.end - line.start;
    mass[line.block.node] = (mass[line.block.node] ?? 0) + length;
    total += length;
  });
  for (let i = size - 1; i > 0; i--) {
    const up = parent[i] ?? 0;
    mass[up] = (mass[up] ?? 0) + (mass[i] ?? 0);
  }
  const share = (node: number): number => (node === 0 || total === 0 ? 1 : (mass[node] ?? 0) / total);
  const families = new Map<string, { count: number; kept: number; words: number; links: number }>();
  const names = lines.map((line, i) => {
    const name = familyOf(tree, line.block.node);
    const sums = families.get(name) ?? { count: 0, kept: 0, words: 0, links: 0 };
    families.set(name, sums);
    sums.count++;
    if (kept(i)) sums.kept++;
    sums.words += Math.min(line.words, 60);
    sums.links += line.links;
    return name;
  });
  return lines.map((line, i): Surroundings => {
    const family = names[i] ?? '';
    const { node } = line.block;
    const up = parent[node] ?? 0;
    const sums = families.get(family) ?? { count: 1, kept: 0, words: 0, links: 0 };
    return {
      shares: [share(node), share(up), share(parent[up] ?? 0)],
      steps: stepsToHalf(node, parent, share),
      alike: [sums.count, sums.kept / sums.count, sums.words / sums.count, sums.links / sums.count],
      family,
    };
  });
}

function stepsToHalf(node: number, parent: Int32Array, share: (node: number) => number): number {
  let steps = 0;
  for (let at = node; at > 0 && steps < STEPS && share(at) < 0.5; at = parent[at] ?? 0) steps++;
  return steps;
}

const first = (tree: Tree, node: number): string => (node === 0 ? '' : `${tagName(tree, node)}.${firstClass(tree, node)}`);

const familyOf = (tree: Tree, node: number): string => `${first(tree, tree.parent[node] ?? 0)} ${first(tree, node)}`;
