// Days of the month that go on from what the text named before.
import type { Anchor } from './anchor.ts';
import { civil, day, type Period, weekday } from './calendar.ts';
import type { Parts } from './parts.ts';

/** A later day of the month that the sentence named: "on October 6, and on the 27th"; any day of one to come: "in November … on the 12th". */
export function goingOn(number: number, { which, weekday: named }: Parts, { named: before, reference, tense }: Anchor): Period | undefined {
  if (which !== undefined || before === undefined) return undefined;
  if (reference !== undefined && before.first > reference && tense() === 'past') return undefined;
  const found = dayBeside(before.last, number);
  if (found !== undefined && reference !== undefined && found.first < reference && tense() === 'future') return undefined;
  const after = before.granularity === 'month' ? before.first - 1 : before.last;
  return found === undefined || found.first <= after || (named !== undefined && weekday(found.first) !== named) ? undefined : found;
}

/** So many days after a day its number still means it. */
const JUST_OVER = 5;

/** A day of what is to come, unless one of that number is just over: "from 15 to 23 November … ends on the 18th". */
export function planned(number: number, { which, weekday: named }: Parts, { context: { act }, reference }: Anchor): Period | undefined {
  if (which !== undefined || named !== undefined || act === undefined || reference === undefined || act.first <= reference)
    return undefined;
  const inside = [act.first, act.last].flatMap((at) => dayBeside(at, number) ?? []);
  const found = inside.find(({ first }) => act.first <= first && first <= act.last);
  const over = [reference - JUST_OVER, reference].flatMap((at) => dayBeside(at, number) ?? []);
  return over.some(({ first }) => first <= reference && reference - first <= JUST_OVER) ? undefined : found;
}

/** The day of that number in the month of another. */
const dayBeside = (at: number, number: number): Period | undefined => day(civil(at).year, civil(at).month, number);
