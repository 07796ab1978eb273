import type { Certainty, DateMention } from '../../../model/mention.ts';
import type { Anchor } from './anchor.ts';
import type { Period } from './calendar.ts';
import type { Lead } from './reader.ts';
import { resolve } from './resolve.ts';
import type { Candidate } from './search.ts';
import type { Met } from './story.ts';
import { written } from './written.ts';

/** A date as it is read: the words that carry it, and the days that they mean. */
export function mention(text: string, { one, candidate, lead }: Met, period: Period, anchor: Anchor): DateMention {
  const { start: first, end: behind, rule, meaning, other } = candidate;
  const { tokens } = one.sentence;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[behind - 1]?.end ?? start;
  const { time } = meaning.from;
  const open = meaning.ends === undefined ? (rule.open ?? opened(lead, time, period, anchor)) : 'none';
  // "around 2:30 a.m. Sunday": the day is not in doubt.
  const limits = { open, approximate: rule.approximate || (lead === 'about' && time === undefined) };
  const quote = text.slice(start, end);
  const { granularity } = period;
  const edtf = written(period, limits);
  const plain = { start, end, quote, rule: rule.id, edtf, granularity, certainty: certainty(candidate, anchor) };
  const timed = time === undefined ? plain : { ...plain, time };
  const turned = other === undefined ? undefined : resolve(other, anchor);
  return turned === undefined ? timed : { ...timed, alternatives: [written(turned, limits)] };
}

function opened(lead: Lead, time: string | undefined, { first }: Period, { reference }: Anchor): 'start' | 'end' | 'none' {
  if (lead === 'until') return 'start';
  if (lead !== 'since' && lead !== 'onward' && lead !== 'ahead') return 'none';
  if (lead === 'ahead' && first <= (reference ?? first)) return 'none';
  // « 午前11時から »: what begins at an hour of a day is on that day, but what holds from midnight on goes on.
  return time?.includes(':') === true && time !== '00:00' ? 'none' : 'end';
}

function certainty({ rule, other, meaning }: Candidate, { base, context, spoken }: Anchor): Certainty {
  if (rule.guessed || other !== undefined) return 'guessed';
  if (meaning.isStated) return 'stated';
  if (meaning.isTold && context.year === undefined) return 'guessed';
  return (base === undefined || base.inferred === true) && spoken === undefined ? 'guessed' : 'implied';
}
