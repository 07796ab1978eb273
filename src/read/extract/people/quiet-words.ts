import type { Token } from '../../../model/token.ts';
import { bare } from '../../../text/fold.ts';

/** So many words are remembered. */
const MOST = 20_000;

/** Tells small words that open nothing: those that are none of `firsts`, with their marks or without. `anything`: any word may open something. */
export function quietWords(firsts: ReadonlySet<string>, anything: boolean): (token: Token | undefined) => boolean {
  if (anything) return () => false;
  const known = new Map<string, boolean>();
  return (token) => {
    if (token === undefined || token.kind !== 'word') return false;
    const remembered = known.get(token.text);
    if (remembered !== undefined) return remembered;
    const { text, lower } = token;
    const small = text === lower && lower.toUpperCase() !== lower && lower.charAt(0).toUpperCase() !== lower.charAt(0);
    const quiet = small && !firsts.has(lower) && !firsts.has(bare(lower));
    if (known.size >= MOST) known.clear();
    known.set(text, quiet);
    return quiet;
  };
}
