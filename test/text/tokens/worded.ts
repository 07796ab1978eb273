import type { Token } from '../../../src/model/token.ts';
import { type Worded, wordOf } from '../../../src/text/tokens/word-table.ts';

/** Tokens with the words that they are. */
export const worded = (list: readonly Token[]): Worded => ({ list, words: Int32Array.from(list, wordOf), first: 0 });
