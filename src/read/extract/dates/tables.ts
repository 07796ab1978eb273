// Tables of phrases as `text/phrases` has them, asked through the eyes of a search.

import type { Looks } from '../../../text/tokens/remembered.ts';
import { tokens } from '../../../text/tokens/tokens.ts';
import { type Found, type PhraseNode, phrases, phrasesBefore } from '../../../text/words/phrases.ts';

/** Phrases to be looked up where they begin, by their lower-case words. */
export type Table<V> = {
  readonly at: (looks: Looks, index: number) => Found<V> | undefined;
  readonly firsts: readonly string[];
  readonly words: readonly string[];
};

/** A table from phrases to values; the longest wins. */
export function table<V>(entries: Iterable<readonly [string, V]>): Table<V> {
  const { root, firsts, phrases: all } = phrases(entries);
  return { at: (looks, index) => longest(root, looks, index), firsts, words: all.flat() };
}

function longest<V>(root: PhraseNode<V>, looks: Looks, index: number): Found<V> | undefined {
  let found: Found<V> | undefined;
  let node: PhraseNode<V> | undefined = root;
  for (let i = index; node.next.size > 0; i++) {
    const token = looks.at(i);
    node = token === undefined ? undefined : node.next.get(token.lower);
    if (node === undefined) return found;
    if (node.value !== undefined) found = { end: i + 1, value: node.value };
  }
  return found;
}

/** Phrases that may stand right before or right behind something. */
export type Neighbours = {
  readonly before: (looks: Looks, start: number) => boolean;
  readonly behind: (looks: Looks, end: number) => boolean;
  readonly words: readonly string[];
};

/** The end of a text is as good as a full stop. */
const STOP = tokens('.');

/** Phrases as neighbours. */
export function neighbours(list: readonly string[]): Neighbours {
  const entries = list.map((p): [string, true] => [p, true]);
  const { root, at, phrases: all } = phrases(entries);
  const { backwards } = phrasesBefore(entries);
  const ends = at(STOP, 0) !== undefined;
  return {
    before: (looks, start) => {
      let node: PhraseNode<true> | undefined = backwards;
      for (let i = start - 1; node.next.size > 0; i--) {
        const token = looks.at(i);
        node = token === undefined ? undefined : node.next.get(token.lower);
        if (node === undefined) return false;
        if (node.value === true) return true;
      }
      return false;
    },
    behind: (looks, end) => (looks.at(end) === undefined ? ends : longest(root, looks, end) !== undefined),
    words: all.flat(),
  };
}
