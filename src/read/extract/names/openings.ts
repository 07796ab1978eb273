// At which words a name of a body or place may begin: most small words are passed over by one look.
import type { NamesPack } from '../../../model/packs/names.ts';
import type { Token } from '../../../model/token.ts';
import { bare } from '../../../text/fold.ts';
import { phraseWords } from '../../../text/tokens/tokens.ts';
import { formsById } from '../../../text/words/portfolios.ts';

/** So many words are remembered. */
const MOST = 1 << 15;

/**
 * Tells of a token whether no name begins there: a small word, a number or a mark that opens none of what is known. Slots that read any word
 * ask for a capital, for a script without them, or for a mark that opens a quotation.
 */
export function opensNothing(firsts: Iterable<string>, pack: NamesPack): (token: Token) => boolean {
  const known = new Set(firsts);
  for (const [form] of [...formsById(pack.portfolios), ...formsById(pack.cities)]) known.add(bare(phraseWords(form)[0] ?? ''));
  const remembered = new Map<string, boolean>();
  const told = ({ text, lower, kind }: Token): boolean => {
    if (known.has(lower) || known.has(bare(lower))) return false;
    if (kind !== 'word') return !/^[«„“"]$/.test(text);
    // Words may end in the noun of a ministry: "Innenministerium".
    return pack.compounds === undefined && text === lower && lower.charAt(0).toUpperCase() !== lower.charAt(0);
  };
  return (token) => {
    const before = remembered.get(token.text);
    if (before !== undefined) return before;
    const nothing = told(token);
    if (remembered.size >= MOST) remembered.clear();
    remembered.set(token.text, nothing);
    return nothing;
  };
}
