import type { Token } from '../../model/token.ts';
import { bare } from '../fold.ts';
import { tokens } from '../tokens/tokens.ts';
import type { Found } from './phrases.ts';

/** Names as they may be printed, looked up at a token; the longest that fits wins. */
export type AliasTable<V> = {
  readonly at: (list: readonly Token[], index: number) => Found<V> | undefined;
  readonly firsts: readonly string[];
};

type Alias<V> = { readonly words: readonly Token[]; readonly value: V };
type Node<V> = { readonly next: Map<string, Node<V>>; readonly aliases: Alias<V>[] };

const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

/**
 * A table from names to values. `marked`: all marks must stand as they are, for the language tells words by them (« Trường », « Trương »),
 * but the tone may sit on either vowel (« Hòa », « Hoà »). Capitals of a name must stand in the text, its small letters match both; words of capitals only match
 * nothing else; marks may be missing on either side, and may differ in capitalised words (« Thê », « Thế »).
 */
export function aliasTable<V>(entries: Iterable<readonly [string, V]>, marked = false): AliasTable<V> {
  const root: Node<V> = { next: new Map(), aliases: [] };
  const firsts = new Set<string>();
  for (const [name, value] of entries) {
    const words = tokens(name);
    let node = root;
    for (const { lower } of words) {
      const key = bare(lower);
      let next: Node<V> | undefined = node.next.get(key);
      if (next === undefined) {
        next = { next: new Map(), aliases: [] };
        node.next.set(key, next);
      }
      node = next;
    }
    if (node === root) continue;
    node.aliases.push({ words, value });
    const first = words[0]?.lower ?? '';
    firsts.add(first).add(bare(first));
  }
  return { at: (list, index) => longest(root, list, index, marked), firsts: [...firsts] };
}

function longest<V>(root: Node<V>, list: readonly Token[], index: number, marked: boolean): Found<V> | undefined {
  let found: Found<V> | undefined;
  let node: Node<V> | undefined = root;
  for (let i = index; ; i++) {
    const token: Token | undefined = list[i];
    node = token === undefined ? undefined : (node.next.get(token.lower) ?? unmarked(node, token.lower));
    if (node === undefined) return found;
    const alias: Alias<V> | undefined = node.aliases.find((a) => fits(a.words, list, index, marked));
    if (alias !== undefined) found = { end: i + 1, value: alias.value };
  }
}

/** The step for a word without its marks; most words have none. */
function unmarked<V>(node: Node<V>, lower: string): Node<V> | undefined {
  const plain = bare(lower);
  return plain === lower ? undefined : node.next.get(plain);
}

function fits(words: readonly Token[], list: readonly Token[], index: number, marked: boolean): boolean {
  const alone = words.length === 1;
  return words.every((word, i) => {
    const token = list[index + i];
    if (token === undefined) return false;
    if (ACRONYM.test(word.text)) return token.text === word.text;
    if (CAPITAL.test(word.text) && !CAPITAL.test(token.text)) return false;
    if (token.lower === word.lower) return true;
    if (marked) return marksOf(token.lower) === marksOf(word.lower);
    if (alone && word.text.length < 5) return false;
    return CAPITAL.test(word.text) || near(token.lower, word.lower);
  });
}

// The marks of a word without their places; đ counts as marked.
const marksOf = (word: string): string =>
  [...word.normalize('NFD').replaceAll('đ', 'd\u0335')]
    .filter((c) => /\p{M}/u.test(c))
    .sort()
    .join('');

// Letters may lack their mark on either side, but not bear another one: « etrangères », not « Thê » for « Thế ».
function near(a: string, b: string): boolean {
  const [x, y] = [[...a], [...b]];
  return x.length === y.length && x.every((letter, i) => letter === y[i] || bare(letter) === y[i] || letter === bare(y[i] ?? ''));
}
