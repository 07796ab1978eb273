import type { Token } from '../../../../model/token.ts';
import type { FigureTables, RangeWords } from '../tables/figure-tables.ts';
import type { Amount } from './amount.ts';
import { limitBefore } from './bounds.ts';
import { type Measured, measuredAt } from './measured.ts';
import { type Priced, pricedAt } from './priced.ts';
import type { Quantity } from './quantity.ts';
import { withUnit } from './with-unit.ts';

/** Without an opening word, ends up to this need a unit: « 3-5 » may be a score. */
const SMALL = 20;

/** The range that starts at a token: « de 300 à 400 stagiaires », "between 10 and 20 dollars", « 3-5 ngày »; `own` is the number that starts there. */
export function rangeAt(list: readonly Token[], index: number, own: Priced | undefined, t: FigureTables): Quantity | undefined {
  const plain = own === undefined ? undefined : ends(list, own, t);
  for (const words of t.ranges) {
    const opened = words.rule.open.length === 0 ? index : words.open.at(list, index)?.end;
    const priced = opened === undefined || opened === index ? undefined : pricedAt(list, opened, t);
    const low = opened === index ? plain : priced === undefined ? undefined : ends(list, priced, t);
    const found = low === undefined ? undefined : between(list, index, low, words, t);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The lower end of a range: its number, the unit behind it, and the numbers that may be its upper end, each read once. */
type Low = {
  readonly priced: Priced;
  readonly own: Measured | undefined;
  readonly high: (index: number) => Priced | undefined;
};

function ends(list: readonly Token[], priced: Priced, t: FigureTables): Low {
  const { amount, currency } = priced;
  let last: { readonly index: number; readonly priced: Priced | undefined } | undefined;
  const high = (index: number): Priced | undefined => {
    if (last?.index !== index) last = { index, priced: pricedAt(list, index, t) };
    return last.priced;
  };
  return { priced, own: currency === undefined ? measuredAt(list, amount.end, amount.linked, t) : undefined, high };
}

function between(list: readonly Token[], index: number, low: Low, words: RangeWords, t: FigureTables): Quantity | undefined {
  const { own } = low;
  const { amount, currency } = low.priced;
  const mid =
    words.rule.adjacent === true
      ? beside(amount, list)
      : (words.between.at(list, amount.end) ??
        joinedAt(list, amount.end, words) ??
        (own === undefined ? undefined : words.between.at(list, own.end)));
  const high = mid === undefined ? undefined : low.high(mid.end);
  if (high === undefined || amount.form !== 'number' || high.amount.form !== 'number') return undefined;
  if (high.amount.value <= amount.value) return undefined;
  if (words.rule.neighbours === true && high.amount.value !== amount.value + 1) return undefined;
  const times = words.rule.adjacent === true ? high.amount.value / (amount.value + 1) : 1;
  if (!PLACES.has(times) && words.rule.adjacent === true) return undefined;
  const isOpened = words.rule.open.length > 0 || words.rule.close !== undefined;
  const said = isOpened || list[amount.end]?.kind === 'word';
  if (
    (said && words.rule.steady !== true && !isSteady(list, index, words, high.amount.value / amount.value) && isChange(list, index, t)) ||
    (!isOpened && !isPlain(list, index, amount, high.amount, t))
  )
    return undefined;
  const lower = times === 1 ? amount : { ...amount, value: amount.value * times, scale: high.amount.scale };
  const found = withUnit(list, { ...high, start: index, ...(currency !== undefined && { currency }) }, lower, t);
  if (own !== undefined && found.unit !== own.unit) return undefined;
  if (list[own?.end ?? amount.end]?.kind === 'word' && words.changedBy.at(list, found.end) !== undefined) return undefined;
  if (words.rule.close !== undefined) {
    const close = words.close.at(list, found.end) ?? words.close.at(list, high.amount.end);
    return close === undefined ? undefined : { ...found, end: Math.max(close.end, found.end) };
  }
  return !isOpened && found.unit === undefined && high.amount.value <= SMALL ? undefined : found;
}

// « وعشرة »
function joinedAt(list: readonly Token[], index: number, { rule }: RangeWords): { readonly end: number } | undefined {
  const token = list[index];
  return token?.kind === 'word' && rule.joined?.some((j) => token.lower.startsWith(j)) === true ? { end: index } : undefined;
}

/** 三四十, 两三千: the place belongs to both. */
const PLACES: ReadonlySet<number> = new Set([1, 10, 100, 1000, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e12]);

// 两三年: the first of two signs that follow each other.
const beside = ({ start, end, digits }: Amount, list: readonly Token[]): { readonly end: number } | undefined =>
  digits || end !== start + 1 || list[end]?.spaced === true ? undefined : { end };

// « passée de 65 à 72 »: a change has two figures.
function isChange(list: readonly Token[], index: number, t: FigureTables): boolean {
  for (let i = Math.max(0, index - 4); i < index; i++) if (t.changes.has(list[i]?.lower ?? '')) return true;
  return false;
}

/** "Grew by 5 to 7 percent" is a range, "fell by 22,000 to 731,000" a change and where it led. */
const WIDEST = 5;

const isSteady = (list: readonly Token[], index: number, { steadyBehind }: RangeWords, ratio: number): boolean =>
  ratio <= WIDEST && steadyBehind.has(list[index - 1]?.lower ?? '');

// Without an opening word: no second hyphen (dates, telephones), no bound of the lower end, no opening word that a change made void.
function isPlain(list: readonly Token[], index: number, low: Amount, high: Amount, t: FigureTables): boolean {
  const [before, after] = [list[index - 1], list[high.end]];
  const limit = limitBefore(list, index, low.value, 'money', t);
  if (limit !== undefined && limit.bound !== 'about' && limit.bound !== 'exactly') return false;
  if (before !== undefined && !before.spaced && /^[-–/.:+]$/.test(before.text)) return false;
  if (t.ranges.some(({ open, rule }) => rule.open.length > 0 && open.at(list, index - 1)?.end === index)) return false;
  if (after !== undefined && !after.spaced && /^[-–/:]$/.test(after.text) && list[high.end + 1]?.kind === 'number') return false;
  return low.digits === high.digits && !(low.digits && list[low.start]?.text.startsWith('0') === true);
}
