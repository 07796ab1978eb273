import type { SegmentedDocument, Sentence } from '../../../model/document.ts';
import type { Certainty, DateMention } from '../../../model/mention.ts';
import type { Packs } from '../../../model/pack.ts';
import { type Anchor, baseOf, type Context, told, yearOf } from './anchor.ts';
import type { Period } from './calendar.ts';
import { interval } from './interval.ts';
import type { Parts } from './parts.ts';
import { quotations } from './quotations.ts';
import { type Candidate, type DateReader, dateReader, type Lead } from './reader.ts';
import { resolve } from './resolve.ts';
import { isStated, lent } from './stated.ts';

type Read = { readonly sentence: Sentence; readonly reader: DateReader; readonly candidates: readonly Candidate[] };
type Found = { readonly period: Period; readonly certainty: Certainty };

/** Dates of a document, in text order. */
export function dates(document: SegmentedDocument, packs: Packs): readonly DateMention[] {
  const read = document.sentences.flatMap((sentence): readonly Read[] => {
    const pack = packs[sentence.language] ?? packs[document.language];
    if (pack === undefined) return [];
    const reader = dateReader(pack);
    return [{ sentence, reader, candidates: sharedYears(reader.scan(sentence.tokens)) }];
  });
  return mentions(document, dayFirst(read));
}

function mentions(document: SegmentedDocument, read: readonly Read[]): readonly DateMention[] {
  const base = baseOf(document.known.published ?? document.published?.edtf) ?? firstDay(document, read);
  const only = onlyYear(read);
  const found: DateMention[] = [];
  let context: Context = {};
  let spoken: { readonly period: Period; readonly sentence: number } | undefined;
  let marks = quotations();
  let block = -1;
  for (const [index, { sentence, reader, candidates }] of read.entries()) {
    if (sentence.block !== block) [block, marks] = [sentence.block, quotations()];
    for (const candidate of candidates) {
      const near = spoken !== undefined && index - spoken.sentence <= 1 ? spoken.period : undefined;
      const anchor: Anchor = {
        ...(base !== undefined && { base }),
        context,
        ...(near !== undefined && { spoken: near }),
        ...(only !== undefined && { onlyYear: only }),
        tense: () => reader.tense(sentence.tokens, candidate.start, candidate.end),
      };
      const lead = reader.leadOf(sentence.tokens, candidate.start);
      const one = dated(candidate, anchor, lead);
      if (one === undefined) continue;
      found.push(mention(document.text, sentence, candidate, one, lead));
      if (marks.quotedAt(sentence.tokens, candidate.start)) continue;
      context = told(context, one.period);
      if (yearOf(one.period) !== undefined) spoken = { period: one.period, sentence: index };
    }
    marks.pass(sentence.tokens);
  }
  return found;
}

function dated({ rule, meaning }: Candidate, given: Anchor, lead: Lead): Found | undefined {
  const { from, to } = meaning;
  const anchor: Anchor = lead === 'since' || lead === 'until' ? { ...given, tense: () => given.tense() ?? LEANS[lead] } : given;
  const period = to === undefined ? resolve(from, anchor) : interval(from, to, anchor);
  if (period === undefined) return undefined;
  const parts: readonly Parts[] = to === undefined ? [from] : [lent(from, to), lent(to, from)];
  const certainty = certaintyOf(rule.value.guessed === true, parts, anchor);
  return { period, certainty };
}

/** What « depuis » and « jusqu'à » make likely where the sentence has no tense. */
const LEANS = { since: 'past', until: 'future' } as const;

function certaintyOf(guessed: boolean, parts: readonly Parts[], anchor: Anchor): Certainty {
  if (guessed) return 'guessed';
  if (parts.every(isStated)) return 'stated';
  if (parts.some((p) => p.base === 'context') && anchor.context.year === undefined) return 'guessed';
  return anchor.base === undefined && anchor.spoken === undefined ? 'guessed' : 'implied';
}

function mention(text: string, sentence: Sentence, candidate: Candidate, { period, certainty }: Found, lead: Lead): DateMention {
  const { start = 0 } = sentence.tokens[candidate.start] ?? {};
  const { end = start } = sentence.tokens[candidate.end - 1] ?? {};
  const { rule, meaning } = candidate;
  const opened = meaning.to === undefined ? (rule.value.open ?? OPENED[lead]) : undefined;
  const { time } = meaning.from;
  return {
    start,
    end,
    quote: text.slice(start, end),
    rule: rule.id,
    edtf: written(period.edtf, opened, rule.value.approximate === true || lead === 'about'),
    granularity: period.granularity,
    certainty,
    ...(time !== undefined && { time }),
  };
}

const OPENED = { since: 'end', until: 'start', about: undefined, plain: undefined } as const;

function written(edtf: string, opened: 'start' | 'end' | 'none' | undefined, approximate: boolean): string {
  const [first = '', last] = edtf.split('/');
  if (opened === 'start' || opened === 'end') return opened === 'end' ? `${first}/..` : `../${last ?? first}`;
  return approximate && last === undefined ? `${edtf}~` : edtf;
}

/** "in August or September 2026": the year is said once. */
function sharedYears(candidates: readonly Candidate[]): readonly Candidate[] {
  let next: Candidate | undefined;
  return candidates
    .toReversed()
    .map((candidate) => {
      const [from, later] = [candidate.meaning.from, next?.meaning.from];
      const joined = next !== undefined && next.start - candidate.end <= 2 && from.month !== undefined && later?.month !== undefined;
      const lacks = from.year === undefined && from.unit === undefined && from.which === undefined && candidate.meaning.to === undefined;
      const year =
        joined && lacks && later?.month !== undefined && from.month !== undefined && from.month <= later.month ? later.year : undefined;
      next = year === undefined ? candidate : { ...candidate, meaning: { from: { ...from, year } } };
      return next;
    })
    .toReversed();
}

/** A page that shows once that it writes the day first is read so everywhere. */
function dayFirst(read: readonly Read[]): readonly Read[] {
  if (!read.some((r) => r.candidates.some((c) => c.rule.value.order === 'day-first'))) return read;
  const swapped = (p: Parts): Parts =>
    p.month !== undefined && p.day !== undefined && p.day <= 12 ? { ...p, month: p.day, day: p.month } : p;
  return read.map((r) => ({
    ...r,
    candidates: r.candidates.map((c) =>
      c.rule.value.order === 'month-first' ? { ...c, meaning: { ...c.meaning, from: swapped(c.meaning.from) } } : c,
    ),
  }));
}

const HEAD_ROLES = new Set(['byline', 'dateline', 'metadata']);

/** Where nobody says when the page was published: the first full day of its head. */
function firstDay(document: SegmentedDocument, read: readonly Read[]): Anchor['base'] {
  for (const { sentence, candidates } of read) {
    if (!HEAD_ROLES.has(document.blocks[sentence.block]?.role ?? '')) continue;
    for (const { meaning } of candidates) {
      const { year, month, day } = meaning.from;
      if (meaning.to === undefined && year !== undefined && month !== undefined && day !== undefined) return { year, month, day };
    }
  }
  return undefined;
}

/** The year of the text, when it names exactly one. */
function onlyYear(read: readonly Read[]): number | undefined {
  const years = new Set(
    read.flatMap((r) => r.candidates.flatMap(({ meaning }) => [meaning.from.year ?? [], meaning.to?.year ?? []].flat())),
  );
  return years.size === 1 ? [...years][0] : undefined;
}
