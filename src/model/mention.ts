import type { Place, Quoted, Span } from './span.ts';

/** A stretch of text that names something; `rule` is the id of what found it. */
export type Mention = Quoted & { readonly rule: string; readonly place?: Place };

/** How fine a date is: that of its finest stated part; of an interval, of its finer end. */
export type Granularity = 'day' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** Whether a value was stated, implied by context, or guessed. */
export type Certainty = 'stated' | 'implied' | 'guessed';

/** A date as EDTF level 1. */
export type DateValue = {
  readonly edtf: string;
  readonly granularity: Granularity;
  readonly certainty: Certainty;
  /** `morning`, `afternoon`, `evening`, `night` or `HH:MM`, when said. */
  readonly time?: string;
};

/** Words that carry a date. */
export type DateMention = Mention &
  DateValue & {
    /** EDTF: what else the words may mean, where neither they nor the page decide; the date is then `guessed`. */
    readonly alternatives?: readonly string[];
  };

/** How a number is limited. */
export type Bound = 'exactly' | 'about' | 'nearly' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'between' | 'vague';

/** A quantity with what it counts. */
export type FigureValue = {
  /** The number as printed; of a range its lower end; of a vague plural the scale word. */
  readonly value: number;
  /** The upper end, only with `between`. */
  readonly high?: number;
  readonly bound: Bound;
  /** What is counted, as the lemma of noun and adjectives in the language of the text, or a unit id (`hour`, `percent`, `USD`). */
  readonly unit?: string;
  /** Id of a metric of the profile. */
  readonly metric?: string;
  /** What it counts, of what news of any event counts, where no metric is known: `deaths`, `seats`. */
  readonly counts?: string;
  /** Id of the narrower thing it counts, of those that the metric knows. */
  readonly scope?: string;
  /** `denied` when the text itself says that this is not the number: "not 65", "contrary to reports of 100". */
  readonly stage?: 'denied';
  /** EDTF: the moment the figure speaks of, when the text says so. */
  readonly asOf?: string;
};

/** Words that carry a quantity. */
export type FigureMention = Mention & FigureValue;

/** How a person is mentioned; `pronoun` only as the speaker of a statement. */
export type PersonForm = 'name' | 'title' | 'pronoun';

/** Words that name a person. */
export type PersonMention = Mention & {
  readonly form: PersonForm;
  readonly name?: string;
  readonly honorific?: string;
  readonly roles?: readonly string[];
  readonly affiliation?: string;
  /** Id of the person meant: of the profile, else made from the fullest name of the document. */
  readonly entity?: string;
};

/** A person mention with its hull: from title or honorific to the end of name and title. Lives only between the stages. */
export type FoundPerson = { readonly mention: PersonMention; readonly whole: Span };

/** What can be named besides persons. */
export type NamedKind = 'body' | 'place' | 'treaty' | 'event';

/** Words that name a body, a place, a treaty or an event. */
export type NameMention = Mention & { readonly kind: NamedKind; readonly entity: string };

/** How a statement gives the words of its speaker. */
export type Mode = 'direct' | 'indirect' | 'mixed';

/** Words that name the speaker of a statement. */
export type Speaker = Quoted & { readonly entity?: string };

/** Something somebody is reported to have said; `start` and `end` are the hull of its content. */
export type StatementMention = Mention & {
  readonly content: readonly Span[];
  readonly mode: Mode;
  readonly cue?: Quoted;
  readonly speaker?: Speaker;
  readonly act?: string;
  readonly addressee?: Quoted;
};

/** Whether an event is planned or reported as done. */
export type EventStatus = 'planned' | 'happened';

/** A sentence that tells what happened, or is to happen, at a date. */
export type EventMention = Mention &
  DateValue & {
    /** Type id, as `signing` or `meeting`. */
    readonly type: string;
    readonly status: EventStatus;
    /** Of what was moved to its date: the one on which it was to be before, as EDTF. */
    readonly former?: string;
    /** The words that carry the date, or the publication date that stands for it. */
    readonly when?: Span;
    /** The words that name the act. */
    readonly trigger: Quoted;
    /** One line in the language of the text. */
    readonly summary: string;
    /** Entity ids of persons, bodies and treaties that take part; places apart. */
    readonly participants: readonly string[];
    readonly places: readonly string[];
    /** What its words mean in any language: ideas of the packs, roles, and countries, each with its kind before it (`idea:flood`). */
    readonly meanings?: readonly string[];
  };

/**
 * What a copy or a translation did to a page: a figure, its bound, a date, a name, a title or the gender of one changed; words that only a
 * translation has; blanks, capitals and lines that no editor leaves so; numbers that do not add up.
 */
export type ArtefactKind =
  | 'figure'
  | 'bound'
  | 'date'
  | 'name'
  | 'title'
  | 'gender'
  | 'wording'
  | 'spacing'
  | 'capitals'
  | 'glued'
  | 'arithmetic';

/** Words that show what a copy or a translation did to a page, with the reason in one sentence. */
export type ArtefactMention = Mention & {
  readonly kind: ArtefactKind;
  readonly why: string;
  /** The words of the page that have it right, if it has them. */
  readonly beside?: Quoted;
};
