// The figures of one sentence, from left to right.
import type { Bound } from '../../../../model/mention.ts';
import type { FigureKind } from '../../../../model/packs/figures.ts';
import type { Token } from '../../../../model/token.ts';
import { lowered } from '../../../../text/fold.ts';
import { readNumber } from '../../../../text/numbers/number.ts';
import { vulgarFraction } from '../../../../text/numbers/number-digits.ts';
import { isUnspaced } from '../../../../text/tokens/letters.ts';
import { compound } from '../nouns/counters.ts';
import { lemma } from '../nouns/lemma.ts';
import type { CountedNoun } from '../nouns/noun.ts';
import type { FigureTables } from '../tables/figure-tables.ts';
import { limitBefore, limitBehind } from './bounds.ts';
import { changedFrom } from './change.ts';
import { currencySign } from './currency-signs.ts';
import {
  isAge,
  isListed,
  isNamedInWords,
  isNumbered,
  isPairOfCodes,
  isPartOfCode,
  isTelephone,
  isVersion,
  isYear,
  isYears,
} from './no-figure.ts';
import type { Quantity } from './quantity.ts';
import { quantityAt } from './quantity-at.ts';

/** Tokens of dates and names, and those among them of dates that count from another day, where durations are figures: « il y a 80 ans ». */
export type Taken = {
  readonly all: ReadonlySet<Token>;
  readonly spans: ReadonlySet<Token>;
  /** Bare years, which are no years with money or a bound: « plus de 1500 », « 2000 đồng ». */
  readonly years: ReadonlySet<Token>;
};

/** Figures of a sentence. Linear: every token is looked at once, and what starts there is of bounded length. */
export function quantities(list: readonly Token[], taken: Taken, t: FigureTables): readonly Quantity[] {
  const found: Quantity[] = [];
  let shielded = 0;
  for (let i = 0; i < list.length; ) {
    const token = list[i];
    if (token === undefined) break;
    const excluded = i < shielded ? undefined : exclusionAt(list, i, t);
    if (excluded?.rule.value === 'keep') shielded = excluded.end;
    else if (excluded !== undefined) {
      i = excluded.end;
      continue;
    }
    // « au moins douze »: words of a bound are no number.
    const bound = t.before.at(list, i);
    if (bound !== undefined && i < bound.end) {
      i = bound.end;
      continue;
    }
    const straight =
      taken.all.has(token) && token.kind === 'number' && !taken.spans.has(token) && !taken.years.has(token)
        ? undefined
        : quantityAt(list, i, t);
    const quantity = straight === undefined ? undefined : inverted(list, straight, found.at(-1)?.end ?? 0, t);
    if (quantity === undefined || touches(list, quantity, taken, t)) {
      i++;
      continue;
    }
    const limited = limit(list, millions(list, quantity, found, t), found.at(-1)?.end ?? 0, t);
    if (isFigure(list, quantity, limited, t) || isPaired(list, quantity, found.at(-1), t)) {
      const before = found.at(-1);
      const both = before === undefined ? undefined : bounded(list, before, limited, t);
      const from = before === undefined || both !== undefined ? undefined : changedFrom(list, before, limited, t);
      if (both !== undefined || from !== undefined) found.pop();
      if (from !== undefined) found.push(from);
      found.push(both ?? limited);
      i = limited.end;
    } else i = quantity.numberEnd;
  }
  return found;
}

// "sold 1.2m phones, fewer than the 1.8m of a year before": letters that were millions before are so again.
function millions(list: readonly Token[], q: Quantity, found: readonly Quantity[], t: FigureTables): Quantity {
  const [letters, scale] = [list[q.end - 1]?.text ?? '', t.pack.figures.numerals.shortBefore?.[list[q.end - 1]?.text ?? '']];
  if (scale === undefined || q.kind !== 'measure' || q.end !== q.numberEnd + 1 || list[q.numberEnd]?.spaced !== false) return q;
  if (!found.some((before) => before.scale === scale && list[before.numberEnd - 1]?.text === letters)) return q;
  const { unit: _metre, ...bare } = q;
  return { ...bare, numberEnd: q.end, value: Number((q.value * scale).toPrecision(15)), scale, kind: 'bare' };
}

type Exclusion = ReturnType<FigureTables['exclusions']['at']>;

// « البوابة 12 »; but « قدمت اللجنة 5 مقترحات »: what counts a noun is not the name of what stands before it.
function exclusionAt(list: readonly Token[], index: number, t: FigureTables): Exclusion {
  const found = t.exclusions.at(list, index);
  if (found?.rule.value !== 'name') return found;
  let at = index;
  while (at < found.end && list[at]?.kind !== 'number') at++;
  const q = quantityAt(list, at, t);
  if (q === undefined || q.kind === 'bare') return found;
  if (t.ordinals.at(list, index - 1)?.end === index) return undefined; // "on the first day 65 states signed"
  const isKnown = q.head !== undefined && (t.nouns.lemmas.has(list[q.head]?.lower ?? '') || t.nouns.nouns.at(list, q.head) !== undefined);
  return isKnown || MEASURED.has(q.kind) || (q.kind === 'count' && t.numbersAreSigns) ? undefined : found;
}

const MEASURED: ReadonlySet<FigureKind> = new Set<FigureKind>(['duration', 'measure', 'money', 'percent']);

const LOWER: ReadonlySet<Bound> = new Set<Bound>(['more-than', 'at-least']);
const UPPER: ReadonlySet<Bound> = new Set<Bound>(['less-than', 'at-most']);

// "more than 100 but fewer than 300 guests": two bounds of one number.
function bounded(list: readonly Token[], a: Quantity, b: Quantity, t: FigureTables): Quantity | undefined {
  const joined = t.nouns.and.at(list, a.end)?.end === b.start || t.but.at(list, a.end)?.end === b.start || a.end === b.start;
  if (!joined || (a.unit !== undefined && a.unit !== b.unit)) return undefined;
  const [low, high] = LOWER.has(a.bound) && UPPER.has(b.bound) ? [a, b] : UPPER.has(a.bound) && LOWER.has(b.bound) ? [b, a] : [];
  if (low === undefined || high === undefined || low.value >= high.value) return undefined;
  return { ...b, start: a.start, value: low.value, high: high.value, bound: 'between', kind: 'range' };
}

const isPriced = ({ unit = '' }: Quantity): boolean => unit === 'percent' || /^[A-Z]{3}$/.test(unit);

const isStrict = (list: readonly Token[], q: Quantity, t: FigureTables): boolean => {
  const bound = limitBefore(list, q.start, q.value, 'money', t)?.bound;
  return bound !== undefined && (LOWER.has(bound) || UPPER.has(bound));
};

// A name may hold the sign of a currency (« US$ ») or the noun, but no number.
const touches = (list: readonly Token[], q: Quantity, taken: Taken, t: FigureTables): boolean =>
  list.slice(q.start, q.numberEnd).some((token) => {
    if (!taken.all.has(token) || (q.kind === 'duration' && taken.spans.has(token))) return false;
    if (taken.years.has(token) && (isPriced(q) || isStrict(list, q, t))) return false;
    return token.kind === 'number' || t.starts.has(token.lower);
  });

function limit(list: readonly Token[], q: Quantity, from: number, t: FigureTables): Quantity {
  const before = limitBefore(list, q.start, q.value, q.kind, t);
  const behind = limitBehind(list, q.numberEnd, t) ?? limitBehind(list, q.end, t);
  const start = before === undefined || before.start < from ? q.start : before.start;
  const described = behind === undefined ? undefined : nounPastBound(list, q, behind.end, t);
  const end = Math.max(q.end, behind?.end ?? 0, described?.end ?? 0);
  // « более тысячи »: one of what is many elsewhere
  const isSingle = q.kind === 'vague' && start < q.start && t.vagueSingle.at(list, q.start)?.end === q.numberEnd;
  const keeps = q.bound === 'between' || (q.bound === 'vague' && !isSingle);
  const bound = keeps ? q.bound : (behind?.bound ?? (start < q.start ? before?.bound : undefined) ?? q.bound);
  return { ...q, start, end, bound, ...(isSingle && { kind: 'collective' }), ...(described && { unit: described.unit }) };
}

// 400台以上の冷蔵庫, 「90명이 넘는 이주민」: the noun of a counter may stand behind its bound.
function nounPastBound(list: readonly Token[], q: Quantity, index: number, t: FigureTables): CountedNoun | undefined {
  if (t.nouns.pack.head !== 'counter' || q.kind !== 'count' || index <= q.end) return undefined;
  const noun = compound(list, index, t.nouns);
  // 5人以下の団体: a body is counted by no counter of persons.
  return noun === undefined || (t.nouns.persons.has(q.unit ?? '') && t.nouns.kin.has(lowered(noun.head))) ? undefined : noun;
}

/** How many words may stand between a noun and its number. */
const BETWEEN = 1;

// « лет пять », « человек двадцать », « лет через десять »: the noun before its number in words says about.
function inverted(list: readonly Token[], q: Quantity, from: number, t: FigureTables): Quantity {
  if (t.inverted === undefined || q.digits || q.value < 2 || q.kind === 'vague' || q.kind === 'fraction') return q;
  for (let i = q.start - 1; i >= Math.max(from, q.start - 1 - BETWEEN); i--) {
    if (i < q.start - 1 && t.inverted.at(list, i + 1)?.end !== q.start) break;
    const unit = invertedUnit(list, i, q, t);
    const before = list[i - 1];
    if (unit === undefined || (before !== undefined && (before.kind === 'number' || t.starts.has(before.lower)))) continue;
    return { ...q, ...unit, start: i, numberEnd: q.numberEnd, end: q.numberEnd, bound: 'about', value: q.value };
  }
  return q;
}

function invertedUnit(list: readonly Token[], index: number, q: Quantity, t: FigureTables): Pick<Quantity, 'unit' | 'kind'> | undefined {
  const own = t.durations.at(list, index) ?? t.measures.at(list, index);
  const isTime = t.durations.at(list, index) !== undefined;
  if (own?.end === index + 1 && own.value.times === 1) return { unit: own.value.unit, kind: isTime ? 'duration' : 'measure' };
  const word = list[index];
  if (q.kind !== 'bare' || word?.kind !== 'word' || !t.nouns.lemmas.has(word.lower) || t.nouns.lemmas.get(word.lower) === word.lower)
    return word?.kind === 'word' && q.kind === 'bare' && t.nouns.before.has(word.lower) && t.nouns.lemmas.has(word.lower)
      ? { unit: lemma(word.text, t.nouns).toLowerCase(), kind: 'count' }
      : undefined;
  return { unit: lemma(word.text, t.nouns).toLowerCase(), kind: 'count' };
}

/** « 1850 personnes », 「1850人」: what four digits count so is no year. */
const countsPeople = (list: readonly Token[], { numberEnd, unit, sure }: Quantity, { nouns }: FigureTables): boolean =>
  nouns.people.has(lowered(unit ?? '')) || (sure === true && nouns.persons.has(list[numberEnd]?.text ?? ''));

function isFigure(list: readonly Token[], q: Quantity, limited: Quantity, t: FigureTables): boolean {
  if (
    isPartOfCode(list, q) ||
    isNamedInWords(list, q, t.nouns.pack.head === 'capital') ||
    (q.digits && (isTelephone(list, q) || isNamed(list, q, t)))
  )
    return false;
  const isLimited = limited.bound !== q.bound || limited.start < q.start;
  if (!isSure(list, q, isLimited, t)) return false;
  // « в 2019 году », « 2025 год »: a year is no duration.
  if (q.kind === 'duration' && q.unit === 'year' && q.digits && isYear(list, q)) return false;
  if (q.kind === 'fraction')
    return (isLimited && !isRank(list, q, t)) || q.digits || vulgarFraction(list[q.start]?.text ?? '') !== undefined || isShare(list, q, t);
  const isOpen = q.kind === 'count' && !isLimited && q.counted === undefined && !countsPeople(list, q, t);
  if (isYear(list, q) && (q.kind === 'bare' || isOpen)) return q.value % 100 === 0 && (q.kind === 'count' || isLimited);
  if (q.kind === 'range' && q.unit === undefined) return !isNumbered(list, q) && !isYears(q) && !isPairOfCodes(list, q);
  if (q.kind !== 'bare') return true;
  if (isWhole(list, q) || (q.counted !== undefined && q.sure)) return true;
  if (t.countsAlone.has(list[q.start]?.lower ?? '') || t.others.has(list[q.start - 1]?.lower ?? '')) return true;
  if (isListed(list, q) || isAge(list, q) || isVersion(list, q)) return false;
  if (isInsideWord(list, q, t)) return isLimited && q.numberEnd > q.start + 1;
  if (isLimited || q.scale >= 1e6) return true;
  if (isNumbered(list, q)) return false;
  if (isAnnounced(list, q, t)) return true;
  const plain = q.digits && q.numberEnd === q.start + 1;
  if (plain && (list[q.start]?.text.length ?? 0) > 4) return false;
  return q.digits || isPart(list, q, t) || q.value >= 13 || q.value <= 0 || !Number.isInteger(q.value) || limited.bound === 'vague';
}

// « 76 Estados la habían firmado y cinco la habían ratificado »: a number word beside a count is one too.
function isPaired(list: readonly Token[], q: Quantity, before: Quantity | undefined, t: FigureTables): boolean {
  if (q.kind !== 'bare' || q.digits || q.value < 2 || t.numbersAreSigns || before?.kind !== 'count' || before.unit === undefined)
    return false;
  if (
    t.withNoun.has(list[q.start]?.lower ?? '') ||
    q.start - before.end > PAIRED ||
    isNamedInWords(list, q, t.nouns.pack.head === 'capital')
  )
    return false;
  const isJoined = t.nouns.and.at(list, q.start - 1)?.end === q.start || list[q.start - 1]?.text === ',';
  const next = list[q.numberEnd];
  return isJoined && next?.kind === 'word' && t.nouns.stops.has(next.lower);
}

/** How far behind a count a number word may stand. */
const PAIRED = 12;

// « dont deux », "including two"
const isAnnounced = (list: readonly Token[], { start }: Quantity, t: FigureTables): boolean =>
  [1, 2, 3].some((back) => start >= back && t.apposed.at(list, start - back)?.end === start);

// "Eleven of the 15 members", "two of which"
function isPart(list: readonly Token[], q: Quantity, t: FigureTables): boolean {
  const link = t.linkers.at(list, q.numberEnd) ?? t.fractions.of.at(list, q.numberEnd);
  if (t.apposed.at(list, q.numberEnd) !== undefined) return true;
  return link !== undefined && [link.end, link.end + 1].some((i) => readNumber(list, i, t.pack) !== undefined);
}

// 「Windows 11が」, «Windows 11 выйдет»: a Latin word before digits in another script is a name, but for signs of money.
function isNamed(list: readonly Token[], { start, unit }: Quantity, t: FigureTables): boolean {
  const before = list[start - 1];
  if (t.isLatin || before?.kind !== 'word' || !/^\p{Script=Latin}{3}/u.test(before.text) || /^[A-Z]{3}$/.test(unit ?? '')) return false;
  return currencySign(list, start - 1) === undefined && t.before.at(list, start - 1) === undefined;
}

/** Signs without a unit that go on with others are mostly part of a word: 千万别, 「십자가」. */
function isInsideWord(list: readonly Token[], q: Quantity, t: FigureTables): boolean {
  const next = list[q.end];
  if (!t.numbersAreSigns || q.digits || next === undefined || next.spaced || q.numberEnd - q.start > 2) return false;
  return isUnspaced(next.text) && t.particles.at(list, q.end) === undefined;
}

/** Number words that are also something else. */
function isSure(list: readonly Token[], q: Quantity, isLimited: boolean, t: FigureTables): boolean {
  const word = list[q.start]?.lower ?? '';
  if (q.numberEnd !== q.start + 1 || list[q.start]?.kind !== 'word') return true;
  const before = list[q.start - 1]?.lower ?? '';
  if (t.articles.has(word)) {
    if (isWhole(list, q)) return true;
    if (!Number.isInteger(q.value)) return true; // 一吨半
    if (q.kind === 'duration') return isLimited || t.durationBehind.has(before);
    return isLimited && q.kind !== 'bare';
  }
  if (!t.withNoun.has(word) || isWhole(list, q) || isPart(list, q, t)) return true;
  // 六双鞋: a counter says enough.
  return (q.kind !== 'bare' || isLimited || q.counted !== undefined) && q.sure && t.notBehind.get(word)?.has(before) !== true;
}

// « plus haut que le dixième »: an ordinal behind a definite article is a rank.
const isRank = (list: readonly Token[], { start, numberEnd }: Quantity, t: FigureTables): boolean =>
  t.ordinals.at(list, numberEnd - 1) !== undefined && !t.articles.has(list[start]?.lower ?? '') && !isShareOf(list, numberEnd, t);

const isShareOf = (list: readonly Token[], index: number, t: FigureTables): boolean => t.linkers.at(list, index) !== undefined;

// A fraction by itself: of something, or at the end of its clause; else it may be an ordinal or part of a compound.
function isShare(list: readonly Token[], q: Quantity, t: FigureTables): boolean {
  const next = list[q.numberEnd];
  if (next === undefined || (next.kind === 'mark' && next.text !== '-')) return true;
  // « две трети депутатов »: the whole stands in the genitive, without a link.
  if (t.pack.figures.fractions.wholes?.some((w) => next.lower.startsWith(w)) === true) return true;
  return t.linkers.at(list, q.numberEnd) !== undefined || (t.nouns.pack.beforeEndings !== undefined && t.nouns.lemmas.has(next.lower));
}

/** Whether the sentence is nothing but this number. */
const isWhole = (list: readonly Token[], { start, numberEnd }: Quantity): boolean =>
  start <= 1 && list.slice(0, start).every((x) => x.kind === 'mark') && list.slice(numberEnd).every((x) => x.kind === 'mark');
