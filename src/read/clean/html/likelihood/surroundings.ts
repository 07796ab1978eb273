// How a block stands to the others of its page: where the kept text lies, and how blocks built alike fare.
import type { Placed } from '../blocks/outline.ts';
import { TAGS } from '../tree/tags.ts';
import { firstClass, type Tree } from '../tree/tree.ts';

/** Blocks that are built alike: how many, how many of them are kept, sums of their words and links. */
type Family = { count: number; kept: number; words: number; links: number };

/** What the tree of a page says of its blocks. */
export type Surroundings = {
  /** Share of all kept text that an element holds. */
  readonly share: (node: number) => number;
  /** How many elements out one has to go from an element to hold half of the kept text. */
  readonly steps: (node: number) => number;
  /** Of each block its family: by the names of its element and the one around it. */
  readonly families: readonly Readonly<Family>[];
};

const STEPS = 12;
const APART = 2 ** 26; // more than there are names with classes on a page that is read

/** The surroundings of all blocks; `kept` says which the first reading takes for text. */
export function surroundings(lines: readonly Placed[], tree: Tree, kept: readonly boolean[]): Surroundings {
  const { size, parent } = tree;
  const mass = new Float64Array(size);
  let total = 0;
  lines.forEach((line, i) => {
    if (kept[i] !== true) return;
    const length = line.end - line.start;
    mass[line.block.node] = (mass[line.block.node] ?? 0) + length;
    total += length;
  });
  for (let i = size - 1; i > 0; i--) {
    const up = parent[i] ?? 0;
    mass[up] = (mass[up] ?? 0) + (mass[i] ?? 0);
  }
  const share = (node: number): number => (node === 0 || total === 0 ? 1 : (mass[node] ?? 0) / total);
  const steps = (node: number): number => {
    let count = 0;
    for (let at = node; at > 0 && count < STEPS && share(at) < 0.5; at = parent[at] ?? 0) count++;
    return count;
  };
  return { share, steps, families: familiesOf(lines, tree, kept) };
}

function familiesOf(lines: readonly Placed[], tree: Tree, kept: readonly boolean[]): readonly Family[] {
  const numbers = new Map<string, number>();
  const named = new Int32Array(tree.size).fill(-1);
  /** Elements of one name and first class have one number. */
  const numberAt = (node: number): number => {
    const known = named[node] ?? -1;
    if (known >= 0) return known;
    const name = firstClass(tree, node);
    const place = numbers.get(name) ?? numbers.size;
    if (place === numbers.size) numbers.set(name, place);
    const number = place * (TAGS + tree.names.length) + (tree.tag[node] ?? 0);
    named[node] = number;
    return number;
  };
  const families = new Map<number, Family>();
  return lines.map((line, i) => {
    const { node } = line.block;
    const key = numberAt(tree.parent[node] ?? 0) * APART + numberAt(node);
    const known = families.get(key);
    const family = known ?? { count: 0, kept: 0, words: 0, links: 0 };
    if (known === undefined) families.set(key, family);
    family.count++;
    if (kept[i] === true) family.kept++;
    family.words += Math.min(line.words, 60);
    family.links += line.links;
    return family;
  });
}
