// Counted nouns of languages with counters: 65个国家, 60余名代表, 110カ国・地域, 19の人権団体, 「150개 국제기구」.

import type { CounterKind } from '../../../../model/packs/counted-nouns.ts';
import type { Token } from '../../../../model/token.ts';
import type { Found } from '../../../../text/words/phrases.ts';
import type { NounTables } from '../tables/noun-tables.ts';
import { phraseOf } from './lemma.ts';
import type { CountedNoun } from './noun.ts';
import { gluedNoun, personNoun, unknownNoun } from './unknown-noun.ts';

/** How many words a compound may have. */
const LONGEST = 5;

const same = (word: string): string => word;

/** The counter and noun that start at a token behind a number; a counter that says nothing has no unit of its own. */
export function headCounted(list: readonly Token[], index: number, nouns: NounTables): CountedNoun | undefined {
  const found = counterAt(list, index, nouns);
  // 两千万人口: a noun that opens like a counter
  const direct = found === undefined ? undefined : nouns.nouns.at(list, index);
  const counter = found !== undefined && direct !== undefined && direct.end > found.end ? undefined : found;
  const at = counter?.end ?? index;
  const own = phraseOf(list, index, at, same);
  // 「78カ国の代表」 counts states.
  if (counter?.value === 'own') return { end: at, unit: own, head: own, at: index, sure: true };
  const isOfPersons = nouns.persons.has(own);
  const known = compound(list, at, nouns) ?? linked(list, at, isOfPersons, nouns);
  // 四万名球迷 are no balls.
  const noun = isOfPersons && known?.end === at + 1 && counter?.value !== 'unit' ? (unknownNoun(list, at, nouns) ?? known) : known;
  if (noun !== undefined) return noun;
  if (counter === undefined) return gluedNoun(list, index, nouns);
  const unknown = counter.value !== 'unit' ? unknownNoun(list, at, nouns) : undefined;
  if (unknown !== undefined) return unknown;
  return { end: at, unit: counter.value === 'unit' ? own : '', head: own, at: index, sure: true };
}

// No blank stands inside a counter: 「개 국제기구」 is no 개국.
function counterAt(list: readonly Token[], index: number, nouns: NounTables): Found<CounterKind> | undefined {
  const found = nouns.counters.at(list, index);
  const blank = found === undefined ? -1 : list.slice(index + 1, found.end).findIndex((token) => token.spaced);
  if (found === undefined || blank < 0) return found;
  const value = nouns.pack.counters?.[phraseOf(list, index, index + 1 + blank, same)];
  return value === undefined ? undefined : { end: index + 1 + blank, value };
}

// 19の人権団体, 4人の生存者
function linked(list: readonly Token[], index: number, isOfPersons: boolean, nouns: NounTables): CountedNoun | undefined {
  const link = nouns.counterLinks.at(list, index);
  if (link === undefined) return undefined;
  return compound(list, link.end, nouns) ?? (isOfPersons ? personNoun(list, link.end, nouns) : undefined);
}

/** Words that describe, then nouns, of which the last is the head: 国际人权组织. */
export function compound(list: readonly Token[], index: number, nouns: NounTables): CountedNoun | undefined {
  let at = index;
  let head = -1;
  for (let i = 0; i < LONGEST; i++) {
    if (at > index && parts(list[at])) break;
    const noun = nouns.nouns.at(list, at);
    const describing = nouns.describing.at(list, at);
    if (noun !== undefined && (describing === undefined || noun.end >= describing.end)) {
      head = at;
      at = noun.end;
    } else if (describing !== undefined && head < 0 && compoundGoesOn(list, describing.end, nouns)) at = describing.end;
    else break;
  }
  if (head < 0) return undefined;
  return { end: at, unit: phraseOf(list, index, at, same), head: phraseOf(list, head, at, same), at: head, sure: true };
}

/** Where words are written together a blank parts clauses: 「76國簽署 專家籲」. */
const parts = (token: Token | undefined): boolean => token?.spaced === true && UNSPACED.test(token.text);
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const compoundGoesOn = (list: readonly Token[], index: number, nouns: NounTables): boolean =>
  nouns.nouns.at(list, index) !== undefined || nouns.describing.at(list, index) !== undefined;
