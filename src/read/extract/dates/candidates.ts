import type { SegmentedDocument, Sentence } from '../../../model/document.ts';
import type { Packs } from '../../../model/pack.ts';
import type { Worded } from '../../../text/tokens/word-table.ts';
import { listed } from './listed.ts';
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
