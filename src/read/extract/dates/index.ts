import type { SegmentedDocument } from '../../../model/document.ts';
import type { DateMention } from '../../../model/mention.ts';
import type { LanguagePack, Packs } from '../../../model/pack.ts';
import { byPlace } from '../../../model/span.ts';
import { type Anchor, type Base, baseOf } from './anchor.ts';
import type { Period } from './calendar.ts';
import { type Dated, dated } from './candidates.ts';
import { ordered } from './digit-order.ts';
import { foreignReader } from './foreign.ts';
import { headDay } from './head-day.ts';
import { interval } from './interval.ts';
import type { Meaning } from './meaning.ts';
import { mention } from './mention.ts';
import { quotations } from './quotations.ts';
import { resolve } from './resolve.ts';
import { type Met, meet, storyOf, takeDown, turnTo } from './story.ts';
import { written } from './written.ts';

/** Dates of a document, in text order. */
export function dates(document: SegmentedDocument, packs: Packs): readonly DateMention[] {
  const candidates = dated(document, packs);
  const given = baseOf(document.known.published ?? document.published?.edtf);
  const head = given === undefined ? headDay(document, candidates) : undefined;
  const base = given ?? head?.base;
  const read = ordered(candidates, base);
  // the only year of a text is seldom that of a dateline which leaves its own out
  const story = storyOf(base, base === undefined && head?.open !== true ? singleYear(read) : undefined);
  const quotedAt = quotations(document);
  const found: DateMention[] = [];
  for (const one of read) {
    turnTo(story, one);
    for (const candidate of one.candidates) {
      const lead = one.reader.leadOf(one.tokens, candidate.start, candidate.end);
      const met: Met = { one, candidate, lead, quoted: quotedAt(one.index, candidate.start) };
      meet(story, met);
      const period = daysOf(candidate.meaning, story.anchor);
      if (period === undefined) continue;
      found.push(mention(document.text, met, period, story.anchor));
      takeDown(story, met, period);
    }
  }
  const foreign = foreignDates(document, packs, base);
  return foreign.length === 0 ? found : [...found, ...foreign].sort(byPlace);
}

const daysOf = ({ period, from, ends }: Meaning, anchor: Anchor): Period | undefined =>
  period ?? (ends === undefined ? resolve(from, anchor) : interval(ends, anchor));

const NONE: readonly DateMention[] = [];

const readable = (pack: LanguagePack | undefined): boolean => pack !== undefined && pack.dates.rules.length > 0;

/** Dates of sentences in languages whose dates no pack knows: what the text does not state is a guess. */
function foreignDates({ text, language, sentences }: SegmentedDocument, packs: Packs, base: Base | undefined): readonly DateMention[] {
  if (readable(packs[language])) return NONE;
  return sentences.flatMap((sentence) => {
    if (readable(packs[sentence.language])) return NONE;
    const read = foreignReader(sentence.language);
    return (read?.(text.slice(sentence.start, sentence.end), base) ?? []).map(
      ({ start, end, period, stated }): DateMention => ({
        start: sentence.start + start,
        end: sentence.start + end,
        quote: text.slice(sentence.start + start, sentence.start + end),
        rule: `${sentence.language}.date.chrono-node`,
        edtf: written(period, { open: 'none', approximate: false }),
        granularity: period.granularity,
        certainty: stated ? 'stated' : 'guessed',
      }),
    );
  });
}

/** The year of the text, when it names exactly one. */
function singleYear(read: readonly Dated[]): number | undefined {
  const years = new Set<number>();
  for (const { candidates } of read) {
    for (const { meaning } of candidates) for (const part of [meaning.from, meaning.to]) if (part?.year !== undefined) years.add(part.year);
  }
  return years.size === 1 ? [...years][0] : undefined;
}
