// What ministers and ministries are for.
import type { Forms, NamesPack } from '../../model/packs/names.ts';
import type { Token } from '../../model/token.ts';
import { capitalised, shouted } from '../capitals.ts';
import { slug } from '../fold.ts';
import type { Slot } from '../patterns/pattern.ts';
import { aliasTable } from './alias-table.ts';
import { phrasesOf, wordSet } from './word-lists.ts';

const LONGEST = 3;

/** Phrases of a table, each with its id. */
export const formsById = (forms: Forms): readonly (readonly [string, string])[] =>
  Object.entries(forms).flatMap(([id, list]) => phrasesOf(list).map((form) => [form, id] as const));

/** Words that belong to no name: those that open sentences, and verbs. */
export const closedWords = (pack: NamesPack): ReadonlySet<string> =>
  new Set([pack.starters, pack.acts, pack.copulas].flatMap((list) => [...wordSet(list)]));

/** Whether a word looks like an adjective that goes on a name: « publique », « intérieures ». */
export function adjectiveTest(pack: NamesPack): (token: Token | undefined) => boolean {
  const endings = [...wordSet(pack.adjectiveEndings)];
  const closed = closedWords(pack);
  return (token) =>
    token !== undefined && token.kind === 'word' && !closed.has(token.lower) && endings.some((e) => token.lower.endsWith(e));
}

/** A portfolio we know, else a capitalised word and its adjectives, under their own name, unless it is something else. */
export function portfolioSlot(pack: NamesPack, other: (token: Token) => boolean = () => false): Slot<string> {
  const known = aliasTable(formsById(pack.portfolios).map(([form, id]) => [form.toLowerCase(), id] as const));
  const closed = closedWords(pack);
  const adjective = adjectiveTest(pack);
  // Without endings of adjectives there is no telling where an unknown portfolio ends.
  if (pack.adjectiveEndings === '') return known;
  return {
    at: (list, index) => {
      const found = known.at(list, index);
      const token = list[index];
      if (found !== undefined || token === undefined) return found;
      if (!capitalised(token) || shouted(token) || closed.has(token.lower) || other(token)) return undefined;
      let end = index + 1;
      while (end < index + LONGEST && adjective(list[end])) end++;
      const words = list.slice(index, end).map((t) => t.text);
      return { end, value: slug(words.join(' ')) };
    },
  };
}
