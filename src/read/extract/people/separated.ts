import type { NameMention } from '../../../model/mention.ts';
import type { Token } from '../../../model/token.ts';
import { clung, unclung } from '../../../text/words/clitics.ts';
import type { PeopleLexicon } from './lexicon.ts';

/** Tokens with small words set apart from the titles and names that they are written together with: « و | الأمين », « ل | لأمم ». */
export function separated(
  tokens: readonly Token[],
  names: ReadonlyMap<number, NameMention>,
  { clitics, clungTo }: PeopleLexicon,
): readonly Token[] {
  if (clitics.size === 0) return tokens;
  return tokens.flatMap((token) => {
    if (names.has(token.start) || clungTo.has(token.lower)) return [token];
    for (const rest of unclung(token, clitics)) if (names.has(rest.start) || clungTo.has(rest.lower)) return [...clung(token, rest), rest];
    return [token];
  });
}
