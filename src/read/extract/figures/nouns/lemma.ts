import type { Token } from '../../../../model/token.ts';
import { lowered } from '../../../../text/fold.ts';
import type { NounTables } from '../tables/noun-tables.ts';

const CAPITALS = /^\p{Lu}{4,}$/u;

/** Whether a word has the form of a plural; letters by themselves have none. */
export function isPlural(word: string, nouns: NounTables): boolean {
  if (nouns.lemmas.has(word)) return true;
  if (nouns.singulars.has(word)) return false;
  return word.length > 2 && nouns.pack.plurals.some((e) => word.endsWith(e)) && !nouns.pack.notPlurals.some((e) => word.endsWith(e));
}

/** The lemma of one word, in its own capitals: « délégations » → « délégation », "countries" → "country". */
export function lemma(word: string, nouns: NounTables): string {
  const own = CAPITALS.test(word) ? word.toLowerCase() : word;
  const known = nouns.lemmas.get(lowered(own));
  if (known !== undefined) return own === own.toLowerCase() ? known : capital(own, known);
  if (nouns.singulars.has(lowered(own))) return own;
  const article = nouns.pack.articles?.find((a) => own.startsWith(a) && own.length > a.length + 2);
  if (article !== undefined) return lemma(own.slice(article.length), nouns);
  const [ending, instead] = nouns.pack.endings.find(([e]) => own.length > e.length + 1 && own.endsWith(e)) ?? ['', ''];
  return ending === '' ? own : own.slice(0, own.length - ending.length) + instead;
}

// « Ärzte » → « Arzt »
const capital = (own: string, known: string): string =>
  (own.slice(0, 1).toLowerCase() === known.slice(0, 1) ? own.slice(0, 1) : known.slice(0, 1).toUpperCase()) + known.slice(1);

/** Words of a noun as printed, each by a mapping of its own, blanks as in the text. */
export function phraseOf(list: readonly Token[], start: number, end: number, by: (word: string, index: number) => string): string {
  let text = '';
  for (let i = start; i < end; i++) {
    const token = list[i];
    if (token === undefined) break;
    text += (i > start && token.spaced ? ' ' : '') + (token.kind === 'word' ? by(token.text, i) : token.text);
  }
  return text;
}
