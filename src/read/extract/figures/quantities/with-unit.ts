// The unit of a number: the currency before it, a measure behind it, or the noun it counts.
import type { FigureKind } from '../../../../model/packs/figures.ts';
import type { Token } from '../../../../model/token.ts';
import { lowered } from '../../../../text/fold.ts';
import { isUnspaced } from '../../../../text/tokens/letters.ts';
import { countedNoun, past } from '../nouns/counted-noun.ts';
import type { CountedNoun } from '../nouns/noun.ts';
import type { FigureTables } from '../tables/figure-tables.ts';
import type { Amount } from './amount.ts';
import { type Measured, measuredAt, minorAt } from './measured.ts';
import type { Priced } from './priced.ts';
import type { Quantity } from './quantity.ts';
import { tenthsAt } from './tenths.ts';

const FORMS = { collective: 'collective', vague: 'vague' } as const;

/** A number with its unit; with `low` a range of which it is the upper end. */
export function withUnit(list: readonly Token[], { amount, start, currency }: Priced, low: Amount | undefined, t: FigureTables): Quantity {
  const { end: numberEnd, form, scale } = amount;
  const base = { ...ends(amount, low), start, numberEnd, end: numberEnd, sure: true, digits: amount.digits, scale };
  const of = (kind: FigureKind): FigureKind =>
    low !== undefined ? 'range' : form === 'collective' || form === 'vague' ? FORMS[form] : kind;
  if (currency !== undefined) {
    const cents = minorAt(list, numberEnd, t);
    return { ...base, value: base.value + (cents?.value ?? 0), end: cents?.end ?? numberEnd, kind: of('money'), unit: currency };
  }
  const behind = pastBound(list, numberEnd, t);
  const measured = tenthsAt(list, behind, amount.value, t) ?? measuredAt(list, behind, amount.linked, t) ?? timeBehind(list, behind, t);
  if (measured !== undefined) return { ...base, ...measuredBy(list, base, measured, t), kind: of(measured.kind) };
  if (form === 'fraction') return { ...base, kind: of('fraction') };
  const noun = nounOf(list, amount, behind, low !== undefined, t);
  // A counter that says nothing (74个) leaves the noun to be found elsewhere.
  if (noun?.unit === '')
    return { ...base, end: noun.end, kind: low === undefined && form === 'number' ? 'bare' : of('count'), counted: noun.head };
  if (noun !== undefined) return { ...base, end: noun.end, kind: of('count'), unit: noun.unit, head: noun.at, sure: noun.sure };
  const further = form === 'number' ? t.nouns.further.at(list, numberEnd)?.end : undefined;
  if (further !== undefined) return { ...base, end: further, kind: of('count') };
  return { ...base, kind: low === undefined && form === 'number' ? 'bare' : of('count') };
}

type Ends = Pick<Quantity, 'value' | 'high' | 'bound'>;

// « 3 à 5 millions »: the scale of the upper end holds for both.
function ends({ value, bound = 'exactly', scale }: Amount, low: Amount | undefined): Ends {
  if (low === undefined) return { value, bound };
  const times = low.scale === 1 && scale > 1 && low.value * scale < value ? scale : 1;
  return { value: low.value * times, high: value, bound: 'between' };
}

// A bound behind the number comes before its noun: "160-plus member companies".
function pastBound(list: readonly Token[], end: number, t: FigureTables): number {
  const found = t.behind.at(list, end) ?? t.behind.at(list, list[end]?.text === '-' ? end + 1 : end);
  return found === undefined || list[found.end - 1]?.kind === 'number' ? end : found.end;
}

function nounOf(list: readonly Token[], amount: Amount, behind: number, range: boolean, t: FigureTables): CountedNoun | undefined {
  const { start, end, value, digits, linked } = amount;
  // « 1er », « 14e »: letters that cling to digits are no noun.
  const next = list[end];
  if (digits && next?.spaced === false && next.kind === 'word' && !isUnspaced(next.text)) return undefined;
  const at = (linked ? t.linkers.at(list, behind)?.end : undefined) ?? behind;
  const noun = countedNoun(list, at, t.nouns, range || value >= 2 || value === 0);
  if (noun === undefined || (!noun.sure && isTotal(list, start, t)) || isApposed(list, start, noun, t)) return undefined;
  return noun;
}

// « con số 58 »: what stands behind a number that a word for numbers announces need not be its noun.
const isTotal = (list: readonly Token[], start: number, t: FigureTables): boolean =>
  [1, 2].some((back) => start >= back && t.totals.at(list, start - back)?.end === start);

// « douze romans, dont deux adaptés »: a participle is no noun there.
const isApposed = (list: readonly Token[], start: number, { head }: CountedNoun, t: FigureTables): boolean =>
  t.apposed.at(list, start - 1)?.end === start && t.nouns.pack.loose.some((e) => `${head}s`.endsWith(e)) && !t.nouns.kin.has(lowered(head));

// « deux derniers jours », "three more years"
function timeBehind(list: readonly Token[], index: number, t: FigureTables): Measured | undefined {
  const at = past(list, index, t.nouns.dropped);
  const found = at > index ? t.durations.at(list, at) : undefined;
  return found === undefined ? undefined : { end: found.end, kind: 'duration', ...found.value };
}

const PARTS: Readonly<Record<string, { readonly unit: string; readonly times: number }>> = {
  hour: { unit: 'minute', times: 60 },
  year: { unit: 'month', times: 12 },
};

type By = Pick<Quantity, 'value' | 'high' | 'unit' | 'end'>;

// « nửa giờ » is thirty minutes, « deux ans et demi » two and a half years, a decade ten years.
function measuredBy(list: readonly Token[], { value, high }: Ends, { times, more, unit, end, kind }: Measured, t: FigureTables): By {
  const part = times === 1 && value > 0 && value < 1 ? PARTS[unit] : undefined;
  const half = kind === 'duration' || kind === 'measure' ? t.halves.at(list, end)?.end : undefined;
  const by = part?.times ?? times;
  const exact = (n: number): number => Number((n * by + more).toPrecision(15));
  const below = t.belowZero.at(list, half ?? end);
  const sign = below === undefined || high !== undefined ? 1 : -1;
  return {
    value: sign * exact(half !== undefined && high === undefined ? value + 0.5 : value),
    ...(high !== undefined && { high: exact(half === undefined ? high : high + 0.5) }),
    unit: part?.unit ?? unit,
    end: sign < 0 ? (below?.end ?? end) : (half ?? end),
  };
}
