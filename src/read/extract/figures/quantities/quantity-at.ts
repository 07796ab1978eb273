import type { Token } from '../../../../model/token.ts';
import { readNumber } from '../../../../text/numbers/number.ts';
import { countedNoun } from '../nouns/counted-noun.ts';
import type { FigureTables } from '../tables/figure-tables.ts';
import { currencySign } from './currency-signs.ts';
import { measuredAt } from './measured.ts';
import { pricedAt } from './priced.ts';
import type { Quantity } from './quantity.ts';
import { rangeAt } from './range.ts';
import { withUnit } from './with-unit.ts';

/** The figure that starts at a token: a range, a share, or a number with its unit. */
export function quantityAt(list: readonly Token[], index: number, t: FigureTables): Quantity | undefined {
  if (!mayStart(list, index, t)) return undefined;
  const percent = percentAt(list, index, t);
  if (percent !== undefined) return percent;
  const priced = pricedAt(list, index, t);
  const found = rangeAt(list, index, priced, t) ?? (priced === undefined ? undefined : shareAt(list, index, t)) ?? dualAt(list, index, t);
  if (found !== undefined) return found;
  return priced === undefined ? undefined : withUnit(list, priced, undefined, t);
}

// 百分之五, 千分之三, 百分之五到百分之八, 百分之二三十; 半額
function percentAt(list: readonly Token[], index: number, t: FigureTables): Quantity | undefined {
  const before = t.percentBefore.at(list, index);
  const found = before === undefined ? undefined : readNumber(list, before.end, t.pack);
  const base = { start: index, sure: true, digits: true, scale: 1, unit: 'percent' } as const;
  if (before === undefined || found === undefined) {
    const alone = t.tenths.alone.at(list, index);
    return alone === undefined
      ? undefined
      : { ...base, numberEnd: alone.end, end: alone.end, value: alone.value, bound: 'exactly', kind: 'percent' };
  }
  const exact = (n: number): number => Number((n * before.value).toPrecision(12));
  const range = rangeAt(list, before.end, pricedAt(list, before.end, t), t) ?? percentRange(list, found.end, t);
  if (range?.high !== undefined && range.unit === undefined) {
    const value = range.value === 0 ? found.value.value : range.value;
    return { ...base, numberEnd: range.end, end: range.end, value: exact(value), high: exact(range.high), bound: 'between', kind: 'range' };
  }
  return { ...base, numberEnd: found.end, end: found.end, value: exact(found.value.value), bound: 'exactly', kind: 'percent' };
}

type UpperEnd = Pick<Quantity, 'value' | 'high' | 'end' | 'unit'>;

function percentRange(list: readonly Token[], index: number, t: FigureTables): UpperEnd | undefined {
  for (const { between, rule } of t.ranges) {
    const mid = rule.neighbours === true ? undefined : between.at(list, index);
    const before = mid === undefined ? undefined : t.percentBefore.at(list, mid.end);
    const high = before === undefined ? undefined : readNumber(list, before.end, t.pack);
    if (high !== undefined) return { value: 0, high: high.value.value, end: high.end };
  }
  return undefined;
}

// Most words start no figure: they cost one look-up.
function mayStart(list: readonly Token[], index: number, t: FigureTables): boolean {
  const token = list[index];
  if (token !== undefined && !token.spaced && KOREAN.test(token.text) && /^[\p{Script=Hangul}\p{Nd}]/u.test(list[index - 1]?.text ?? ''))
    return false;
  return (
    token !== undefined &&
    (token.kind !== 'word' ||
      t.starts.has(token.lower) ||
      t.compound?.(token.lower) !== undefined ||
      currencySign(list, index) !== undefined)
  );
}

// « يومين »: number and noun in one word.
function dualAt(list: readonly Token[], index: number, t: FigureTables): Quantity | undefined {
  const dual = t.duals.at(list, index);
  if (dual === undefined) return undefined;
  const { unit, value, duration } = dual.value;
  const base = { start: index, numberEnd: dual.end, end: dual.end, sure: true, digits: false, scale: 1 } as const;
  return { ...base, value, bound: 'exactly', kind: duration === true ? 'duration' : 'count', unit };
}
/** A word of Korean begins behind a blank. */
const KOREAN = /^\p{Script=Hangul}/u;

const WHOLES: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000]);

// « un Suisse sur deux », "two delegates in three": a percentage; but « deux ministres sur trois continents » are two figures.
function shareAt(list: readonly Token[], index: number, t: FigureTables): Quantity | undefined {
  const above = readNumber(list, index, t.pack);
  const noun = above === undefined ? undefined : list[above.end];
  if (above === undefined || noun?.kind !== 'word' || t.nouns.stops.has(noun.lower)) return undefined;
  const of = t.fractions.of.at(list, above.end + 1);
  const below = of === undefined ? undefined : readNumber(list, of.end, t.pack);
  if (below === undefined) return undefined;
  const [a, b, numberEnd] = [above.value.value, below.value.value, below.end];
  if (!WHOLES.has(b) || !Number.isInteger(a) || a < 1 || a >= b) return undefined;
  if (measuredAt(list, numberEnd, false, t) !== undefined || countedNoun(list, numberEnd, t.nouns, true)?.sure === true) return undefined;
  const base = { start: index, numberEnd, end: numberEnd, sure: true, digits: true, scale: 1 } as const;
  return { ...base, value: Number(((100 * a) / b).toPrecision(6)), bound: 'exactly', kind: 'percent', unit: 'percent' };
}
