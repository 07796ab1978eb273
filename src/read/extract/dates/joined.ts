import type { DatesPack } from '../../../model/packs/dates.ts';
import type { Token } from '../../../model/token.ts';
import { phraseWords } from '../../../text/tokens/tokens.ts';
import { phrases, phrasesBefore } from '../../../text/words/phrases.ts';
import { meaningOf } from './meaning.ts';
import type { Candidate } from './search.ts';

type Join = (list: readonly Token[], candidates: readonly Candidate[]) => readonly Candidate[];

/** Makes one interval of two dates between the words of one of `joins`: "between Friday evening and Sunday morning". */
export function joiner({ joins = [], moves = [] }: DatesPack): Join {
  const moved = moves.map((p) => [p, true] as const);
  const [movedBefore, movedBehind] = [phrasesBefore(moved), phrases(moved)];
  const frames = joins.map(({ from, to }) => ({
    before: phrasesBefore(from.map((p): [string, number] => [p, phraseWords(p).length])),
    from: phrases(from.map((p): [string, true] => [p, true])),
    to: phrases(to.map((p): [string, true] => [p, true])),
  }));
  /** Where the words begin that make an interval of two dates; `undefined` when none do. */
  const startOf = (list: readonly Token[], first: Candidate, second: Candidate): number | undefined => {
    for (const { before, from, to } of frames) {
      const parting = to.at(list, first.end);
      // « das 10h do dia 15 às 23h59 do dia 30 »: both words belong to the times.
      // « entre las 18 del viernes y las 9 del domingo »: an article belongs to both.
      if (parting === undefined || parting.end < second.start) continue;
      const length = before.before(list, first.start) ?? (from.at(list, first.start) === undefined ? undefined : 0);
      if (length === undefined) continue;
      const start = first.start - length;
      const apart = movedBefore.before(list, start) ?? movedBehind.at(list, second.end)?.value;
      return apart === true ? undefined : start;
    }
    return undefined;
  };
  return (list, candidates) => {
    const made: Candidate[] = [];
    for (const candidate of candidates) {
      const before = made.at(-1);
      const both = before === undefined || isLong(before) || isLong(candidate) ? undefined : startOf(list, before, candidate);
      if (before === undefined || both === undefined) made.push(candidate);
      else made[made.length - 1] = intervalOf(before, candidate, both);
    }
    return made;
  };
}

const isLong = ({ meaning, rule }: Candidate): boolean => meaning.to !== undefined || rule.open !== undefined;

const intervalOf = (first: Candidate, { end, meaning }: Candidate, start: number): Candidate => ({
  start,
  end,
  rule: first.rule,
  meaning: meaningOf(first.meaning.from, meaning.from),
  other: undefined,
});
