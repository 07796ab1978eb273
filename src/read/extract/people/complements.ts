// The definite words that go on a role in Arabic: « محامي | المتهم », « رئيس | قسم الجراحة », « الأمين العام | للاتحاد ».
import type { NamesPack } from '../../../model/packs/names.ts';
import type { Span } from '../../../model/span.ts';
import type { Token } from '../../../model/token.ts';
import { uncased } from '../../../text/capitals.ts';
import { lowered } from '../../../text/fold.ts';
import type { Slot } from '../../../text/patterns/pattern.ts';
import { aliasTable } from '../../../text/words/alias-table.ts';
import { closedWords, formsById } from '../../../text/words/portfolios.ts';
import { phrasesOf, wordSet } from '../../../text/words/word-lists.ts';

/** So many letters at least has a word with its article. */
const SHORTEST = 5;
/** The small word that joins a second definite word: « الشباب | والرياضة ». */
const AND = 'و';
/** So many nouns stand between a role and its definite word. */
const MOST_LINKS = 2;

/** The words that go on a role: those that name a body when `bodies`, else all others. */
export function complement(pack: NamesPack, bodies: boolean): Slot<Span> {
  const { bringing = '', linking = '', never = '' } = pack.definiteBodies ?? {};
  const articles = [...wordSet(pack.determined ?? '')].filter((a) => !a.startsWith(AND));
  const [bringers, links] = [[...wordSet(bringing)], wordSet(linking)];
  const institutions = new Set([...phrasesOf(pack.institutions).map(lowered), ...wordSet(pack.things)]);
  const closed = new Set([...closedWords(pack), ...wordSet(never), ...[pack.qualities, pack.former].flatMap(phrasesOf).map(lowered)]);
  const given = wordSet(pack.given);
  const demonyms = aliasTable(formsById(pack.demonyms));
  const begins = (token: Token | undefined, prefixes: readonly string[]): boolean =>
    token !== undefined && uncased(token) && token.text.length >= SHORTEST && prefixes.some((p) => token.lower.startsWith(p));
  const definite = (list: readonly Token[], at: number, prefixes: readonly string[]): boolean => {
    const token = list[at];
    if (token === undefined || !begins(token, prefixes) || 'person' in token || closed.has(token.lower)) return false;
    return demonyms.at(list, at) === undefined && !given.has(token.lower);
  };
  const isBody = (noun: string): boolean =>
    institutions.has(noun) || [...articles, ...bringers].some((a) => noun.startsWith(a) && institutions.has(noun.slice(a.length)));
  const leads = (token: Token | undefined): boolean =>
    token !== undefined && !begins(token, articles) && (links.has(token.lower) || institutions.has(token.lower));
  return {
    at: (list, index) => {
      const before = list[index - 1];
      if (articles.length === 0 || bringers.length === 0 || before === undefined) return undefined;
      // After a role with its article only « لل » brings a noun: « الأمين العام | للاتحاد ».
      const whole = begins(before, articles);
      let end = index;
      while (!whole && end < index + MOST_LINKS && leads(list[end])) end++;
      if (!definite(list, end, whole ? bringers : articles)) return undefined;
      end++;
      const next = list[end];
      if (next?.lower.startsWith(AND) === true && begins({ ...next, lower: next.lower.slice(1) }, articles) && !closed.has(next.lower))
        end++;
      return isBody(list[index]?.lower ?? '') === bodies ? { end, value: { start: index, end } } : undefined;
    },
  };
}
