// Counted nouns of languages with counters: 65个国家, 60余名代表, 110カ国・地域, 19の人権団体, 「150개 국제기구」.
import type { Token } from '../../../model/token.ts';
import { isUnspaced } from '../../../text/letters.ts';
import type { Found } from '../../../text/phrases.ts';
import { phraseOf } from './lemma.ts';
import type { CountedNoun } from './noun.ts';
import type { NounTables } from './noun-tables.ts';

/** How many words a compound may have, and how many signs an unknown noun. */
const LONGEST = 5;
const SIGNS = 4;

const same = (word: string): string => word;

/** The counter and noun that start at a token behind a number; a counter that says nothing has no unit of its own. */
export function headCounted(list: readonly Token[], index: number, nouns: NounTables): CountedNoun | undefined {
  const found = counterAt(list, index, nouns);
  // 两千万人口: a noun that opens like a counter
  const direct = found === undefined ? undefined : nouns.nouns.at(list, index);
  const counter = found !== undefined && direct !== undefined && direct.end > found.end ? undefined : found;
  const at = counter?.end ?? index;
  const noun = compound(list, at, nouns) ?? linked(list, at, nouns);
  if (noun !== undefined || counter === undefined) return noun;
  const unknown = counter.value !== 'unit' ? unknownNoun(list, at, nouns) : undefined;
  if (unknown !== undefined) return unknown;
  const unit = counter.value === 'unit' ? phraseOf(list, index, at, same) : '';
  return { end: at, unit, head: phraseOf(list, index, at, same), at: index, sure: true };
}

// No blank stands inside a counter: 「개 국제기구」 is no 개국.
function counterAt(list: readonly Token[], index: number, nouns: NounTables): Found<'unit' | 'empty' | 'any'> | undefined {
  const found = nouns.counters.at(list, index);
  const blank = found === undefined ? -1 : list.slice(index + 1, found.end).findIndex((token) => token.spaced);
  if (found === undefined || blank < 0) return found;
  const value = nouns.pack.counters?.[phraseOf(list, index, index + 1 + blank, same)];
  return value === undefined ? undefined : { end: index + 1 + blank, value };
}

// 19の人権団体
function linked(list: readonly Token[], index: number, nouns: NounTables): CountedNoun | undefined {
  const link = nouns.counterLinks.at(list, index);
  return link === undefined ? undefined : compound(list, link.end, nouns);
}

/** Words that describe, then nouns, of which the last is the head: 国际人权组织. */
export function compound(list: readonly Token[], index: number, nouns: NounTables): CountedNoun | undefined {
  let at = index;
  let head = -1;
  for (let i = 0; i < LONGEST; i++) {
    const noun = nouns.nouns.at(list, at);
    const describing = nouns.describing.at(list, at);
    if (noun !== undefined && (describing === undefined || noun.end >= describing.end)) {
      head = at;
      at = noun.end;
    } else if (describing !== undefined && compoundGoesOn(list, describing.end, nouns)) at = describing.end;
    else break;
  }
  if (head < 0) return undefined;
  return { end: at, unit: phraseOf(list, index, at, same), head: phraseOf(list, head, at, same), at: head, sure: true };
}

const compoundGoesOn = (list: readonly Token[], index: number, nouns: NounTables): boolean =>
  nouns.nouns.at(list, index) !== undefined || nouns.describing.at(list, index) !== undefined;

function unknownNoun(list: readonly Token[], index: number, nouns: NounTables): CountedNoun | undefined {
  if (nouns.pack.unknown === undefined) return undefined;
  let end = index;
  while (end < index + 3 * SIGNS && isUnspaced(list[end]?.text ?? '')) {
    if (nouns.stopPhrases.at(list, end) !== undefined || (end > index && list[end]?.spaced === true)) break;
    end++;
  }
  if (nouns.pack.unknown === 'word') end = withoutParticle(list, index, end, nouns);
  else if (end - index > SIGNS) end = index + 2;
  if (end - index < 2) return undefined;
  const unit = phraseOf(list, index, end, same);
  return { end, unit, head: unit, at: index, sure: true };
}

// 「도시에서」 is 도시; a word that no particle ends is a noun only before a mark or another word.
function withoutParticle(list: readonly Token[], start: number, end: number, nouns: NounTables): number {
  const word = phraseOf(list, start, end, same);
  const [particle = ''] = nouns.pack.endings.find(([e]) => word.length > e.length + 1 && word.endsWith(e)) ?? [];
  return nouns.pack.notPlurals.some((e) => word.endsWith(e)) ? start : end - particle.length;
}
