import { daysOf, shifted } from '../../../model/edtf.ts';
import type { Attached } from './attach.ts';

/** How many tokens may stand between two days that are told as one stretch. */
const BETWEEN = 4;

/** « no sábado e no domingo »: days on end of one act are one event. */
export function joined(list: readonly Attached[]): readonly Attached[] {
  const whole: Attached[] = [];
  for (const event of list) {
    const before = whole.at(-1);
    if (before !== undefined && goesOn(before, event)) whole[whole.length - 1] = both(before, event);
    else whole.push(event);
  }
  return whole;
}

function goesOn(a: Attached, b: Attached): boolean {
  const [first, next] = [a.date.mention, b.date.mention];
  if (a.trigger !== b.trigger || b.date.from < a.date.to || b.date.from - a.date.to > BETWEEN) return false;
  const last = daysOf(first.edtf)?.last;
  return first.granularity === 'day' && next.granularity === 'day' && last !== undefined && next.edtf === shifted(last, 1);
}

function both(a: Attached, b: Attached): Attached {
  const { time: _, ...first } = a.date.mention;
  const edtf = `${daysOf(first.edtf)?.first ?? first.edtf}/${b.date.mention.edtf}`;
  return { ...a, date: { from: a.date.from, to: b.date.to, mention: { ...first, edtf, end: b.date.mention.end } } };
}
