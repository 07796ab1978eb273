// Lists of teasers: elements side by side, built alike, each with the linked headline of another article and little more.

import type { HtmlBlock } from '../blocks/html-block.ts';
import { lettersIn } from '../blocks/outline.ts';
import { reused } from '../tree/columns.ts';
import { tagSet } from '../tree/tags.ts';
import { firstClass, type Tree } from '../tree/tree.ts';

const ITEMS = tagSet('li div article section a tr td dl dd p h2 h3 h4');
const FEWEST = 3;
const LONGEST = 700; // code units of a teaser
const HEADLINE = 15; // code units

const lettersFor = reused((length) => new Float64Array(length));
const headlinesFor = reused((length) => new Float64Array(length));
const teasersFor = reused((length) => new Uint16Array(length));

/** The elements that are items of a list of teasers. */
export function teaserItems(tree: Tree, blocks: readonly HtmlBlock[]): ReadonlySet<number> {
  const { size, tag, parent } = tree;
  const letters = lettersFor(size);
  const headlines = headlinesFor(size);
  for (const { node, text, linked } of blocks) {
    letters[node] = (letters[node] ?? 0) + text.length;
    if (linked > 0 && text.length >= HEADLINE && linked > 0.8 * lettersIn(text)) headlines[node] = (headlines[node] ?? 0) + 1;
  }
  for (let i = size - 1; i > 0; i--) {
    const up = parent[i] ?? 0;
    letters[up] = (letters[up] ?? 0) + (letters[i] ?? 0);
    headlines[up] = (headlines[up] ?? 0) + (headlines[i] ?? 0);
  }
  const isItem = (i: number): boolean => ITEMS[tag[i] ?? 0] === 1 && (letters[i] ?? 0) > 0;
  const isTeaser = (i: number): boolean => (headlines[i] ?? 0) > 0 && (headlines[i] ?? 0) <= 3 && (letters[i] ?? 0) <= LONGEST;
  // only where enough of its items may be teasers a parent is looked at closer
  const teasers = teasersFor(size);
  for (let i = 1; i < size; i++)
    if (isItem(i) && isTeaser(i)) teasers[parent[i] ?? 0] = Math.min(0xffff, (teasers[parent[i] ?? 0] ?? 0) + 1);
  const families = new Map<string, number[]>();
  for (let i = 1; i < size; i++) {
    const up = parent[i] ?? 0;
    if (up === 0 || (teasers[up] ?? 0) < FEWEST || !isItem(i)) continue;
    const family = `${up} ${tag[i]} ${firstClass(tree, i)}`;
    const members = families.get(family);
    if (members === undefined) families.set(family, [i]);
    else members.push(i);
  }
  const found = new Set<number>();
  for (const members of families.values()) {
    const own = members.filter(isTeaser);
    if (own.length >= FEWEST && own.length >= 0.6 * members.length) for (const i of own) found.add(i);
  }
  return found;
}
