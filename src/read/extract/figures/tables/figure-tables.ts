import type { Bound } from '../../../../model/mention.ts';
import type { LanguagePack } from '../../../../model/pack.ts';
import type { FigureKind, FiguresPack, RangeRule } from '../../../../model/packs/figures.ts';
import type { Rule } from '../../../../model/rule.ts';
import { lowered } from '../../../../text/fold.ts';
import { type CompoundNumber, compoundNumber } from '../../../../text/numbers/number-compound.ts';
import { type Matcher, matcher } from '../../../../text/patterns/pattern.ts';
import { type Phrases, type PhrasesBefore, phrases, phrasesBefore } from '../../../../text/words/phrases.ts';
import { type GluedDenominator, gluedDenominator } from '../quantities/glued-denominator.ts';
import { exclusionSlots } from './exclusion-slots.ts';
import { type NounTables, nounTables } from './noun-tables.ts';
import { type TenthTables, tenthTables } from './tenth-tables.ts';
import { wholeWords } from './whole-words.ts';

/** A unit by its words. */
type UnitOf = { readonly unit: string; readonly times: number; readonly more: number; readonly parts?: UnitParts };

/** The parts of a unit: so many of one of `words` are one. */
export type UnitParts = { readonly of: number; readonly words: Words };

/** A bound by its words. */
export type BoundOf = {
  readonly bound: Bound;
  readonly least: number;
  readonly leastTime: number;
  readonly after: ReadonlySet<string>;
  readonly unlessChanged: boolean;
  readonly notBehind: ReadonlySet<string>;
  readonly notBefore: Words;
  readonly unlessTo: ReadonlySet<string>;
};

/** A moment of an event that words may name without a date. */
export type EventMoment = 'opening' | 'closing';

type Collective = { readonly value: number; readonly about: boolean };
type Words = Phrases<true>;

/** The words of a range. */
export type RangeWords = {
  readonly rule: RangeRule;
  readonly open: Words;
  readonly between: Words;
  readonly close: Words;
  readonly changedBy: Words;
  readonly steadyBehind: ReadonlySet<string>;
};

/** The figures pack of one language, compiled. */
export type FigureTables = {
  readonly pack: LanguagePack;
  /** Words that may start a figure. */
  readonly starts: ReadonlySet<string>;
  /** Numbers that are one word, which are too many to be listed. */
  readonly compound: CompoundNumber | undefined;
  readonly nouns: NounTables;
  readonly rules: Readonly<Record<FigureKind, string>>;
  readonly before: Phrases<BoundOf>;
  readonly behind: Phrases<BoundOf>;
  readonly ranges: readonly RangeWords[];
  readonly but: Words;
  readonly changes: ReadonlySet<string>;
  readonly changeTo: ReadonlySet<string>;
  readonly comparisons: PhrasesBefore<true>;
  readonly collectives: Phrases<Collective>;
  readonly collectiveAdjectives: Phrases<Bound>;
  readonly collectiveArticles: Words;
  readonly vague: Phrases<number>;
  readonly vagueOpeners: Words;
  readonly vagueOpened: Phrases<number>;
  readonly vagueArticles: Words;
  readonly vagueSingle: Words;
  readonly fractions: {
    readonly one: Phrases<number>;
    readonly more: Phrases<number>;
    readonly articles: Words;
    readonly alone: Phrases<number>;
    readonly over: Words;
    readonly under: Words;
    readonly behind: Phrases<number>;
    readonly with: Words;
    readonly of: Words;
    readonly sureBehind: ReadonlySet<string>;
  };
  /** Denominators that are one word with their number. */
  readonly glued: GluedDenominator;
  readonly ordinals: Phrases<number>;
  /** Words of a thousand and more. */
  readonly scales: Phrases<number>;
  readonly linkers: Words;
  readonly percent: Words;
  readonly duals: Phrases<{ readonly unit: string; readonly value: number; readonly duration?: true }>;
  readonly percentBefore: Phrases<number>;
  readonly tenths: TenthTables;
  readonly durations: Phrases<UnitOf>;
  readonly measures: Phrases<UnitOf>;
  readonly belowZero: Words;
  readonly inverted: Words | undefined;
  readonly hyphenated: Phrases<UnitOf>;
  readonly currencies: Phrases<UnitOf>;
  readonly apposed: Words;
  readonly others: ReadonlySet<string>;
  readonly minor: Words;
  readonly minorTenths: Words;
  readonly particles: Words;
  readonly numbersAreSigns: boolean;
  /** Whether the language is written in Latin letters. */
  readonly isLatin: boolean;
  readonly articles: ReadonlySet<string>;
  readonly withNoun: ReadonlySet<string>;
  readonly notBehind: ReadonlyMap<string, ReadonlySet<string>>;
  readonly countsAlone: ReadonlySet<string>;
  readonly halves: Words;
  readonly tensJoiners: Words;
  readonly durationBehind: ReadonlySet<string>;
  readonly exclusions: Matcher<number, Rule<'skip' | 'keep' | 'name'>>;
  readonly totals: Words;
  readonly partitives: { readonly behind: Words; readonly before: Words };
  readonly asOf: Words;
  readonly asOfOpening: Words;
  readonly asOfBehind: Words;
  readonly thatTime: Words;
  readonly eventMoments: Phrases<EventMoment>;
  /** Words that deny a number, by where they stand. */
  readonly denials: { readonly before: Words; readonly behind: Words; readonly around: Words; readonly retracted: Words };
  readonly months: Words;
};

const KNOWN = new WeakMap<LanguagePack, FigureTables>();

/** The tables of a pack, built once. */
export function figureTables(pack: LanguagePack): FigureTables {
  const known = KNOWN.get(pack);
  if (known !== undefined) return known;
  const made = build(pack);
  KNOWN.set(pack, made);
  return made;
}

const lowerSet = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(lowered));
const words = (list: readonly string[]): Words => wholeWords(list.map((w) => [w, true]));
const table = <V>(record: Readonly<Record<string, V>>): Phrases<V> => wholeWords(Object.entries(record));
const units = (list: FiguresPack['durations']): Phrases<UnitOf> =>
  wholeWords(
    list.flatMap(({ unit, words: own, times = 1, more = 0, parts }) => {
      const value: UnitOf = { unit, times, more, ...(parts && { parts: { of: parts.of, words: words(parts.words) } }) };
      return own.map((w) => [w, value] as const);
    }),
  );

function build(pack: LanguagePack): FigureTables {
  const p: FiguresPack = pack.figures;
  const boundOf = ({ bound, least = 0, leastTime = 0, after = [], ...rule }: FiguresPack['bounds'][number]): BoundOf => ({
    bound,
    least,
    leastTime,
    after: lowerSet(after),
    unlessChanged: rule.unlessChanged === true,
    notBehind: lowerSet(rule.notBehind ?? []),
    notBefore: words(rule.notBefore ?? []),
    unlessTo: lowerSet(rule.unlessTo ?? []),
  });
  const bounds = (side: 'before' | 'behind'): Phrases<BoundOf> =>
    wholeWords(
      p.bounds
        .filter((b) => b.side === side)
        .flatMap((b) => {
          const value = boundOf(b);
          return b.words.map((w) => [w, value] as const);
        }),
    );
  const months = words(pack.words.months.flat());
  const numbers = { ...pack.words.numbers, ...p.numerals.more };
  const starts = [
    ...[...Object.keys(numbers), ...p.numerals.articles, ...p.numerals.minus, ...p.numerals.points],
    ...[
      ...p.ranges.flatMap((r) => r.open),
      ...(p.collectiveArticles.length > 0 ? p.collectiveArticles : p.collectives.flatMap((c) => c.words)),
      ...Object.keys(p.vague.words),
      ...p.vague.openers,
      ...p.vague.articles,
    ],
    ...Object.keys(p.duals ?? {}),
    ...Object.keys(p.percentBefore ?? {}),
    ...Object.keys(p.tenths?.alone ?? {}),
    ...[...p.fractions.articles, ...Object.keys(p.fractions.alone), ...Object.keys(p.fractions.one)],
  ];
  return {
    pack,
    starts: new Set(words(starts).firsts),
    compound: compoundNumber(new Map(Object.entries(numbers)), p.numerals.compound),
    nouns: nounTables(p.nouns),
    rules: ruleIds(pack.code, p),
    before: bounds('before'),
    behind: bounds('behind'),
    ranges: p.ranges.map((rule) => ({
      rule,
      open: words(rule.open),
      between: words(rule.between),
      close: words(rule.close ?? []),
      changedBy: words(rule.changedBy ?? []),
      steadyBehind: lowerSet(rule.steadyBehind ?? []),
    })),
    but: words(p.but),
    changes: lowerSet(p.changes),
    changeTo: lowerSet(p.changeTo ?? []),
    comparisons: phrasesBefore((p.comparisons ?? []).map((words) => [words, true] as const)),
    collectives: phrases(p.collectives.flatMap(({ words, value, about = false }) => words.map((w) => [w, { value, about }] as const))),
    collectiveAdjectives: table(p.collectiveAdjectives),
    collectiveArticles: words(p.collectiveArticles),
    vague: table(p.vague.words),
    vagueOpeners: words(p.vague.openers),
    vagueOpened: table(p.vague.opened),
    vagueArticles: words(p.vague.articles),
    vagueSingle: words(Object.keys(p.vague.single ?? {})),
    fractions: {
      one: table(p.fractions.one),
      more: table(p.fractions.more),
      articles: words(p.fractions.articles),
      alone: table(p.fractions.alone),
      over: words(p.fractions.over),
      under: words(p.fractions.under ?? []),
      behind: table(p.fractions.behind ?? {}),
      with: words(p.fractions.with ?? []),
      of: words(p.fractions.of),
      sureBehind: lowerSet(p.fractions.sureBehind ?? []),
    },
    glued: gluedDenominator(numbers, p.fractions.suffixes ?? {}),
    ordinals: table(pack.words.ordinals),
    scales: phrases(Object.entries(numbers).filter(([, value]) => value >= 1000)),
    linkers: words(p.linkers),
    percent: words(p.percent),
    duals: table(p.duals ?? {}),
    percentBefore: table(p.percentBefore ?? {}),
    tenths: tenthTables(p.tenths),
    durations: units(p.durations),
    measures: units(p.measures),
    belowZero: words(p.belowZero ?? []),
    inverted: p.inverted === undefined ? undefined : words(p.inverted),
    hyphenated: units(p.hyphenated),
    currencies: units(p.currencies),
    apposed: words(p.apposed),
    others: lowerSet(p.others ?? []),
    minor: words(p.minor),
    minorTenths: words(p.minorTenths ?? []),
    particles: words(p.particles ?? []),
    numbersAreSigns: p.numerals.signs === true,
    isLatin: Object.keys(pack.words.numbers).every((word) => /^\p{Script=Latin}/u.test(word)),
    articles: lowerSet(p.doubtful.articles),
    withNoun: lowerSet(p.doubtful.withNoun),
    notBehind: new Map(Object.entries(p.doubtful.notBehind).map(([word, list]) => [lowered(word), lowerSet(list)])),
    countsAlone: lowerSet(p.doubtful.alone ?? []),
    halves: words(p.numerals.halves),
    tensJoiners: words(p.numerals.tensJoiners),
    durationBehind: lowerSet(p.doubtful.durationBehind),
    exclusions: matcher(p.exclusions, exclusionSlots(pack, months)),
    totals: words(p.totals),
    partitives: { behind: words(p.partitives.behind), before: words(p.partitives.before) },
    asOf: words(p.asOf),
    asOfOpening: words(p.asOfOpening),
    asOfBehind: words(p.asOfBehind ?? []),
    thatTime: words(p.thatTime),
    eventMoments: wholeWords([
      ...p.eventMoments.opening.map((w): readonly [string, EventMoment] => [w, 'opening']),
      ...p.eventMoments.closing.map((w): readonly [string, EventMoment] => [w, 'closing']),
    ]),
    denials: {
      before: words(p.denials.before),
      behind: words(p.denials.behind),
      around: words(p.denials.around),
      retracted: words(p.denials.retracted),
    },
    months,
  };
}

function ruleIds(code: string, { kinds }: FiguresPack): Readonly<Record<FigureKind, string>> {
  const id = (kind: FigureKind): string => kinds.find((k) => k.kind === kind)?.id ?? `${code}.figure.${kind}`;
  return {
    count: id('count'),
    money: id('money'),
    percent: id('percent'),
    duration: id('duration'),
    measure: id('measure'),
    collective: id('collective'),
    vague: id('vague'),
    fraction: id('fraction'),
    range: id('range'),
    bare: id('bare'),
  };
}
