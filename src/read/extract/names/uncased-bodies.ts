// Names of bodies in scripts that no capital shows: by how their last word ends (« 기상관측소 »), or by the definite words behind their noun (« هيئة الموانئ »).
import type { NamesPack } from '../../../model/packs/names.ts';
import type { Token } from '../../../model/token.ts';
import { uncased } from '../../../text/capitals.ts';
import type { Slot } from '../../../text/patterns/pattern.ts';
import { type Found, type Phrases, phrases } from '../../../text/words/phrases.ts';
import { closedWords } from '../../../text/words/portfolios.ts';
import { phrasesOf, wordSet } from '../../../text/words/word-lists.ts';

/** So many signs a name has at most. */
const LONGEST = 14;
/** So many signs at least stand before the noun of a body, for it to be a name. */
const LEAST = 2;
const MOST_WORDS = 3;

const table = (list: readonly string[]): Phrases<string> => phrases(list.map((w) => [w, w] as const));
const scriptOf = (token: Token | undefined): 'kana' | 'hangul' | 'signs' | undefined => {
  const text = token?.text ?? '';
  if (/^[\uac00-\ud7a3]$/.test(text)) return 'hangul';
  return /^[\u3400-\u9fff\u30a1-\u30fa\u30fc々]$/.test(text) ? 'signs' : /^[\u3041-\u309f]$/.test(text) ? 'kana' : undefined;
};

/** Signs of one run that end as names of bodies do: « 寒海研究所 », « 항만청 », with an office or a small word right behind. */
export function joinedBody(pack: NamesPack): Slot<string> {
  const { endings = '', particles = '', never = '' } = pack.joinedBodies ?? {};
  const last = table(phrasesOf(endings));
  const small = table([...wordSet(particles)]);
  const stops = table(phrasesOf(never));
  const offices = table(pack.roles.flatMap((r) => phrasesOf(r.words)).concat(phrasesOf(pack.deputies)));
  const goesOn = (list: readonly Token[], i: number, script: string): boolean =>
    scriptOf(list[i]) === script && (list[i]?.spaced === false || script === 'signs');
  const closes = (list: readonly Token[], end: number, script: string): boolean =>
    !goesOn(list, end, script) || offices.at(list, end) !== undefined || small.at(list, end) !== undefined;
  return {
    at: (list, index): Found<string> | undefined => {
      const script = scriptOf(list[index]);
      if (endings === '' || script === undefined || script === 'kana' || stops.at(list, index) !== undefined) return undefined;
      // In the midst of a word or of a run of signs no name begins.
      if (scriptOf(list[index - 1]) === script && (script === 'signs' || list[index]?.spaced === false)) return undefined;
      let found: number | undefined;
      for (let i = index + 1; i < index + LONGEST && goesOn(list, i, script); i++) {
        const end = i >= index + LEAST ? last.at(list, i)?.end : undefined;
        if (end !== undefined && closes(list, end, script)) found = end;
      }
      return found === undefined ? undefined : { end: found, value: '' };
    },
  };
}

/**
 * The definite words that go on the noun of a body. After a noun with an article only adjectives do: « المحكمة | الدستورية »; after one without
 * also another noun: « هيئة | الموانئ البحرية ».
 */
export function definiteWords(pack: NamesPack): Slot<string> {
  const articles = [...wordSet(pack.determined ?? '')];
  const { adjectives: endings = '', bringing = '', linking = '', never = '' } = pack.definiteBodies ?? {};
  const adjectives = [...wordSet(endings)];
  const bringers = [...wordSet(bringing)];
  const links = wordSet(linking);
  const closed = table([
    ...closedWords(pack),
    ...[...pack.honorifics.map((h) => h.forms), pack.ranks, pack.former, ...pack.roles.map((r) => r.words)].flatMap(phrasesOf),
    ...wordSet(never),
  ]);
  const definite = (token: Token | undefined): token is Token =>
    token !== undefined &&
    token.kind === 'word' &&
    uncased(token) &&
    token.text.length > 4 &&
    articles.some((a) => token.lower.startsWith(a));
  const adjective = (token: Token): boolean => adjectives.some((e) => token.lower.endsWith(e));
  return {
    at: (list, index) => {
      if (adjectives.length === 0) return undefined;
      let noun = !definite(list[index - 1]);
      // « جمعية | مكافحة | الفساد »: nouns that only lead to the definite one.
      let end = noun && links.has(list[index]?.lower ?? '') ? index + 1 : index;
      const first = end;
      while (end < index + MOST_WORDS) {
        const token = list[end];
        if (!definite(token) || closed.at(list, end) !== undefined) break;
        // « للصيد » brings a noun of its own.
        if (!noun && !bringers.some((b) => token.lower.startsWith(b)) && !adjective(token)) break;
        noun = false;
        end++;
      }
      return end === first ? undefined : { end, value: '' };
    },
  };
}
