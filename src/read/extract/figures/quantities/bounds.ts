import type { Bound } from '../../../../model/mention.ts';
import type { FigureKind } from '../../../../model/packs/figures.ts';
import type { Token } from '../../../../model/token.ts';
import { readNumber } from '../../../../text/numbers/number.ts';
import type { BoundOf, FigureTables } from '../tables/figure-tables.ts';

/** Words that limit a number, and where they stand. */
export type Limit = { readonly bound: Bound; readonly start: number; readonly end: number };

const LONGEST = 7;

/** The longest words of a bound that end right before a token. */
export function limitBefore(list: readonly Token[], index: number, value: number, kind: FigureKind, t: FigureTables): Limit | undefined {
  for (let start = Math.max(0, index - LONGEST); start < index; start++) {
    const found = t.before.at(list, start);
    if (found?.end === index && holds(found.value, value, kind, list[start - 1]) && !isVoid(list, start, index, value, found.value, t))
      return { bound: found.value.bound, start, end: index };
  }
  return undefined;
}

function holds({ least, leastTime, after }: BoundOf, value: number, kind: FigureKind, before: Token | undefined): boolean {
  if (kind === 'money' || kind === 'percent' || kind === 'measure' || kind === 'fraction' || after.has(before?.lower ?? '')) return true;
  return value >= (kind === 'duration' ? leastTime : least);
}

/** How far back a change may stand from where it led. */
const CHANGE = 8;

// « выросли на 5%, до 40 »: where the change led; 条约 and 「마약」 are other words.
function isVoid(list: readonly Token[], start: number, end: number, value: number, bound: BoundOf, t: FigureTables): boolean {
  const { unlessChanged, notBehind, unlessTo } = bound;
  const [own, before] = [list[start], list[start - 1]];
  if (before !== undefined && own?.spaced === false && (notBehind.has(before.text) || (HANGUL.test(own.text) && HANGUL.test(before.text))))
    return true;
  // « 34 trên 120 ghế »: so many of so many
  if (t.fractions.of.at(list, start)?.end === end && before?.kind === 'number' && Number(before.text) < value) return true;
  // 「過去最少　10年連続」: a blank parts phrases where words have none
  if (list[end]?.spaced === true && SIGN.test(list[end - 1]?.text ?? '')) return true;
  for (let i = end + 1; unlessTo.size > 0 && i < end + CHANGE; i++)
    if (unlessTo.has(list[i]?.lower ?? '') && list[i + 1]?.kind === 'number') return true;
  if (!unlessChanged) return false;
  for (let i = Math.max(0, start - CHANGE); i < start; i++) if (t.changes.has(list[i]?.lower ?? '')) return true;
  return false;
}

const SIGN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /^\p{Script=Hangul}/u;

/** Words of a bound behind a number or noun: "or more", « trở lên », "+"; also behind the complement of the noun. */
export function limitBehind(list: readonly Token[], index: number, t: FigureTables): Limit | undefined {
  const at = behind(t, list, index);
  if (at !== undefined) return at;
  // « quatre ans de prison ou plus »
  const linked = t.linkers.at(list, index)?.end;
  return linked === undefined || list[linked]?.kind !== 'word' ? undefined : behind(t, list, linked + 1);
}

function behind(t: FigureTables, list: readonly Token[], index: number): Limit | undefined {
  const start = list[index]?.text === '-' || list[index]?.text === ',' ? index + 1 : index;
  const found = t.behind.at(list, index) ?? t.behind.at(list, start);
  if (found === undefined || found.value.notBefore.at(list, found.end) !== undefined) return undefined;
  // 「40명, 여성 32명」: the syllable opens another word
  const [only, next] = [list[found.end - 1], list[found.end]];
  if (found.end === start + 1 && only?.spaced === true && HANGUL.test(only.text) && next?.spaced === false && HANGUL.test(next.text))
    return undefined;
  // « 30 pays et plus de 20 villes »: the words open the next figure.
  for (let i = index; i < found.end; i++) {
    const end = t.before.at(list, i)?.end ?? 0;
    if (end > found.end || (end === found.end && readNumber(list, end, t.pack) !== undefined)) return undefined;
  }
  return { bound: found.value.bound, start: index, end: found.end };
}
