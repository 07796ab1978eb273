// One figure at a token: number or range, with the unit before or behind it.
import type { Bound } from '../../../model/mention.ts';
import type { FigureKind } from '../../../model/packs/figures.ts';
import type { Token } from '../../../model/token.ts';
import { type Amount, amountAt } from './amount.ts';
import { limitBefore } from './bounds.ts';
import { countedNoun } from './counted-noun.ts';
import { currencySign } from './currency-signs.ts';
import type { FigureTables } from './figure-tables.ts';
import { type Measured, measuredAt, minorAt } from './measured.ts';

/** A figure by its tokens, not yet limited; `sure` says that its noun is a noun beyond doubt. */
export type Quantity = {
  readonly start: number;
  /** Index after the last token of the number, and after that of its unit. */
  readonly numberEnd: number;
  readonly end: number;
  readonly value: number;
  readonly high?: number;
  readonly bound: Bound;
  readonly kind: FigureKind;
  readonly unit?: string;
  readonly sure: boolean;
  readonly digits: boolean;
  readonly scale: number;
};

/** A number with a currency before it, or none. */
type Priced = { readonly amount: Amount; readonly start: number; readonly currency?: string };

const FORMS = { number: 'count', collective: 'collective', vague: 'vague', fraction: 'fraction' } as const;

function pricedAt(list: readonly Token[], index: number, t: FigureTables): Priced | undefined {
  const sign = currencySign(list, index);
  const amount = amountAt(list, sign?.end ?? index, t);
  if (amount === undefined) return undefined;
  if (sign === undefined) return { amount, start: index };
  if (!amount.digits) return undefined;
  const next = list[amount.end];
  const short = next === undefined || next.spaced ? undefined : t.pack.figures.short[next.text];
  if (short === undefined) return { amount, start: index, currency: sign.value };
  return { amount: { ...amount, end: amount.end + 1, value: amount.value * short, scale: short }, start: index, currency: sign.value };
}

/** The figure that starts at a token. */
export function quantityAt(list: readonly Token[], index: number, t: FigureTables): Quantity | undefined {
  const range = rangeAt(list, index, t);
  if (range !== undefined) return range;
  const priced = pricedAt(list, index, t);
  return priced === undefined ? undefined : withUnit(list, priced, undefined, t);
}

// A bound behind the number comes before its noun: "160-plus member companies".
const past = (list: readonly Token[], end: number, t: FigureTables): number => {
  const at = list[end]?.text === '-' ? end + 1 : end;
  const found = t.behind.at(list, end) ?? t.behind.at(list, at);
  return found === undefined || list[found.end - 1]?.kind === 'number' ? end : found.end;
};

function withUnit(
  list: readonly Token[],
  { amount, start, currency }: Priced,
  low: Amount | undefined,
  t: FigureTables,
): Quantity | undefined {
  const { end: numberEnd, value, form, digits, scale } = amount;
  const base = {
    start,
    numberEnd,
    value: low === undefined ? value : low.value * (low.scale === 1 && scale > 1 && low.value * scale < value ? scale : 1),
    ...(low !== undefined && { high: value }),
    bound: low === undefined ? (amount.bound ?? 'exactly') : 'between',
    sure: true,
    digits,
    scale,
  } as const;
  const of = (kind: FigureKind): FigureKind =>
    low !== undefined ? 'range' : form === 'number' || form === 'fraction' ? kind : FORMS[form];
  if (currency !== undefined) {
    const cents = minorAt(list, numberEnd, t);
    return { ...base, value: base.value + (cents?.value ?? 0), end: cents?.end ?? numberEnd, kind: of('money'), unit: currency };
  }
  const behind = past(list, numberEnd, t);
  const measured = measuredAt(list, behind, amount.linked, t);
  if (measured !== undefined) {
    // « deux ans et demi », « hai năm rưỡi »
    const half = measured.kind === 'duration' ? t.halves.at(list, measured.end)?.end : undefined;
    const more = half === undefined ? base : { ...base, value: base.value + 0.5 };
    return { ...more, ...measuredBy(more, { ...measured, end: half ?? measured.end }), kind: of(measured.kind) };
  }
  const linked = amount.linked ? t.linkers.at(list, behind)?.end : undefined;
  if (form === 'fraction') return { ...base, end: numberEnd, kind: of('fraction') };
  // « 1er », « 14e »: letters that cling to digits are no noun
  const clings = digits && list[numberEnd]?.spaced === false && list[numberEnd]?.kind === 'word';
  const noun = clings ? undefined : countedNoun(list, linked ?? behind, t.nouns, low !== undefined || value >= 2 || value === 0);
  if (noun === undefined || (!noun.sure && isTotal(list, start, t)))
    return { ...base, end: numberEnd, kind: low === undefined && form === 'number' ? 'bare' : of('count') };
  return { ...base, end: noun.end, kind: of('count'), unit: noun.unit, sure: noun.sure };
}

// « con số 58 »: what stands behind a number that a word for numbers announces need not be its noun.
const isTotal = (list: readonly Token[], start: number, t: FigureTables): boolean =>
  [1, 2].some((back) => start >= back && t.totals.at(list, start - back)?.end === start);

const PARTS: Readonly<Record<string, { readonly unit: string; readonly times: number }>> = {
  hour: { unit: 'minute', times: 60 },
  year: { unit: 'month', times: 12 },
};

// « nửa giờ » is thirty minutes, « deux ans et demi » two and a half years, a decade ten years.
function measuredBy(base: { readonly value: number; readonly high?: number }, measured: Measured) {
  const { times, more, unit } = measured;
  const part = times === 1 && base.value > 0 && base.value < 1 ? PARTS[unit] : undefined;
  const by = part?.times ?? times;
  const exact = (n: number): number => Number((n * by + more).toPrecision(15));
  return {
    value: exact(base.value),
    ...(base.high !== undefined && { high: exact(base.high) }),
    unit: part?.unit ?? unit,
    end: measured.end,
  };
}

function rangeAt(list: readonly Token[], index: number, t: FigureTables): Quantity | undefined {
  for (const { rule, open, between } of t.ranges) {
    const opened = rule.open.length === 0 ? undefined : open.at(list, index);
    if (rule.open.length > 0 && opened === undefined) continue;
    if (opened !== undefined && changes(list, index, t)) continue;
    const low = pricedAt(list, opened?.end ?? index, t);
    if (low === undefined || low.amount.form !== 'number') continue;
    const own = low.currency === undefined ? measuredAt(list, low.amount.end, low.amount.linked, t) : undefined;
    const mid = between.at(list, low.amount.end) ?? (own === undefined ? undefined : between.at(list, own.end));
    const high = mid === undefined ? undefined : pricedAt(list, mid.end, t);
    if (high === undefined || high.amount.form !== 'number' || high.amount.value <= low.amount.value) continue;
    if (rule.neighbours === true && high.amount.value !== low.amount.value + 1) continue;
    if (
      opened === undefined &&
      (!plainRange(list, index, low.amount, high.amount, t) || (list[low.amount.end]?.kind === 'word' && changes(list, index, t)))
    )
      continue;
    const found = withUnit(list, { ...high, start: index, ...(low.currency !== undefined && { currency: low.currency }) }, low.amount, t);
    if (own !== undefined && found?.unit !== own.unit) continue;
    if (found === undefined || (opened === undefined && found.unit === undefined && high.amount.value <= 20)) continue;
    return found;
  }
  return undefined;
}

// « passée de 65 à 72 »: a change has two figures.
function changes(list: readonly Token[], index: number, t: FigureTables): boolean {
  for (let i = Math.max(0, index - 4); i < index; i++) if (t.changes.has(list[i]?.lower ?? '')) return true;
  return false;
}

// Without an opening word: no second hyphen (dates, telephones), no opening word that a change made void.
function plainRange(list: readonly Token[], index: number, low: Amount, high: Amount, t: FigureTables): boolean {
  const [before, after] = [list[index - 1], list[high.end]];
  const limit = limitBefore(list, index, low.value, 'money', t);
  if (limit !== undefined && limit.bound !== 'about' && limit.bound !== 'exactly') return false;
  if (before !== undefined && !before.spaced && /^[-–/.:+]$/.test(before.text)) return false;
  if (before !== undefined && t.ranges.some(({ open, rule }) => rule.open.length > 0 && open.at(list, index - 1)?.end === index))
    return false;
  if (after !== undefined && !after.spaced && /^[-–/:]$/.test(after.text) && list[high.end + 1]?.kind === 'number') return false;
  return low.digits === high.digits && !(low.digits && list[low.start]?.text.startsWith('0'));
}
