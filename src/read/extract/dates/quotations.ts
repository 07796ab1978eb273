import type { Token } from '../../../model/token.ts';

/** Follows quotation marks along a block; each call gives whether the tokens up to an index stand inside a quotation. */
export type Quotations = {
  readonly quotedAt: (list: readonly Token[], index: number) => boolean;
  readonly pass: (list: readonly Token[]) => void;
};

const OPEN = new Set(['«', '“', '„', '「', '『']);
const CLOSE = new Set(['»', '”', '」', '』']);

/** Starts outside of any quotation. */
export function quotations(): Quotations {
  let inside = false;
  const after = (list: readonly Token[], from: boolean, end: number): boolean => {
    let state = from;
    for (let i = 0; i < end; i++) {
      const token = list[i];
      if (token?.kind !== 'mark') continue;
      if (OPEN.has(token.text)) state = true;
      else if (CLOSE.has(token.text)) state = false;
      else if (token.text === '"') state = !state;
    }
    return state;
  };
  return {
    quotedAt: (list, index) => after(list, inside, index),
    pass: (list) => {
      inside = after(list, inside, list.length);
    },
  };
}
