import type { SegmentedDocument, Sentence } from '../../../model/document.ts';
import { wordTable } from '../../../text/tokens/word-table.ts';

/** Whether a token of a sentence stands inside a quotation; sentences are asked for in text order. */
export type Quoted = (sentence: number, token: number) => boolean;

const MARKS = { none: 0, open: 1, close: 2, either: 3 } as const;
const OPEN = new Set(['«', '“', '„', '「', '『']);
const CLOSE = new Set(['»', '”', '」', '』']);

const markOf = wordTable(({ text }) => {
  if (OPEN.has(text)) return MARKS.open;
  if (CLOSE.has(text)) return MARKS.close;
  return text === '"' ? MARKS.either : MARKS.none;
});

/** Follows quotation marks along the blocks that are asked for; each block begins outside of any quotation. */
export function quotations({ sentences, words }: SegmentedDocument): Quoted {
  const after = ({ tokens: list, firstWord: first }: Sentence, from: boolean, end: number): boolean => {
    const tokens = { list, words, first };
    let state = from;
    for (let i = 0; i < end; i++) {
      const mark = markOf(tokens, i);
      if (mark !== MARKS.none) state = mark === MARKS.open || (mark === MARKS.either && !state);
    }
    return state;
  };
  let next = 0;
  let block = -1;
  let inside = false;
  return (index, token) => {
    const asked = sentences[index];
    if (asked === undefined) return false;
    for (; next < index; next++) {
      const passed = sentences[next];
      if (passed === undefined || passed.block !== asked.block) continue;
      inside = after(passed, block === passed.block && inside, passed.tokens.length);
      block = passed.block;
    }
    return after(asked, block === asked.block && inside, token);
  };
}
