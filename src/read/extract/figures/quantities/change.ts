import type { Token } from '../../../../model/token.ts';
import type { FigureTables } from '../tables/figure-tables.ts';
import type { Quantity } from './quantity.ts';

/** How many words may stand between the two figures of a change. */
const BETWEEN = 2;
/** A change leads to a number at most so many times larger or smaller: 1.2 to 3.6 million. */
const ALIKE = 20;

/** The first figure of a change with scale and unit of the second: « de 3,8 auf 3,2 Prozent », "from 1.2 to 3.6 million". */
export function changedFrom(list: readonly Token[], from: Quantity, to: Quantity, t: FigureTables): Quantity | undefined {
  const gap = to.start - from.end;
  if (from.kind !== 'bare' || from.unit !== undefined || gap < 1 || gap > BETWEEN) return undefined;
  if (!list.slice(from.end, to.start).some((token) => t.changeTo.has(token.lower))) return undefined;
  const scaled = from.scale === 1 && to.scale >= 1000 ? from.value * to.scale : from.value;
  const isAlike = scaled > to.value / ALIKE && scaled < to.value * ALIKE;
  if (to.unit === undefined && !isAlike) return undefined;
  const value = isAlike ? Number(scaled.toPrecision(15)) : from.value;
  return { ...from, value, ...(to.unit !== undefined && { unit: to.unit, kind: to.kind === 'range' ? 'count' : to.kind }) };
}
