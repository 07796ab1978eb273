import type { SegmentedDocument, Sentence } from '../../../model/document.ts';
import type { Packs } from '../../../model/pack.ts';
import type { Worded } from '../../../text/tokens/word-table.ts';
import { meaningOf } from './meaning.ts';
import { isWeekday, type Parts } from './parts.ts';
import { type DateReader, dateReader } from './reader.ts';
import type { Candidate } from './search.ts';

/** A sentence in which something may be a date; `index` is its place in the document. */
export type Dated = {
  readonly sentence: Sentence;
  readonly tokens: Worded;
  readonly index: number;
  readonly reader: DateReader;
  readonly candidates: readonly Candidate[];
};

/** The sentences of a document that may hold dates, in text order. */
export function dated(document: SegmentedDocument, packs: Packs): readonly Dated[] {
  const found: Dated[] = [];
  let language: string | undefined;
  let reader: DateReader | undefined;
  let index = -1;
  for (const sentence of document.sentences) {
    index++;
    if (sentence.language !== language) {
      language = sentence.language;
      const pack = packs[language] ?? packs[document.language];
      reader = pack === undefined || pack.dates.rules.length === 0 ? undefined : dateReader(pack);
    }
    if (reader === undefined) continue;
    const tokens = { list: sentence.tokens, words: document.words, first: sentence.firstWord };
    const candidates = reader.scan(tokens);
    if (candidates.length > 0) found.push({ sentence, tokens, index, reader, candidates: several(reader, sentence, candidates) });
  }
  return found;
}

const several = ({ join }: DateReader, { tokens }: Sentence, candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.length < 2 ? candidates : listed(join(tokens, candidates));

/** So many tokens may part what stands in a list: ", and". */
const BETWEEN = 2;

/** "in August or September 2026", "on Tuesday and Thursday of next week": what is said once counts for the whole list. */
function listed(candidates: readonly Candidate[]): readonly Candidate[] {
  let next: Candidate | undefined;
  const shared = candidates.toReversed().map((candidate, i, all) => {
    const before = all[i + 1];
    const own = before?.meaning.from.unit === 'week' && candidate.start - before.end <= BETWEEN;
    const close = !own && next !== undefined && next.start - candidate.end <= BETWEEN ? next.meaning.from : undefined;
    next = close === undefined ? candidate : { ...candidate, meaning: meaningOf(lent(candidate, close), candidate.meaning.to) };
    return next;
  });
  return following(shared.reverse());
}

function lent({ meaning: { from, to } }: Candidate, later: Parts): Parts {
  if (to !== undefined || from.year !== undefined || from.unit !== undefined || from.which !== undefined) return from;
  if (isWeekday(from) && later.weekday !== undefined && later.unit === 'week')
    return { ...from, unit: later.unit, shift: later.shift ?? 0, base: later.base };
  const year = from.month !== undefined && later.month !== undefined && from.month <= later.month ? later.year : undefined;
  return year === undefined ? from : { ...from, year };
}

/** "next Tuesday and Thursday": a weekday right behind another. */
function following(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map((candidate, i) => {
    const before = candidates[i - 1];
    const { from, to } = candidate.meaning;
    if (before === undefined || candidate.start - before.end > BETWEEN || to !== undefined || before.meaning.to !== undefined)
      return candidate;
    if (!isWeekday(from) || before.meaning.from.weekday === undefined || before.meaning.from.day !== undefined) return candidate;
    return { ...candidate, meaning: meaningOf({ ...from, listed: true }, to) };
  });
}

/** A weekday and nothing more, but perhaps a part of the day. */
