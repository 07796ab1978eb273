// Lists of teasers: elements side by side, built alike, each with the linked headline of another article and little more.
import type { HtmlBlock } from './blocks.ts';
import type { HtmlNode } from './tree.ts';

const ITEMS = new Set('li div article section a tr td dl dd p h2 h3 h4'.split(' '));
const FEWEST = 3;
const LONGEST = 700; // code units of a teaser
const HEADLINE = 15; // code units

/** The elements that are items of a list of teasers. */
export function teaserItems(nodes: readonly HtmlNode[], blocks: readonly HtmlBlock[]): ReadonlySet<number> {
  const letters = new Float64Array(nodes.length);
  const headlines = new Float64Array(nodes.length);
  for (const { node, text, linked } of blocks) {
    const headline = linked > 0 && text.length >= HEADLINE && linked > 0.8 * text.replaceAll(' ', '').length;
    letters[node] = (letters[node] ?? 0) + text.length;
    headlines[node] = (headlines[node] ?? 0) + (headline ? 1 : 0);
  }
  const families = new Map<string, number[]>();
  for (let i = nodes.length - 1; i > 0; i--) {
    const node = nodes[i];
    if (node === undefined || node.parent < 0) continue;
    letters[node.parent] = (letters[node.parent] ?? 0) + (letters[i] ?? 0);
    headlines[node.parent] = (headlines[node.parent] ?? 0) + (headlines[i] ?? 0);
    if (!ITEMS.has(node.tag) || (letters[i] ?? 0) === 0) continue;
    const family = `${node.parent} ${node.tag} ${/^\S*/u.exec(node.attributes['class'] ?? '')?.[0]}`;
    const members = families.get(family);
    if (members === undefined) families.set(family, [i]);
    else members.push(i);
  }
  const isTeaser = (i: number): boolean => (headlines[i] ?? 0) > 0 && (headlines[i] ?? 0) <= 3 && (letters[i] ?? 0) <= LONGEST;
  const found = new Set<number>();
  for (const members of families.values()) {
    const teasers = members.filter(isTeaser);
    if (teasers.length >= FEWEST && teasers.length >= 0.6 * members.length) for (const i of teasers) found.add(i);
  }
  return found;
}
