// All that is known of one event; written in YAML, checked by `profile/`.
import type { NamedKind } from './mention.ts';
import type { ClaimStage } from './tables.ts';

/** Words per language; `any` holds in every language. */
export type Wording = Readonly<Record<string, readonly string[]>>;

/** An office somebody holds, with the titles that stand for the holder, and from when to when (EDTF). */
export type Office = {
  readonly role: string;
  /** Id of a name of the profile, or of a country (`viet-nam`, `united-states`: English short name as a slug). */
  readonly affiliation?: string;
  /** Without article. A title that several persons have is decided by dates and context. */
  readonly titles: Wording;
  readonly from?: string;
  readonly to?: string;
};

/** Someone of the event. */
export type ProfilePerson = {
  readonly id: string;
  readonly name: string;
  readonly aliases: Wording;
  readonly offices: readonly Office[];
  readonly gender?: 'f' | 'm';
};

/** A body, place, treaty or event that has a name of its own. Capitals of an alias must stand in the text; small letters match both. */
export type ProfileName = {
  readonly id: string;
  readonly kind: NamedKind;
  readonly name: string;
  readonly aliases: Wording;
  /** Id of what it belongs to: a name of the profile, or a country. */
  readonly parent?: string;
};

/**
 * Words by which a metric is known: the counted noun or unit id, words of which one must stand near it, words of which one must
 * stand somewhere in the sentence, and words that must not stand near. A word that ends in « * » stands for all that begin so.
 */
export type MetricCue = {
  readonly unit: readonly string[];
  readonly near?: readonly string[];
  readonly also?: readonly string[];
  readonly not?: readonly string[];
  /** Plausible lowest and highest value of this cue, where units differ in size. */
  readonly range?: readonly [number, number];
};

/** A narrower thing that a figure of a metric may count, as the signatures of one session, and words near the figure that say so. */
export type MetricScope = {
  readonly id: string;
  /** In English, behind "for". */
  readonly label: string;
  readonly words: Wording;
  /** How many words away from the figure they may stand; 16 where it is not said. */
  readonly reach?: number;
};

/** What a figure measures. */
export type Metric = {
  readonly id: string;
  readonly label: string;
  /** What exactly is counted. */
  readonly scope: string;
  /** One value; one that only rises; one that rises and falls; one for each year. */
  readonly course: 'fixed' | 'growing' | 'varying' | 'yearly';
  readonly range?: readonly [number, number];
  /** Counted for each place apart: claims about two places differ in scope. */
  readonly per?: 'place';
  /** How far all its figures have hardened, as of a metric of expectations. */
  readonly stage?: ClaimStage;
  /** EDTF: the day from which it can be counted; what is said of it for an earlier moment is an expectation. */
  readonly opens?: string;
  /** EDTF: the day after which it counts no more; a page of much later, which names no day, may speak of something else. */
  readonly closes?: string;
  /** EDTF: the event at which it is counted; what is told of its opening or its close is of its first or last day. */
  readonly during?: string;
  /** It grows within one day: two near numbers of a day are two moments of it. */
  readonly pace?: 'hour';
  /** Narrower things that figures of the metric may count, known by words near the figure. */
  readonly scopes?: readonly MetricScope[];
  /** Metrics that look alike and count something else: pairs of them are reported as differing in scope. */
  readonly resembles?: readonly string[];
  readonly cues: Readonly<Record<string, readonly MetricCue[]>>;
};

/** Whether a metric has another number at another moment. */
export const isMoving = ({ course }: Pick<Metric, 'course'>): boolean => course === 'growing' || course === 'varying';

/** Something known to have happened, to name rows of the timeline; never a row by itself. */
export type Milestone = {
  readonly id: string;
  readonly date: string;
  readonly type: string;
  readonly title: Readonly<Record<string, string>>;
  readonly participants?: readonly string[];
};

/** A profile, whole. */
export type Profile = {
  readonly id: string;
  readonly title: string;
  /** Ids of names of the profile, one of which every page about the event names: a page of another story has none of its metrics. */
  readonly about?: readonly string[];
  /** Words of its matter, as they begin: a page that has one of them is about the event too. */
  readonly matter?: Wording;
  readonly people: readonly ProfilePerson[];
  readonly names: readonly ProfileName[];
  readonly metrics: readonly Metric[];
  readonly milestones: readonly Milestone[];
};

/** The profile of no event: everything works with it, with less naming. */
export const NO_PROFILE: Profile = { id: 'none', title: 'no event', people: [], names: [], metrics: [], milestones: [] };
