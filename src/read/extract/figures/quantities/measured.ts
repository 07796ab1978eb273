// What stands behind a number when it is no counted noun: percent, money, durations, measures.
import type { FigureKind } from '../../../../model/packs/figures.ts';
import type { Token } from '../../../../model/token.ts';
import { readNumber } from '../../../../text/numbers/number.ts';
import type { FigureTables, UnitParts } from '../tables/figure-tables.ts';
import { currencySign } from './currency-signs.ts';

/** A unit behind a number; `times` and `more` turn the number into so many of it. */
export type Measured = {
  readonly end: number;
  readonly kind: FigureKind;
  readonly unit: string;
  readonly times: number;
  readonly more: number;
};

const hyphen = (list: readonly Token[], i: number): number => (list[i]?.text === '-' && list[i]?.spaced === false ? i + 1 : i);

/** The unit that stands behind a number; `linked` says that « de » may come between. */
export function measuredAt(list: readonly Token[], index: number, linked: boolean, t: FigureTables): Measured | undefined {
  const at = hyphen(list, (linked ? t.linkers.at(list, index)?.end : undefined) ?? index);
  const percent = t.percent.at(list, at);
  const points = t.measures.at(list, at);
  // "percentage points" are no percentage
  if (percent !== undefined && (points === undefined || points.end <= percent.end))
    return { end: percent.end, kind: 'percent', unit: 'percent', times: 1, more: 0 };
  const money = moneyAt(list, at, t);
  if (money !== undefined) return money;
  const duration = t.durations.at(list, at);
  if (duration !== undefined) return { end: duration.end, kind: 'duration', ...duration.value };
  // « 5 g » are grams, « 5G » a network.
  if (/^\p{Lu}$/u.test(list[at]?.text ?? '') && list[at]?.spaced === false) return undefined;
  const measure = t.measures.at(list, at) ?? (list[at - 1]?.text === '-' ? t.hyphenated.at(list, at) : undefined);
  if (measure === undefined) return undefined;
  const { parts, ...own } = measure.value;
  const rest = parts === undefined ? undefined : partsAt(list, measure.end, parts, t);
  return { ...own, end: rest?.end ?? measure.end, kind: 'measure', more: own.more + (rest?.value ?? 0) };
}

// "5 feet 9 inches", "5-foot-9"
function partsAt(
  list: readonly Token[],
  index: number,
  { of, words }: UnitParts,
  t: FigureTables,
): { readonly end: number; readonly value: number } | undefined {
  const at = hyphen(list, index);
  const number = readNumber(list, at, t.pack);
  if (number === undefined || number.value.value >= of || number.value.value < 0) return undefined;
  const unit = words.at(list, hyphen(list, number.end));
  const isHyphened = at > index && list[index - 2]?.text === '-';
  if (unit === undefined && !isHyphened) return undefined;
  return { end: unit?.end ?? number.end, value: number.value.value / of };
}

function moneyAt(list: readonly Token[], at: number, t: FigureTables): Measured | undefined {
  const name = t.currencies.at(list, at);
  const sign = name === undefined ? currencySign(list, at) : undefined;
  if (name === undefined && sign === undefined) return undefined;
  const end = name?.end ?? sign?.end ?? at;
  const money = { kind: 'money', unit: name?.value.unit ?? sign?.value ?? '', times: name?.value.times ?? 1 } as const;
  // « 75 USD millones »
  const isCode = end === at + 1 && /^[A-Z]{3}$/.test(list[at]?.text ?? '');
  const scale = isCode && list[end]?.spaced === true ? t.scales.at(list, end) : undefined;
  if (scale !== undefined) return { ...money, end: scale.end, times: scale.value, more: 0 };
  const cents = minorAt(list, end, t);
  return { ...money, end: cents?.end ?? end, more: cents?.value ?? 0 };
}

/** Hundredths in a word of their own, without the name of the coin, are tens at least: « drei Euro fünfzig ». */
const TENS = 10;

/** Hundredths behind an amount of money: « 3 dollars 50 cents », "$20 and 43c". */
export function minorAt(
  list: readonly Token[],
  index: number,
  t: FigureTables,
): { readonly end: number; readonly value: number } | undefined {
  const joined = t.fractions.with.at(list, index);
  const at = joined?.end ?? t.nouns.and.at(list, index)?.end ?? index;
  const number = readNumber(list, at, t.pack);
  if (number === undefined || number.value.value >= 100 || number.value.value < 0) return undefined;
  // 五元七角八分
  const tenth = number.value.value < 10 ? t.minorTenths.at(list, number.end) : undefined;
  if (tenth !== undefined) {
    const rest = minorAt(list, tenth.end, t);
    const value = number.value.value / 10;
    return rest === undefined || rest.value >= 0.1
      ? { end: tenth.end, value }
      : { end: rest.end, value: Number((value + rest.value).toPrecision(3)) };
  }
  const minor = t.minor.at(list, number.end);
  if (minor !== undefined) return { end: minor.end, value: number.value.value / 100 };
  // « 15 dollars 50 », "15 dollars and 15."
  const next = list[number.end];
  const ends = next === undefined || (next.kind === 'mark' && next.text === '.' && number.end === list.length - 1);
  const isPair = list[at]?.kind === 'number' && list[at]?.text.length === 2 && number.end === at + 1;
  const stops = next?.kind === 'word' ? t.nouns.stops.has(next.lower) : /^[,;.)]$/.test(next?.text ?? '.');
  // « brach auf 390 Millionen Euro ein. »
  const isSpelt = number.value.digits || number.value.value >= TENS;
  const isMinor = ends
    ? isSpelt && (at === index || joined !== undefined || isPair)
    : isPair && at === index && list[at]?.spaced === true && stops;
  return isMinor ? { end: number.end, value: number.value.value / 100 } : undefined;
}
