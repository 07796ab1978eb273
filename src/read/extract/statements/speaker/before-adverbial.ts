import { isBoundary } from '../passage/noun-phrase.ts';
import { back, type Passage } from '../passage/passage.ts';

const LONGEST_CITING = 12;
const LONGEST_PHRASE = 6;

/** « Газета со ссылкой на чиновников написала »: where the words that cite others begin. */
export function beforeCiting(p: Passage, at: number, floor: number): number {
  if (p.lexicon.pack.citings === undefined) return at;
  for (let i = at - 1; i > floor && at - i < LONGEST_CITING && !isBoundary(p, i); i--)
    if (p.lexicon.words.citings.at(p.tokens, i) !== undefined) return i;
  return at;
}

/** « Сергей Семак после матча посетовал »: where a short adverbial between a name and its verb begins. */
export function beforePhrase(p: Passage, at: number, floor: number): number {
  const { tokens, endingAt, lexicon } = p;
  if (lexicon.pack.properCapitals !== 'inside' || back(lexicon.pronouns, tokens, at) < at) return at;
  for (let i = at - 1; i > floor && at - i < LONGEST_PHRASE && (tokens[i]?.kind === 'word' || tokens[i]?.text === '-'); i--)
    if (endingAt.get(i)?.found?.mention.form === 'name' && lexicon.words.prepositions.at(tokens, i) !== undefined) return i;
  return at;
}

/** « Министр в четверг заявил »: where a date between subject and verb begins, its preposition included. */
export function beforeDate({ tokens, dateTo, days, lexicon: { words, pack } }: Passage, at: number, floor: number): number {
  const date = dateTo.get(at) ?? back(words.weekdays, tokens, at);
  if (date >= at || pack.headLast === true) return at;
  // « Cơ quan quản lý ngày 20/8 cho biết »: a date needs no preposition.
  if (pack.tenseless === true) return date > floor && days.has(date) ? date : at;
  const from = back(words.prepositions, tokens, date);
  return from > floor ? from : at;
}
