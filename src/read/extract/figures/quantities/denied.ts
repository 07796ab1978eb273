// A number that its own text denies: « 72, et non 65 », "contrary to reports of 100", 65ではなく.
import type { Token } from '../../../../model/token.ts';
import type { FigureTables } from '../tables/figure-tables.ts';
import type { Quantity } from './quantity.ts';

/** How far words of a clause may stand. */
const REACH = 14;
const LONGEST = 4;
const ENDS: ReadonlySet<string> = new Set([',', ';', ':', '.', '，', '；', '。', '、', '،', '؛', '–', '—', '…', '?', '!']);

/** Whether the words around a figure say that it is not so. */
export function isDenied(list: readonly Token[], q: Quantity, found: readonly Quantity[], t: FigureTables): boolean {
  const { before, behind, around } = t.denials;
  for (let i = Math.max(0, q.start - LONGEST); i < q.start; i++) if (before.at(list, i)?.end === q.start) return true;
  if (behind.at(list, q.end) !== undefined) return true;
  const isOther = (index: number): boolean => found.some((o) => o !== q && o.start <= index && index < o.end);
  for (let i = q.start - 1; i >= Math.max(0, q.start - REACH) && !ENDS.has(list[i]?.text ?? '') && !isOther(i); i--) {
    if (around.at(list, i) !== undefined) return true;
  }
  for (let i = q.end; i < q.end + REACH && i < list.length && !ENDS.has(list[i]?.text ?? '') && !isOther(i); i++) {
    if (around.at(list, i) !== undefined) return true;
  }
  return false;
}

const SENTENCE = 40;

/** Whether the sentence takes a figure of an earlier version back: « une version précédente de cet article parlait de 70 pays ». */
export function isRetracted(list: readonly Token[], { start }: Quantity, t: FigureTables): boolean {
  for (let i = start - 1; i >= Math.max(0, start - SENTENCE); i--) if (t.denials.retracted.at(list, i) !== undefined) return true;
  return false;
}
