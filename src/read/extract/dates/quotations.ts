import type { Sentence } from '../../../model/document.ts';
import type { Token } from '../../../model/token.ts';

/** Whether a token of a sentence stands inside a quotation; sentences are asked for in text order. */
export type Quoted = (sentence: number, token: number) => boolean;

const OPEN = new Set(['«', '“', '„', '「', '『']);
const CLOSE = new Set(['»', '”', '」', '』']);

/** Follows quotation marks along the blocks that are asked for; each block begins outside of any quotation. */
export function quotations(sentences: readonly Sentence[]): Quoted {
  let next = 0;
  let block = -1;
  let inside = false;
  return (index, token) => {
    const asked = sentences[index];
    if (asked === undefined) return false;
    for (; next < index; next++) {
      const passed = sentences[next];
      if (passed === undefined || passed.block !== asked.block) continue;
      inside = after(passed.tokens, block === passed.block && inside, passed.tokens.length);
      block = passed.block;
    }
    return after(asked.tokens, block === asked.block && inside, token);
  };
}

function after(list: readonly Token[], from: boolean, end: number): boolean {
  let state = from;
  for (let i = 0; i < end; i++) {
    const token = list[i];
    if (token?.kind !== 'mark') continue;
    if (OPEN.has(token.text)) state = true;
    else if (CLOSE.has(token.text)) state = false;
    else if (token.text === '"') state = !state;
  }
  return state;
}
