import type { SegmentedDocument } from '../../../model/document.ts';
import type { Certainty, DateMention } from '../../../model/mention.ts';
import type { LanguagePack, Packs } from '../../../model/pack.ts';
import { byPlace } from '../../../model/span.ts';
import { type Anchor, type Base, baseOf, type Context, isTopical, NO_CONTEXT, reference, told, toldSince, yearOf } from './anchor.ts';
import type { Period } from './calendar.ts';
import { type Dated, dated } from './candidates.ts';
import { ordered } from './digit-order.ts';
import { foreignReader } from './foreign.ts';
import { headDay } from './head-day.ts';
import { interval } from './interval.ts';
import type { Parts } from './parts.ts';
import { quotations } from './quotations.ts';
import type { Lead } from './reader.ts';
import { resolve } from './resolve.ts';
import type { Candidate } from './search.ts';
import { lent } from './stated.ts';
import { written } from './written.ts';

/** Dates of a document, in text order. */
export function dates(document: SegmentedDocument, packs: Packs): readonly DateMention[] {
  const candidates = dated(document, packs);
  const given = baseOf(document.known.published ?? document.published?.edtf);
  const head = given === undefined ? headDay(document, candidates) : undefined;
  const base = given ?? head?.base;
  const read = ordered(candidates, base);
  // the only year of a text is seldom that of a dateline which leaves its own out
  const onlyYear = base === undefined && head?.open !== true ? singleYear(read) : undefined;
  const quotedAt = quotations(document);
  const found: DateMention[] = [];
  let context: Context = NO_CONTEXT;
  let spoken: Period | undefined;
  let topic: Period | undefined;
  let spokenIn = -1;
  let quarterIn = -1;
  let last: Last | undefined;
  let block = -1;
  for (const one of read) {
    if (one.index - spokenIn > 1 || one.sentence.block !== block) spoken = undefined;
    block = one.sentence.block;
    if (one.index - quarterIn > 1 && context.quarter !== undefined) context = { ...context, quarter: undefined };
    for (const candidate of one.candidates) {
      const lead = one.reader.leadOf(one.tokens, candidate.start, candidate.end);
      const quoted = quotedAt(one.index, candidate.start);
      const tense = (): ReturnType<Anchor['tense']> => {
        if (lead === 'since' && one.reader.sinceIsPast) return 'past';
        const said = one.reader.tense(one.tokens, candidate.start, candidate.end, quoted);
        // "resigned effective Dec. 1", « convocó elecciones para el 3 de mayo »: what is past may take effect later.
        if (said === 'past' && LOOKS_ON.has(lead)) return undefined;
        return said ?? LEANS[lead];
      };
      const beside = last?.sentence === one.index && candidate.start - last.end <= BESIDE ? last.period : undefined;
      const named = last?.sentence === one.index ? last.named : undefined;
      const anchor: Anchor = { base, context, spoken, here: spokenIn === one.index, beside, named, topic, onlyYear, tense };
      const { from, to, period: settled } = candidate.meaning;
      const period = settled ?? (to === undefined ? resolve(from, anchor) : interval(from, to, anchor));
      if (period === undefined) continue;
      last = { period, end: candidate.end, sentence: one.index, named: namesDay(candidate) ? period : named };
      const other = candidate.other === undefined ? undefined : (candidate.other.period ?? resolve(candidate.other.from, anchor));
      const open = lead === 'ahead' && period.first <= (reference(anchor) ?? period.first) ? 'plain' : lead;
      found.push(mention(document.text, one, candidate, { period, lead: open, certainty: certainty(candidate, anchor), other }));
      if (quoted) continue;
      context = lead === 'since' ? toldSince(context, period) : told(context, period);
      if (context.quarter === period) quarterIn = one.index;
      // 「전날」: the story is not about the day before it
      if (isTopical(period, anchor) && !(from.base === 'context' && (from.move ?? 0) < 0)) topic = period;
      if (lead !== 'since' && lends(candidate, period)) [spoken, spokenIn] = [period, one.index];
    }
  }
  const foreign = foreignDates(document, packs, base);
  return foreign.length === 0 ? found : [...found, ...foreign].sort(byPlace);
}

/** The mention before, the token behind it, its sentence and the last day with its month in that. */
type Last = { readonly period: Period; readonly end: number; readonly sentence: number; readonly named: Period | undefined };

const namesDay = ({ meaning: { from, to } }: Candidate): boolean => (to ?? from).month !== undefined && (to ?? from).day !== undefined;

/** So many tokens may part a date from the longer one that it lies in: ", from". */
const BESIDE = 3;
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

/** A day or month with a year of its own lends it to what follows; « en 2019 » does not, nor what goes on since then. */
const lends = ({ meaning: { from, to } }: Candidate, period: Period): boolean =>
  (from.month !== undefined || to?.month !== undefined) && (from.year ?? to?.year) !== undefined && yearOf(period) !== undefined;

/** What « depuis », « jusqu'à » and "by" make likely where the sentence has no tense. */
const LEANS: Readonly<Partial<Record<Lead, 'past' | 'future'>>> = {
  since: 'past',
  until: 'future',
  onward: 'future',
  due: 'future',
  deadline: 'future',
};
const LOOKS_ON: ReadonlySet<Lead> = new Set<Lead>(['onward', 'until', 'toward', 'due']);

function certainty({ rule, other, meaning: { from, to, stated } }: Candidate, { base, context, spoken }: Anchor): Certainty {
  if (rule.guessed || other !== undefined) return 'guessed';
  if (stated) return 'stated';
  const parts: readonly Parts[] = to === undefined ? [from] : [lent(from, to), lent(to, from)];
  if (context.year === undefined && parts.some((p) => p.base === 'context')) return 'guessed';
  return (base === undefined || base.inferred === true) && spoken === undefined ? 'guessed' : 'implied';
}

type Resolved = { readonly period: Period; readonly lead: Lead; readonly certainty: Certainty; readonly other: Period | undefined };

function mention(
  text: string,
  { sentence: { tokens } }: Dated,
  { start: first, end: last, rule, meaning }: Candidate,
  found: Resolved,
): DateMention {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? start;
  const { time } = meaning.from;
  // « 午前11時から »: what begins at an hour of a day is on that day, but what holds from midnight on goes on.
  const begun = time?.includes(':') === true && time !== '00:00' && BEGINS.has(found.lead);
  const open = meaning.to === undefined ? (rule.open ?? (begun ? undefined : OPENED[found.lead]) ?? 'none') : 'none';
  // "around 2:30 a.m. Sunday": the day is not in doubt.
  const about = found.lead === 'about' && time === undefined;
  const limits = { open, approximate: rule.approximate || about };
  const plain = {
    start,
    end,
    quote: text.slice(start, end),
    rule: rule.id,
    edtf: written(found.period, limits),
    granularity: found.period.granularity,
    certainty: found.certainty,
  };
  const timed = time === undefined ? plain : { ...plain, time };
  return found.other === undefined ? timed : { ...timed, alternatives: [written(found.other, limits)] };
}

const BEGINS: ReadonlySet<Lead> = new Set<Lead>(['since', 'onward', 'ahead']);
const OPENED: Readonly<Partial<Record<Lead, 'start' | 'end'>>> = { since: 'end', onward: 'end', ahead: 'end', until: 'start' };
/** The year of the text, when it names exactly one. */
function singleYear(read: readonly Dated[]): number | undefined {
  const years = new Set<number>();
  for (const { candidates } of read) {
    for (const { meaning } of candidates) for (const part of [meaning.from, meaning.to]) if (part?.year !== undefined) years.add(part.year);
  }
  return years.size === 1 ? [...years][0] : undefined;
}
