import { edtf } from '../../../model/edtf.ts';
import { byDay } from './by-day.ts';
import { civil, type Period, type Precision } from './calendar.ts';

/** How a date is limited besides its days: it goes on, it began at no known time, it is approximate. */
export type Limits = { readonly open: 'start' | 'end' | 'none'; readonly approximate: boolean };

/** A date as EDTF level 1. */
export function written({ first, last, start, end }: Period, { open, approximate }: Limits): string {
  const from = side(first, start);
  const to = first === last && start === end ? from : side(last, end);
  if (open !== 'none') return open === 'end' ? `${from}/..` : `../${to}`;
  if (from !== to) return `${from}/${to}`;
  return approximate ? `${from}~` : from;
}

function side(number: number, precision: Precision): string {
  if (precision === 'day') return textOfDay(number);
  if (precision === 'month') return textOfMonth(number);
  const text = edtf(civil(number).year);
  return precision === 'year' ? text : precision === 'decade' ? `${text.slice(0, 3)}X` : `${text.slice(0, 2)}XX`;
}

const textOfDay = byDay((number) => {
  const { year, month, day } = civil(number);
  return edtf(year, month, day);
});
const textOfMonth = byDay((number) => {
  const { year, month } = civil(number);
  return edtf(year, month);
});
