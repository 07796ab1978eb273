// Nouns that no table knows, behind a counter or glued to a number: 12人の生存者, 「4만 명의 팬」, 17ゴール, 「29경기」.
import type { Token } from '../../../../model/token.ts';
import { isUnspaced } from '../../../../text/tokens/letters.ts';
import type { NounTables } from '../tables/noun-tables.ts';
import { phraseOf } from './lemma.ts';
import type { CountedNoun } from './noun.ts';

/** How many signs an unknown noun may have, and how many are looked at. */
const SIGNS = 4;
const REACH = 3 * SIGNS;

const same = (word: string): string => word;
const KATAKANA = /^[\p{Script=Katakana}ー]/u;
const HAN = /^[\p{Script=Han}々]/u;
const HANGUL = /^\p{Script=Hangul}/u;

/** The noun behind a counter that says nothing. */
export function unknownNoun(list: readonly Token[], index: number, nouns: NounTables): CountedNoun | undefined {
  if (nouns.pack.unknown === undefined) return undefined;
  let end = index;
  while (end < index + REACH && isUnspaced(list[end]?.text ?? '')) {
    if (nouns.stopPhrases.at(list, end) !== undefined || (end > index && list[end]?.spaced === true)) break;
    end++;
  }
  if (nouns.pack.unknown === 'word') end = withoutParticle(list, index, end, nouns);
  else if (end - index > SIGNS) end = index + 2;
  return end - index < 2 ? undefined : nounOf(list, index, end);
}

/** A noun of persons behind the link of their counter, told by its ending or its script. */
export function personNoun(list: readonly Token[], index: number, nouns: NounTables): CountedNoun | undefined {
  const endings = nouns.pack.personEndings;
  if (endings === undefined) return undefined;
  const first = list[index]?.text ?? '';
  if (KATAKANA.test(first)) return foreignNoun(list, index, nouns);
  const script = HAN.test(first) ? HAN : HANGUL;
  const run = runEnd(list, index, script);
  const last = script === HANGUL ? withoutParticle(list, index, run, nouns) : run;
  for (let end = last; end > index + 1; end--) {
    const word = phraseOf(list, index, end, same);
    if (endings.some((e) => word.endsWith(e) && word.length > e.length)) return nounOf(list, index, end);
    if (script === HANGUL) return undefined;
  }
  return undefined;
}

/** A word glued to digits that no table knows counts them: 17ゴール, 「29경기」. */
export function gluedNoun(list: readonly Token[], index: number, nouns: NounTables): CountedNoun | undefined {
  const first = list[index];
  if (first === undefined || first.spaced || list[index - 1]?.kind !== 'number') return undefined;
  if (KATAKANA.test(first.text)) return foreignNoun(list, index, nouns);
  if (!HANGUL.test(first.text)) return undefined;
  const end = withoutParticle(list, index, runEnd(list, index, HANGUL), nouns);
  return end > index ? nounOf(list, index, end) : undefined;
}

function foreignNoun(list: readonly Token[], index: number, nouns: NounTables): CountedNoun | undefined {
  const end = runEnd(list, index, KATAKANA);
  return end - index < 2 || nouns.stopPhrases.at(list, index)?.end === end ? undefined : nounOf(list, index, end);
}

function runEnd(list: readonly Token[], index: number, script: RegExp): number {
  let end = index;
  while (end < index + REACH && script.test(list[end]?.text ?? '') && (end === index || list[end]?.spaced === false)) end++;
  return end;
}

function nounOf(list: readonly Token[], index: number, end: number): CountedNoun {
  const unit = phraseOf(list, index, end, same);
  return { end, unit, head: unit, at: index, sure: true };
}

// 「도시에서」 is 도시, 「골을」 골, 「에서」 nothing; a word with the ending of a verb is no noun.
function withoutParticle(list: readonly Token[], start: number, end: number, nouns: NounTables): number {
  const word = phraseOf(list, start, end, same);
  if (nouns.pack.notPlurals.some((e) => word.endsWith(e))) return start;
  const particle = nouns.pack.endings.find(([e]) => word.endsWith(e))?.[0] ?? '';
  return end - particle.length;
}
