import { isBoundary } from './noun-phrase.ts';
import type { Passage } from './passage.ts';

const LONGEST = 16;
const DASH = /^[–—-]$/u;
const UPPER = /^\p{Lu}/u;
const CAPITALS = /^[\p{Lu}\p{M}.'’-]{2,}$/u;
const INSIDE = /^[,./()*-]$/u;

/** « LEIDEN, March 4 (Newswire) - », « Madrid, 3 mar (Agencia Sur).- »: where a dateline at the start of a block ends; 0 without one. */
export function behindDateline(p: Passage): number {
  const { tokens, role } = p;
  if ((role !== 'lede' && role !== 'paragraph') || !UPPER.test(tokens[0]?.text ?? '')) return 0;
  let shown = p.startingAt.get(0)?.kind === 'place' || CAPITALS.test(tokens[0]?.text ?? '');
  let bracket = false;
  for (let i = 0; i < Math.min(LONGEST, tokens.length); ) {
    const { text = '', kind = 'mark' } = tokens[i] ?? {};
    if (i > 0 && !bracket && DASH.test(text) && (isBoundary(p, i) || tokens[i - 1]?.text === '.'))
      return shown && !againDashed(p, i) ? i + 1 : 0;
    if (text === '(') bracket = true;
    if (text === ')') bracket = false;
    const date = p.dateFrom.get(i);
    if (bracket || text === ')' || date !== undefined) shown = true;
    else if (kind === 'mark' ? !INSIDE.test(text) : kind === 'word' && !UPPER.test(text) && i > 0 && tokens[i - 1]?.kind !== 'number')
      return 0;
    i = date ?? i + 1;
  }
  return 0;
}

/** « Hanoi – the capital – said »: a second dash makes it an aside. */
const againDashed = (p: Passage, at: number): boolean => {
  const to = Math.min(p.sentenceTo[at] ?? 0, at + LONGEST);
  for (let i = at + 1; i < to; i++) if (DASH.test(p.tokens[i]?.text ?? '') && isBoundary(p, i)) return true;
  return false;
};
