// What stands in a list: "in August or September 2026", "on Tuesday and Thursday of next week".
import { meaningOf } from './meaning.ts';
import { copyOf, isWeekday, type Parts } from './parts.ts';
import { type Candidate, withMeaning } from './search.ts';

/** So many tokens may part what stands in a list: ", and". */
const BETWEEN = 2;

/** The candidates of a sentence, where what is said once counts for a whole list. */
export function listed(candidates: readonly Candidate[]): readonly Candidate[] {
  const isList = candidates.some((candidate, i) => isClose(candidates[i - 1], candidate));
  return isList ? following(shared(candidates)) : candidates;
}

const isClose = (before: Candidate | undefined, candidate: Candidate): boolean =>
  before !== undefined && candidate.start - before.end <= BETWEEN;

/** What the last of a list says counts for those before it. */
function shared(candidates: readonly Candidate[]): readonly Candidate[] {
  const made = [...candidates];
  for (let i = candidates.length - 2; i >= 0; i--) {
    const [before, candidate, next] = [candidates[i - 1], made[i], made[i + 1]];
    if (candidate === undefined || next === undefined || !isClose(candidate, next)) continue;
    const hasOwn = before?.meaning.from.unit === 'week' && isClose(before, candidate);
    if (!hasOwn) made[i] = withParts(candidate, lent(candidate, next.meaning.from));
  }
  return made;
}

const withParts = (candidate: Candidate, from: Parts): Candidate =>
  from === candidate.meaning.from ? candidate : withMeaning(candidate, meaningOf(from, candidate.meaning.to));

function lent({ meaning: { from, to } }: Candidate, later: Parts): Parts {
  if (to !== undefined || from.year !== undefined || from.unit !== undefined || from.which !== undefined) return from;
  if (isWeekday(from) && later.weekday !== undefined && later.unit === 'week') {
    const own = copyOf(from);
    own.unit = later.unit;
    own.shift = later.shift ?? 0;
    own.base = later.base;
    return own;
  }
  if (from.month === undefined || later.month === undefined || from.month > later.month || later.year === undefined) return from;
  const own = copyOf(from);
  own.year = later.year;
  return own;
}

/** "next Tuesday and Thursday": a weekday right behind another. */
function following(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map((candidate, i) => {
    const before = candidates[i - 1];
    const { from, to } = candidate.meaning;
    if (before === undefined || !isClose(before, candidate) || to !== undefined || before.meaning.to !== undefined) return candidate;
    if (!isWeekday(from) || before.meaning.from.weekday === undefined || before.meaning.from.day !== undefined) return candidate;
    const own = copyOf(from);
    own.listed = true;
    return withParts(candidate, own);
  });
}
