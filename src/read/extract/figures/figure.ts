// From the numbers of a sentence to figures: noun of bare numbers, metric, moment.
import type { FigureMention } from '../../../model/mention.ts';
import type { FigureKind } from '../../../model/packs/figures.ts';
import { isMoving, type Metric } from '../../../model/profile.ts';
import { quoted } from '../../../model/span.ts';
import type { Token } from '../../../model/token.ts';
import { type CuePlaces, expectationOf, metricByWords, metricOf, type Setting, scopeOf } from './metrics/metrics.ts';
import { isPartOf } from './metrics/part-of.ts';
import { asOf, type DatePlace } from './moments/as-of.ts';
import { eventMoments } from './moments/event-moments.ts';
import type { Timed } from './moments/told-again.ts';
import { closeDonor, type Donor, lastDonor, namedNoun } from './nouns/standing-alone.ts';
import { isDenied, isRetracted } from './quantities/denied.ts';
import type { Quantity } from './quantities/quantity.ts';
import type { FigureTables } from './tables/figure-tables.ts';
import { countOf, isGeneral, type MetricTables } from './tables/metric-tables.ts';

/** A sentence with its figures, dates and words of metrics, all by the tokens of one list. */
export type CountedSentence = {
  readonly block: number;
  /** Its number among the sentences with figures. */
  readonly number: number;
  /** A moment that a sentence before announced for the block. */
  readonly carried: string | undefined;
  /** The day that the article tells of. */
  readonly now: string | undefined;
  readonly list: readonly Token[];
  readonly found: readonly Quantity[];
  readonly dates: readonly DatePlace[];
  readonly places: CuePlaces;
  readonly tables: FigureTables;
  readonly metrics: MetricTables;
};

/** A figure, and what later numbers without noun may take from it. */
export type Read = Timed & { readonly donor: Donor | undefined };

/** Figures around one, among which the words of metrics are shared out. */
const AROUND = 6;

/** Kinds whose noun a later number may take. */
const GIVING: ReadonlySet<FigureKind> = new Set<FigureKind>(['count', 'collective', 'money', 'bare', 'duration']);

/** A range gives its noun too, where it counts one: « 5 000 à 7 000 personnes …, 20 000 selon les organisateurs ». */
const isGiving = ({ kind, head }: Quantity): boolean => GIVING.has(kind) || (kind === 'range' && head !== undefined);

/** The figure of a quantity of a sentence, after the figures before it. */
export function figureOf(text: string, sentence: CountedSentence, own: Quantity, index: number, donors: readonly Donor[]): Read {
  const { list, found, places, metrics, block, number } = sentence;
  const around = found.slice(Math.max(0, index - AROUND), index + AROUND + 1);
  const lent = own.unit === undefined && own.kind !== 'fraction' ? adopted(sentence, own, index, around, donors) : {};
  const q = lent.unit === undefined ? own : { ...own, unit: lent.unit };
  // « sept de plus » is an increment, of which no metric speaks.
  const isMore = own.kind === 'count' && own.unit === undefined;
  const setting = { list, around, places };
  const fitting =
    isMore || isRetracted(list, own, sentence.tables) || isWhole(sentence, own, index)
      ? undefined
      : (comparedMetric(sentence, own, setting, lent) ??
        metricOf(q, setting, metrics) ??
        lentMetric(sentence, q, setting, lent) ??
        toldOn(sentence, q, index, donors));
  const scope = fitting && scopeOf(q, setting, fitting, metrics);
  const isPart = (m: Metric): boolean => isSubset(sentence, own, m, donors) || isPartOf(list, own, m, places, sentence.tables, metrics);
  const metric = fitting !== undefined && scope === undefined && isPart(fitting) ? undefined : fitting;
  const moments = eventMoments(list, sentence.tables);
  const told = asOf(q, metric, { list, found: around, dates: sentence.dates, moments, tables: sentence.tables }, sentence);
  const assumed = told?.assumed === true;
  // "72 states have signed, up from 65 on Saturday": then it was another day.
  const moment = assumed && isCompared(sentence, found[index + 1], told.edtf) ? undefined : told;
  const mention: FigureMention = {
    ...mentionOf(text, sentence, q),
    ...(metric && (isGeneral(metric) ? { counts: countOf(metric) } : { metric: metric.id })),
    ...(scope !== undefined && { scope }),
    ...(isDenied(list, own, around, sentence.tables) && { stage: 'denied' as const }),
    ...(moment !== undefined && { asOf: moment.edtf }),
  };
  if (q.unit === undefined || isMore || !isGiving(q) || sentence.tables.nouns.repeats.has(q.unit))
    return { mention, assumed, donor: undefined };
  const money = q.kind === 'money' || lent.money === true;
  const time = q.kind === 'duration';
  return {
    mention,
    assumed,
    donor: { unit: q.unit, value: q.value, block, sentence: number, money, time, ...(metric && { metric: metric.id }) },
  };
}

// « … c'est 74 pays. Fin octobre, c'était 72 pays »: the same noun, alone in the next sentence with another moment, goes on with a growing number.
function toldOn(
  { block, number, found, dates, metrics }: CountedSentence,
  q: Quantity,
  index: number,
  donors: readonly Donor[],
): Metric | undefined {
  const last = donors.at(-1);
  if (index > 0 || found.length > 1 || dates.length === 0 || last?.metric === undefined) return undefined;
  if (last.block !== block || last.sentence !== number - 1 || last.unit !== q.unit) return undefined;
  const metric = metrics.byId.get(last.metric);
  const [low, high] = metric?.range ?? [q.value, q.value];
  return metric !== undefined && isMoving(metric) && low <= q.value && q.value <= high ? metric : undefined;
}

/** How far words that part a number from its whole may stand before it. */
const PARTING = 3;

// "110 delegations, about 30 of them …", « 95 pays, dont 36 … »: a part has not the metric of its whole.
function isSubset({ list, number, tables }: CountedSentence, { start, end }: Quantity, { id }: Metric, donors: readonly Donor[]): boolean {
  if (!donors.some((d) => d.sentence === number && d.metric === id)) return false;
  for (let i = Math.max(0, start - PARTING - 2); i < start; i++) {
    const last = tables.apposed.at(list, i)?.end;
    if (last !== undefined && last <= start && start - last <= PARTING) return true;
  }
  return tables.apposed.at(list, end) !== undefined;
}

type Lent = { readonly unit?: string; readonly metric?: string; readonly money?: boolean };

function adopted(s: CountedSentence, own: Quantity, index: number, around: readonly Quantity[], donors: readonly Donor[]): Lent {
  const unit = namedNoun(s.list, own, s.found[index + 1], s.tables);
  if (unit !== undefined) return { unit };
  // 240万辆: a counter says more than the noun of another number.
  if (own.counted !== undefined && s.tables.nouns.pack.counters?.[own.counted] === 'empty') return { unit: own.counted };
  // « cinco anos … outros cinco »: what is named before it, a time too.
  if (s.tables.others.has(s.list[own.start - 1]?.lower ?? '')) return namedBefore(s, donors);
  const close = closeDonor(own, s.number, donors);
  if (close !== undefined) return close;
  // « deux de plus »: an increment says nothing of a metric.
  const told = own.kind === 'count' ? undefined : metricByWords(own, { list: s.list, around, places: s.places }, s.metrics);
  return told === undefined ? (lastDonor(s.list, own, s.block, donors, s.tables) ?? {}) : { unit: told.unit, metric: told.metric.id };
}

// « cinco anos … outros cinco »: another so many, of which no metric speaks.
function namedBefore({ block }: CountedSentence, donors: readonly Donor[]): Lent {
  const donor = donors.findLast((d) => block - d.block <= 1);
  return donor === undefined ? {} : { unit: donor.unit, money: donor.money };
}

// « on en attendait 60 … il y en a 65 »: what no word calls expected is what was reached.
function reached({ byId }: MetricTables, metric: Metric | undefined): Metric | undefined {
  if (metric?.stage !== 'expected') return metric;
  const id = metric.resembles?.find((other) => byId.get(other)?.course === 'growing');
  return id === undefined ? metric : byId.get(id);
}

/** How many words of a bound may follow its first. */
const BOUND = 6;

// « وأكثر من 50 »: the letters of a small word before the first word of the figure.
function clingingAt(list: readonly Token[], index: number, { pack, before, vague }: FigureTables): number {
  const first = list[index];
  if (first?.kind !== 'word' || pack.figures.clitics?.some((c) => first.lower.startsWith(c)) !== true) return 0;
  const rest = { ...first, lower: first.lower.slice(1) };
  const words = [rest, ...list.slice(index + 1, index + BOUND)];
  return before.at(words, 0) !== undefined || vague.at(words, 0) !== undefined ? 1 : 0;
}

// The metric of the figure that lent its noun, as far as the number allows it.
function lentMetric({ metrics }: CountedSentence, q: Quantity, setting: Setting, lent: Lent): Metric | undefined {
  const metric = reached(metrics, metrics.byId.get(lent.metric ?? ''));
  const told = metric === undefined ? undefined : (expectationOf(q, setting, metric, metrics) ?? metric);
  const [low, high] = told?.range ?? [q.value, q.value];
  return low <= q.value && q.value <= high ? told : undefined;
}

// Whether a day stands behind a number that another is compared with.
const isCompared = ({ list, dates, tables }: CountedSentence, next: Quantity | undefined, day: string): boolean =>
  next !== undefined &&
  tables.comparisons.before(list, next.start) === true &&
  dates.some(({ start, date }) => start >= next.end && date.edtf === day);

// "72 states have signed, up from 65 on Saturday": what a figure of the sentence is compared with measures the same.
const comparedMetric = (sentence: CountedSentence, own: Quantity, setting: Setting, lent: Lent): Metric | undefined =>
  sentence.tables.comparisons.before(sentence.list, own.start) === true ? lentMetric(sentence, own, setting, lent) : undefined;

// « 24 dos 27 Estados »: the whole is no count of its own.
function isWhole({ list, found, tables }: CountedSentence, { start }: Quantity, index: number): boolean {
  const part = found[index - 1];
  if (part?.kind !== 'bare') return false;
  const link = tables.linkers.at(list, part.end) ?? tables.fractions.of.at(list, part.end);
  return link !== undefined && (link.end === start || link.end === start - 1);
}

function mentionOf(text: string, { list, tables }: CountedSentence, q: Quantity): FigureMention {
  const span = { start: (list[q.start]?.start ?? 0) + clingingAt(list, q.start, tables), end: list[q.end - 1]?.end ?? 0 };
  const { value, high, bound, unit } = q;
  return {
    ...quoted(text, span),
    rule: tables.rules[q.kind],
    value,
    ...(high !== undefined && { high }),
    bound,
    ...(unit !== undefined && { unit }),
  };
}
