// Names that the document shows to be no persons: places of its datelines, and what a noun for a village or an office names, be it in a list.
import type { Role } from '../../../model/block.ts';
import type { SegmentedDocument } from '../../../model/document.ts';
import type { Token } from '../../../model/token.ts';
import { capitalised, shouted } from '../../../text/capitals.ts';
import type { PeopleLexicon, PeopleLexicons } from './lexicon.ts';
import { keysOf, type Sighting, wordsOf } from './sighting.ts';

/** So many tokens has a dateline at most, so many words its place. */
const [LONGEST, MOST_WORDS] = [18, 4];
/** So many names stand in a list, each of so many words. */
const [LONGEST_LIST, LONGEST_NAME] = [12, 4];
/** So many words of a title stand before a noun that ends it: « староста | деревни ». */
const BACK = 3;

const DATELINED: ReadonlySet<Role> = new Set<Role>(['dateline', 'lede', 'paragraph']);
const DASH = /^[–—-]$/;

type Line = { readonly tokens: readonly Token[]; readonly lexicon: PeopleLexicon };

/** Tells whether a name without a title or word of address is one of those. */
export function calledPlaces(
  document: SegmentedDocument,
  lexicons: PeopleLexicons,
  lines: readonly Line[],
  known: (word: string) => boolean,
): (sighting: Sighting) => boolean {
  const found = new Set<string>();
  const inside = new Set<number>();
  const add = (tokens: readonly Token[], lexicon: PeopleLexicon): void => {
    const words = wordsOf(tokens.map((t) => t.text).join(' '));
    if (words.length === 1 && known(words[0] ?? '')) return;
    found.add(words.join(' '));
    if (lexicon.stem !== undefined) found.add(words.map(lexicon.stem).join(' '));
  };
  let block = -1;
  for (const sentence of document.sentences) {
    const first = sentence.block !== block;
    block = sentence.block;
    const lexicon = lexicons.get(sentence.language) ?? lexicons.get(document.language);
    if (!first || lexicon === undefined || !DATELINED.has(document.blocks[block]?.role ?? 'furniture')) continue;
    const place = datelinePlace(sentence.tokens);
    if (place === 0) continue;
    add(sentence.tokens.slice(0, place), lexicon);
    for (const { start } of sentence.tokens.slice(0, place)) inside.add(start);
    // « BUTTE, | Montana — »
    let end = place + 1;
    while (capitalised(sentence.tokens[end])) end++;
    if (end > place + 1) add(sentence.tokens.slice(place + 1, end), lexicon);
  }
  for (const { tokens, lexicon } of lines)
    for (let i = 0; i < tokens.length; i++) {
      const noun = lexicon.namingNouns.at(tokens, i);
      if (noun !== undefined && !titled(tokens, i, lexicon)) list(tokens, noun.end, lexicon, (words) => add(words, lexicon));
    }
  if (found.size === 0) return () => false;
  return (sighting) => {
    const { form, roles, honorific, words } = sighting;
    if (form !== 'name' || roles.length > 0 || honorific !== undefined) return false;
    // « SANTA | ROSAURA, Tab.- »: a part of the place
    if (inside.has(sighting.span.start)) return true;
    return found.has(words.join(' ')) || found.has(keysOf(sighting).join(' '));
  };
}

/** Where the capitals end that open a dateline, with a comma, a date or a bracket before its dash: « SALINA CRUZ | , Oax.- »; 0 without one. */
function datelinePlace(tokens: readonly Token[]): number {
  let end = 0;
  while (end < MOST_WORDS && shouted(tokens[end]) && (tokens[end]?.text.length ?? 0) > 1) end++;
  if (end === 0 || !/^[,(]$/.test(tokens[end]?.text ?? '')) return 0;
  for (let i = end + 1; i < Math.min(LONGEST, tokens.length); i++) {
    const { kind, text, spaced } = tokens[i] ?? { kind: 'mark', text: '', spaced: false };
    if (kind === 'mark' && DASH.test(text) && (spaced || /^[.)]$/.test(tokens[i - 1]?.text ?? ''))) return end;
    const day = tokens[i - 1]?.kind === 'number' || tokens[i + 1]?.kind === 'number';
    if (kind === 'mark' ? !/^[,.()/*-]$/.test(text) : kind === 'word' && !capitalised(tokens[i]) && text.length > 3 && !day) return 0;
  }
  return 0;
}

/** « trưởng | thôn », « глава | села »: the noun goes on a title. */
function titled(tokens: readonly Token[], index: number, { heads, ranks }: PeopleLexicon): boolean {
  for (let i = Math.max(0, index - BACK); i < index; i++)
    if (heads.at(tokens, i) !== undefined || ranks.at(tokens, i) !== undefined) return true;
  return false;
}

/** The names of a list behind its noun, a preposition between them or not: « сёл Кыллах, Томпо и Ючюгей », « pueblos de X y Z ». */
function list(tokens: readonly Token[], from: number, lexicon: PeopleLexicon, add: (words: readonly Token[]) => void): void {
  const { shape, and, of, definite, bodyFollows } = lexicon;
  let at = of.at(tokens, from)?.end ?? from;
  if (definite.has(tokens[at]?.lower ?? '')) at++;
  const found: (readonly Token[])[] = [];
  const family = (last: Token | undefined): boolean => shape.surname(last) || shape.surnameLike(last);
  while (found.length < LONGEST_LIST) {
    let end = at;
    while (end < at + LONGEST_NAME && capitalised(tokens[end]) && tokens[end]?.kind === 'word') end++;
    // « староста деревни | Айсен Павлов »: the name of a person all the same.
    const person = end > at + 1 && (bodyFollows || shape.given(tokens[at]) || family(tokens[end - 1]));
    if (end === at || person || shape.familyFirst(tokens, at) >= 3) break;
    found.push(tokens.slice(at, end));
    const next = tokens[end];
    if (next === undefined || !(next.text === ',' || and.has(next.lower))) break;
    at = end + 1;
  }
  const [only] = found;
  if (found.length > 1 || !family(only?.[0])) found.forEach(add);
}
