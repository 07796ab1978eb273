import { daysOf, shifted } from '../../../model/edtf.ts';
import type { Clauses, DateAt } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';
import type { Trigger } from './triggers.ts';

/** How far from a date stand words that say that it is to come, in tokens. */
const ROOM = 8;

/** Days of a week. */
const WEEK = 7;

/** "Schools shut on Thursday and pupils will be taught online": a bare weekday or month of what has happened is the last, not the next. */
export function turned(
  date: DateAt,
  trigger: Trigger,
  { tokens, clauseOf }: Clauses,
  published: string | undefined,
  lexicon: Lexicon,
): DateAt {
  const { mention, from, to } = date;
  const [first, today] = [daysOf(mention.edtf)?.first, daysOf(published ?? '')?.last];
  const verb = tokens[trigger.whole.from]?.lower ?? '';
  const isPast = trigger.stand === 'past' || (trigger.stand === 'present' && lexicon.plain?.past(verb) === true);
  if (!isPast || first === undefined || today === undefined || first <= today) return date;
  if (mention.certainty === 'stated' || mention.edtf.includes('/') || /\d/.test(mention.quote)) return date;
  if (lexicon.aims.at(tokens, from - 1) !== undefined) return date;
  for (let i = from - ROOM; i <= to + ROOM; i++)
    if (clauseOf[i] === clauseOf[from] && lexicon.planned.at(tokens, i) !== undefined) return date;
  if (mention.granularity === 'day' && first <= shifted(today, WEEK))
    return { ...date, mention: { ...mention, edtf: shifted(first, -WEEK) } };
  if (mention.granularity !== 'month') return date;
  return { ...date, mention: { ...mention, edtf: `${Number(mention.edtf.slice(0, 4)) - 1}${mention.edtf.slice(4)}` } };
}
