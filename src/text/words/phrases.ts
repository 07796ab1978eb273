import type { Token } from '../../model/token.ts';
import { phraseWords } from '../tokens/tokens.ts';
import { mayOpen, openingMask } from './opening.ts';

/** What a table or reader finds at a token: the index after its last token, and the value. */
export type Found<V> = { readonly end: number; readonly value: V };

/** A table of phrases, looked up at a token; the longest wins. Blanks do not count, case neither. */
export type Phrases<V> = {
  readonly at: (list: readonly Token[], index: number) => Found<V> | undefined;
  /** The lower-case first words of all phrases. */
  readonly firsts: readonly string[];
  /** The lower-case last words of all phrases: where none of them stands, no phrase ends. */
  readonly lasts: ReadonlySet<string>;
  readonly size: number;
  /** All phrases, as lower-case words. */
  readonly phrases: readonly (readonly string[])[];
  readonly root: PhraseNode<V>;
};

/** Phrases word by word; a value stands where one ends. */
export type PhraseNode<V> = { next: Map<string, PhraseNode<V>>; value?: V };

/** A table from phrases to values. Look-up costs the length of the phrase. */
export function phrases<V>(entries: Iterable<readonly [string, V]>): Phrases<V> {
  const root: PhraseNode<V> = { next: new Map() };
  const added: (readonly string[])[] = [];
  for (const [phrase, value] of entries) {
    const list = phraseWords(phrase);
    if (add(root, list, value)) added.push(list);
  }
  const mask = openingMask(root.next.keys());
  return {
    at: (list, index) => {
      const token = list[index];
      return token === undefined || !mayOpen(mask, token.lower) ? undefined : longest(root, list, index);
    },
    firsts: [...root.next.keys()],
    lasts: new Set(added.map((list) => list.at(-1) ?? '')),
    size: added.length,
    phrases: added,
    root,
  };
}

function longest<V>(root: PhraseNode<V>, list: readonly Token[], index: number): Found<V> | undefined {
  let found: Found<V> | undefined;
  let node: PhraseNode<V> | undefined = root;
  for (let i = index; ; i++) {
    const token: Token | undefined = list[i];
    node = token === undefined ? undefined : node.next.get(token.lower);
    if (node === undefined) return found;
    if (node.value !== undefined) found = { end: i + 1, value: node.value };
  }
}

/** A table of phrases looked up by their end: the longest that ends right before a token. */
export type PhrasesBefore<V> = {
  readonly before: (list: readonly Token[], end: number) => V | undefined;
  /** The phrases from their last word to their first. */
  readonly backwards: PhraseNode<V>;
};

/** A table from phrases to values, for what stands before something. Look-up costs the length of the phrase. */
export function phrasesBefore<V>(entries: Iterable<readonly [string, V]>): PhrasesBefore<V> {
  const root: PhraseNode<V> = { next: new Map() };
  for (const [phrase, value] of entries) add(root, phraseWords(phrase).toReversed(), value);
  const mask = openingMask(root.next.keys());
  return {
    before: (list, end) => {
      const last = list[end - 1];
      if (last === undefined || !mayOpen(mask, last.lower)) return undefined;
      let found: V | undefined;
      let node: PhraseNode<V> | undefined = root;
      for (let i = end - 1; node !== undefined; i--) {
        const token: Token | undefined = list[i];
        node = token === undefined ? undefined : node.next.get(token.lower);
        found = node?.value ?? found;
      }
      return found;
    },
    backwards: root,
  };
}

function add<V>(root: PhraseNode<V>, list: readonly string[], value: V): boolean {
  let node = root;
  for (const lower of list) {
    let next = node.next.get(lower);
    if (next === undefined) {
      next = { next: new Map() };
      node.next.set(lower, next);
    }
    node = next;
  }
  if (node === root || node.value !== undefined) return false;
  node.value = value;
  return true;
}
