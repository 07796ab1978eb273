import type { Rule } from '../rule.ts';

/** What dates are counted in. */
export type DateUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/** A part of the day that has a name. */
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';

/** A calendar whose months follow the moon: that of China and its neighbours, that of Islam. */
export type CalendarName = 'lunar' | 'hijri';

/** A feast whose day is another each year; exactly one of the first five says how it is found. */
export type Feast = {
  /** Days after Easter, of the Gregorian or of the Julian calendar; before it where negative. */
  readonly easter?: number;
  readonly orthodoxEaster?: number;
  /** Month, n-th (from the end where negative) and weekday (Monday 1 to Sunday 7) in it. */
  readonly weekday?: readonly [number, number, number];
  /** Month and day of the lunar or Islamic calendar, as month * 100 + day. */
  readonly lunar?: number;
  readonly hijri?: number;
  /** So many days after that; before it where negative. */
  readonly after?: number;
  /** How many days it lasts; absent: one. */
  readonly days?: number;
};

/**
 * The parts of a moment as a rule fills them. A number is itself; a string is the name of a slot of the pattern, with a
 * minus its negative, and where no such slot was read, the word itself if the part takes words.
 */
export type DateFields = {
  /** A slot that read a date: its parts, overlaid by those given here. */
  readonly of?: string;
  /** Ordinal of the century; first year of the decade. */
  readonly century?: number | string;
  readonly decade?: number | string;
  readonly year?: number | string;
  /** First or second half, first to fourth quarter, spring to winter (1 to 4). */
  readonly half?: number | string;
  readonly quarter?: number | string;
  readonly season?: number | string;
  readonly month?: number | string;
  readonly day?: number | string;
  /** A day of the year with a name, as month * 100 + day. */
  readonly holiday?: number | string;
  /** The slot that read a name of `feasts`. */
  readonly feast?: string;
  /** The year before the first one of an era, added to `year`: 2018 where Reiwa 7 is 2025. */
  readonly era?: number | string;
  /** Month, day and year are of this calendar, not of ours. */
  readonly calendar?: CalendarName;
  /** Ordinal of the week in its year, weeks beginning on Monday, the first with 4 January. */
  readonly week?: number | string;
  /** Monday 1 to Sunday 7. */
  readonly weekday?: number | string;
  /** The unit that holds the anchor, moved by `shift`: last month is month, -1. */
  readonly unit?: DateUnit | string;
  readonly shift?: number | string;
  /** Which of the recurring ones (weekday, month, season): -1 the last, 0 this, 1 the next, 2 this or else the next. */
  readonly which?: number | string;
  /** The n-th weekday or unit inside the rest; from the end where negative. */
  readonly nth?: number | string;
  readonly nthUnit?: DateUnit | string;
  /** What is found moved by so many units: « il y a deux ans » is -2 years. */
  readonly move?: number | string;
  readonly moveUnit?: DateUnit | string;
  /** More of the kind: « il y a deux ans, un mois et trois jours ». */
  readonly also?: number | string;
  readonly alsoUnit?: DateUnit | string;
  readonly and?: number | string;
  readonly andUnit?: DateUnit | string;
  /** The unit that holds what is found: the week of 6 October. */
  readonly whole?: DateUnit;
  /** `context`: counted from the date before it in the text, not from publication; `topic`: the day that the story is about, この日. */
  readonly base?: 'context' | 'topic';
  /** Part of the day or `HH:MM`. */
  readonly time?: DayPart | string;
  readonly hour?: number | string;
  readonly minute?: number | string;
};

/** What a rule makes of its slots. */
export type DateRuleValue = {
  /** A moment; or an interval, whose ends lend each other the parts they lack. */
  readonly at?: DateFields;
  readonly from?: DateFields;
  readonly to?: DateFields;
  /** `end`: it goes on from here (`X/..`); `start`: it began at no known time; `none`: neither, whatever stands before. */
  readonly open?: 'start' | 'end' | 'none';
  /**
   * What the rule reads for others: `clock`, `years`, `months`, `date` are then slots of the rules of later layers.
   * A year, month or date stands for itself too, unless it is only a `piece`. Absent: a mention, nothing more.
   */
  readonly layer?: 'clock' | 'years' | 'months' | 'date';
  readonly piece?: true;
  /** Names of `lists`: a phrase of it must, or must not, stand right before or right after. */
  readonly preceded?: string;
  readonly unpreceded?: string;
  readonly followed?: string;
  readonly unfollowed?: string;
  /** The same, but only where no blank parts them: 전국, but 전 국회. */
  readonly unjoined?: string;
  /** Before a word with a capital it is a name (« Avril Lavigne »): always after a phrase of `nameAfter`; else unless one of `nameUnless` stands before. */
  readonly nameAfter?: string;
  readonly nameUnless?: string;
  /** Never where it is a part of a name: behind a word with a capital inside a sentence, joined to one by a hyphen (« Paul Toussaint-Ménard »). */
  readonly unnamed?: true;
  /** Never right behind digits: "41,000 more than a year ago". */
  readonly unnumbered?: true;
  /** Only before a word with a capital: "the 1991 Gulf War". */
  readonly beforeName?: true;
  /** Only before a word in small letters that has none of the endings of `plurals`: "the 2012 opinion", but "the 1980 flats". */
  readonly beforeSingular?: true;
  /** Only in a sentence that speaks of that time. */
  readonly only?: 'future' | 'past';
  /** Digits in an order that another could have: a page that shows the day first has it first everywhere. */
  readonly order?: 'month-first' | 'day-first';
  readonly guessed?: true;
  readonly approximate?: true;
  /** Its words are no date, nor is any part of them: « de martes a domingo ». */
  readonly nothing?: true;
};

/** How a language tells past from future around a date that leaves it open. */
export type TensePack = {
  readonly future: readonly string[];
  readonly past: readonly string[];
  /** Words with a cue in them that are none: また, where た is past. */
  readonly neither?: readonly string[];
  /** The verb stands behind what it tells of: a cue before a date counts as farther away, elsewhere one behind it does. */
  readonly verbLast?: true;
  /** Words behind a date that join another clause to its own: what they lead to counts as farther away. */
  readonly joins?: readonly string[];
  /** Verbs have no tense: a cue behind the clause of a date does not speak of it. */
  readonly clausal?: true;
  /** Last words of a phrase that a comma parts from its clause: « 周五的会议上，». */
  readonly locative?: readonly string[];
  /** Present forms that speak of what is to come ("opens", "ends"): unlike "will be" they make no participle behind them future. */
  readonly coming?: readonly string[];
  /** Auxiliaries of the past before the past: with one before it even « hasta Navidad » is over. */
  readonly remote?: readonly string[];
  /** Behind a date, whatever stands nearer, they make it past: « soll am Sonntag festgenommen worden sein ». */
  readonly perfect?: readonly string[];
  /** Words right before a date, and endings of a participle right behind it, that make it past: « die am Freitag verhängte Sperre ». */
  readonly attributive?: { readonly before: readonly string[]; readonly endings: readonly string[] };
  /** Endings of participles that tell of the past right behind a comma: « le couvre-feu, instauré vendredi, ». */
  readonly apposed?: readonly string[];
  /** Endings of verb forms, for words of five letters and more; `except` lists words that only look so. */
  readonly futureEndings?: readonly string[];
  /** Beginnings of future forms (« سيعقد »), for words of five letters and more. */
  readonly futureBeginnings?: readonly string[];
  readonly pastEndings?: readonly string[];
  readonly except?: readonly string[];
  /** Auxiliaries that make the past with a participle right after them: « sont arrivés ». */
  readonly auxiliaries?: {
    readonly words: readonly string[];
    readonly participles: readonly string[];
    /** Words that may part them: « a pourtant remis ». */
    readonly between?: readonly string[];
  };
};

/** How a language writes dates. All phrases lower case. */
export type DatesPack = {
  readonly units: Readonly<Record<string, DateUnit>>;
  readonly dayparts: Readonly<Record<string, DayPart>>;
  /** Words for a day counted from today: yesterday is -1. */
  readonly deictics: Readonly<Record<string, number>>;
  /** Spring 1 to winter 4. */
  readonly seasons: Readonly<Record<string, number>>;
  /** Counts besides the number words: « un », "a couple of". */
  readonly counts: Readonly<Record<string, number>>;
  /** Days of the year with a name, as month * 100 + day. */
  readonly holidays: Readonly<Record<string, number>>;
  /** Feasts whose day is another each year. */
  readonly feasts?: Readonly<Record<string, Feast>>;
  /** What may stand glued to the digits of a day (3rd, 1er). */
  readonly daySuffixes: readonly string[];
  /** Names of months and weekdays that are other words too: never alone, and with `weakCapital` only with a capital. */
  readonly weak: readonly string[];
  readonly weakCapital?: true;
  /** Endings of nouns of which there are several. */
  readonly plurals?: readonly string[];
  /** Signs that spell a year digit by digit, read by the slots `signyear` (二〇二五) and `signshortyear` (九八). */
  readonly digits?: Readonly<Record<string, number>>;
  /** More slots, by name: phrases with a number ("q3" for 3). */
  readonly tables?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Phrases that conditions of rules name. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Phrases right before digits, and right after them, that make them no date: "version", "page"; "cc", "percent". */
  readonly numbered?: readonly string[];
  readonly measured?: readonly string[];
  /** Words before and between two dates that make them one interval, dates of any kind: "between" and "and". */
  readonly joins?: readonly { readonly from: readonly string[]; readonly to: readonly string[] }[];
  /** Phrases right before or right behind two such dates that tell of one put off to the other: "moved from"; they are no interval. */
  readonly moves?: readonly string[];
  /** Phrases right before a date that make it `X/..` or `../X`. */
  readonly since: readonly string[];
  readonly until: readonly string[];
  /**
   * Words around a date with one of `until` that tell an end (« aberto até »: `../X`) from a deadline (« deverão assinar até »: `X`),
   * the nearest of them; beginnings of words end in a hyphen. After a phrase of `asOf`, or before one of `asOfBehind`, a date is plain
   * unless something lasts.
   */
  readonly limits?: {
    readonly lasting: readonly string[];
    readonly done: readonly string[];
    readonly asOf?: readonly string[];
    readonly asOfBehind?: readonly string[];
  };
  /** The same right behind a date: 以来, 까지. */
  readonly sinceBehind?: readonly string[];
  readonly untilBehind?: readonly string[];
  /** Longer phrases that begin like those and change nothing: までに. */
  readonly plainBehind?: readonly string[];
  /** Those that make it `X/..` and look ahead: « à partir de », "effective". */
  readonly onward?: readonly string[];
  /** Those that do so only in a sentence that looks ahead: "from". */
  readonly ahead?: readonly string[];
  /** Those before a day that something is set for, whatever the verb: « convocó elecciones para ». */
  readonly toward?: readonly string[];
  /** Those before a day by which something is to be done; it is still to come unless the sentence tells of the past: "by". */
  readonly deadlines?: readonly string[];
  /** Longer phrases that end like those of `since` and `until` and change nothing. */
  readonly plain: readonly string[];
  /** Phrases right before a date that make it approximate (`X~`). */
  readonly about: readonly string[];
  readonly tense: TensePack;
  readonly rules: readonly Rule<DateRuleValue>[];
};
