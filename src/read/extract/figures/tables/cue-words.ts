// Words of cues, in which « sign* » stands for all words that begin so.
import type { Token } from '../../../../model/token.ts';
import { phraseTokens } from '../../../../text/tokens/tokens.ts';

/** Phrases found by their number; several may start at one token. */
export type CueWords = { readonly at: (list: readonly Token[], index: number) => readonly CueFound[] };

/** A phrase found: its number, and the index after its last token. */
type CueFound = { readonly phrase: number; readonly end: number };

type Node = {
  readonly words: Map<string, Node>;
  readonly prefixes: Map<string, Node>;
  readonly lengths: Set<number>;
  readonly phrases: number[];
};

const node = (): Node => ({ words: new Map(), prefixes: new Map(), lengths: new Set(), phrases: [] });

/** The shortest word that letters may be glued to. */
const SHORTEST = 3;

/** A table of phrases; each is known by its place in the list. Letters of `glued` may stand before its words, in one with them. */
export function cueWords(list: readonly string[], glued: readonly string[] = []): CueWords {
  const root = node();
  for (const [number, phrase] of list.entries()) put(root, phrase, number);
  return {
    at: (tokens, index) => {
      const found: CueFound[] = [];
      walk(root, tokens, index, found, glued);
      return found;
    },
  };
}

function put(root: Node, phrase: string, number: number): void {
  let at = root;
  for (const { word, prefix } of starred(phrase)) {
    const next = (prefix ? at.prefixes : at.words).get(word) ?? node();
    (prefix ? at.prefixes : at.words).set(word, next);
    if (prefix) at.lengths.add(word.length);
    at = next;
  }
  at.phrases.push(number);
}

/** A word of a cue; `prefix` when a star stands behind it. */
export type StarredWord = { readonly word: string; readonly prefix: boolean };

/** The words of a cue in lower case. */
export function starred(phrase: string): readonly StarredWord[] {
  const list = phraseTokens(phrase);
  const isStar = (token: Token | undefined): boolean => token?.text === '*' && !token.spaced;
  return list.flatMap((token, i) => (isStar(token) ? [] : [{ word: token.lower, prefix: isStar(list[i + 1]) }]));
}

// As deep as the longest phrase; a token is looked up once as a word and once for each length of prefix.
function walk(at: Node, tokens: readonly Token[], index: number, found: CueFound[], glued: readonly string[]): void {
  for (const phrase of at.phrases) found.push({ phrase, end: index });
  const lower = tokens[index]?.lower;
  if (lower === undefined) return;
  step(at, lower, tokens, index, found, glued);
  for (const letters of glued) {
    if (lower.length >= letters.length + SHORTEST && lower.startsWith(letters)) {
      step(at, lower.slice(letters.length), tokens, index, found, glued);
    }
  }
}

function step(at: Node, word: string, tokens: readonly Token[], index: number, found: CueFound[], glued: readonly string[]): void {
  const exact = at.words.get(word);
  if (exact !== undefined) walk(exact, tokens, index + 1, found, glued);
  for (const length of at.lengths) {
    const next = length <= word.length ? at.prefixes.get(word.slice(0, length)) : undefined;
    if (next !== undefined) walk(next, tokens, index + 1, found, glued);
  }
}
