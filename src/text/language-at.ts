import { firstAt } from './first-at.ts';

/** The language of the block that an offset lies in, or of the next one; blocks stand in text order. */
export function languageAt<L>(blocks: readonly { readonly end: number; readonly language: L }[]): (offset: number) => L | undefined {
  return (offset) => blocks[firstAt(blocks.length, (i) => (blocks[i]?.end ?? 0) > offset)]?.language;
}
