// Family names that a document shows, in scripts of signs: « 柘植氏 », « 八神 » of « 八神恵 ». Before a title they are somebody.
import type { Sentence } from '../../../model/document.ts';
import type { PeopleLexicon } from './lexicon.ts';
import type { Tagged } from './tagger/index.ts';

const SURE = 0.8;
const SIGNS = /^[\u3400-\u9fff々]+$/;
const SIGN = /^[\u3400-\u9fff々]$/;
/** So many signs have the names that a word of address closes, and the full names of which the beginning is a family name. */
const [SHORTEST, LONGEST] = [2, 4];
const [SHORTEST_FULL, LONGEST_FULL] = [3, 5];

/** The lines of a document as far as they are looked at here. */
type Line = Pick<Sentence, 'tokens'> & { readonly lexicon: PeopleLexicon; readonly learned: readonly Tagged[] | undefined };

/** All family names of signs that stand before a word of address for persons alone, or begin a name that the model is sure of. */
export function surnamesOf(text: string, lines: readonly Line[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tokens, lexicon, learned = [] } of lines) {
    if (!lexicon.titlesAfter) continue;
    for (const { start, end, sure } of learned) {
      const name = text.slice(start, end);
      // « 瞿 » of « 瞿晓东 »: where titles stand before names too, family names are of one sign.
      if (lexicon.titlesBefore && sure >= SURE && SIGNS.test(name) && name.length >= 2 && name.length <= 3) found.add(name.slice(0, 1));
      if (sure >= SURE && name.length >= SHORTEST_FULL && name.length <= LONGEST_FULL && SIGNS.test(name)) found.add(name.slice(0, 2));
    }
    for (let i = SHORTEST; i < tokens.length; i++) {
      if (lexicon.personal.at(tokens, i) === undefined) continue;
      let from = i;
      while (from > 0 && i - from <= LONGEST && SIGN.test(tokens[from - 1]?.text ?? '')) from--;
      const name = tokens
        .slice(from, i)
        .map((t) => t.text)
        .join('');
      const titled = tokens.slice(from, i).some((_, k) => lexicon.heads.at(tokens, from + k) !== undefined);
      if (i - from >= SHORTEST && i - from <= LONGEST && !titled) found.add(name);
    }
  }
  return found;
}
