import type { Token } from '../../../../model/token.ts';
import type { FigureTables } from '../tables/figure-tables.ts';
import { type Amount, amountAt } from './amount.ts';
import { currencySign } from './currency-signs.ts';

/** A number, with the currency that stands before it. */
export type Priced = { readonly amount: Amount; readonly start: number; readonly currency?: string };

/** The number that starts at a token, or at the sign of a currency before it: "$1.2m", « USD 50 ». */
export function pricedAt(list: readonly Token[], index: number, t: FigureTables): Priced | undefined {
  const sign = currencySign(list, index);
  const amount = amountAt(list, sign?.end ?? index, t);
  if (amount === undefined) return undefined;
  if (sign === undefined) return { amount, start: index };
  if (!amount.digits) return undefined;
  const next = list[amount.end];
  const short = next === undefined || next.spaced ? undefined : t.pack.figures.short[next.text];
  const scaled = short === undefined ? amount : { ...amount, end: amount.end + 1, value: amount.value * short, scale: short };
  return { amount: scaled, start: index, currency: sign.value };
}
