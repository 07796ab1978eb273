import type { SegmentedDocument, Sentence } from '../../../model/document.ts';
import { wordTable } from '../../../text/tokens/word-table.ts';

/** Whether a token of a sentence stands inside a quotation; tokens are asked for in text order. */
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
  // the next token that was not looked at, and whether the one before it stands inside
  let at = 0;
  let token = 0;
  let block = -1;
  let inside = false;
  const goTo = ({ tokens: list, firstWord: first, block: own }: Sentence, end: number): void => {
    const tokens = { list, words, first };
    if (own !== block) inside = false;
    block = own;
    for (; token < end; token++) {
      const mark = markOf(tokens, token);
      if (mark !== MARKS.none) inside = mark === MARKS.open || (mark === MARKS.either && !inside);
    }
  };
  return (index, asked) => {
    const sentence = sentences[index];
    if (sentence === undefined) return false;
    for (; at < index; at++) {
      const passed = sentences[at];
      if (passed !== undefined && passed.block === sentence.block) goTo(passed, passed.tokens.length);
      token = 0;
    }
    goTo(sentence, asked);
    return inside;
  };
}
