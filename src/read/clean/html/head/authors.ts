// Who wrote a page, as its head and its markup say.
import { bare } from '../../../../text/fold.ts';
import { agenciesIn } from '../../agencies.ts';
import { isOutlet, isPersonName, isShortName, nameList } from '../../page-names.ts';
import { byline } from '../../told.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { attributeBits } from '../tree/attributes.ts';
import { numberOf } from '../tree/tags.ts';
import { attribute, hasAttribute, innerText, type Tree } from '../tree/tree.ts';
import { isObject, type Json, type PageHead } from './head.ts';
import { articlesOf, resolved } from './linked.ts';

/** Authors and agencies that a page declares. */
export type Makers = { readonly authors: readonly string[]; readonly agencies: readonly string[] };

/** A declared name; `person` when the page says so. */
type Named = { readonly name: string; readonly person: boolean };

/** Who a page says has written it; the site itself is no author. Without its tree only its head is asked. */
export function makersOf(
  head: PageHead,
  tree: Tree | undefined,
  apart: (node: number) => boolean,
  publisher: string | undefined,
  words: Vocabulary,
): Makers {
  const linked = articlesOf(head).flatMap((o) => namesIn(o['author'] ?? o['creator'] ?? null, head));
  const named: readonly Named[] = linked.length > 0 ? linked : head.authors.map((name) => ({ name, person: false }));
  const given = named.length > 0 || tree === undefined ? named : markedAuthors(tree, apart);
  const pieces = given.flatMap(({ name, person }) =>
    nameList(inOrder(byline(name, words)), words).map((piece) => ({ name: piece, person })),
  );
  const authors = pieces.filter(({ name, person }) => isAuthor(name, person, publisher, words)).map(({ name }) => name);
  return { authors: distinct(authors), agencies: [...new Set(given.flatMap(({ name }) => agenciesIn(name)))] };
}

/** Whether a name is that of the site: « Le Rivage », « La rédaction du Rivage ». */
export function isSite(name: string, publisher: string | undefined): boolean {
  if (publisher === undefined) return false;
  const [a, b] = [bare(name).trim(), bare(publisher).trim()];
  return a.includes(b) || (a.length >= 4 && b.includes(a));
}

/** « Doe, Jane », as libraries write names. */
const inOrder = (name: string): string =>
  name.replace(/^(\p{Lu}[\p{L}\p{M}'’-]+),\s+(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.]*)?)$/u, '$2 $1');

function isAuthor(name: string, person: boolean, publisher: string | undefined, words: Vocabulary): boolean {
  if (!person && isSite(name, publisher)) return false;
  if (/[\p{Nd}@/<>_]|\.\p{L}{2,}$/u.test(name) || agenciesIn(name).length > 0) return false;
  return isShortName(name) ? person : isPersonName(name) && (person || !isOutlet(name, words));
}

/** Names without those that differ from an earlier one in case and accents alone. */
export function distinct(names: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(bare(name))) seen.set(bare(name), name);
  return [...seen.values()];
}

/** The names of persons and bodies in a value of JSON-LD. */
export function namesIn(value: Json, head: PageHead): readonly Named[] {
  const list: readonly Json[] = Array.isArray(value) ? value : [value];
  return list.flatMap((v) => {
    const object = isObject(v) ? resolved(v, head) : undefined;
    const name = object === undefined ? v : object['name'];
    const one: Json | undefined = Array.isArray(name) ? name[0] : name;
    if (typeof one !== 'string' || one.trim() === '' || /^https?:/u.test(one)) return [];
    return [{ name: one.trim(), person: [object?.['@type']].flat().includes('Person') }];
  });
}

const MARKED = attributeBits('itemprop', 'rel');
const A = numberOf('a');

/** The elements that are marked as the author, by microdata or as link. */
function markedAuthors(tree: Tree, apart: (node: number) => boolean): readonly Named[] {
  const found: Named[] = [];
  for (let i = 1; i < tree.size && found.length < MOST; i++) {
    if (!hasAttribute(tree, i, MARKED)) continue;
    const [itemprop = '', rel = ''] = [attribute(tree, i, 'itemprop'), attribute(tree, i, 'rel')];
    const marked = /\bauthor\b/u.test(itemprop) || (tree.tag[i] === A && /(?:^|\s)author(?:\s|$)/u.test(rel));
    if (!marked || apart(i)) continue;
    const at = namedInside(tree, i) ?? i;
    const name = (attribute(tree, at, 'content') ?? innerText(tree, at)).replace(/\s+/gu, ' ').trim();
    if (name !== '' && name.length <= LONGEST) found.push({ name, person: false });
  }
  return found;
}

/** The element inside another that holds its name. */
function namedInside(tree: Tree, node: number): number | undefined {
  for (let i = node + 1, end = tree.end[node] ?? 0; i < end; i++)
    if (/(?:^|\s)name(?:\s|$)/u.test(attribute(tree, i, 'itemprop') ?? '')) return i;
  return undefined;
}

const MOST = 8;
const LONGEST = 80;
