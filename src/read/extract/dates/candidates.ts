import type { SegmentedDocument, Sentence } from '../../../model/document.ts';
import type { Packs } from '../../../model/pack.ts';
import type { Parts } from './parts.ts';
import { type Candidate, type DateReader, dateReader } from './reader.ts';

/** A sentence in which something may be a date; `index` is its place in the document. */
export type Dated = {
  readonly sentence: Sentence;
  readonly index: number;
  readonly reader: DateReader;
  readonly candidates: readonly Candidate[];
};

/** The sentences of a document that may hold dates, in text order. */
export function dated(document: SegmentedDocument, packs: Packs): readonly Dated[] {
  const found: Dated[] = [];
  for (const [index, sentence] of document.sentences.entries()) {
    const pack = packs[sentence.language] ?? packs[document.language];
    if (pack === undefined || pack.dates.rules.length === 0) continue;
    const reader = dateReader(pack);
    const candidates = reader.scan(sentence.tokens);
    if (candidates.length > 0) found.push({ sentence, index, reader, candidates: sharedYears(candidates) });
  }
  return found;
}

/** "in August or September 2026": the year is said once. */
function sharedYears(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  let next: Candidate | undefined;
  const shared = candidates.toReversed().map((candidate) => {
    const year = next === undefined || next.start - candidate.end > 2 ? undefined : lentYear(candidate, next.meaning.from);
    next = year === undefined ? candidate : { ...candidate, meaning: { from: { ...candidate.meaning.from, year } } };
    return next;
  });
  return shared.reverse();
}

function lentYear({ meaning: { from, to } }: Candidate, later: Parts): number | undefined {
  if (to !== undefined || from.year !== undefined || from.unit !== undefined || from.which !== undefined) return undefined;
  return from.month !== undefined && later.month !== undefined && from.month <= later.month ? later.year : undefined;
}
