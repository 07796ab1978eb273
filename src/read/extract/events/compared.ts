import type { Token } from '../../../model/token.ts';
import type { Phrases } from '../../../text/words/phrases.ts';

/** How far before a date the words of its comparison stand, and how soon after these their number, in tokens. */
const FAR = 14;
const SOON = 4;

/** "…, up from the $8 million it pledged in March": whether a date only says when the number was that another is compared with. */
export function isCompared(from: number, to: number, tokens: readonly Token[], comparisons: Phrases<true>): boolean {
  const next = tokens[to];
  if (next !== undefined && next.kind !== 'mark') return false;
  for (let i = from - 1; i > Math.max(0, from - FAR); i--) {
    const token = tokens[i];
    if (token?.kind !== 'mark' || token.text !== ',') continue;
    const end = comparisons.at(tokens, i + 1)?.end;
    return end !== undefined && tokens.slice(end, Math.min(from, end + SOON)).some(({ kind }) => kind === 'number');
  }
  return false;
}
