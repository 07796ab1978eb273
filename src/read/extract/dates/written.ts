import { edtf } from '../../../model/edtf.ts';
import { civil, type Period, type Precision } from './calendar.ts';

/** How a date is limited besides its days: it goes on, it began at no known time, it is approximate. */
export type Limits = { readonly open: 'start' | 'end' | 'none'; readonly approximate: boolean };

/** A date as EDTF level 1. */
export function written({ first, last, start, end }: Period, { open, approximate }: Limits): string {
  const from = side(first, start);
  const to = side(last, end);
  if (open !== 'none') return open === 'end' ? `${from}/..` : `../${to}`;
  if (from !== to) return `${from}/${to}`;
  return approximate ? `${from}~` : from;
}

function side(number: number, precision: Precision): string {
  const { year, month, day } = civil(number);
  if (precision === 'day') return edtf(year, month, day);
  if (precision === 'month') return edtf(year, month);
  const text = edtf(year);
  return precision === 'year' ? text : precision === 'decade' ? `${text.slice(0, 3)}X` : `${text.slice(0, 2)}XX`;
}
