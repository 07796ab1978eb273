import type { Bound } from '../mention.ts';
import type { Example, Rule } from '../rule.ts';
import type { CountedNouns } from './counted-nouns.ts';
import type { Numerals } from './numerals.ts';

/** What a figure is by its unit or its form. */
export type FigureKind = 'count' | 'money' | 'percent' | 'duration' | 'measure' | 'collective' | 'vague' | 'fraction' | 'range' | 'bare';

/** One kind of figure as a language writes it; its `id` is the rule of the mentions. An example expects « bound value[..high] unit ». */
type FigureRule = {
  readonly id: string;
  readonly kind: FigureKind;
  readonly examples: readonly [Example, ...Example[]];
  readonly counterexamples?: readonly string[];
};

/** Words that limit the number: before it, or behind number or noun. */
type BoundRule = {
  readonly id: string;
  readonly bound: Bound;
  readonly side: 'before' | 'behind';
  readonly words: readonly string[];
  /** Counts below this are not meant, unless one of `after` stands before: "over eight sessions" says during, "with over eight" more. */
  readonly least?: number;
  /** The same for durations: "over five years" says during, "over 20 years" more. */
  readonly leastTime?: number;
  readonly after?: readonly string[];
  /** Behind a word of change they only say where it led: « выросли до 40 ». */
  readonly unlessChanged?: true;
  /** Signs before the words with which they are another word: 条约, 「마약」. */
  readonly notBehind?: readonly string[];
  /** Words of a change that take their place where a number follows them: « passou de 40 para 55 ». */
  readonly unlessTo?: readonly string[];
  /** Words behind them with which they mean something else: 「초과했다」. */
  readonly notBefore?: readonly string[];
  readonly examples: readonly [Example, ...Example[]];
};

/** Words of a unit; `times`: how many of the unit one of them is (a decade ten years); `more`: what the words add (个半小时). */
type UnitWords = {
  readonly unit: string;
  readonly words: readonly string[];
  readonly times?: number;
  readonly more?: number;
  /** Words of its parts, so many of which are one of it: "5 feet 9 inches", "5-foot-9". */
  readonly parts?: { readonly of: number; readonly words: readonly string[] };
};

/** Tenths: `words` behind a number (above ten it is of hundred, 八五折), `parts` of them, `alone` what is so many percent by itself; `bare`: a digit behind is a part (三成五). */
type Tenths = {
  readonly words: readonly string[];
  readonly parts: Readonly<Record<string, number>>;
  readonly alone: Readonly<Record<string, number>>;
  readonly bare?: true;
};

/** A range: words that may open it, and words between its ends. */
export type RangeRule = {
  readonly id: string;
  readonly open: readonly string[];
  readonly between: readonly string[];
  /** The ends are signs side by side that follow each other in counting: 两三年. */
  readonly adjacent?: true;
  /** Words right behind the upper end that make it a change: 「40ドルから55ドルに」. */
  readonly changedBy?: readonly string[];
  /** Words behind the range, without which it is none: 20と30の間. */
  readonly close?: readonly string[];
  /** Beginnings of a number word that join it to the lower end: « بين خمسة وعشرة ». */
  readonly joined?: readonly string[];
  /** A change before it leaves it a range: "fell between 20 and 30"; or does so behind one of these words: "rose by 3 to 5 percent". */
  readonly steady?: true;
  readonly steadyBehind?: readonly string[];
  /** Without an opening word the ends must be neighbours: "two or three". */
  readonly neighbours?: boolean;
  readonly examples: readonly [Example, ...Example[]];
};

/** How a language writes quantities. */
export type FiguresPack = {
  readonly numerals: Numerals;
  readonly nouns: CountedNouns;
  readonly kinds: readonly FigureRule[];
  readonly bounds: readonly BoundRule[];
  readonly ranges: readonly RangeRule[];
  /** Letters that may be written before a word, in one with it: « ووقعت ». */
  readonly glued?: readonly string[];
  /** Words between two bounds of one number: "more than 100 but fewer than 300". */
  readonly but: readonly string[];
  /** Words before « from … to » that make it a change, not a range: two figures. */
  readonly changes: readonly string[];
  /** Words between the two figures of a change, the first of which takes scale and unit of the second: « de 3,8 auf 3,2 Prozent ». */
  readonly changeTo?: readonly string[];
  /** Words right before a number without noun that another of its sentence is compared with: "up from 65", « contre 65 ». */
  readonly comparisons?: readonly string[];
  /** Words that name a number of units, singular: « centaine », "dozen"; `about` where they only approach it. */
  readonly collectives: readonly { readonly words: readonly string[]; readonly value: number; readonly about?: boolean }[];
  /** Adjectives before a collective and what they make of it: « une bonne centaine ». */
  readonly collectiveAdjectives: Readonly<Record<string, Bound>>;
  /** Articles before a collective or vague plural that belong to the span. */
  readonly collectiveArticles: readonly string[];
  /** Vague plurals: `words` alone, `opened` only behind one of `openers` (« hàng trăm », "several hundred"). */
  readonly vague: {
    readonly words: Readonly<Record<string, number>>;
    readonly openers: readonly string[];
    readonly opened: Readonly<Record<string, number>>;
    readonly articles: readonly string[];
    /** Forms that behind a bound are one of it: « более тысячи ». */
    readonly single?: Readonly<Record<string, number>>;
  };
  readonly fractions: {
    /** Denominators behind one: « tiers », "third"; behind more: "thirds". */
    readonly one: Readonly<Record<string, number>>;
    readonly more: Readonly<Record<string, number>>;
    /** Articles that stand for the one above. */
    readonly articles: readonly string[];
    /** Words that are a fraction by themselves: "half", « la moitié ». */
    readonly alone: Readonly<Record<string, number>>;
    /** Words between a numerator and its denominator: « phần ». */
    readonly over: readonly string[];
    /** Words between a denominator and its numerator: 分之. */
    readonly under?: readonly string[];
    /** Words behind a denominator that is said as a number, and what it counts: « trinta avos », « dois milésimos ». */
    readonly behind?: Readonly<Record<string, number>>;
    /** Endings that make a denominator of the number words before them, and what these count: « veinti-un-avos », « dos-milésimos ». */
    readonly suffixes?: Readonly<Record<string, number>>;
    /** Words between a whole number and a fraction of one, beside those that join nouns: 一又二分之一. */
    readonly with?: readonly string[];
    /** Words before a single part that leave no doubt: "cut by a third", « réduit d'un quart ». */
    readonly sureBehind?: readonly string[];
    /** Beginnings of a noun that say that the fraction before it is one of it: « نصف العصير ». */
    readonly wholes?: readonly string[];
    /** Words of a share: « un sur trois », "one in three". */
    readonly of: readonly string[];
  };
  /** Words between a scale word, collective or fraction and its noun: « de », "of". */
  readonly linkers: readonly string[];
  readonly percent: readonly string[];
  /** Nouns whose form says two of them: « يومين » two days, with the unit or lemma. */
  readonly duals?: Readonly<Record<string, { readonly unit: string; readonly value: number; readonly duration?: true }>>;
  /** Words of percent before the number, and how much of it one is: 百分之, 千分之. */
  readonly percentBefore?: Readonly<Record<string, number>>;
  /** Words of tenths, which are percentages: 三成, 3割8分7厘; with their own parts in percent. */
  readonly tenths?: Tenths;
  readonly durations: readonly UnitWords[];
  readonly measures: readonly UnitWords[];
  /** Words behind a unit that make the number negative: "below zero". */
  readonly belowZero?: readonly string[];
  /** A noun or unit before its number in words says about; these may stand between: « лет через пять ». */
  readonly inverted?: readonly string[];
  /** Measures only behind a hyphen: "a 15-member panel". */
  readonly hyphenated: readonly UnitWords[];
  /** Names of currencies; `minor` are hundredths (« 3 dollars 50 cents »), `short` scales behind money only ("$1.2m"). */
  readonly currencies: readonly UnitWords[];
  readonly minor: readonly string[];
  /** Tenths of a currency: 角. */
  readonly minorTenths?: readonly string[];
  /** Words that may follow a number in signs which is no part of another word: 答えは一万です. */
  readonly particles?: readonly string[];
  readonly short: Readonly<Record<string, number>>;
  /** Number words that are also something else: `articles` count only with bound, scale or measure, `withNoun` only before a noun. */
  readonly doubtful: {
    readonly articles: readonly string[];
    readonly withNoun: readonly string[];
    /** Words before one of them that settle it against the number: « mỗi năm ». */
    readonly notBehind: Readonly<Record<string, readonly string[]>>;
    /** Number words that count persons by themselves: « двое ранены ». */
    readonly alone?: readonly string[];
    /** Words before an article that make a duration of it: « en un an ». */
    readonly durationBehind: readonly string[];
  };
  /** What looks like a figure and is none; `keep` shields a longer pattern that is one, `name` yields to what counts a known noun (« cổng 7 », « nhóm 7 người »). */
  readonly exclusions: readonly Rule<'skip' | 'keep' | 'name'>[];
  /** Small words written together with the first word of a figure, which are not part of it: « وأكثر من 50 ». */
  readonly clitics?: readonly string[];
  /** Words for persons, behind which years are an age: « l'attaquant de 19 ans ». */
  readonly persons?: readonly string[];
  /** Words behind a number that say that its noun stands before: "groups, a dozen of which". */
  readonly apposed: readonly string[];
  /**
   * Words of what a sentence itself adds up: beside the sum of its parts ("72 in all"), beside the difference of two numbers ("up 12"),
   * before a part of what was counted ("of whom 12"), between a part and its whole ("30 of the 60").
   */
  readonly sums: Readonly<Record<'whole' | 'change' | 'part' | 'share', readonly string[]>>;
  /** Words that part a number from the whole it is of: behind it ("24 of the signatories"), or before it (署名国のうち20カ国). */
  readonly partitives: { readonly behind: readonly string[]; readonly before: readonly string[] };
  /** Words before a number that say that its noun is one of those named before: "another two", « otros dos ». */
  readonly others?: readonly string[];
  /** Words that a number without noun may be about: « le nombre de … est de 72 »; the noun stands behind `of`. */
  readonly totals: readonly string[];
  /** Words that say of a moment that figures are as of it; others say so only at the opening of a clause: « Au 8 octobre, … ». */
  readonly asOf: readonly string[];
  readonly asOfOpening: readonly string[];
  /** Words behind the moment that say so: 時点で. */
  readonly asOfBehind?: readonly string[];
  /** Words behind a comma that go on with the time before it: "the worst since 1998, when 210 died". */
  readonly thatTime: readonly string[];
  /** Words that name the opening or the close of an event as the moment of a figure: "by the close", « lúc bế mạc ». */
  readonly eventMoments: { readonly opening: readonly string[]; readonly closing: readonly string[] };
  /**
   * Words by which a text says of a number that it is not so: right before it (« et non 65 »), right behind it or its noun (65ではなく),
   * or in its clause with no other figure between (« contrairement aux 100 pays annoncés »); `retracted` before it in its sentence, of
   * what an earlier version of the page said.
   */
  readonly denials: {
    readonly before: readonly string[];
    readonly behind: readonly string[];
    readonly around: readonly string[];
    readonly retracted: readonly string[];
  };
};
