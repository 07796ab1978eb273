// The dates of one language: where they stand, and what the words around them make of them.
import type { LanguagePack } from '../../../model/pack.ts';
import { type Worded, wordTest } from '../../../text/tokens/word-table.ts';
import { phrases, phrasesBefore } from '../../../text/words/phrases.ts';
import { joiner } from './joined.ts';
import { limitReader } from './limit.ts';
import { type Candidate, searcher } from './search.ts';
import { remoteReader, type Tense, tenseReader } from './tense.ts';

/** Reads the dates of one language. */
export type DateReader = {
  readonly scan: (tokens: Worded) => readonly Candidate[];
  readonly join: ReturnType<typeof joiner>;
  readonly tense: Tense;
  /** Whether what is told before a date was over when something else was told of. */
  readonly remote: (tokens: Worded, start: number) => boolean;
  readonly leadOf: (tokens: Worded, start: number, end: number) => Lead;
  /** Whether the words of `since` never look ahead: the language has others for that, in `onward`. */
  readonly sinceIsPast: boolean;
};

/** What the words right before a date make of it: open to one side, `ahead` only where it is still to come, what something is set for or done by, or approximate. */
export type Lead = 'since' | 'onward' | 'ahead' | 'until' | 'toward' | 'due' | 'deadline' | 'about' | 'plain';

const readers = new WeakMap<LanguagePack, DateReader>();

/** The reader of a pack, made once. */
export function dateReader(pack: LanguagePack): DateReader {
  const reader = readers.get(pack) ?? made(pack);
  readers.set(pack, reader);
  return reader;
}

function made(pack: LanguagePack): DateReader {
  const tense = tenseReader(pack.dates.tense, pack.dates.weak);
  const limit = limitReader(pack.dates);
  const { since, until, plain, about, onward = [], ahead = [], toward = [], deadlines = [] } = pack.dates;
  const leads = phrasesBefore<Lead | 'as-of'>([
    ...(pack.dates.limits?.asOf ?? []).map((p) => [p, 'as-of'] as const),
    ...since.map((p) => [p, 'since'] as const),
    ...onward.map((p) => [p, 'onward'] as const),
    ...ahead.map((p) => [p, 'ahead'] as const),
    ...until.map((p) => [p, 'until'] as const),
    ...toward.map((p) => [p, 'toward'] as const),
    ...deadlines.map((p) => [p, 'deadline'] as const),
    ...about.map((p) => [p, 'about'] as const),
    ...plain.map((p) => [p, 'plain'] as const),
  ]);
  const behind = phrases<Lead | 'as-of'>([
    ...(pack.dates.limits?.asOfBehind ?? []).map((p) => [p, 'as-of'] as const),
    ...(pack.dates.sinceBehind ?? []).map((p) => [p, 'since'] as const),
    ...(pack.dates.untilBehind ?? []).map((p) => [p, 'until'] as const),
    ...(pack.dates.plainBehind ?? []).map((p) => [p, 'plain'] as const),
  ]);
  const [lasts, firsts] = [leads.backwards.next, new Set(behind.firsts)];
  const endsLead = wordTest(({ lower }) => lasts.has(lower));
  const opensLead = wordTest(({ lower }) => firsts.has(lower));
  return {
    scan: searcher(pack, tense),
    join: joiner(pack.dates),
    tense,
    remote: remoteReader(pack.dates.tense),
    leadOf: (tokens, start, end) => {
      const before = endsLead(tokens, start - 1) ? leads.before(tokens.list, start) : undefined;
      const lead = before ?? (opensLead(tokens, end) ? behind.at(tokens.list, end)?.value : undefined) ?? 'plain';
      if (lead === 'ahead') return tense(tokens, start, end) === 'future' ? 'ahead' : 'plain';
      if (lead === 'until') return limit(tokens, start, end) === 'done' ? 'due' : 'until';
      if (lead === 'as-of') return limit(tokens, start, end) === 'lasting' ? 'until' : 'plain';
      return lead;
    },
    sinceIsPast: onward.length > 0,
  };
}
